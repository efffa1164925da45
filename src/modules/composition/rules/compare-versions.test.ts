import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figures } from '../../../engines/composer/plan.ts';
import type { ComparedTrack } from '../../../engines/composer/rules/compare-tracks.ts';
import { monthText } from '../../../kernel/month.ts';
import { compareUnits } from './compare-units.ts';
import { type ComparedPlan, compareVersions } from './compare-versions.ts';

const share = (specialty: string | null, value: number | null, aim: number | null = null): Figures['shares'][number] => ({
  specialty,
  tracks: 1,
  months: {},
  elsewhere: 0,
  share: value,
  low: 40,
  high: 100,
  aim,
});

function plan(tracks: ComparedTrack[], over: Partial<Figures> = {}): ComparedPlan {
  const figures: Figures = {
    demanded: tracks.length,
    placed: tracks.length,
    unplaced: 0,
    shares: [share(null, 4000)],
    startEnd: { asked: 0, startInHome: 0, endInHome: 0, startAtShortage: 0, endAtShortage: 0 },
    changes: 0,
    kilometres: 0,
    universityMonths: 0,
    costs: {},
    ...over,
  };
  return { cost: 0, bound: null, gap: null, figures, tracks };
}

test('figures, shares and costs stand in pairs; what only one has is null, a wish without cost is nothing', () => {
  const a = { ...plan([], { placed: 3, shares: [share(null, 4000), share('neurologi', 5000)], costs: { change: 20 } }), cost: 20 };
  const b = {
    ...plan([], { placed: 6, shares: [share(null, 4100), share('urologi', 3000, 50)], costs: { distance: 5.5 } }),
    cost: 5.5,
    bound: 5,
  };
  const { figures, shares, costs } = compareVersions(a, b);
  expect(figures).toContainEqual({ id: 'placed', a: 3, b: 6 });
  expect(figures).toContainEqual({ id: 'cost', a: 20, b: 5.5 });
  expect(figures).toContainEqual({ id: 'bound', a: null, b: 5 });
  expect(shares.map(({ specialty, a: x, b: y, aim }) => [specialty, x, y, aim])).toEqual([
    [null, 4000, 4100, null],
    ['neurologi', 5000, null, null],
    ['urologi', null, 3000, 50],
  ]);
  expect(costs).toEqual([
    { id: 'change', a: 20, b: 0 },
    { id: 'distance', a: 0, b: 5.5 },
  ]);
});

const one = (unit: string, months: number): ComparedTrack => ({
  id: unit,
  specialty: 's',
  start: '2028-03',
  elements: [{ unit, from: '2028-03', months, kind: 'own' }],
});

test('units that gain and lose months, the greatest difference first; units with the same stay out', () => {
  expect(compareUnits([one('x', 12), one('y', 6), one('z', 3)], [one('x', 18), one('w', 24), one('z', 3)])).toEqual([
    { unit: 'w', a: 0, b: 24 },
    { unit: 'x', a: 12, b: 18 },
    { unit: 'y', a: 6, b: 0 },
  ]);
});

const part = fc.record({
  unit: fc.constantFrom('x', 'y', 'z', 'w'),
  months: fc.constantFrom(3, 6, 12),
  kind: fc.constantFrom('own', 'side'),
});
const way = fc.record({
  specialty: fc.constantFrom('neurologi', 'urologi'),
  start: fc.constantFrom(2028 * 12 + 2, 2028 * 12 + 8),
  parts: fc.array(part, { minLength: 1, maxLength: 4 }),
});
const plans = fc.array(way, { maxLength: 12 }).map((ways) =>
  plan(
    ways.map(({ specialty, start, parts }, i): ComparedTrack => {
      let at = start;
      const elements = parts.map((element) => {
        at += element.months;
        return { ...element, from: monthText(at - element.months) };
      });
      return { id: `t${i}`, specialty, start: monthText(start), elements };
    }),
  ),
);

test('a plan compared with itself, in whatever order, has no differences', () => {
  fc.assert(
    fc.property(plans, (a) => {
      const { tracks, units, figures } = compareVersions(a, { ...a, tracks: [...a.tracks].reverse() });
      expect({ ...tracks, units }).toEqual({ identical: a.tracks.length, changed: [], onlyA: [], onlyB: [], units: [] });
      expect(figures.filter((row) => row.a !== row.b)).toEqual([]);
    }),
  );
});

test('the other way round says the same of the other side', () => {
  fc.assert(
    fc.property(plans, plans, (a, b) => {
      const there = compareVersions(a, b);
      const back = compareVersions(b, a);
      const months = (changed: { months: number }[]) => changed.reduce((sum, row) => sum + row.months, 0);
      expect(back.tracks.identical).toBe(there.tracks.identical);
      expect(back.tracks.changed.length).toBe(there.tracks.changed.length);
      expect(back.tracks.onlyA.length).toBe(there.tracks.onlyB.length);
      expect(months(back.tracks.changed)).toBe(months(there.tracks.changed));
      expect(back.units).toEqual(there.units.map(({ unit, a: x, b: y }) => ({ unit, a: y, b: x })));
    }),
  );
});

test('every track is told of once, and the moves of a track add up to its changed months', () => {
  fc.assert(
    fc.property(plans, plans, (a, b) => {
      const { identical, changed, onlyA, onlyB } = compareVersions(a, b).tracks;
      expect(identical + changed.length + onlyA.length).toBe(a.tracks.length);
      expect(identical + changed.length + onlyB.length).toBe(b.tracks.length);
      for (const { months, moves } of changed) expect(moves.reduce((sum, move) => sum + move.months, 0)).toBe(months);
      expect(changed.every(({ months }) => months > 0)).toBe(true);
    }),
  );
});
