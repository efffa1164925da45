/**
 * A history of yearly counts: `geo,specialty,year,count[,sex,age,region][,posted,filled,completed]`, in any order of columns. What cannot be is
 * refused by row and column; what is only odd (gaps, breaks) is told in the fit's report, and no figure is changed.
 */
import type { Fault } from '../../../kernel/fault.ts';

/** One line of a table of cells, with its number in the file. */
export interface Line {
  line: number;
  cells: string[];
}

export interface Labels {
  geo: string;
  specialty: string;
  region?: string;
  sex?: string;
  age?: string;
}

export interface HistoryRow extends Labels {
  line: number;
  year: number;
  count: number;
  posted?: number;
  filled?: number;
  completed?: number;
}

const needed = ['geo', 'specialty', 'year', 'count'] as const;
const labels = ['sex', 'age', 'region'] as const;
const flows = ['posted', 'filled', 'completed'] as const;
const known: readonly string[] = [...needed, ...labels, ...flows];
/** What tells one series from another. */
export const seriesLabels = ['geo', 'specialty', 'region', 'sex', 'age'] as const;

const MOST_FAULTS = 100;

interface Cells {
  line: number;
  names: readonly string[];
  cellOf: (name: string) => string;
}

/** The lines below a header that has all columns needed and none unknown; each with as many cells as there are columns. */
export function linesOf(
  [header, ...lines]: Line[],
  known: readonly string[],
  needed: readonly string[],
): { lines: Cells[] } | { errors: Fault[] } {
  const names = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const shape = headerFaults(names, header?.line ?? 1, known, needed);
  if (shape.length > 0) return { errors: shape };
  if (lines.length === 0) return { errors: [{ path: 'row 2', code: 'history.empty', params: {} }] };
  const errors = lines.flatMap(({ line, cells }): Fault[] =>
    cells.length === names.length
      ? []
      : [{ path: `row ${line}`, code: 'history.cells', params: { found: cells.length, expected: names.length } }],
  );
  if (errors.length > 0) return { errors: errors.slice(0, MOST_FAULTS) };
  return { lines: lines.map(({ line, cells }) => ({ line, names, cellOf: (name) => (cells[names.indexOf(name)] ?? '').trim() })) };
}

export function readHistory(all: Line[]): { rows: HistoryRow[] } | { errors: Fault[] } {
  const read = linesOf(all, known, needed);
  if ('errors' in read) return read;
  const errors: Fault[] = [];
  const rows: HistoryRow[] = [];
  const first = new Map<string, number>();
  for (const cells of read.lines) {
    if (errors.length >= MOST_FAULTS) break;
    const { line } = cells;
    const row = readRow(cells, errors);
    if (!row) continue;
    const key = JSON.stringify([...seriesLabels.map((label) => row[label]), row.year]);
    const other = first.get(key);
    if (other === undefined) first.set(key, line);
    else errors.push({ path: `row ${line}, column year`, code: 'history.twice', params: { year: row.year, other } });
    rows.push(row);
  }
  return errors.length > 0 ? { errors } : { rows };
}

function headerFaults(names: string[], line: number, known: readonly string[], needed: readonly string[]): Fault[] {
  const all = known.join(', ');
  const missing = needed.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !known.includes(name));
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...missing.map((name) => ({ path: `row ${line}, column ${name}`, code: 'history.columnMissing', params: { name, all } })),
    ...unknown.map((name) => ({ path: `row ${line}, column ${name || '?'}`, code: 'history.columnUnknown', params: { name, all } })),
    ...twice.map((name) => ({ path: `row ${line}, column ${name}`, code: 'history.columnTwice', params: { name } })),
  ];
}

function readRow({ line, names, cellOf }: Cells, errors: Fault[]): HistoryRow | null {
  const before = errors.length;
  const say = (column: string, code: string, params: Fault['params'] = {}) =>
    errors.push({ path: `row ${line}, column ${column}`, code, params });
  const people = (name: string, whole: boolean): number => {
    const text = cellOf(name);
    const value = Number(text.replace(',', '.'));
    if (text === '') say(name, 'history.missing');
    else if (!/^[+-]?\d+([.,]\d+)?$/.test(text)) say(name, 'history.notNumber', { value: text });
    else if (value < 0) say(name, 'history.negative', { value: text });
    else if (whole && !Number.isInteger(value)) say(name, 'history.fraction', { value: text });
    else if (value > 1e8) say(name, 'history.large', { value: text });
    return value;
  };
  const year = Number(cellOf('year'));
  if (!/^\d{4}$/.test(cellOf('year')) || year < 1900 || year > 2200) say('year', 'history.year', { value: cellOf('year') });
  const row: HistoryRow = { line, geo: cellOf('geo'), specialty: cellOf('specialty'), year, count: people('count', true) };
  for (const name of ['geo', 'specialty'] as const) if (row[name] === '') say(name, 'history.missing');
  for (const name of labels) {
    if (!names.includes(name)) continue;
    const value = cellOf(name);
    if (value === '') say(name, 'history.missing');
    row[name] = value;
  }
  // places may be halves; what is not known may be empty
  for (const name of flows) if (names.includes(name) && cellOf(name) !== '') row[name] = people(name, false);
  return errors.length > before ? null : row;
}
