import { expect, it } from 'vitest';
import { monthName, spanWords, yearOf } from './months.ts';

const march2028 = 2028 * 12 + 2;

it('writes months in the language of the reader', () => {
  expect(yearOf(march2028)).toBe(2028);
  expect(monthName(march2028, 'da')).toBe('mar');
  expect(spanWords(march2028, march2028 + 12, 'da')).toBe('mar. 2028 – feb. 2029');
  expect(spanWords(march2028, march2028 + 1, 'en')).toBe('Mar 2028');
});
