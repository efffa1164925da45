/** What the rolling back-test decides, for all series alike: what simpler forecasts are worth, and how wide the intervals must be. */
import { type Blend, blended, blendOf } from './blend.ts';
import type { Trial } from './rolling.ts';

export const LEVELS = [50, 80, 95] as const;
export type Level = (typeof LEVELS)[number];

export interface Calibrated {
  /** What a straight line and standing still are worth beside the model; null for ages, which are carried on as people. */
  beside: Blend | null;
  /** Half-widths of the intervals in standard deviations. */
  widths: Record<Level, number>;
  trials: number;
  /** Share of the trials within the intervals as they are given; null without a trial. */
  coverage: Record<Level, number> | null;
}

/** Before a back-test: tails of Student's t with five degrees of freedom. It counts as so many trials. */
const PRIOR_WIDTHS: Record<Level, number> = { 50: 0.727, 80: 1.476, 95: 2.571 };
const PRIOR_TRIALS: Record<Level, number> = { 50: 30, 80: 40, 95: 80 };

export function calibrate(trials: readonly Trial[], simple: boolean): Calibrated {
  const clusters = clustersOf(trials);
  const beside = simple ? blendOf(clusters) : null;
  const apart = clusters.reduce((sum, cluster) => sum + apartIn(cluster), 0);
  const sizes = trials.map((trial) => Math.abs(trial.came - (beside ? blended(beside, trial) : 0))).sort((a, b) => a - b);
  const widths = Object.fromEntries(
    LEVELS.map((level) => {
      const prior = PRIOR_WIDTHS[level];
      if (sizes.length === 0) return [level, prior];
      const seen = Math.max(1e-3, quantile(sizes, level / 100));
      const weight = apart / (apart + PRIOR_TRIALS[level]);
      return [level, Math.exp(weight * Math.log(seen) + (1 - weight) * Math.log(prior))];
    }),
  ) as Record<Level, number>;
  widths[80] = Math.max(widths[80], widths[50]);
  widths[95] = Math.max(widths[95], widths[80]);
  const within = (level: Level) => sizes.filter((size) => size <= widths[level]).length / sizes.length;
  const coverage = sizes.length === 0 ? null : { 50: within(50), 80: within(80), 95: within(95) };
  return { beside, widths, trials: trials.length, coverage };
}

/** How much two series of a country miss together: what moves one moves the others, so a year of many specialties is no year of as many trials. */
const TOGETHER = 0.2;

/** So many trials apart from one another tell as much as these: forecasts of one series from one year count as one, and series of a country go together. */
function apartIn(cluster: readonly Trial[]): number {
  const size = cluster.reduce((sum, { horizon }) => sum + (horizon === 1 ? 1 : 0.2), 0);
  return size / (1 + Math.max(0, size - 1) * TOGETHER);
}

/** Forecasts of one country from one year. */
function clustersOf(trials: readonly Trial[]): Trial[][] {
  const clusters = new Map<string, Trial[]>();
  for (const trial of trials) {
    const key = JSON.stringify([trial.geo, trial.origin]);
    const cluster = clusters.get(key);
    if (cluster) cluster.push(trial);
    else clusters.set(key, [trial]);
  }
  return [...clusters.values()];
}

export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}
