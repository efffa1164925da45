/** The tables of a scenario as a reader sees them: what they rest on, and their rows in words. */
import { type Row, type Scenario, tablesOf } from '../../../engines/forecast/index.ts';

const MOST_ROWS = 100;

export function tablesShown(scenario: Scenario) {
  const names = new Map([...scenario.specialties, ...scenario.areas, ...scenario.trainingRegions].map(({ id, name }) => [id, name]));
  const { base, entry } = scenario;
  const people = base.rows.map(({ age, people: value, ...row }) => ({ ...row, ages: [age, age] as [number, number], value }));
  const shares = (rows: typeof entry.completed.rows) => rows.map(({ share: value, ...row }) => ({ ...row, value }));
  const counted = [
    { path: '/base', table: { ...base, rows: people } },
    { path: '/entry/completed', table: { ...entry.completed, rows: shares(entry.completed.rows) } },
    { path: '/entry/arrived', table: { ...entry.arrived, rows: shares(entry.arrived.rows) } },
  ];
  return [...counted, ...tablesOf(scenario)]
    .filter(({ table }) => table.rows.length > 0)
    .map(({ path, table: { basis, source, year, n, rows } }) => ({
      ...{ path, basis, source, year, n, count: rows.length },
      rows: rows.slice(0, MOST_ROWS).map((row: Row) => ({
        where: whereOf(row, names),
        value: row.value,
        low: row.low ?? null,
        high: row.high ?? null,
      })),
    }));
}

function whereOf(row: Row, names: ReadonlyMap<string, string>): string {
  const { specialty, trainingRegion, area, from, to, sex, ages, years } = row;
  const called = [specialty, trainingRegion, area].flatMap((id) => (id === undefined ? [] : [names.get(id) ?? id]));
  const moves = from !== undefined || to !== undefined ? [`${names.get(from ?? '') ?? '*'} → ${names.get(to ?? '') ?? '*'}`] : [];
  const spans = [ages, years].flatMap((span) => (span ? [span[0] === span[1] ? `${span[0]}` : `${span[0]}–${span[1]}`] : []));
  return [...called, ...moves, ...(sex ? [sex] : []), ...spans].join(', ');
}
