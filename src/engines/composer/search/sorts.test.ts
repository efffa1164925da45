/** What is proven over one of each sort of routes holds of all routes: so every route there is must have one among them that is as good. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyProblem } from '../tiny.case.ts';
import type { Column } from './column.ts';
import { makeHands } from './hands.ts';
import { buildModel, type Model } from './model.ts';
import type { Prices } from './price.ts';
import { columnsWithin } from './relax.ts';
import { enough, sortsWithin } from './sorts.ts';

const ALL = 1e9;

/** `paid` for a month in the first area, and asked for a track: routes may cost less than nothing on their way, and in all. */
const weighing = (model: Model, weights: readonly number[], paid: number, asked: number): Prices[] =>
  model.specialties.map(({ even }) => ({
    weights,
    rowSums: new Float64Array(model.rows.length + 1),
    month: Float64Array.from(model.problem.agreement.areas, (_, area) => (area === 0 ? paid : 0)),
    track: -asked,
    start: new Float64Array(even.length),
  }));

const isAsGood = (one: Column, other: Column, rows: ReadonlySet<number>, stages: number): boolean =>
  one.specialty === other.specialty &&
  one.start === other.start &&
  one.graph.row === other.graph.row &&
  one.inArea.join() === other.inArea.join() &&
  one.costs.every((cost, k) => k >= stages || cost <= (other.costs[k] ?? 0)) &&
  one.rows.every((row) => !rows.has(row) || other.rows.includes(row));

describe('sorts of routes', () => {
  it('every route has one that is as good in the rows and stages that count', () => {
    let routes = 0;
    let fewer = 0;
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.nat(5),
        fc.func(fc.boolean()),
        fc.constantFrom(0, 1_000, 50_000),
        fc.nat(60),
        (seed, most, chosen, paid, months) => {
          const model = buildModel(tinyProblem(seed));
          const hands = makeHands(model);
          const stages = Math.min(most, model.wishes.stages.length);
          const prices = weighing(
            model,
            model.wishes.none().map((_, k) => (k < stages ? 1 : 0)),
            paid,
            paid * months,
          );
          const theta = paid > 0 ? 12 * paid : ALL;
          const rows = new Set([...model.rows.keys()].filter((row) => chosen(row)));
          const all = columnsWithin(hands, model.graphs, prices, theta, 100_000) ?? [];
          const found = sortsWithin(hands, model.graphs, prices, theta, rows, stages, 100_000) ?? [];
          for (const sorts of [found, enough(all, rows, stages)])
            for (const route of all) expect(sorts.some((sort) => isAsGood(sort, route, rows, stages))).toBe(true);
          routes += all.length;
          fewer += all.length - found.length;
        },
      ),
      { numRuns: 300, seed: 1 },
    );
    expect(routes).toBeGreaterThan(1000);
    expect(fewer).toBeGreaterThan(0);
  });
});
