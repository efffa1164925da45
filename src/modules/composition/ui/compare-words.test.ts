import { expect, test } from 'vitest';
import { da } from './compare.da.ts';
import { costDifference, shownDifference, signed } from './compare-words.ts';

test.each([
  [{ placed: 3, cost: -412, moved: 9 }, 'Version 2 placerer 3 forløb flere og koster 412 point mindre end version 1'],
  [{ placed: -1, cost: 0, moved: 9 }, 'Version 2 placerer 1 forløb færre end version 1 og koster det samme'],
  [{ placed: 0, cost: 2.5, moved: 9 }, 'Version 2 koster 2,5 point mere end version 1 og placerer lige så mange forløb'],
  [{ placed: 0, cost: 0, moved: 9 }, 'Version 2 placerer og koster det samme som version 1, men 9 forløb ligger anderledes'],
  [{ placed: 0, cost: 0, moved: 0 }, 'Version 2 er den samme plan som version 1'],
  [{ placed: 2, cost: null, moved: 4 }, 'Version 2 placerer 2 forløb flere end version 1'],
  [{ placed: 0, cost: null, moved: 4 }, 'Version 2 placerer lige så mange forløb som version 1, 4 forløb ligger anderledes'],
])('the heading of %o is the answer', (difference, expected) => {
  expect(da.heading('version 1', 'version 2', difference)).toBe(expected);
});

test.each([
  // 29,8 % and 27,3 % of unrounded 29,75 and 27,34
  [2975, 2734, 0.1, -250],
  [2976, 2984, 0.1, 0],
  // 0,3 and 0,8 years of 3 and 9 months
  [3, 9, 10 / 12, 6],
  [4.35, 4.45, 10, 0.1],
  [29.76, 29.84, 10, 0],
])('from %d to %d as they are shown (times %d) there is %d', (a, b, scale, expected) => {
  expect(shownDifference(a, b, scale)).toBeCloseTo(expected, 9);
});

test('a difference tells its direction, and none when it is too small to be shown', () => {
  const format = (value: number) => value.toFixed(1);
  expect([3, -2, 0, -0.01].map((value) => signed(value, format))).toEqual(['+3.0', '−2.0', '0.0', '0.0']);
  expect(costDifference(10, 10.04)).toBe(0);
  expect(costDifference(10, 9)).toBe(-1);
});
