/** The columns in which register tables are loaded, and how a cell of each becomes a value. Spreadsheets of Denmark write decimal commas. */
import type { Fault } from '../../../kernel/fault.ts';
import type { Row, Scenario, Sourced } from '../scenario.ts';

const dividing = ['specialty', 'training_region', 'area', 'from', 'to', 'sex', 'ages', 'years'] as const;
/** `about` is for people: what a table may be divided by. */
export const columns = ['table', ...dividing, 'value', 'low', 'high', 'basis', 'source', 'year', 'n', 'about'] as const;
export type ColumnName = (typeof columns)[number];

export const keyOf = (column: string): string => (column === 'training_region' ? 'trainingRegion' : column);
export const columnOf = (key: string): string => (key === 'trainingRegion' ? 'training_region' : key);

/** A row of the file: what goes into a table, and where it is from. */
export type Loaded = Omit<Row, keyof Sourced> & Sourced;
type Say = (column: ColumnName, code: string, params?: Fault['params']) => void;

const sexes: Record<string, 'f' | 'm'> = { f: 'f', k: 'f', m: 'm' };
const lists = { specialty: 'specialties', training_region: 'trainingRegions', area: 'areas', from: 'areas', to: 'areas' } as const;

/** `0,05`, `0.05`, `1900006`. `1.234` could be a thousand or one: asked about. */
function numberIn(column: ColumnName, cell: string, say: Say): number {
  if (/^-?\d{1,3}\.\d{3}$/.test(cell) && !cell.startsWith('0')) say(column, 'rates.unclear', { value: cell });
  else if (!/^-?\d+([.,]\d+)?$/.test(cell)) say(column, 'rates.number', { value: cell });
  return Number(cell.replace(',', '.'));
}

/** `45`, `45-49`, `75+`. */
function spanIn(column: 'ages' | 'years', cell: string, say: Say): [number, number] {
  const [, first = '', last, on] = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4})|(\+))?$/.exec(cell) ?? [];
  if (first === '') say(column, 'rates.span', { value: cell });
  const open = column === 'ages' ? 120 : 2200;
  return [Number(first), on ? open : Number(last ?? first)];
}

/** One line as a row; what is wrong with it is said. An id or a name will do. */
export function loadedFrom(scenario: Scenario, cellOf: (column: string) => string, say: Say): Loaded {
  const needed = (column: 'value' | 'basis' | 'source') => {
    if (cellOf(column) === '') say(column, 'history.missing');
    return cellOf(column);
  };
  const basis = needed('basis') as Loaded['basis'];
  if (basis && !['measured', 'assumption', 'decision'].includes(basis)) say('basis', 'rates.basis', { value: basis });
  const value = needed('value') === '' ? 0 : numberIn('value', cellOf('value'), say);
  const row: Loaded = { value, basis, source: needed('source'), year: null, n: null };
  for (const column of dividing) {
    const cell = cellOf(column);
    if (cell === '') continue;
    if (column === 'ages' || column === 'years') row[column] = spanIn(column, cell, say);
    else if (column === 'sex') {
      const sex = sexes[cell.toLowerCase()];
      if (sex) row.sex = sex;
      else say('sex', 'rates.sex', { value: cell });
    } else {
      const called = scenario[lists[column]].find(({ id, name }) => id === cell || name.toLowerCase() === cell.toLowerCase());
      Object.assign(row, { [keyOf(column)]: called?.id ?? cell });
    }
  }
  for (const column of ['low', 'high', 'n'] as const) if (cellOf(column) !== '') row[column] = numberIn(column, cellOf(column), say);
  if (cellOf('year') !== '') {
    row.year = Number(cellOf('year'));
    if (!/^\d{4}$/.test(cellOf('year'))) say('year', 'history.year', { value: cellOf('year') });
  }
  return row;
}
