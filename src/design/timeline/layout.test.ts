import { describe, expect, it } from 'vitest';
import { fitting, type Item, itemAt, lanesOf, layOut } from './layout.ts';
import { firstPlace, move } from './move.ts';
import type { TimelineBar, TimelineRow } from './types.ts';

const bar = (id: string, from: number, to: number): TimelineBar => ({ id, from, to, label: id, title: id });
const row = (id: string, bars: TimelineBar[], group?: string): TimelineRow => ({ id, label: id, bars, group });

describe('lanes', () => {
  it.each<[string, [number, number][], number[]]>([
    [
      'one after the other: one lane',
      [
        [0, 6],
        [6, 12],
        [12, 18],
      ],
      [0, 0, 0],
    ],
    [
      'overlapping: under each other',
      [
        [0, 6],
        [3, 9],
      ],
      [0, 1],
    ],
    [
      'a lane is used again when it is free',
      [
        [0, 6],
        [3, 9],
        [6, 12],
      ],
      [0, 1, 0],
    ],
    [
      'in any order',
      [
        [6, 12],
        [0, 6],
        [3, 9],
      ],
      [0, 0, 1],
    ],
    ['no bars', [], []],
  ])('%s', (_, spans, lanes) => {
    expect(lanesOf(spans.map(([from, to], index) => bar(`${index}`, from, to)))).toEqual(lanes);
  });
});

describe('rows under their groups', () => {
  const { items, height } = layOut(
    [row('b', [bar('b1', 0, 6)], 'g2'), row('a', [bar('a1', 0, 6), bar('a2', 3, 9)], 'g1'), row('c', [], 'unknown')],
    [
      { id: 'g1', label: 'One' },
      { id: 'g2', label: 'Two' },
      { id: 'g3', label: 'Empty' },
    ],
  );
  it('come in the order of the groups, those of no group first', () => {
    expect(items.map((item) => (item.kind === 'group' ? item.group.id : item.row.id))).toEqual(['c', 'g1', 'a', 'g2', 'b']);
  });
  it('follow each other without gaps, higher where bars overlap', () => {
    for (const [index, item] of items.entries()) expect(item.top + item.height).toBe(items[index + 1]?.top ?? height);
    expect(items[2]?.height).toBeGreaterThan(items[0]?.height ?? 0);
  });
  it('are found by height', () => {
    for (const [index, item] of items.entries()) {
      expect(itemAt(items, item.top)).toBe(index);
      expect(itemAt(items, item.top + item.height - 0.01)).toBe(index);
    }
    expect(itemAt(items, 1000)).toBe(items.length - 1);
    expect(itemAt([], 5)).toBe(0);
  });
});

describe('what is written in a bar', () => {
  const long = { ...bar('x', 0, 12), label: 'Long name', short: ['Longish', 'Lng'] };
  it.each([
    [200, 'Long name'],
    [60, 'Longish'],
    [40, 'Lng'],
    [10, ''],
  ])('at %i pixels: %j', (width, text) => {
    expect(fitting(long, width, 7)).toBe(text);
  });
});

describe('moving by keys', () => {
  const rows = [
    row('a', [bar('a1', 0, 12), bar('a2', 12, 24)], 'g'),
    row('b', [bar('b1', 6, 20), bar('b2', 20, 30)], 'g'),
    row('c', [], 'g'),
  ];
  const items: Item[] = layOut(rows, [{ id: 'g', label: 'Group' }]).items;
  it.each([
    ['ArrowRight', 1, 0, { item: 1, cell: 1 }],
    ['ArrowRight', 1, 2, { item: 1, cell: 2 }],
    ['ArrowLeft', 1, 0, { item: 1, cell: 0 }],
    ['ArrowDown', 1, 2, { item: 2, cell: 1 }],
    ['ArrowDown', 2, 2, { item: 3, cell: 0 }],
    ['ArrowUp', 2, 2, { item: 1, cell: 2 }],
    ['ArrowUp', 1, 1, { item: 1, cell: 1 }],
    ['PageDown', 1, 0, { item: 3, cell: 0 }],
    ['End', 1, 0, { item: 1, cell: 2 }],
    ['Home', 1, 2, { item: 1, cell: 0 }],
    ['x', 1, 0, undefined],
  ])('%s from row %i, cell %i', (key, item, cell, to) => {
    expect(move(items, { item, cell }, key, false)).toEqual(to);
  });
  it('starts at the first row, past the heading', () => {
    expect(firstPlace(items)).toEqual({ item: 1, cell: 0 });
    expect(move(items, { item: 1, cell: 2 }, 'End', true)).toEqual({ item: 3, cell: 0 });
    expect(move(items, { item: 3, cell: 0 }, 'Home', true)).toEqual({ item: 1, cell: 0 });
  });
});
