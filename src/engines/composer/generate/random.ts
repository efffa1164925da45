/** Streams of chance: each part of a made-up problem draws from its own, named one, so that a change in one part leaves the others as they were. */
import { seededRandom } from '../../../kernel/random.ts';

export type Random = () => number;

export function randomOf(seed: number, ...names: (string | number)[]): Random {
  let state = seed >>> 0;
  for (const letter of names.join('|')) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) + 0x9e3779b9;
  return seededRandom(state);
}

/** A whole number from `low` to `high`, both in. */
export const between = (low: number, high: number, random: Random): number => low + Math.floor(random() * (high - low + 1));

export const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];

export function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
