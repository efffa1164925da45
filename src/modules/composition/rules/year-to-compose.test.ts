import { expect, test } from 'vitest';
import { yearToCompose } from './year-to-compose.ts';

test.each([
  ['2026-11-22', [2026, 2027, 2028, 2029, 2030], 2028],
  ['2027-01-01', [2026, 2027, 2028, 2029, 2030], 2029],
  ['2029-12-31', [2026, 2027, 2028, 2029, 2030], 2030],
  ['2020-01-01', [2026, 2027], 2026],
  ['2026-01-01', [], 2028],
])('on %s with plans for %o the year to compose is %i', (today, years, year) => {
  expect(yearToCompose(today, years)).toBe(year);
});
