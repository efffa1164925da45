import { expect, test } from 'vitest';
import { exampleLengths } from './example-lengths.ts';

test.each<[string, number[][], number, number[] | null]>([
  ['fixed lengths', [[12], [3], [3], [6], [12], [12]], 48, [12, 3, 3, 6, 12, 12]],
  ['the first choice that adds up', [[12, 18, 24], [3], [3], [6], [12, 18, 24]], 48, [12, 3, 3, 6, 24]],
  ['lengths that cannot add up', [[12], [12]], 48, null],
  ['too long at once', [[60]], 48, null],
  ['nothing to fill', [], 0, []],
  ['no elements for some months', [], 12, null],
])('%s', (_name, lengths, months, expected) => {
  expect(
    exampleLengths(
      lengths.map((allowed) => ({ months: allowed })),
      months,
    ),
  ).toEqual(expected);
});
