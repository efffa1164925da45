/** What a replan is measured by, in this order, and the same as one whole number. */
import type { Month } from '../../../kernel/month.ts';
import type { Subject } from './scene.ts';

export interface Score {
  unrepaired: number;
  changed: number;
  months: number;
}

/** One more in a place of the score outweighs all that can come after it. */
export interface Weights {
  unrepaired: number;
  changed: number;
}

export function weightsOf(subjects: readonly Subject[], asOf: Month): Weights {
  const ahead = subjects.reduce((sum, { calendar }) => sum + calendar.filter((at) => at >= asOf).length, 0);
  const changed = ahead + 1;
  return { changed, unrepaired: changed * (subjects.length + 1) };
}

export const scoreOf = (value: number, { unrepaired, changed }: Weights): Score => ({
  unrepaired: Math.floor(value / unrepaired),
  changed: Math.floor((value % unrepaired) / changed),
  months: value % changed,
});

export const sameScore = (a: Score, b: Score): boolean => a.unrepaired === b.unrepaired && a.changed === b.changed && a.months === b.months;
