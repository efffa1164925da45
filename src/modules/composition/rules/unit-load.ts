/** How full every unit is, month by month, by the same function as the rule `capacity`; and what stands out in some of those months. */
import type { Context } from '../../../engines/composer/rules/index.ts';
import { balanceOf, type Line, type Load, lineKey, loadAt, ownUse } from '../../../engines/composer/rules/load.ts';
import type { Month } from '../../../kernel/month.ts';

export type { Line, Load } from '../../../engines/composer/rules/load.ts';
export { balanceOf, lineKey } from '../../../engines/composer/rules/load.ts';

export interface UnitLoad extends Line {
  key: string;
  /** One for each month of the span. */
  loads: Load[];
}

/**
 * All lines of capacity: every place approved or used for a specialty that is composed, and every ceiling. Other specialties' trainees are
 * known only where a ceiling counts them, so they have no lines of their own.
 */
export function unitLoads(context: Context, from: Month, to: Month): UnitLoad[] {
  const { problem, index } = context;
  const own = ownUse(context);
  const composed = new Set(problem.demand.map(({ specialty }) => specialty));
  const lines = new Map<string, Line>(own);
  for (const { unit, specialty, kind } of [...problem.approvals, ...problem.occupancy])
    if (composed.has(specialty)) lines.set(lineKey({ unit, specialty, kind }), { unit, specialty, kind });
  for (const { id, ceilings } of problem.units) if (ceilings.length > 0) lines.set(id, { unit: id, specialty: null, kind: null });
  return [...lines].map(([key, { unit, specialty, kind }]) => {
    const months = own.get(key)?.months;
    const line = { unit, specialty, kind };
    const loads = Array.from({ length: to - from }, (_, n) => loadAt(index, line, from + n, months?.get(from + n) ?? 0));
    return { key, ...line, loads };
  });
}

/** Whole years around a plan: what every picture of its load spans. */
export function spanOf({ problem, tracks }: Context): { from: Month; to: Month } {
  const ends = tracks.flatMap(({ elements }) => elements.map((element) => element.to));
  const from = problem.year * 12;
  return { from, to: Math.max(from + 12, Math.ceil(Math.max(0, ...ends) / 12) * 12) };
}

/** Nobody is there, and nobody could be. */
export const isNothing = (load: Load): boolean => (load.places ?? 0) === 0 && load.others + load.own === 0;

/** The month that is fullest of some, as an index; null when there is nothing in any of them. */
export function fullest(loads: readonly Load[]): number | null {
  let found: number | null = null;
  loads.forEach((load, at) => {
    const best = found === null ? undefined : loads[found];
    if (!isNothing(load) && (best === undefined || fuller(load, best))) found = at;
  });
  return found;
}

/** More above its places; where none is, the one with less room; then the one with more people. */
const fuller = (a: Load, b: Load): boolean =>
  balanceOf(a) > balanceOf(b) || (balanceOf(a) === balanceOf(b) && a.others + a.own > b.others + b.own);

/** What a line comes to over its months; amounts in tenths of a place × months. */
export interface Sum {
  places: number;
  used: number;
  /** approved places without anyone */
  unused: number;
  /** in use above the places */
  above: number;
}

export function sumOf(loads: readonly Load[]): Sum {
  const sum: Sum = { places: 0, used: 0, unused: 0, above: 0 };
  for (const load of loads) {
    const balance = balanceOf(load);
    sum.places += load.places ?? 0;
    sum.used += load.others + load.own;
    sum.unused += Math.max(0, -balance);
    sum.above += Math.max(0, balance);
  }
  return sum;
}

/** How bad a line is: the highest balance, then months above, then full months, then the part of its places in use. */
export function severity(loads: readonly Load[]): [number, number, number, number] {
  const something = loads.filter((load) => !isNothing(load));
  const { places, used } = sumOf(something);
  const balances = something.map(balanceOf);
  return [
    Math.max(Number.NEGATIVE_INFINITY, ...balances),
    balances.filter((balance) => balance > 0).length,
    balances.filter((balance) => balance === 0).length,
    places === 0 ? 0 : used / places,
  ];
}

/** The worst first. */
export function compareSeverity(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    if (value !== other) return other > value ? 1 : -1;
  }
  return 0;
}
