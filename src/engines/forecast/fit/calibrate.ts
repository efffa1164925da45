/** What the rolling back-test decides, for all series alike: how fast trends fade, and how wide the intervals must be. */
import { DAMPINGS, type Trial } from './rolling.ts';

export const LEVELS = [50, 80, 95] as const;
export type Level = (typeof LEVELS)[number];

export interface Calibrated {
  damping: number;
  /** Half-widths of the intervals in standard deviations. */
  widths: Record<Level, number>;
  trials: number;
  /** Share of the trials within the intervals as they are given; null without a trial. */
  coverage: Record<Level, number> | null;
}

/** Before a back-test: tails of Student's t with five degrees of freedom. It counts as so many trials. */
const PRIOR_WIDTHS: Record<Level, number> = { 50: 0.727, 80: 1.476, 95: 2.571 };
const PRIOR_TRIALS: Record<Level, number> = { 50: 30, 80: 40, 95: 80 };

/** Trends fade by two in a hundred a year before a back-test says otherwise; it counts as so many trials. */
const PRIOR_DAMPING = DAMPINGS.indexOf(0.98);

export function calibrate(trials: readonly Trial[]): Calibrated {
  const at = dampingOf(trials);
  // forecasts of one series from one year are told by one another: they count as one
  const apart = trials.reduce((sum, { horizon }) => sum + (horizon === 1 ? 1 : 0.2), 0);
  const sizes = trials.map(({ z }) => Math.abs(z[at] as number)).sort((a, b) => a - b);
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
  return { damping: DAMPINGS[at] as number, widths, trials: trials.length, coverage };
}

/** The fading that missed least from the second year on, unless the usual one is nearly as good: within one standard error of the difference. */
function dampingOf(trials: readonly Trial[]): number {
  const later = trials.filter(({ horizon }) => horizon > 1);
  let best = PRIOR_DAMPING;
  let gain = 0;
  for (let at = 0; at < DAMPINGS.length; at += 1) {
    const gains = later.map(({ missed }) => (missed[PRIOR_DAMPING] as number) - (missed[at] as number));
    const mean = gains.reduce((sum, one) => sum + one, 0) / Math.max(1, gains.length);
    const variance = gains.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, gains.length - 1);
    // a fifth of the trials are apart from one another
    const error = Math.sqrt((5 * variance) / Math.max(1, gains.length));
    if (mean > error && mean > gain) {
      best = at;
      gain = mean;
    }
  }
  return best;
}

export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}
