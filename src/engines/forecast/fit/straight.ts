/** Series that are a straight line and nothing else: nothing is to be learnt of them but the line. */
import { countsUntil } from './blend.ts';
import type { Member } from './learn.ts';
import type { Series } from './series.ts';

/** Counts are whole people, the ends of the line too: so far from it lies what is exactly straight. */
const ROUNDED = 1;
/** Leaving and coming alone move so many a year, a person: what a workforce does that loses and wins some 5 %. */
const CHANCE = 0.1;
/** Straight by luck so seldom is not by luck. */
const LUCK = 1e-3;

/** How probable it is that people who come and go stay within a person of the line from the first count to the last; null when they do not, or there is no line. */
function luckOf(counts: Float64Array): number | null {
  const told = [...counts].flatMap((count, at) => (Number.isNaN(count) ? [] : [{ at, count }]));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || last === first) return null;
  const slope = (last.count - first.count) / (last.at - first.at);
  let luck = 1;
  for (const { at, count } of told.slice(1, -1)) {
    if (Math.abs(count - first.count - slope * (at - first.at)) > ROUNDED) return null;
    // the density of a normal number at its middle, times the width in which it must lie
    luck *= Math.min(1, (2 * ROUNDED) / Math.sqrt(2 * Math.PI * CHANCE * Math.max(1e-9, count)));
  }
  return luck;
}

/** Which of the series are lines, by what was known at the end of a year: each by itself, or all of a history in which there is nothing else. */
export function straightOf(members: readonly Member[], until: number): Set<Series> {
  const lucks = members.map(({ series }) => ({ series, luck: luckOf(countsUntil(series, until)) }));
  const together = lucks.some(({ luck }) => luck === null) ? 1 : lucks.reduce((product, { luck }) => product * (luck ?? 1), 1);
  return new Set(lucks.flatMap(({ series, luck }) => (luck !== null && Math.min(luck, together) < LUCK ? [series] : [])));
}
