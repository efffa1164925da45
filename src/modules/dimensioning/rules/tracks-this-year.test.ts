import { expect, test } from 'vitest';
import { mostTracksThisYear, type PlannedCount, tracksStarting, tracksThisYear } from './tracks-this-year.ts';

const exact = (halves: number, parity: PlannedCount['parity'] = null): PlannedCount => ({ minHalves: halves, maxHalves: halves, parity });

test.each<[string, PlannedCount, number, number, number]>([
  ['a whole count is the same every year', exact(22), 2027, 11, 11],
  ['none is none', exact(0), 2028, 0, 0],
  ['11.5 in even years is 12 in an even one', exact(23, 'even'), 2028, 12, 12],
  ['11.5 in even years is 11 in an odd one', exact(23, 'even'), 2029, 11, 11],
  ['5.5 in odd years is 6 in an odd one', exact(11, 'odd'), 2027, 6, 6],
  ['5.5 in odd years is 5 in an even one', exact(11, 'odd'), 2028, 5, 5],
  ['half a track is one track every second year', exact(1, 'even'), 2028, 1, 1],
  ['and none in the years between', exact(1, 'even'), 2027, 0, 0],
  ['of a range the minimum', { minHalves: 28, maxHalves: 40, parity: null }, 2028, 14, 20],
  ['a range with a half at its top', { minHalves: 4, maxHalves: 7, parity: 'odd' }, 2027, 2, 4],
  ['a range with a half at its bottom', { minHalves: 5, maxHalves: 8, parity: 'odd' }, 2028, 2, 4],
])('%s', (_name, count, year, least, most) => {
  expect(tracksThisYear(count, year)).toBe(least);
  expect(mostTracksThisYear(count, year)).toBe(most);
});

test('a half over two years is one track', () => {
  const count = exact(5, 'even');
  expect(tracksThisYear(count, 2026) + tracksThisYear(count, 2027)).toBe(5);
});

test.each([
  [null, 14],
  [17, 17],
  [20, 20],
  [21, 14],
  [3, 14],
])('of 14–20 with %s picked, %i start', (chosen, tracks) => {
  expect(tracksStarting({ minHalves: 28, maxHalves: 40, parity: null, chosen }, 2028)).toBe(tracks);
});
