import { expect, test } from 'vitest';
import { firstDay, firstOfNextMonth, isMonthText, month, monthOfDate, monthText } from './month.ts';

test.each([
  ['2028-01', 2028 * 12],
  ['2028-12', 2028 * 12 + 11],
  ['0001-03', 14],
])('month %s is number %i, and back', (text, value) => {
  expect(month(text)).toBe(value);
  expect(monthText(value)).toBe(text);
});

test.each(['2028-13', '2028-00', '28-01', '2028-1', '', '2028-01-01'])('«%s» is no month', (text) => {
  expect(isMonthText(text)).toBe(false);
  expect(() => month(text)).toThrow('not a month');
});

test('a date lies in its month, and a month begins on its first', () => {
  expect(monthText(monthOfDate('2028-02-29'))).toBe('2028-02');
  expect(firstDay(month('2028-02') + 11)).toBe('2029-01-01');
});

test('the first of next month, also over the turn of the year', () => {
  expect([firstOfNextMonth('2026-11-22'), firstOfNextMonth('2026-12-01')]).toEqual(['2026-12-01', '2027-01-01']);
});
