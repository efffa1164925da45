/** Units that several regions use: their parts, and what those already there take of them, by month. */
import { type Month, month, monthText } from '../../../kernel/month.ts';
import type { MonthPeriod, Occupancy, Problem } from '../problem.ts';
import { groupBy } from '../rules/context.ts';
import type { Nation, SharedPlaces } from './nation.ts';

export interface Region {
  trainingRegion: string;
  /** By year. */
  problems: Problem[];
  /** Who is already there, as the first year's problem tells. */
  occupancy: Occupancy[];
}

export const regionsOf = ({ problems }: Nation): Region[] =>
  [...groupBy(problems, ({ trainingRegion }) => trainingRegion)].map(([trainingRegion, own]) => {
    const byYear = [...own].sort((a, b) => a.year - b.year);
    return { trainingRegion, problems: byYear, occupancy: byYear[0]?.occupancy ?? [] };
  });

/** Rows of a problem that a shared line is about. */
export const isAbout = ({ unit, specialty, kind }: SharedPlaces, row: { unit: string; specialty: string; kind: string }): boolean =>
  row.unit === unit && (specialty === null || (row.specialty === specialty && row.kind === kind));

const holds = (period: MonthPeriod, at: Month): boolean => month(period.from) <= at && at < month(period.to);
const sumAt = (rows: readonly (MonthPeriod & { tenths: number })[], at: Month): number =>
  rows.reduce((sum, row) => (holds(row, at) ? sum + row.tenths : sum), 0);

/**
 * A region's part in a month: the most that one of its years' problems says, for a problem tells only of the months of its own tracks. Null = not
 * divided: a ceiling over all that a problem does not have.
 */
export function partAt(shared: SharedPlaces, { problems }: Region, at: Month): number | null {
  const parts = problems.map((problem) => partIn(shared, problem, at));
  return parts.reduce<number | null>((most, part) => (most === null || part === null ? null : Math.max(most, part)), 0);
}

function partIn(shared: SharedPlaces, problem: Problem, at: Month): number | null {
  const approvals = problem.approvals.filter((row) => isAbout(shared, row));
  if (shared.specialty !== null) return sumAt(approvals, at);
  if (!approvals.some((row) => holds(row, at))) return 0;
  const ceilings = problem.units.find(({ id }) => id === shared.unit)?.ceilings.filter((row) => holds(row, at)) ?? [];
  return ceilings.length === 0 ? null : Math.min(...ceilings.map(({ tenths }) => tenths));
}

export const takenAt = (shared: SharedPlaces, occupancy: readonly Occupancy[], at: Month): number =>
  sumAt(
    occupancy.filter((row) => isAbout(shared, row)),
    at,
  );

/** The months from which something about the line may be another: within its period. */
export function turnsOf(shared: SharedPlaces, regions: readonly Region[]): Month[] {
  const rows = regions.flatMap(({ problems }) =>
    problems.flatMap(({ approvals, occupancy, units }) => [
      ...[...approvals, ...occupancy].filter((row) => isAbout(shared, row)),
      ...(units.find(({ id }) => id === shared.unit)?.ceilings ?? []),
    ]),
  );
  const [first, end] = [month(shared.from), month(shared.to)];
  const turns = [first, ...rows.flatMap(({ from, to }) => [month(from), month(to)])];
  return [...new Set(turns)].filter((at) => first <= at && at < end).sort((a, b) => a - b);
}

/**
 * Where one region has more doctors than its part, the others get so much less: rows of occupancy to add to a region's problems, so that the whole
 * is not passed.
 */
export function heldBack(nation: Nation, trainingRegion: string): Occupancy[] {
  const regions = regionsOf(nation);
  const own = regions.find((region) => region.trainingRegion === trainingRegion);
  return nation.shared.flatMap((shared) => {
    const line = own?.problems.flatMap(({ approvals }) => approvals).find((row) => isAbout(shared, row));
    const turns = turnsOf(shared, regions);
    return turns.flatMap((at, i): Occupancy[] => {
      const over = regions
        .filter((region) => region !== own)
        .reduce((sum, region) => sum + Math.max(0, takenAt(shared, region.occupancy, at) - (partAt(shared, region, at) ?? 0)), 0);
      if (over === 0 || !line) return [];
      const period = { from: monthText(at), to: i + 1 < turns.length ? monthText(turns[i + 1] ?? at) : shared.to };
      return [{ unit: shared.unit, specialty: line.specialty, kind: line.kind, ...period, tenths: over }];
    });
  });
}
