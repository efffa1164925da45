/** A specialty's gap of all areas at the end of a year: the one figure that questions are asked of. */
import type { Outcome } from '../runs/simulation.ts';
import type { Scenario } from '../scenario.ts';

export function gapOf({ need, areas, years }: Scenario, basis: string, year: number): (outcome: Outcome) => number {
  const which = need?.bases.findIndex(({ id }) => id === basis) ?? -1;
  const at = (year - years.from - 1) * areas.length;
  const sum = (cells: Float64Array) => cells.subarray(at, at + areas.length).reduce((total, one) => total + one, 0);
  return ({ fte, needs }) => sum(needs[which] as Float64Array) - sum(fte);
}
