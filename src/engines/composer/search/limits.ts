/** Limits are counts, never seconds: the same on every machine. */
import type { IntegerLimits } from './integer.ts';
import type { Model } from './model.ts';

export interface Limits {
  repairRounds: number;
  relaxRounds: number;
  /** Over all specialties together. */
  integer: IntegerLimits;
  /** Most columns in it: keeps its memory below a gigabyte. */
  columns: number;
  /** For one specialty. */
  part: IntegerLimits;
  partColumns: number;
}

export const STANDARD_LIMITS: Limits = {
  repairRounds: 150,
  relaxRounds: 150,
  integer: { nodes: 60, iterations: 100_000 },
  columns: 12_000,
  part: { nodes: 200, iterations: 20_000 },
  partColumns: 2_000,
};

/** Points for an unplaced track: more than the dearest track and its share of every wish together. */
export function unplacedPrice({ problem }: Model): number {
  const { weights, patterns } = problem;
  const track = weights.startArea + weights.endArea + weights.startShortage + weights.endShortage + weights.bothAreas + weights.spread;
  const months = patterns.reduce((most, pattern) => Math.max(most, pattern.months), 0);
  const perMonth = weights.shareSpecialty + weights.shareAim + weights.shareOverall + weights.university / 12;
  const elements = patterns.reduce((most, pattern) => Math.max(most, pattern.elements.length), 0);
  return track + months * perMonth + elements * (weights.change + 4 * weights.distance) + 100;
}
