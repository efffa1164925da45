/**
 * What the year asks for and the draft does not hold. What the last search could not place keeps its reasons, as long as so many are missing;
 * any more were taken out by hand, or never composed. Those are asked for at the start months with fewest tracks, so that starts stay even.
 */
import type { Reason, Unplaced } from '../../../engines/composer/plan.ts';
import type { Demand } from '../../../engines/composer/problem.ts';
import type { DraftTrack } from './draft.ts';

type Placed = Pick<DraftTrack, 'specialty' | 'start'>;

/** `composed`: what the last search could not place; null = no search has composed the draft. */
export function unplacedOf(demand: readonly Demand[], tracks: readonly Placed[], composed: readonly Unplaced[] | null): Unplaced[] {
  const never = composed === null;
  const reason: Reason = { code: never ? 'notComposed' : 'takenOut', params: {} };
  return demand.flatMap(({ specialty, count, starts }) => {
    const here = tracks.filter((track) => track.specialty === specialty);
    let missing = count - here.length;
    const rows: Unplaced[] = [];
    for (const known of composed ?? []) {
      if (known.specialty !== specialty || missing <= 0 || !starts.includes(known.start)) continue;
      rows.push({ ...known, count: Math.min(known.count, missing) });
      missing -= known.count;
    }
    const at = new Map(starts.map((start) => [start, here.filter((track) => track.start === start).length]));
    for (const { start, count: taken } of rows) at.set(start, (at.get(start) ?? 0) + taken);
    return [...rows, ...fewestFirst(at, missing).map(([start, asked]) => ({ specialty, start, count: asked, reasons: [reason] }))];
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
