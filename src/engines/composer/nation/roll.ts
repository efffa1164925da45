/** Years of a region one after another: a year's plan is occupancy of the next. */
import { month, monthText } from '../../../kernel/month.ts';
import type { PlanTrack } from '../plan.ts';
import type { Occupancy, Problem } from '../problem.ts';
import { placeKey } from '../rules/context.ts';
import { TENTHS_PER_TRACK } from '../rules/load.ts';

/** What the tracks take, by unit, specialty, kind and period. */
export function occupancyOf(tracks: readonly PlanTrack[]): Occupancy[] {
  const rows = new Map<string, Occupancy>();
  for (const { specialty, elements } of tracks)
    for (const { unit, kind, from, months } of elements) {
      const to = monthText(month(from) + months);
      const key = `${placeKey(unit, specialty, kind)}|${from}|${to}`;
      const row = rows.get(key) ?? { unit, specialty, kind, from, to, tenths: 0 };
      row.tenths += TENTHS_PER_TRACK;
      rows.set(key, row);
    }
  return [...rows.values()];
}

/** The problem with more in the house; rows of units or specialties that it does not know (any more) are of no consequence to it. */
export function withOccupancy(problem: Problem, more: readonly Occupancy[]): Problem {
  const units = new Set(problem.units.map(({ id }) => id));
  const specialties = new Set(problem.specialties.map(({ id }) => id));
  return { ...problem, occupancy: [...problem.occupancy, ...more.filter((row) => units.has(row.unit) && specialties.has(row.specialty))] };
}

/** Place-months of the rows from the problem's first start on. */
export function placeMonths(problem: Problem, rows: readonly Occupancy[]): number {
  const first = Math.min(...problem.demand.flatMap(({ starts }) => starts.map(month)));
  return rows.reduce(
    (sum, { from, to, tenths }) => sum + (Math.max(0, month(to) - Math.max(first, month(from))) * tenths) / TENTHS_PER_TRACK,
    0,
  );
}
