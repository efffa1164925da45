/** Lines of cells → typed rows by a template's columns, or what is wrong with each cell. */

import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { unescaped } from '../../kernel/sheet.ts';
import { looksLikeCpr } from '../cpr.ts';
import type { Column } from '../files/columns.ts';
import type { RowError } from '../files/table.ts';
import type { Sheet } from './sheet.ts';

export interface SheetColumn<Value> {
  read: Column<Value>['read'];
  /** The column must be in the file (its cells may still be empty). */
  needed?: boolean;
}
export type SheetColumns<Row> = { [Name in keyof Row & string]: SheetColumn<Row[Name]> };
/** A row, and the line it stood on. */
export type ReadRow<Row> = Row & { row: number };

/** What reading needs to know of a template. `headers`: every header a column may have, by key. */
export interface Layout<Row> {
  id: string;
  version: number;
  columns: SheetColumns<Row>;
  headers: Record<keyof Row & string, string[]>;
}

export interface ReadSheet<Row> {
  rows: ReadRow<Row>[];
  errors: RowError[];
  /** Columns of the file that the template doesn't have. */
  unknown: string[];
  /** True when no header named the template and its version. */
  unmarked: boolean;
}

const same = (header: string): string =>
  header
    .toLocaleLowerCase('da')
    .replace(/[\s*:]+/g, ' ')
    .trim();
/** The first column's header carries it: `Id (videre-approvals/1)`. */
const markOf = (cells: readonly string[]) => cells.map((cell) => /videre-([a-z]+)\/(\d+)/.exec(cell)).find((match) => match !== null);
export const mark = (id: string, version: number): string => `videre-${id}/${version}`;

/** What a fault's column adds to a file, which is read again without asking for it. */
export const faultColumn = ['Fejl', 'Faults'];

export function readRows<Row extends object>(sheet: Sheet, layout: Layout<Row>): ReadSheet<Row> | Refusal {
  const [header, ...lines] = sheet.lines;
  const names = (header?.cells ?? []).map((cell) => cell.replace('\ufeff', ''));
  const marked = markOf(names);
  if (marked && marked[1] !== layout.id)
    return refuse('uploadOtherTemplate', { found: marked[0], expected: mark(layout.id, layout.version) });
  if (marked && Number(marked[2]) !== layout.version)
    return refuse('uploadOtherVersion', { found: marked[0], expected: mark(layout.id, layout.version) });

  const keys = Object.keys(layout.columns) as (keyof Row & string)[];
  const accepted = new Map(keys.flatMap((key) => layout.headers[key].map((name): [string, keyof Row & string] => [same(name), key])));
  const at = new Map<keyof Row & string, number>();
  const errors: RowError[] = [];
  const unknown: string[] = [];
  const wrong = (row: number, column: string, code: string, params: RowError['params'] = {}) =>
    errors.push({ file: '', row, column, code, params });
  for (const [index, name] of names.entries()) {
    const key = accepted.get(same(name));
    if (key === undefined) {
      if (name !== '' && !faultColumn.includes(name)) unknown.push(name);
    } else if (at.has(key)) wrong(header?.line ?? 1, name, 'columnTwice');
    else at.set(key, index);
  }
  const needed = keys.filter((key) => layout.columns[key].needed);
  const title = (key: keyof Row & string): string => names[at.get(key) ?? -1] ?? layout.headers[key][0] ?? key;
  if (needed.length > 0 && needed.every((key) => !at.has(key)))
    return refuse('uploadWrongSheet', { sheet: sheet.name, others: sheet.others.join(', '), expected: needed.map(title).join(', ') });
  for (const key of needed) if (!at.has(key)) wrong(header?.line ?? 1, title(key), 'columnMissing');

  const rows: ReadRow<Row>[] = [];
  for (const { line, cells } of lines) {
    const value: Record<string, unknown> = { row: line };
    let good = true;
    if (cells.slice(names.length).some((cell) => cell !== '')) {
      wrong(line, '', 'cellCount', { found: cells.length, expected: names.length });
      good = false;
    }
    for (const [index, cell] of cells.entries()) {
      if (!looksLikeCpr(cell)) continue;
      wrong(line, names[index] ?? '', 'looksLikeCpr');
      good = false;
    }
    for (const key of keys) {
      const result = layout.columns[key].read(unescaped(cells[at.get(key) ?? -1] ?? ''));
      if ('code' in result) {
        if (at.has(key)) wrong(line, title(key), result.code, result.params);
        good = false;
      } else value[key] = result.value;
    }
    if (good) rows.push(value as ReadRow<Row>);
  }
  return { rows, errors, unknown, unmarked: !marked };
}

/** The columns of a layout in their order, for a template. */
export const columnsOf = <Row>({ columns }: Pick<Layout<Row>, 'columns'>): { key: string; needed: boolean }[] =>
  (Object.keys(columns) as (keyof Row & string)[]).map((key) => ({ key, needed: columns[key].needed ?? false }));
