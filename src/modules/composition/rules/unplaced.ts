/**
 * What the year asks for and the draft does not hold. Of places without an applicant those that no flex track has come of are told first. What the last search
 * could not place keeps its reasons, as long as so many are missing; any more were taken out by hand, or never composed. What has no start of its own is told at
 * the start months with fewest tracks, so that starts stay even.
 */
import type { Reason, Unplaced } from '../../../engines/composer/plan.ts';
import type { Demand } from '../../../engines/composer/problem.ts';
import { countsIn, UNFILLED } from '../../../engines/composer/rules/flex.ts';
import type { DraftTrack } from './draft.ts';

type Placed = Pick<DraftTrack, 'specialty' | 'start' | 'flex'>;

/** `composed`: what the last search could not place; null = no search has composed the draft. */
export function unplacedOf(demand: readonly Demand[], tracks: readonly Placed[], composed: readonly Unplaced[] | null): Unplaced[] {
  const never = composed === null;
  const other: Reason = { code: never ? 'notComposed' : 'takenOut', params: {} };
  return demand.flatMap(({ specialty, count, starts, unfilled = 0 }) => {
    const counted = tracks.filter((track) => countsIn(track) === specialty);
    const converted = counted.filter(({ flex }) => flex).length;
    let missing = count - counted.length;
    let without = Math.min(missing, unfilled - converted);
    const rows: Unplaced[] = [];
    for (const known of composed ?? []) {
      const isUnfilled = known.reasons[0]?.code === UNFILLED;
      const left = isUnfilled ? without : missing - without;
      if (known.specialty !== specialty || left <= 0 || !starts.includes(known.start)) continue;
      const told = Math.min(known.count, left);
      rows.push({ ...known, count: told });
      missing -= told;
      if (isUnfilled) without -= told;
    }
    const here = tracks.filter((track) => track.specialty === specialty);
    const at = new Map(starts.map((start) => [start, here.filter((track) => track.start === start).length]));
    for (const { start, count: taken } of rows) at.set(start, (at.get(start) ?? 0) + taken);
    const more = (asked: number, reason: Reason) =>
      fewestFirst(at, asked).map(([start, n]) => ({ specialty, start, count: n, reasons: [reason] }));
    return [...rows, ...more(without, { code: UNFILLED, params: {} }), ...more(missing - Math.max(0, without), other)];
  });
}

/** So many one by one to the start month with fewest; the earliest when several have. */
function fewestFirst(at: Map<string, number>, missing: number): [start: string, count: number][] {
  const given = new Map<string, number>();
  for (let left = missing; left > 0; left--) {
    const [start] = [...at].reduce((least, one) => (one[1] < least[1] ? one : least), ['', Number.POSITIVE_INFINITY] as [string, number]);
    if (start === '') break;
    at.set(start, (at.get(start) ?? 0) + 1);
    given.set(start, (given.get(start) ?? 0) + 1);
  }
  return [...given].sort(([a], [b]) => (a < b ? -1 : 1));
}
