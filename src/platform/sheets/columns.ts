/** How a cell becomes a value when a Danish user wrote it: decimal comma, day before month, ja and nej. */
import type { Column } from '../files/columns.ts';
import { dateExample, monthExample, monthNames, monthsExample, no, yes, yesNo } from './words.da.ts';

const plain = (cell: string): string => cell.replace(/[\s\u00a0\u202f]/g, '');
const two = (value: string | number): string => String(value).padStart(2, '0');

function existing(year: string, month: string | number, day: string | number): string | null {
  const text = `${year}-${two(month)}-${two(day)}`;
  const made = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(text) ? text : null;
}

/** A month's number, 1–12, by name or its first three letters (Excel turns «marts 2028» into «mar-28»). */
function monthByName(word: string): number | null {
  const name = word.toLocaleLowerCase('da').replace(/\.$/, '');
  const found = name.length < 3 ? -1 : monthNames.findIndex((one) => one.startsWith(name));
  return found < 0 ? null : found + 1;
}

function dateOf(cell: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(cell);
  if (iso) return existing(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(plain(cell));
  if (danish) return existing(danish[3] ?? '', danish[2] ?? '', danish[1] ?? '');
  const words = /^(\d{1,2})\.?\s+([\p{L}.]+)\s+(\d{4})$/u.exec(cell);
  const month = words && monthByName(words[2] ?? '');
  return words && month ? existing(words[3] ?? '', month, words[1] ?? '') : null;
}

/** A plain date. Two digits of a year are refused: nobody knows the century of 1-3-28. */
export const danishDate: Column<string> = {
  read(cell) {
    const value = dateOf(cell);
    return value ? { value } : { code: 'notDay', params: { value: cell, allowed: dateExample } };
  },
};

/** A month as `2028-03`. */
export const danishMonth: Column<string> = {
  read(cell) {
    const day = dateOf(cell);
    if (day) return { value: day.slice(0, 7) };
    const numbers = /^(\d{4})[-./](\d{1,2})$/.exec(cell) ?? /^(\d{1,2})[-./](\d{4})$/.exec(cell);
    const words = /^([\p{L}.]+)[\s-]+(\d{4}|\d{2})$/u.exec(cell);
    const [year, number] = words
      ? [(words[2] ?? '').length === 2 ? `20${words[2]}` : words[2], monthByName(words[1] ?? '')]
      : (numbers?.[1] ?? '').length === 4
        ? [numbers?.[1], Number(numbers?.[2])]
        : [numbers?.[2], Number(numbers?.[1])];
    const first = year && number ? existing(year, number, 1) : null;
    return first ? { value: first.slice(0, 7) } : { code: 'notMonthText', params: { value: cell, allowed: monthExample } };
  },
};

/** A month of any year, `03`: by name, by number, or the month of a date. */
export const monthOfYear: Column<string> = {
  read(cell) {
    const number = /^\d{1,2}$/.test(cell) ? Number(cell) : monthByName(cell);
    if (number && number >= 1 && number <= 12) return { value: two(number) };
    const month = danishMonth.read(cell);
    return 'value' in month
      ? { value: month.value.slice(5) }
      : { code: 'notAllowed', params: { value: cell, allowed: monthNames.join(', ') } };
  },
};

/** 1.234,5 – and 12.5, which nobody means as thousands. */
export const danishNumber = (low: number, high: number): Column<number> => ({
  read(cell) {
    const text = plain(cell);
    const value = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(text)
      ? Number(text.replaceAll('.', '').replace(',', '.'))
      : /^-?\d+\.\d{1,2}$/.test(text)
        ? Number(text)
        : null;
    if (value === null) return { code: 'notAmount', params: { value: cell, low, high } };
    return value < low || value > high ? { code: 'outOfRange', params: { value: cell, low, high } } : { value };
  },
});

export const danishInteger = (low: number, high: number): Column<number> => ({
  read(cell) {
    const result = danishNumber(low, high).read(cell);
    return 'value' in result && !Number.isInteger(result.value) ? { code: 'notWhole', params: { value: cell, low, high } } : result;
  },
});

export const yesOrNo: Column<boolean> = {
  read(cell) {
    const word = cell.toLocaleLowerCase('da');
    if (yes.includes(word)) return { value: true };
    return no.includes(word) ? { value: false } : { code: 'notAllowed', params: { value: cell, allowed: yesNo } };
  },
};

/** What some words mean: the first of each is the one we write. */
export type Words<Value extends string> = Record<Value, readonly string[]>;

/** One of some words in any of the languages; capitals don't matter. The first language's words are the allowed ones told. */
export const oneWord = <Value extends string>(...languages: [Words<Value>, ...Words<Value>[]]): Column<Value> => ({
  read(cell) {
    const word = cell.toLocaleLowerCase('da');
    for (const words of languages) {
      const found = (Object.entries(words) as [Value, readonly string[]][]).find(([, said]) => said.includes(word));
      if (found) return { value: found[0] };
    }
    const allowed = Object.values<readonly string[]>(languages[0]).map(([first]) => first);
    return { code: 'notAllowed', params: { value: cell, allowed: allowed.join(', ') } };
  },
});

/** Whole numbers that may be: `12`, `12-24` (every one between), `12 18 24`, with commas, semicolons or «eller» too. */
export const wholeNumbers = (low: number, high: number): Column<number[]> => ({
  read(cell) {
    const wrong = { code: 'notMonths', params: { value: cell, low, high, allowed: monthsExample } };
    const found = new Set<number>();
    for (const part of cell.split(/[\s,;/]+|\beller\b/).filter(Boolean)) {
      const match = /^(\d{1,3})(?:[-–](\d{1,3}))?$/.exec(part);
      const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
      if (!match || from < low || to > high || from > to) return wrong;
      for (let value = from; value <= to; value += 1) found.add(value);
    }
    return found.size === 0 ? wrong : { value: [...found].sort((a, b) => a - b) };
  },
});
