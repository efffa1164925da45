import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from './compare-assignment.ts';

test.each([
  ['nothing', [], []],
  ['no columns', [[], []], [-1, -1]],
  ['one', [[7]], [0]],
  [
    'the cheapest is not the first',
    [
      [1, 2],
      [1, 9],
    ],
    [1, 0],
  ],
  ['more columns', [[5, 1, 3]], [1]],
  ['more rows', [[5], [1], [3]], [-1, 0, -1]],
  [
    'ties keep their order',
    [
      [4, 4],
      [4, 4],
    ],
    [0, 1],
  ],
] as [string, number[][], number[]][])('%s', (_, costs, expected) => {
  expect(assign(costs)).toEqual(expected);
});

/** Every way there is, tried. */
function cheapest(costs: number[][], row = 0, taken: number[] = []): number {
  if (row === costs.length) return 0;
  const columns = (costs[row] ?? []).map((_, column) => column).filter((column) => !taken.includes(column));
  return Math.min(...columns.map((column) => (costs[row]?.[column] ?? 0) + cheapest(costs, row + 1, [...taken, column])));
}

const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 })).chain(([rows, more]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: rows + more, maxLength: rows + more }), {
    minLength: rows,
    maxLength: rows,
  }),
);

test('no other way is cheaper', () => {
  fc.assert(
    fc.property(matrix, (costs) => {
      const columns = assign(costs);
      expect(new Set(columns).size).toBe(costs.length);
      expect(columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? Number.NaN), 0)).toBe(cheapest(costs));
    }),
  );
});
