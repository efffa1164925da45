/**
 * Plain calendar months, the unit of training tracks.
 * A `Month` is a whole number, year × 12 + (month − 1), so that months add and compare as numbers;
 * in data and on the wire it is the text `YYYY-MM`.
 */
export type Month = number;
/** A month as text, `YYYY-MM`. */
export type MonthText = string;

const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** `2028-03` → Month. Throws on anything else: check input with `isMonthText` first. */
export function month(text: MonthText): Month {
  const match = pattern.exec(text);
  if (!match) throw new Error(`not a month (YYYY-MM): ${text}`);
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** True for a text of the form `YYYY-MM`. */
export const isMonthText = (text: string): text is MonthText => pattern.test(text);

/** Month → `2028-03`. */
export function monthText(value: Month): MonthText {
  return `${String(Math.floor(value / 12)).padStart(4, '0')}-${String((value % 12) + 1).padStart(2, '0')}`;
}

/** The month of a plain date `YYYY-MM-DD`. */
export const monthOfDate = (date: string): Month => month(date.slice(0, 7));

/** The first day of a month as a plain date `YYYY-MM-DD`. */
export const firstDay = (value: Month): string => `${monthText(value)}-01`;

/** The first day of the month after a date's: when a change begins until somebody says otherwise. */
export const firstOfNextMonth = (date: string): string => firstDay(monthOfDate(date) + 1);
