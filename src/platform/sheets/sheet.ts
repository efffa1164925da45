/** An uploaded file as lines of cells, whatever program wrote it; or a refusal that says what kind of file it is instead. */
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { readDelimited } from './delimited.ts';
import { readWorkbookSheet } from './workbook.ts';

export interface SheetLine {
  /** The row's number as the spreadsheet shows it. */
  line: number;
  cells: string[];
}

export interface Sheet {
  format: 'xlsx' | 'csv';
  separator: string | null;
  /** The sheet's own name, and those of the workbook's others. */
  name: string | null;
  others: string[];
  /** The header first; empty lines are left out. */
  lines: SheetLine[];
}

export const uploadLimit = { bytes: 20_000_000, rows: 50_000 };

const begins = (bytes: Buffer, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** Reads the header and rows of a file by what it holds; its name only helps to say what is wrong. */
export async function readSheet(bytes: Buffer, fileName: string): Promise<Sheet | Refusal> {
  if (bytes.length === 0) return refuse('uploadEmpty');
  if (bytes.length > uploadLimit.bytes) return refuse('uploadTooLarge', { megabytes: uploadLimit.bytes / 1_000_000 });
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return refuse(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'uploadLocked' : 'uploadOldExcel');
  if (/\.(xlsm|xltm|xlsb|xlam)$/i.test(fileName)) return refuse('uploadMacros');
  const isZip = begins(bytes, 0x50, 0x4b);
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46) || (!isZip && /^\s*<(!doctype|html|\?xml)/i.test(bytes.toString('latin1', 0, 200))))
    return refuse('uploadNotSheet');
  const sheet = isZip ? await readWorkbookSheet(bytes, uploadLimit.rows) : readDelimited(bytes, uploadLimit.rows);
  if (isRefusal(sheet)) return sheet;
  const [header, ...rows] = sheet.lines;
  if (!header || header.cells.every((cell) => cell.replace('\ufeff', '') === '')) return refuse('uploadEmpty');
  if (rows.length > uploadLimit.rows) return refuse('uploadTooManyRows', { rows: rows.length, most: uploadLimit.rows });
  if (header.cells.filter((cell) => cell !== '').length < 2) return refuse('uploadOneColumn');
  return sheet;
}
