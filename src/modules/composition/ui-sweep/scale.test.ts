/** Round numbers hold all values, with no empty step at either end. */
import { describe, expect, test } from 'vitest';
import { scaled, ticksOf } from './scale.ts';

describe('ticks', () => {
  test.each([
    [
      [6, 8],
      [6, 6.5, 7, 7.5, 8],
    ],
    [
      [0, 40],
      [0, 10, 20, 30, 40],
    ],
    [
      [3801, 4230],
      [3800, 4000, 4200, 4400],
    ],
    [
      [5, 5],
      [4, 5, 6],
    ],
    [
      [0, 0],
      [0, 1],
    ],
  ])('%j', (values, ticks) => {
    expect(ticksOf(values)).toEqual(ticks);
  });

  test('of what is counted, whole ones only', () => {
    expect(ticksOf([8, 9], true)).toEqual([8, 9]);
    expect(ticksOf([6, 8], true)).toEqual([6, 7, 8]);
    expect(ticksOf([0, 40], true)).toEqual([0, 10, 20, 30, 40]);
  });

  test('any values lie between the first and the last', () => {
    for (let n = 1; n < 200; n += 1) {
      const values = [((n * 37) % 101) * n, ((n * 53) % 89) * 7];
      const ticks = ticksOf(values);
      expect([ticks[0] ?? Number.NaN, ticks.at(-1) ?? Number.NaN], `${values}`).toEqual([
        Math.min(...values, ticks[0] ?? Number.NaN),
        Math.max(...values, ticks.at(-1) ?? Number.NaN),
      ]);
      expect(ticks.length).toBeLessThanOrEqual(8);
    }
  });
});

test('a value lies as far along as it does between the ends', () => {
  expect(scaled(3, [1, 5], [0, 100])).toBe(50);
  expect(scaled(1, [1, 5], [100, 0])).toBe(100);
  expect(scaled(7, [7, 7], [0, 100])).toBe(50);
});
