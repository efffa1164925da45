/** Runs: repeatable, the same in parts as in the whole, as wide as the tables say. */
import { describe, expect, test } from 'vitest';
import { generateScenario } from '../generate.ts';
import { close } from '../need/close.ts';
import { project } from '../project/fast.ts';
import { normal, normalQuantile } from './draw.ts';
import { fan } from './fan.ts';
import { picker } from './quantiles.ts';
import { Sampler } from './sampler.ts';
import { Simulation } from './simulation.ts';
import { tornado } from './tornado.ts';

const size = {
  ...{ specialties: 3, areas: 2, trainingRegions: 2, waiting: false },
  ...{ ages: { from: 30, to: 75 }, years: { from: 2025, to: 2035 } },
};
const scenario = generateScenario(size, 7);
const ids = scenario.specialties.map(({ id }) => id);

test('without uncertainty a run is the projection', () => {
  for (const one of [scenario, generateScenario({ ...size, waiting: true }, 8)]) {
    const { heads, fte } = new Simulation(one, ids, 1).middle();
    for (const [at, row] of project(one).stock.entries()) {
      expect(heads[at]).toBeCloseTo(row.heads, 8);
      expect(fte[at]).toBeCloseTo(row.fte, 8);
    }
  }
});

test('the same in parts as in the whole, whoever runs it', () => {
  const whole = fan(scenario, { seed: 3, runs: 40 });
  const parts = ids.flatMap((id) => fan(scenario, { seed: 3, runs: 40, specialties: [id] }));
  const key = (row: { specialty: string; area: string; year: number }) => `${row.specialty} ${row.area} ${row.year}`;
  const byKey = new Map(parts.map((row) => [key(row), row]));
  expect(whole).toHaveLength(parts.length);
  for (const row of whole) expect(byKey.get(key(row))).toEqual(row);
  const later = new Simulation(scenario, ids, 3);
  later.run(9);
  expect(later.run(4).fte).toEqual(new Simulation(scenario, ids, 3).run(4).fte);
});

test('another seed gives other runs', () =>
  expect(new Simulation(scenario, ids, 1).run(0).fte).not.toEqual(new Simulation(scenario, ids, 2).run(0).fte));

describe('how wide', () => {
  test('normal numbers have mean 0, deviation 1 and the quantiles of the normal', () => {
    const numbers = Float64Array.from({ length: 20_000 }, (_none, run) => normal(5, run, 77, 3));
    const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length)).toBeCloseTo(1, 1);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 5);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 5);
  });

  test('95 of 100 runs lie in a row’s interval, and its value is the middle', () => {
    const { retirement } = scenario.exits;
    const sampler = new Sampler(scenario, 11);
    const { ages } = scenario;
    const axes = new Simulation(scenario, ids, 1);
    expect(axes.paths).toContain('/exits/retirement');
    const row = retirement.rows[2];
    const values = Float64Array.from({ length: 4000 }, (_none, run) => {
      const cells = sampler.cells(run)(retirement, [
        {
          size: ages.to - ages.from + 1,
          span: ({ ages: [from, to] = [ages.from, ages.to] }) => [from - ages.from, Math.min(to, ages.to) - ages.from + 1],
        },
      ]);
      return cells[66 - ages.from] as number;
    });
    const pick = picker(values);
    expect(pick(0.5)).toBeCloseTo(row?.value ?? 0, 2);
    expect(pick(0.025)).toBeCloseTo(row?.low ?? 0, 2);
    expect(pick(0.975)).toBeCloseTo(row?.high ?? 0, 2);
  });

  test('quantiles are those of the sorted values', () => {
    const values = Float64Array.from({ length: 501 }, (_none, run) => normal(1, run, 2, 3) ** 3);
    const sorted = values.slice().sort();
    for (const share of [0, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 1])
      expect(picker(values)(share)).toBe(sorted[Math.round(share * 500)]);
  });
});

test('the places that close the gap close it as often as was asked for', () => {
  const wish = { specialty: 's1', trainingRegion: 't0', basis: 'growth', from: 2026, year: 2035, probability: 0.8, capacity: null };
  const { places, gap, each } = close(scenario, wish, 5, 100);
  expect(each).toBeGreaterThan(0);
  expect(places).not.toBeNull();
  const { places: table } = scenario.training;
  const years: [number, number] = [2026, 2035];
  const row = { specialty: 's1', trainingRegion: 't0', years, value: places ?? 0 };
  const closed = { ...scenario, training: { ...scenario.training, places: { ...table, rows: [...table.rows, row] } } };
  const [, , last] = ['a0', 'a1', 'all'].map((area) =>
    fan(closed, { seed: 5, runs: 100, specialties: ['s1'] }).find((one) => one.area === area && one.year === 2035),
  );
  const short = last?.gaps[0]?.larger[0]?.probability ?? 1;
  expect(gap > 0 ? Math.abs(short - 0.2) : 0).toBeLessThan(0.03);
});

test('too late to become specialists: no number of places closes the gap', () => {
  const wish = { specialty: 's1', trainingRegion: 't0', basis: 'growth', from: 2034, year: 2035, probability: 0.5, capacity: null };
  expect(close(scenario, wish, 5, 0)).toMatchObject({ places: null, each: 0 });
});

test('the tornado: one table at a time, the widest first, repeatable', () => {
  const wish = { specialty: 's0', basis: 'growth', year: 2035 };
  const { bars, gap } = tornado(scenario, wish, 5, 60);
  expect(bars.map(({ table }) => table)).toContain('/exits/retirement');
  const widths = bars.map(({ lo80, hi80 }) => hi80 - lo80);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(bars.every(({ lo80, hi80 }) => lo80 <= gap + 1e-9 && gap <= hi80 + 1e-9)).toBe(true);
  expect(tornado(scenario, wish, 5, 60).bars).toEqual(bars);
});
