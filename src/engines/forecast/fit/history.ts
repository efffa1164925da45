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

export function readHistory([header, ...lines]: Line[]): { rows: HistoryRow[] } | { errors: Fault[] } {
  const names = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const shape = headerFaults(names, header?.line ?? 1);
  if (shape.length > 0) return { errors: shape };
  const errors: Fault[] = lines.length > 0 ? [] : [{ path: 'row 2', code: 'history.empty', params: {} }];
  const rows: HistoryRow[] = [];
  const first = new Map<string, number>();
  for (const { line, cells } of lines) {
    if (errors.length >= MOST_FAULTS) break;
    if (cells.length !== names.length) {
      errors.push({ path: `row ${line}`, code: 'history.cells', params: { found: cells.length, expected: names.length } });
      continue;
    }
    const row = readRow(line, names, cells, errors);
    if (!row) continue;
    const key = JSON.stringify([...seriesLabels.map((label) => row[label]), row.year]);
    const other = first.get(key);
    if (other === undefined) first.set(key, line);
    else errors.push({ path: `row ${line}, column year`, code: 'history.twice', params: { year: row.year, other } });
    rows.push(row);
  }
  return errors.length > 0 ? { errors } : { rows };
}

function headerFaults(names: string[], line: number): Fault[] {
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

function readRow(line: number, names: string[], cells: string[], errors: Fault[]): HistoryRow | null {
  const before = errors.length;
  const say = (column: string, code: string, params: Fault['params'] = {}) =>
    errors.push({ path: `row ${line}, column ${column}`, code, params });
  const cellOf = (name: string) => (cells[names.indexOf(name)] ?? '').trim();
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
