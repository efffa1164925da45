import { messages as da } from './messages.da.ts';
import { messages as en } from './messages.en.ts';
import type { RowError } from './table.ts';

/** A row error as a line for people: where it is, and what is wrong. */
export function rowErrorText(error: RowError, language: 'da' | 'en'): string {
  const words = language === 'da' ? { row: 'række', column: 'kolonne' } : { row: 'row', column: 'column' };
  const place = [error.file, error.row > 0 ? `${words.row} ${error.row}` : '', error.column ? `${words.column} ${error.column}` : ''];
  const sentence = (language === 'da' ? da : en)[error.code]?.(error.params) ?? error.code;
  return `${place.filter((part) => part !== '').join(', ')}: ${sentence}`;
}
