/** How many whole tracks a plan's count is in one year. */

/** Counts are in half tracks. A half carries the parity of the years in which it is a whole one. */
export interface PlannedCount {
  minHalves: number;
  maxHalves: number;
  parity: 'even' | 'odd' | null;
}

/**
 * Halves are real: a national plan held 924.5 tracks, geriatrics 11.5, and a track in neurology (Nord) runs in even years in one place and
 * in odd years in another. Half a track a year is one track every second year: whole in years of its parity, none in the others.
 */
export function wholeTracks(halves: number, parity: PlannedCount['parity'], year: number): number {
  if (halves % 2 === 0) return halves / 2;
  const isItsYear = (year % 2 === 0 ? 'even' : 'odd') === parity;
  return (halves + (isItsYear ? 1 : -1)) / 2;
}

/** The fewest that the plan gives in that year. */
export const tracksThisYear = ({ minHalves, parity }: PlannedCount, year: number): number => wholeTracks(minHalves, parity, year);

/** The most that the range allows in that year. */
export const mostTracksThisYear = ({ maxHalves, parity }: PlannedCount, year: number): number => wholeTracks(maxHalves, parity, year);

/** Of a range the planner picks the number; until then it is the minimum, and again when the range no longer holds the number picked. */
export function tracksStarting(count: PlannedCount & { chosen: number | null }, year: number): number {
  const [least, most] = [tracksThisYear(count, year), mostTracksThisYear(count, year)];
  return count.chosen !== null && count.chosen >= least && count.chosen <= most ? count.chosen : least;
}
