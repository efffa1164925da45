import { expect, test } from 'vitest';
import { yearAsked, yearToCompose } from './year-to-compose.ts';

test.each([
  ['2026-11-22', [2026, 2027, 2028, 2029, 2030], 2028],
  ['2027-01-01', [2026, 2027, 2028, 2029, 2030], 2029],
  ['2029-12-31', [2026, 2027, 2028, 2029, 2030], 2030],
  ['2020-01-01', [2026, 2027], 2026],
  ['2026-01-01', [], 2028],
])('on %s with plans for %o the year to compose is %i', (today, years, year) => {
  expect(yearToCompose(today, years)).toBe(year);
});

test.each([
  ['2027', [2027, 2028], 2027],
  ['3000', [2027, 2028], 2028],
  ['nix', [2027, 2028], 2028],
  [undefined, [2027], 2027],
  ['3000', [], 2028],
  ['3000', undefined, 3000],
])('an address that asks for %s where %o are offered gets %i', (asked, offered, year) => {
  expect(yearAsked(asked, '2026-11-22', offered)).toBe(year);
});
