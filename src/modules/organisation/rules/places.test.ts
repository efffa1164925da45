import { expect, test } from 'vitest';
import { placesText, tenthsOf } from './places.ts';

test.each<[string, number | null]>([
  ['3', 30],
  [' 2,5 ', 25],
  ['2.5', 25],
  ['0', 0],
  ['', null],
  ['2,55', null],
  ['-1', null],
  ['1.000', null],
  ['tre', null],
])('«%s» is %s tenths', (text, tenths) => {
  expect(tenthsOf(text)).toBe(tenths);
});

test.each([0, 5, 10, 25, 140])('%i tenths are written and read again', (tenths) => {
  expect(tenthsOf(placesText(tenths))).toBe(tenths);
});
