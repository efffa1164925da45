import { refusalsDa } from '../http/refusals.da.ts';
import { refusalsEn } from '../http/refusals.en.ts';
import { isRefusalCode } from '../http/refusals.ts';
import * as da from './messages.da.ts';
import * as en from './messages.en.ts';
import type { RowError } from './table.ts';

/** What is wrong, in a sentence. */
export const sentenceOf = ({ code, params }: Pick<RowError, 'code' | 'params'>, language: 'da' | 'en'): string =>
  (language === 'da' ? da : en).messages[code]?.(params) ??
  (isRefusalCode(code) ? (language === 'da' ? refusalsDa : refusalsEn)[code](params) : code);

/** A row error as a line for people: where it is, and what is wrong. */
export function rowErrorText(error: RowError, language: 'da' | 'en'): string {
  const { place: words } = language === 'da' ? da : en;
  const place = [error.file, error.row > 0 ? `${words.row} ${error.row}` : '', error.column ? `${words.column} ${error.column}` : ''];
  return `${place.filter((part) => part !== '').join(', ')}: ${sentenceOf(error, language)}`;
}
