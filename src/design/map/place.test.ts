import { describe, expect, it } from 'vitest';
import { leastReach, nameThem, pushApart } from './place.ts';

const symbol = (id: string, x: number, y: number, r: number) => ({ id, x, y, r });

describe('symbols', () => {
  const town = [
    symbol('a', 100, 100, 26),
    symbol('b', 100, 100, 20),
    symbol('c', 100, 100, 4),
    symbol('d', 104, 98, 4),
    symbol('far', 300, 300, 9),
  ];
  const placed = pushApart(town);

  it('of one town lie beside each other, none hides another', () => {
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) {
        const needed = Math.max(a.r, leastReach) + Math.max(b.r, leastReach);
        expect(Math.hypot(a.cx - b.cx, a.cy - b.cy), `${a.id} and ${b.id}`).toBeGreaterThan(needed - 1);
      }
    });
  });
  it('stay where they belong when there is room', () => {
    const far = placed.find(({ id }) => id === 'far');
    expect(Math.hypot((far?.cx ?? 0) - 300, (far?.cy ?? 0) - 300)).toBeLessThan(1);
  });
  it('stay near: a town does not wander off', () => {
    for (const { x, y, cx, cy } of placed) expect(Math.hypot(cx - x, cy - y)).toBeLessThan(60);
  });
  it('come to the same places every time', () => {
    expect(pushApart(town)).toEqual(placed);
  });
});

describe('names', () => {
  const size = { width: 400, height: 200 };
  const at = (...symbols: ReturnType<typeof symbol>[]) => symbols.map((one) => ({ ...one, cx: one.x, cy: one.y }));
  const names = new Map([
    ['a', 'Roskilde'],
    ['b', 'Holbæk'],
  ]);
  it.each<[string, ReturnType<typeof at>, [string, string][]]>([
    ['to the right, where there is room', at(symbol('a', 100, 100, 10)), [['a', 'start']]],
    ['to the left, at the right edge', at(symbol('a', 380, 100, 10)), [['a', 'end']]],
    [
      'to the left, where another lies to the right',
      at(symbol('a', 100, 100, 10), symbol('b', 125, 100, 10)),
      [
        ['a', 'end'],
        ['b', 'start'],
      ],
    ],
  ])('%s', (_, placed, found) => {
    expect(nameThem(placed, names, size).map(({ id, anchor }) => [id, anchor])).toEqual(found);
  });
  it('are left out where everything around is taken', () => {
    const around = at(
      symbol('a', 100, 100, 10),
      symbol('w', 40, 100, 30),
      symbol('e', 160, 100, 30),
      symbol('s', 100, 160, 40),
      symbol('n', 100, 40, 40),
    );
    expect(nameThem(around, names, size).map(({ id }) => id)).not.toContain('a');
  });
});
