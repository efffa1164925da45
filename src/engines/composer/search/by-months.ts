/**
 * The months of each block, from the stage of shares on. That stage leaves a block many months at the same price, and prices alone put half a plan with few and
 * half a plan with many together to just those that are wanted. So it is kept what each block costs at least with each of its months, stage after stage,
 * and which of them go together (months-table.ts).
 */
import type { Hold } from './hold.ts';
import { type Choice, type Profile, solveProfile } from './profile.ts';

/** A block's months that a plan can have which keeps the stages so far. */
export interface Months {
  choice: Choice;
  /** By stage since that of the shares: what the block costs at least, less what months alone decide; internal units. */
  costs: number[];
  /** What it costs at least and at most in each of these stages. */
  holds: Hold[];
}

export interface ByMonths {
  /** That of the shares, and those since. */
  stages: number[];
  shared: Profile['shared'];
  /** By block. */
  months: Months[][];
  /** What may be spent in the stage of the shares and in each stage since, less what is priced of what blocks share. */
  most: number[];
  prices: { cost: number; d: number }[];
  /** What all other prices bring in each of the stages. */
  brought: number[];
  /** False for rows that say what can be had, whatever it costs. */
  isSum: boolean[];
}

/** All months that blocks can have, from the stage of shares on. */
export const byMonths = (stage: number, { shared, choices }: Profile, most: number): ByMonths => ({
  stages: [stage],
  shared,
  months: choices.map((list) => list.map((choice) => ({ choice, costs: [], holds: [] }))),
  most: [most],
  prices: [{ cost: 0, d: 0 }],
  brought: [0],
  isSum: [true],
});

/** Those that a plan within `most` can have, as far as months alone tell; null where they are too many. */
export function fromProfile(stage: number, profile: Profile, most: number): ByMonths | null {
  const solved = solveProfile(profile, most, () => 0);
  return solved && byMonths(stage, { ...profile, choices: solved.allowed }, most);
}

/** The same when less may be spent in a stage that is fixed already. */
export const tightened = (base: ByMonths, stage: number, most: number): ByMonths => ({
  ...base,
  most: base.most.map((before, j) =>
    base.stages[j] === stage && base.isSum[j] ? Math.min(before, most - (base.brought[j] ?? 0)) : before,
  ),
});
