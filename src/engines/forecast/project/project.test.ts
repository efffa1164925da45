/** Two forms of one projection agree, and nobody appears or disappears. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateScenario, type Size } from '../generate.ts';
import type { Projection } from '../projection.ts';
import { readScenario } from '../read-scenario.ts';
import type { Scenario } from '../scenario.ts';
import { project } from './fast.ts';
import { projectPlainly } from './plain.ts';

const sizes: fc.Arbitrary<Size> = fc.record({
  specialties: fc.integer({ min: 1, max: 3 }),
  areas: fc.integer({ min: 1, max: 3 }),
  trainingRegions: fc.integer({ min: 1, max: 2 }),
  ages: fc.record({ from: fc.integer({ min: 25, max: 36 }), to: fc.integer({ min: 60, max: 76 }) }),
  years: fc.record({ from: fc.constant(2025), to: fc.integer({ min: 2026, max: 2037 }) }),
  waiting: fc.boolean(),
});
const scenarios = fc
  .tuple(sizes, fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([size, seed, share]) => {
    const scenario = generateScenario(size, seed);
    const [from, ...others] = scenario.training.places.rows;
    const to = others.at(-1);
    if (!from || !to) return scenario;
    const lineOf = ({ specialty = '', trainingRegion = '' }: typeof from) => ({ specialty, trainingRegion });
    const years: [number, number] = [2026, Math.min(2028, size.years.to)];
    return { ...scenario, moved: [{ from: lineOf(from), to: lineOf(to), years, places: share * from.value }] };
  });

/** The greatest difference between two figures of the same place, beside the larger one. */
function difference(a: Projection, b: Projection): number {
  let most = 0;
  for (const part of ['stock', 'training', 'waiting'] as const) {
    expect(a[part].length).toBe(b[part].length);
    const keyOf = (row: object) =>
      JSON.stringify(Object.entries(row).filter(([key, value]) => typeof value === 'string' || key === 'year'));
    const rows = new Map(b[part].map((row) => [keyOf(row), row as unknown as Record<string, number>]));
    for (const row of a[part]) {
      const other = rows.get(keyOf(row)) ?? {};
      for (const [key, value] of Object.entries(row))
        if (typeof value === 'number') most = Math.max(most, Math.abs(value - (other[key] ?? Number.NaN)) / Math.max(1, Math.abs(value)));
      expect(most).not.toBeNaN();
    }
  }
  return most;
}

test('the fast form and the plain form agree to 1e-7', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      expect(readScenario(scenario)).toHaveProperty('scenario');
      expect(difference(project(scenario), projectPlainly(scenario))).toBeLessThan(1e-7);
    }),
    { numRuns: 25 },
  );
});

describe('conservation', () => {
  const sum = <Row>(rows: Row[], of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const each = (check: (scenario: Scenario, projection: Projection, year: number) => void) =>
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const projection = project(scenario);
        for (let year = scenario.years.from + 1; year <= scenario.years.to; year += 1) check(scenario, projection, year);
      }),
      { numRuns: 25 },
    );

  test('specialists: last year, and those who came, less those who went', () =>
    each((scenario, { stock }, year) => {
      for (const row of stock.filter((one) => one.year === year)) {
        const same = (one: { specialty: string; area: string }) => one.specialty === row.specialty && one.area === row.area;
        const before =
          stock.find((one) => one.year === year - 1 && same(one))?.people ?? sum(scenario.base.rows.filter(same), (one) => one.people);
        expect(row.people).toBeCloseTo(before + row.completed + row.arrived + row.moved - row.died - row.retired - row.left, 8);
        expect(row.people).toBeGreaterThanOrEqual(0);
      }
    }));

  test('moves between areas are nobody gained or lost', () =>
    each((_scenario, { stock }, year) =>
      expect(
        sum(
          stock.filter((row) => row.year === year),
          (row) => row.moved,
        ),
      ).toBeCloseTo(0, 9),
    ));

  test('every place is filled or empty, and everybody in training started, completed, dropped out or is there', () =>
    each((_scenario, { training }, year) => {
      for (const row of training.filter((one) => one.year === year)) {
        expect(row.started + row.empty).toBeCloseTo(row.offered, 9);
        const before = training.find(
          (one) =>
            one.year === year - 1 && one.step === row.step && one.specialty === row.specialty && one.trainingRegion === row.trainingRegion,
        );
        if (before) expect(row.inTraining).toBeCloseTo(before.inTraining + row.started - row.completed - row.droppedOut, 9);
        expect(row.inTraining).toBeGreaterThan(-1e-9);
      }
    }));

  test('those who complete begin to work, wherever they settle', () =>
    each((_scenario, { stock, training }, year) => {
      const done = training.filter((row) => row.step === 'training' && row.year === year);
      expect(
        sum(
          stock.filter((row) => row.year === year),
          (row) => row.completed,
        ),
      ).toBeCloseTo(
        sum(done, (row) => row.completed),
        8,
      );
    }));

  test('doctors who wait: nobody starts who is not there', () =>
    each((scenario, { training, waiting }, year) => {
      const now = waiting.find((row) => row.year === year);
      if (!now || !scenario.waiting) return;
      const last = waiting.find((row) => row.year === year - 1);
      const start = sum(scenario.waiting.candidates, ({ people }) => people) + scenario.waiting.doctors;
      const rows = training.filter((row) => row.year === year);
      const of = (step: string, key: 'started' | 'completed' | 'droppedOut') =>
        sum(
          rows.filter((row) => row.step === step),
          (row) => row[key],
        );
      const back = 0.5 * (of('introduction', 'droppedOut') + of('training', 'droppedOut'));
      const came = now.newcomers + of('school', 'completed') + of('introduction', 'completed') + back;
      const went = now.gaveUp + of('introduction', 'started') + of('training', 'started');
      expect(now.doctors + now.candidates).toBeCloseTo((last ? last.doctors + last.candidates : start) + came - went, 7);
      expect(Math.min(now.doctors, now.candidates)).toBeGreaterThan(-1e-9);
    }));
});
