/** What people write in lists of tracks, as values: lengths, years, numbers. What cannot be read with certainty stays text. */
import { writtenWords as da } from './written-words.da.ts';
import { writtenWords as en } from './written-words.en.ts';

export type Words = keyof typeof da;

/** Words, figures and nothing else, with a space before and after each. */
export const plainWords = (text: string): string =>
  ` ${text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether the text says one of some words, as whole words. */
export const says = (text: string, what: Words): boolean => {
  const words = plainWords(text);
  return [...da[what], ...en[what]].some((one) => words.includes(plainWords(one)));
};

/** The longest a stay may be, in months: a safe distance above the longest main training. */
const longest = 120;

export type WrittenMonths =
  | { kind: 'months'; months: number }
  /** a range, or several that may be: the planner names the length */
  | { kind: 'range'; months: number[] }
  /** empty, or words: to be named */
  | { kind: 'unnamed' }
  | { kind: 'wrong' };

/** `12`, `12,0`, `6 mdr`, `1½ år`, `12-15`; whatever else is to be named, except a number that cannot be a length. */
export function writtenMonths(text: string): WrittenMonths {
  const plain = text.toLocaleLowerCase('da').trim().replace('½', ',5').replace(/^,5/, '0,5');
  const match = /^(\d+(?:[.,]\d+)?)(?:\s*[-–]\s*(\d+(?:[.,]\d+)?))?\s*(\p{L}+\.?)?$/u.exec(plain);
  if (/^-\s*\d/.test(plain)) return { kind: 'wrong' };
  if (!match) return { kind: 'unnamed' };
  const unit = match[3] ?? '';
  const isYears = unit !== '' && [...da.years, ...en.years].includes(unit);
  if (unit !== '' && !isYears && ![...da.months, ...en.months].includes(unit)) return { kind: 'unnamed' };
  const value = (part: string) => Number(part.replace(',', '.')) * (isYears ? 12 : 1);
  const [from, to] = [value(match[1] ?? ''), value(match[2] ?? match[1] ?? '')];
  if (from <= 0 || to > longest || to < from) return { kind: 'wrong' };
  if (!Number.isInteger(from) || !Number.isInteger(to)) return { kind: 'unnamed' };
  if (from === to) return { kind: 'months', months: from };
  return { kind: 'range', months: Array.from({ length: to - from + 1 }, (_, at) => from + at) };
}

export type Alternation = 'all' | 'even' | 'odd';

/** `9 (even years)` → number 9 in even years. A number may be a name (OUH-Aabenraa); `general` is no number but a pattern. */
export function writtenNumber(text: string): { number: string; alternation: Alternation; general: boolean } {
  // «ulige» contains «lige»: whole words decide
  const alternation = says(text, 'odd') ? 'odd' : says(text, 'even') ? 'even' : 'all';
  const bare = alternation === 'all' ? text : text.replace(/\([^)]*\)|,.*$/g, '');
  const years = [...da.odd, ...en.odd, ...da.even, ...en.even].sort((a, b) => b.length - a.length);
  const number = years
    .reduce((rest, word) => rest.replace(new RegExp(`\\b${word}\\b`, 'giu'), ''), bare)
    .replace(/\s+/g, ' ')
    .trim();
  const first = plainWords(text).trim().split(' ')[0] ?? '';
  return { number, alternation, general: [...da.general, ...en.general].includes(first) };
}

/** Order within a track: 1, 2, 10 and 2a, 2b. */
export const byOrder = (a: string, b: string): number => a.localeCompare(b, 'da', { numeric: true });

/** Lower-case letters a–z, digits and hyphens. */
export const slugOf = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replaceAll('\u00e6', 'ae')
    .replaceAll('\u00f8', 'oe')
    .replaceAll('\u00e5', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
