/** Rows as the sheets of an Excel file, in the words of `write-excel-file`: the data, and beside it what the data is. */
import { type Cell, localInstant, perTenThousand, type SheetColumn } from './sheet.ts';

type ExcelCell = { value: string | number | Date; type: StringConstructor | NumberConstructor | DateConstructor; format?: string } | null;

interface Look {
  fontWeight?: 'bold';
  backgroundColor?: string;
  wrap?: boolean;
  alignVertical?: 'top';
}

export interface ExcelSheet {
  sheet: string;
  data: ((NonNullable<ExcelCell> & Look) | null)[][];
  columns: { width: number }[];
  stickyRowsCount?: number;
}

const day = (text: string): Date => new Date(`${text.slice(0, 10)}T00:00:00Z`);
const dated = (value: Date, format: string): ExcelCell => ({ value, type: Date, format });

/** A cell with its kind; a text stays a text, whatever it begins with. */
function excelCell(cell: Cell): ExcelCell {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null;
  if (typeof cell === 'string') return { value: cell, type: String };
  if ('percent' in cell)
    return cell.percent === null ? null : { value: perTenThousand(cell.percent) / 10_000, type: Number, format: '0.00%' };
  if ('date' in cell) return cell.date === null ? null : dated(day(cell.date), 'yyyy-mm-dd');
  if ('month' in cell) return cell.month === null ? null : dated(day(`${cell.month.slice(0, 7)}-01`), 'mmm yyyy');
  return cell.instant === null ? null : dated(new Date(`${localInstant(cell.instant).replace(' ', 'T')}:00Z`), 'yyyy-mm-dd hh:mm');
}

const head = (text: string) => ({ value: text, type: String, fontWeight: 'bold' as const, backgroundColor: '#E8EEF4', wrap: true });

/** As wide as what is written, within reason. */
function widthOf(header: string, cells: readonly ExcelCell[]): number {
  const longest = cells.reduce((most, cell) => Math.max(most, cell?.type === String ? String(cell.value).length : 10), 0);
  return Math.min(60, Math.max(8, longest + 2, Math.min(header.length + 2, 24)));
}

/** The sheet of the rows: bold header that stays, real kinds of cells, readable widths. */
export function dataSheet<Row>(name: string, columns: readonly SheetColumn<Row>[], rows: readonly Row[]): ExcelSheet {
  const cells = rows.map((row) => columns.map(({ value }) => excelCell(value(row))));
  return {
    sheet: name,
    data: [columns.map(({ header }) => head(header)), ...cells],
    columns: columns.map(({ header }, at) => ({
      width: widthOf(
        header,
        cells.slice(0, 2000).map((line) => line[at] ?? null),
      ),
    })),
    stickyRowsCount: 1,
  };
}

/** The sheet that says what the rows are: name and value, line by line. */
export const aboutSheet = (name: string, lines: readonly (readonly [string, string])[]): ExcelSheet => ({
  sheet: name,
  data: lines.map(([label, text]) => [
    { ...head(label), alignVertical: 'top' as const },
    { value: text, type: String, wrap: true, alignVertical: 'top' as const },
  ]),
  columns: [{ width: 24 }, { width: 100 }],
});
