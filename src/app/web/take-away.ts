/** Rows handed to the browser as a file: CSV, or an Excel file whose writer is fetched when it is first asked for. */
import { csvText, type SheetColumn } from '../../kernel/sheet.ts';

export type FileKind = 'csv' | 'xlsx';

export interface TakeAway<Row> {
  /** The file's name without its ending. */
  name: string;
  columns: readonly SheetColumn<Row>[];
  rows: readonly Row[];
  /** The names of the two sheets, and what the second says: definition, source, date, filter. Excel only. */
  sheet: string;
  aboutSheet: string;
  about: readonly (readonly [string, string])[];
}

/** Hands a file to the browser, which asks or saves as it is set to. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export async function takeAway<Row>(kind: FileKind, { name, columns, rows, sheet, aboutSheet, about }: TakeAway<Row>): Promise<void> {
  if (kind === 'csv') return saveFile(`${name}.csv`, new Blob([csvText(columns, rows)], { type: 'text/csv;charset=utf-8' }));
  const [{ default: write }, excel] = await Promise.all([import('write-excel-file/browser'), import('../../kernel/sheet-excel.ts')]);
  const sheets = [excel.dataSheet(sheet, columns, rows), excel.aboutSheet(aboutSheet, about)];
  saveFile(`${name}.xlsx`, await write(sheets).toBlob());
}
