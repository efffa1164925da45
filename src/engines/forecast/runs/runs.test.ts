/** Runs: repeatable, the same in parts as in the whole, as wide as the tables say. */
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import { generateScenario } from '../generate.ts';
import { close } from '../need/close.ts';
import { move } from '../need/move.ts';
import { project } from '../project/fast.ts';
import type { Scenario } from '../scenario.ts';
import { normal, normalQuantile } from './draw.ts';
import { fan } from './fan.ts';
import { quantiles } from './quantiles.ts';
import { Queue } from './queue.ts';
import { Sampler } from './sampler.ts';
import { Simulation } from './simulation.ts';
import { tornado } from './tornado.ts';

const size = {
  ...{ specialties: 3, areas: 2, trainingRegions: 2, waiting: false },
  ...{ ages: { from: 30, to: 75 }, years: { from: 2025, to: 2035 } },
};
const scenario = generateScenario(size, 7);
const ids = scenario.specialties.map(({ id }) => id);

const simulated = (one: Scenario, id: string, seed: number) => new Simulation(one, id, seed, new Queue(one, seed));
/** The same scenario with no interval anywhere. */
const certain = (one: Scenario): Scenario =>
  JSON.parse(JSON.stringify(one), (_key, value) =>
    value && 'low' in Object(value) ? { ...value, low: value.value, high: value.value } : value,
  );

test('without uncertainty a run is the projection, of one specialty as of all', () => {
  for (const one of [scenario, generateScenario({ ...size, waiting: true }, 8)]) {
    const { stock } = project(one);
    for (const id of ids) {
      const rows = stock.filter(({ specialty }) => specialty === id);
      const { heads, fte } = simulated(one, id, 1).middle();
      const [run] = simulated(certain(one), id, 1).four(0, 'none varies');
      for (const [at, row] of rows.entries()) {
        expect(heads[at]).toBeCloseTo(row.heads, 8);
        expect(fte[at]).toBeCloseTo(row.fte, 8);
        // four runs side by side are reckoned with 24 bits
        expect(Math.abs((run?.heads[at] ?? 0) / row.heads - 1)).toBeLessThan(3e-6);
        expect(Math.abs((run?.fte[at] ?? 0) / row.fte - 1)).toBeLessThan(3e-6);
      }
    }
  }
});

test('rates that differ by year, and moves that differ by age and sex, are the projection too', () => {
  const one = generateScenario({ ...size, specialties: 1 }, 9);
  one.exits.retirement.rows.push({ value: 0.2, low: 0.2, high: 0.2, years: [2028, 2030], ages: [55, 120], sex: 'f' });
  one.moves.rows.push({ value: 0.2, low: 0.2, high: 0.2, from: 'a0', to: 'a1', ages: [40, 52], sex: 'm' });
  const [run] = simulated(certain(one), 's0', 1).four(0, 'none varies');
  for (const [at, row] of project(one).stock.entries()) expect(Math.abs((run?.fte[at] ?? 0) / row.fte - 1)).toBeLessThan(3e-6);
});

test('the same in parts as in the whole, whoever runs it', () => {
  for (const one of [scenario, generateScenario({ ...size, waiting: true }, 8)]) {
    const whole = fan(one, { seed: 3, runs: 42 });
    expect(ids.flatMap((id) => fan(one, { seed: 3, runs: 42, specialties: [id] }))).toEqual(whole);
    const later = simulated(one, 's1', 3);
    later.four(8);
    expect(later.four(4)[3]?.fte).toEqual(simulated(one, 's1', 3).four(4)[3]?.fte);
  }
});

test('another seed gives other runs', () =>
  expect(simulated(scenario, 's0', 1).four(0)[0]?.fte).not.toEqual(simulated(scenario, 's0', 2).four(0)[0]?.fte));

/** Only chance: everybody of the base stays or goes, one by one, with the same shares. */
test.each([400, 250, 40, 6])('chance: as wide as %i people drawn one by one', (people) => {
  const one = certain(generateScenario({ ...size, specialties: 1, areas: 1 }, 4));
  one.base.rows = [{ specialty: 's0', area: 'a0', sex: 'f', age: 58, people }];
  one.training.places.rows = [];
  one.training.underWay = [];
  one.arrivals.rows = [];
  one.moves.rows = [];
  const random = seededRandom(people);
  const stays = project(one).stock.map((row, at, rows) => row.people / (rows[at - 1]?.people ?? people));
  const drawn = Array.from({ length: 1500 }, () => {
    let here = people;
    for (const share of stays) here = Array.from({ length: here }, () => Number(random() < share)).reduce((sum, each) => sum + each, 0);
    return here;
  });
  const working = 1 - (one.work.outside.rows[0]?.value ?? 0);
  const fanned = fan(one, { seed: 2, runs: 4000 })
    .filter(({ area }) => area === 'a0')
    .at(-1);
  for (const [name, share] of [
    ['lo80', 0.1],
    ['median', 0.5],
    ['hi80', 0.9],
  ] as const) {
    const exact = quantiles(Float64Array.from(drawn), [share])[0] ?? 0;
    // a share of those drawn works outside; within a person, or a fortieth where there are many
    expect(Math.abs((fanned?.heads[name] ?? 0) - exact * working)).toBeLessThanOrEqual(Math.max(1, people / 40));
  }
});

