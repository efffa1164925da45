import { expect, it } from 'vitest';
import { move } from './move.ts';

it.each<[string, boolean, [number, number], [number, number] | undefined]>([
  ['ArrowRight', false, [1, 0], [1, 1]],
  ['ArrowRight', false, [1, 5], [1, 5]],
  ['ArrowLeft', false, [1, 0], [1, 0]],
  ['ArrowDown', false, [2, 3], [2, 3]],
  ['ArrowUp', false, [2, 3], [1, 3]],
  ['PageDown', false, [0, 3], [2, 3]],
  ['PageUp', false, [2, 3], [0, 3]],
  ['Home', false, [2, 3], [2, 0]],
  ['Home', true, [2, 3], [0, 0]],
  ['End', false, [0, 3], [0, 5]],
  ['End', true, [0, 3], [2, 5]],
  ['x', false, [0, 3], undefined],
])('three rows of five: %s (with ctrl: %s) from %j leads to %j', (key, ctrl, [row, cell], to) => {
  expect(move(3, 5, { row, cell }, key, ctrl)).toEqual(to && { row: to[0], cell: to[1] });
});
