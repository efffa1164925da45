import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Column } from './columns.ts';

/** What is wrong in a data file, as a code with parameters; the sentences are in messages.da.ts and messages.en.ts. */
export interface RowError {
  file: string;
  /** Line of the file as a person counts it, the header being 1; 0 = the file as a whole. */
  row: number;
  column: string;
  code: string;
  params: Record<string, string | number>;
}

/** A row read from a file, and where it stood. */
export type Read<Row> = Row & { file: string; row: number };

export interface Table<Row> {
  rows: Read<Row>[];
  errors: RowError[];
}

type Columns<Row> = { [Name in keyof Row]: Column<Row[Name]> };

interface Parsed {
  record: string[];
  info: { lines: number };
}

const missing = (problem: unknown): boolean => (problem as { code?: string }).code === 'ENOENT';

/**
 * A CSV file as typed rows with their row numbers, or as errors. Understands a byte order mark and both kinds of line end; columns that
 * nobody asks for are left alone. `key`: columns that together must not repeat. A row with an error is not among the rows.
 */
export function readTable<Row extends Record<string, unknown>>(
  folder: string,
  file: string,
  columns: Columns<Row>,
  key: (keyof Row & string)[] = [],
): Table<Row> {
  const rows: Read<Row>[] = [];
  const errors: RowError[] = [];
  const wrong = (row: number, column: string, code: string, params: RowError['params'] = {}) =>
    errors.push({ file, row, column, code, params });

  let lines: Parsed[];
  try {
    const text = readFileSync(join(folder, file), 'utf8');
    lines = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Parsed[];
  } catch (problem) {
    if (missing(problem)) wrong(0, '', 'fileMissing');
    else wrong(0, '', 'fileUnreadable', { detail: (problem as Error).message });
    return { rows, errors };
  }

  const header = lines.shift()?.record ?? [];
  if (header.length === 0) wrong(1, '', 'fileEmpty');
  const names = Object.keys(columns) as (keyof Row & string)[];
  for (const name of names) if (header.length > 0 && !header.includes(name)) wrong(1, name, 'columnMissing');
  if (errors.length > 0) return { rows, errors };

  const seen = new Map<string, number>();
  let line = 2;
  for (const { record, info } of lines) {
    const row = line;
    line = info.lines + 1;
    if (record.length !== header.length) {
      wrong(row, '', 'cellCount', { found: record.length, expected: header.length });
      continue;
    }
    const value: Record<string, unknown> = { file, row };
    let good = true;
    for (const name of names) {
      const result = columns[name].read((record[header.indexOf(name)] ?? '').trim());
      if ('code' in result) {
        wrong(row, name, result.code, result.params);
        good = false;
      } else value[name] = result.value;
    }
    if (!good) continue;
    const identity = key.map((name) => String(value[name])).join(' · ');
    const first = seen.get(identity);
    if (key.length > 0 && first !== undefined) {
      wrong(row, key.join(', '), 'duplicate', { key: identity, first });
      continue;
    }
    seen.set(identity, row);
    rows.push(value as Read<Row>);
  }
  return { rows, errors };
}

/** A cell that names something another table does not have. */
export const unknownReference = (at: { file: string; row: number }, column: string, value: string, table: string): RowError => ({
  file: at.file,
  row: at.row,
  column,
  code: 'unknownReference',
  params: { value, table },
});