test('few people are whole, and on average those of the projection, wherever they move', () => {
  const one = certain(generateScenario({ ...size, specialties: 1 }, 5));
  one.base.rows = one.base.rows.filter(({ age }) => age % 9 === 0);
  const simulation = simulated(one, 's0', 3);
  const stock = project(one).stock;
  const runs = 2000;
  const sums = { heads: new Float64Array(stock.length), fte: new Float64Array(stock.length) };
  for (let first = 0; first < runs; first += 4)
    for (const { heads, fte } of simulation.four(first))
      for (let at = 0; at < stock.length; at += 1) {
        expect(Number.isInteger(heads[at])).toBe(true);
        sums.heads[at] = (sums.heads[at] ?? 0) + (heads[at] ?? 0) / runs;
        sums.fte[at] = (sums.fte[at] ?? 0) + (fte[at] ?? 0) / runs;
      }
  for (const [at, row] of stock.entries()) {
    // five standard errors of a mean of so many runs
    const off = 5 * Math.sqrt(row.heads / runs);
    expect(Math.abs((sums.heads[at] ?? 0) - row.heads)).toBeLessThan(off);
    expect(Math.abs((sums.fte[at] ?? 0) - row.fte)).toBeLessThan(off);
  }
});

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
    expect(simulated(scenario, 's0', 1).paths).toContain('/exits/retirement');
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
    const [middle, low, high] = quantiles(values, [0.5, 0.025, 0.975]);
    expect(middle).toBeCloseTo(row?.value ?? 0, 2);
    expect(low).toBeCloseTo(row?.low ?? 0, 2);
    expect(high).toBeCloseTo(row?.high ?? 0, 2);
  });

  test('quantiles are those of the sorted values', () => {
    const values = Float64Array.from({ length: 501 }, (_none, run) => normal(1, run, 2, 3) ** 3);
    const sorted = values.slice().sort();
    const shares = [0.9, 0, 0.025, 0.1, 0.25, 0.5, 0.75, 0.975, 1];
    expect(quantiles(values, shares)).toEqual(shares.map((share) => sorted[Math.round(share * 500)]));
    expect(quantiles(new Float64Array(7).fill(3), shares)).toEqual(shares.map(() => 3));
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

describe('places moved', () => {
  const [from, to] = [
    { specialty: 's0', trainingRegion: 't0' },
    { specialty: 's1', trainingRegion: 't1' },
  ];
  const wish = { from, to, years: [2026, 2028] as [number, number], basis: 'growth', year: 2035 };
  const empty = project(scenario)
    .training.filter((row) => row.step === 'training' && row.specialty === 's0' && row.trainingRegion === 't0' && row.year === 2026)
    .map((row) => row.empty)[0] as number;

  test('those that stood empty are missed by nobody, and are filled where they go', () => {
    const { startedFrom, startedTo, before, after } = move(scenario, { ...wish, years: [2026, 2026], places: empty }, 5, 200);
    expect(startedFrom).toBeCloseTo(0, 9);
    expect(startedTo).toBeGreaterThan(0);
    expect(startedTo).toBeLessThan(empty);
    expect(after.to.gap).toBeLessThan(before.to.gap);
    expect(after.from.gap).toBeGreaterThanOrEqual(before.from.gap - 1e-6);
  });

  test('more than stood empty are missed', () => {
    const { startedFrom, startedTo, empty: stood } = move(scenario, { ...wish, places: empty + 1 }, 5, 0);
    expect(stood).toBeGreaterThan(0);
    expect(startedFrom).toBeLessThan(0);
    expect(startedTo).toBeGreaterThan(0);
  });
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
  expect(bars.every(({ lo80, hi80 }) => lo80 <= gap + 1e-3 && gap <= hi80 + 1e-3)).toBe(true);
  expect(tornado(scenario, wish, 5, 60).bars).toEqual(bars);
});
