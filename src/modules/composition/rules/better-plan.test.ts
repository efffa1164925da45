import { expect, test } from 'vitest';
import { bestOf, isBetter } from './better-plan.ts';

test.each([
  ['fewer unplaced beats a lower cost', { unplaced: 1, cost: 900 }, { unplaced: 2, cost: 100 }, true],
  ['the same placed: the lower cost', { unplaced: 2, cost: 90 }, { unplaced: 2, cost: 100 }, true],
  ['equal is not better', { unplaced: 2, cost: 90 }, { unplaced: 2, cost: 90 }, false],
  ['something beats nothing', { unplaced: 9, cost: 90 }, { unplaced: null, cost: null }, true],
  ['nothing beats nothing never', { unplaced: null, cost: null }, { unplaced: null, cost: null }, false],
])('%s', (_name, a, b, better) => {
  expect(isBetter(a, b)).toBe(better);
});

test('a search that began again shows what was kept until it has better, with the better bound', () => {
  const kept = { placed: 501, unplaced: 2, cost: 100, bound: 90, gap: 0.1 };
  const early = { phase: 'search', placed: 501, unplaced: 2, cost: 200, bound: 95, gap: 0.525 };
  expect(bestOf(early, kept)).toEqual({ phase: 'search', placed: 501, unplaced: 2, cost: 100, bound: 95, gap: 0.05 });
  const late = { phase: 'improve', placed: 501, unplaced: 2, cost: 99, bound: 95, gap: 0.04 };
  expect(bestOf(late, kept)).toBe(late);
  expect(bestOf(early, null)).toBe(early);
});

test('what comes first in importance decides, whatever the sum', () => {
  const agreed = { unplaced: 0, cost: 120, stages: [{ value: 10 }, { value: 110 }] };
  const cheap = { unplaced: 0, cost: 100, stages: [{ value: 20 }, { value: 80 }] };
  expect([isBetter(agreed, cheap), isBetter(cheap, agreed), isBetter(agreed, agreed)]).toEqual([true, false, false]);
});
