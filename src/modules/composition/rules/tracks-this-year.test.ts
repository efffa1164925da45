import { expect, test } from 'vitest';
import { tracksThisYear } from './tracks-this-year.ts';

test.each([
  ['whole', { minHalves: 48, maxHalves: 48, parity: null }, 2028, undefined, { count: 24, min: 24, max: 24 }],
  ['half, its year', { minHalves: 21, maxHalves: 21, parity: 'even' as const }, 2028, undefined, { count: 11, min: 11, max: 11 }],
  ['half, the other year', { minHalves: 21, maxHalves: 21, parity: 'even' as const }, 2029, undefined, { count: 10, min: 10, max: 10 }],
  ['half alone, odd', { minHalves: 1, maxHalves: 1, parity: 'odd' as const }, 2028, undefined, { count: 0, min: 0, max: 0 }],
  ['range, nothing chosen', { minHalves: 28, maxHalves: 40, parity: null }, 2028, undefined, { count: 14, min: 14, max: 20 }],
  ['range, chosen', { minHalves: 28, maxHalves: 40, parity: null }, 2028, 17, { count: 17, min: 14, max: 20 }],
  ['range, chosen too many', { minHalves: 28, maxHalves: 40, parity: null }, 2028, 25, { count: 20, min: 14, max: 20 }],
  ['range, chosen too few', { minHalves: 28, maxHalves: 40, parity: null }, 2028, 3, { count: 14, min: 14, max: 20 }],
])('%s', (_name, planned, year, chosen, expected) => {
  expect(tracksThisYear(planned, year, chosen)).toEqual(expected);
});
