/**
 * Register tables as a file, into a scenario. A table that the file names has the file's rows and no others: measured figures and old assumptions are
 * never mixed by accident. Everything or nothing; what is wrong is told by row and column.
 */
import type { Fault } from '../../../kernel/fault.ts';
import { MOST_FAULTS } from '../../../kernel/shape.ts';
import { type Line, linesOf } from '../fit/history.ts';
import { readScenario } from '../read-scenario.ts';
import type { Scenario, Sourced } from '../scenario.ts';
import { columnOf, columns, type Loaded, loadedFrom } from './cells.ts';
import { placesIn } from './places.ts';

type Stood = Loaded & { line: number };

export function loadRates(before: Scenario, all: Line[]): { scenario: Scenario } | { errors: Fault[] } {
  const read = linesOf(all, columns, ['table', 'value', 'basis', 'source']);
  if ('errors' in read) return read;
  const scenario = structuredClone(before);
  const places = new Map(placesIn(scenario).map((place) => [place.name, place]));
  const tables = new Map<string, Stood[]>();
  const errors: Fault[] = [];
  for (const { line, cellOf } of read.lines) {
    const say = (column: string, code: string, params: Fault['params'] = {}) =>
      errors.push({ path: `row ${line}, column ${column}`, code, params });
    // a line of the template that nobody filled in
    if (columns.every((column) => column === 'table' || column === 'about' || cellOf(column) === '')) continue;
    const name = cellOf('table').replace(/^\//, '');
    if (!places.has(name)) say('table', 'rates.table', { value: name, all: [...places.keys()].join(', ') });
    const row = { line, ...loadedFrom(scenario, cellOf, say) };
    const rows = tables.get(name);
    if (rows && (rows[0]?.basis === 'decision') !== (row.basis === 'decision'))
      say('basis', 'rates.decision', { other: rows[0]?.line ?? 0 });
    if (rows) rows.push(row);
    else tables.set(name, [row]);
  }
  if (errors.length === 0 && tables.size === 0) errors.push({ path: 'row 2', code: 'history.empty', params: {} });
  if (errors.length > 0) return { errors: errors.slice(0, MOST_FAULTS) };
  for (const [name, rows] of tables) {
    const place = places.get(name);
    if (place) Object.assign(place.table, sourceOf(rows), { rows: rows.map(({ line: _line, ...row }) => place.rowOf(row)) });
  }
  const result = readScenario(JSON.parse(JSON.stringify(scenario)));
  return 'errors' in result ? { errors: result.errors.map((fault) => whereInFile(fault, tables)) } : result;
}

/** Where all of a table is from: one assumption among measured rows makes the whole an assumption. */
function sourceOf(rows: readonly Stood[]): Sourced {
  const years = new Set(rows.map(({ year }) => year));
  const [year = null] = years.size === 1 ? years : [];
  const source = [...new Set(rows.map((row) => (year === null && row.year !== null ? `${row.source} (${row.year})` : row.source)))].join(
    '; ',
  );
  const basis = rows.some((row) => row.basis === 'assumption') ? 'assumption' : (rows[0] as Stood).basis;
  const n = rows.some((row) => row.n === null) ? null : rows.reduce((sum, row) => sum + (row.n ?? 0), 0);
  return { basis, source, year, n };
}

/** A fault of the scenario at a row that came from the file is a fault of the file. */
function whereInFile({ path, code, params }: Fault, tables: ReadonlyMap<string, readonly Stood[]>): Fault {
  const [, name = '', index = '', key = ''] = /^\/(.+)\/rows\/(\d+)(?:\/(\w+))?/.exec(path) ?? [];
  const rows = tables.get(name);
  const line = rows?.[Number(index)]?.line;
  if (line === undefined) return { path, code, params };
  const told = typeof params.other === 'number' ? { ...params, other: rows?.[params.other]?.line ?? params.other } : params;
  const column = { people: 'value', share: 'value', age: 'ages' }[key] ?? columnOf(key);
  return { path: column ? `row ${line}, column ${column}` : `row ${line}`, code, params: told };
}
