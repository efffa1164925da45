import * as da from './messages.da.ts';
import * as en from './messages.en.ts';
import type { RowError } from './table.ts';

/** A row error as a line for people: where it is, and what is wrong. */
export function rowErrorText(error: RowError, language: 'da' | 'en'): string {
  const { messages, place: words } = language === 'da' ? da : en;
  const place = [error.file, error.row > 0 ? `${words.row} ${error.row}` : '', error.column ? `${words.column} ${error.column}` : ''];
  const sentence = messages[error.code]?.(error.params) ?? error.code;
  return `${place.filter((part) => part !== '').join(', ')}: ${sentence}`;
}
