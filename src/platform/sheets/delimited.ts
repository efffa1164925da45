/** A text file of cells as Danish Excel writes it: semicolons (or tabs, or commas), UTF-8, UTF-16 or Windows-1252. */
import { parse } from 'csv-parse/sync';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Sheet, SheetLine } from './sheet.ts';

const separators = [';', '\t', ','];

/** Bytes that are not UTF-8 are Windows-1252, which Excel writes for «CSV (semikolonsepareret)». */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that the header has most of, outside quotes; the Danish one where two are as many. */
export function separatorOf(text: string): string {
  const header =
    text
      .slice(0, 20_000)
      .replace(/"[^"]*"/g, '')
      .split(/\r?\n/)
      .find((line) => line.trim() !== '') ?? '';
  const counted = separators.map((separator) => ({ separator, count: header.split(separator).length - 1 }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).separator;
}

/** The lines with what stands in their cells; `maximum` rows. */
export function readDelimited(bytes: Buffer, maximum: number): Sheet | Refusal {
  const whole = decode(bytes);
  if (whole.includes('\0')) return refuse('uploadNotSheet');
  // Excel understands a first line that names the separator, and so do we
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(whole);
  const text = named ? whole.slice(named[0].length) : whole;
  const separator = named?.[1] ?? separatorOf(text);
  let parsed: { record: string[]; info: { lines: number } }[];
  try {
    parsed = parse(text, {
      bom: true,
      delimiter: separator,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: maximum + 2,
    }) as unknown as typeof parsed;
  } catch (fault) {
    return refuse('uploadBroken', { detail: (fault as Error).message });
  }
  const lines: SheetLine[] = [];
  let line = named ? 2 : 1;
  for (const { record, info } of parsed) {
    lines.push({ line, cells: record.map((cell) => cell.trim()) });
    line = info.lines + (named ? 2 : 1);
  }
  return { format: 'csv', separator, name: null, lines, others: [] };
}
