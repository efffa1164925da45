import { describe, expect, it } from 'vitest';
import { dragged, within } from './drag.ts';

const bars = [
  { id: 'a', from: 10, to: 22 },
  { id: 'b', from: 22, to: 28 },
  { id: 'c', from: 28, to: 40 },
].map((bar) => ({ ...bar, label: bar.id, title: bar.id }));
const axis = { from: 0, to: 60 };
const spans = (cell: number, months: number) => dragged(bars, { cell, months }).map(({ from, to }) => [from, to]);

describe('a border', () => {
  it.each([
    [1, 3, 3],
    [1, 30, 5],
    [1, -30, -11],
    [2, -4, -4],
    [2, -9, -5],
    [0, -30, -10],
    [0, 4, 4],
    [3, 2, 0],
  ])('after bar %i, pulled %i months, goes %i', (cell, months, goes) => {
    expect(within(bars, cell, months, axis)).toBe(goes);
  });
  it('changes its two bars and no other', () => {
    expect(spans(1, 3)).toEqual([
      [10, 25],
      [25, 28],
      [28, 40],
    ]);
  });
  it('before the first bar moves the whole row', () => {
    expect(spans(0, -4)).toEqual([
      [6, 18],
      [18, 24],
      [24, 36],
    ]);
  });
});
