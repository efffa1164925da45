import { expect, test } from 'vitest';
import { nextDates } from './next-dates.ts';

const wheel = [
  { id: 'march', month: 3, day: 1 },
  { id: 'december', month: 12, day: 1 },
  { id: 'november', month: 11, day: 22 },
];

test.each([
  ['2026-11-22', ['november 2026-11-22', 'december 2026-12-01', 'march 2027-03-01']],
  ['2026-11-23', ['december 2026-12-01', 'march 2027-03-01', 'november 2027-11-22']],
  ['2026-12-31', ['march 2027-03-01', 'november 2027-11-22', 'december 2027-12-01']],
  ['2028-02-29', ['march 2028-03-01', 'november 2028-11-22', 'december 2028-12-01']],
])('from %s', (today, expected) => expect(nextDates(wheel, today).map(({ id, on }) => `${id} ${on}`)).toEqual(expected));
