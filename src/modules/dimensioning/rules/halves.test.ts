import { expect, test } from 'vitest';
import { halvesOf, halvesText } from './halves.ts';

test.each<[string, number | null]>([
  ['14', 28],
  ['10,5', 21],
  [' 10.5 ', 21],
  ['0', 0],
  ['10,25', null],
  ['14–20', null],
  ['', null],
])('«%s» is %s halves', (text, halves) => {
  expect(halvesOf(text)).toBe(halves);
});

test.each([0, 1, 21, 28])('%i halves are written and read again', (halves) => {
  expect(halvesOf(halvesText(halves))).toBe(halves);
});
