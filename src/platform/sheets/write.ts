/** A template, empty or with rows, as the file a Danish Excel opens; and the user's own file with what is wrong beside each row. */
import writeWorkbook from 'write-excel-file/node';
import { type Cell, csvText } from '../../kernel/sheet.ts';
import { aboutSheet, dataSheet } from '../../kernel/sheet-excel.ts';
import type { RowError } from '../files/table.ts';
import type { Sheet } from './sheet.ts';

export interface SheetFile {
  headers: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** The second sheet's lines. */
  guide: readonly (readonly [string, string])[];
  names: { data: string; guide: string };
}

const columnsOf = (headers: readonly string[]) => headers.map((header, at) => ({ header, value: (row: readonly Cell[]) => row[at] }));

export const workbookFile = ({ headers, rows, guide, names }: SheetFile): Promise<Buffer> =>
  writeWorkbook([dataSheet(names.data, columnsOf(headers), rows), aboutSheet(names.guide, guide)]).toBuffer();

/** The rows alone: a text file has no second sheet. */
export const delimitedFile = ({ headers, rows }: Pick<SheetFile, 'headers' | 'rows'>): Buffer =>
  Buffer.from(csvText(columnsOf(headers), rows), 'utf8');

/** A number as a number again, so that the user's own file keeps its kinds of cells. */
const typed = (text: string): Cell => (/^(0|-?[1-9]\d{0,14})(,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text);

/** The file as it was read, in its own format, with a column of sentences; a row that had none has an empty cell there. */
export async function fileWithFaults(
  sheet: Sheet,
  title: string,
  faults: readonly RowError[],
  sentence: (fault: RowError) => string,
): Promise<Buffer> {
  const [header, ...lines] = sheet.lines;
  const names = header?.cells ?? [];
  const said = new Map<number, string[]>();
  for (const fault of faults) said.set(fault.row, [...(said.get(fault.row) ?? []), sentence(fault)]);
  const width = Math.max(names.length, ...lines.map(({ cells }) => cells.length));
  const inAll = (cells: readonly string[]): string[] => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const headers = [...inAll(names), [title, ...(said.get(header?.line ?? 1) ?? [])].join(' \u00b7 ')];
  const rows = lines.map(({ line, cells }) => [...inAll(cells).map(typed), (said.get(line) ?? []).join(' \u00b7 ')]);
  if (sheet.format === 'csv') return delimitedFile({ headers, rows });
  return writeWorkbook([dataSheet(sheet.name ?? 'Data', columnsOf(headers), rows)]).toBuffer();
}
