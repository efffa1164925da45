/** An .xlsx workbook: looked at before it is read, so that nothing small in the post becomes something large in memory. */
import readWorkbook from 'read-excel-file/node';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Sheet } from './sheet.ts';
import { zipEntries, zipText } from './zip.ts';

const limits = { bytes: 200_000_000, sheets: 30, columns: 200 };

/** The first sheet's lines, formulas as the values they had when the file was saved. */
export async function readWorkbookSheet(bytes: Buffer, maximum: number): Promise<Sheet | Refusal> {
  const entries = zipEntries(bytes);
  if (!entries) return refuse('uploadBroken', { detail: 'zip' });
  const all = [...entries.values()];
  if (!entries.has('[Content_Types].xml') || !entries.has('xl/workbook.xml')) return refuse('uploadNotSheet');
  if (all.some(({ name }) => name.endsWith('vbaProject.bin'))) return refuse('uploadMacros');
  if (all.reduce((sum, { size }) => sum + size, 0) > limits.bytes) return refuse('uploadBomb', { megabytes: limits.bytes / 1_000_000 });
  const sheets = all.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  if (sheets.length > limits.sheets) return refuse('uploadTooManySheets', { sheets: sheets.length, most: limits.sheets });
  for (const entry of all.filter(({ name }) => /\.(xml|rels)$/.test(name))) {
    const text = zipText(bytes, entry, limits.bytes);
    // what the directory says of an entry's size need not be so
    if (text === null || text.length > entry.size) return refuse('uploadBroken', { detail: entry.name });
    if (!sheets.includes(entry)) continue;
    const { rows, columns } = extent(text);
    if (rows > maximum + 1) return refuse('uploadTooManyRows', { rows: rows - 1, most: maximum });
    if (columns > limits.columns) return refuse('uploadTooManyColumns', { columns, most: limits.columns });
    if (entry.name.endsWith('/sheet1.xml') && /<mergeCell [^>]*ref="[A-Z]+1:/.test(text)) return refuse('uploadMergedHeader');
  }
  try {
    const [first, ...others] = await readWorkbook(bytes, { trim: false });
    const lines = (first?.data ?? []).map((cells, at) => ({ line: at + 1, cells: cells.map(cellText) }));
    return {
      format: 'xlsx',
      separator: null,
      name: first?.sheet ?? null,
      lines: lines.filter(({ cells }) => cells.some((cell) => cell !== '')),
      others: others.map(({ sheet }) => sheet),
    };
  } catch (fault) {
    return refuse('uploadBroken', { detail: (fault as Error).message });
  }
}

/** The last row and column that anything stands in: a single cell far out would make the table it is read into enormous. */
function extent(xml: string): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const match of xml.matchAll(/<c\s[^>]*?\br="([A-Z]{1,3})(\d+)"/g)) {
    rows = Math.max(rows, Number(match[2]));
    columns = Math.max(
      columns,
      [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  return { rows, columns };
}

/** A cell as a Danish user would have typed it. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(Number(value.toPrecision(15))).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return String(value).trim();
}
