/** The table of months against every way there is of putting the blocks' months together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinkCost } from './column.ts';
import type { Kink } from './kinks.ts';
import { type MonthsTable, through, type Way } from './months-table.ts';

const kink = (sign: 1 | -1, price: number, fixed: number): Kink => ({
  members: new Set(),
  block: -1,
  stage: 0,
  area: 0,
  percent: 40,
  sign,
  price,
  fixed,
});

/** What the cost aimed at comes to at least with each way, by trying all. */
function byTrying({ ways, shared, mostUnplaced, most, aim }: MonthsTable): number[][] {
  const best = ways.map((list) => list.map(() => Number.POSITIVE_INFINITY));
  const go = (block: number, taken: number[]): void => {
    if (block < ways.length) {
      for (const n of (ways[block] ?? []).keys()) go(block + 1, [...taken, n]);
      return;
    }
    const mine = taken.flatMap((n, b) => ways[b]?.[n] ?? []);
    const sum = (f: (way: Way) => number) => mine.reduce((total, way) => total + f(way), 0);
    const end = shared.reduce(
      (total, one) =>
        total +
        kinkCost(
          one,
          sum(({ d }) => d),
        ),
      0,
    );
    const costs = most.map((_, j) => sum((way) => way.costs[j] ?? 0) + (j === 0 ? end : 0));
    if (sum(({ unplaced }) => unplaced) > mostUnplaced || costs.some((cost, j) => cost > (most[j] ?? 0))) return;
    taken.forEach((n, b) => {
      const list = best[b];
      if (list) list[n] = Math.min(list[n] ?? 0, costs[aim] ?? 0);
    });
  };
  go(0, []);
  return best;
}

const tables = (d: fc.Arbitrary<number>): fc.Arbitrary<MonthsTable> => {
  const way = fc.record({ d, unplaced: fc.nat(1), costs: fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }) });
  return fc.record({
    ways: fc.array(fc.array(way, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    shared: fc.constantFrom([], [kink(1, 2, -30), kink(-1, 2, -30)], [kink(1, 3, 10)]),
    mostUnplaced: fc.nat(2),
    most: fc.array(fc.integer({ min: 40, max: 260 }), { minLength: 3, maxLength: 3 }),
    // Prices decide how early a beginning is seen to be too dear, never what comes out; those of D within what the shares pay.
    prices: fc
      .array(fc.record({ cost: fc.constantFrom(0, 1, 3), d: fc.constant(0) }), { minLength: 2, maxLength: 2 })
      .map((later) => [{ cost: 0, d: 0 }, ...later]),
    aim: fc.constantFrom(0, 2),
  });
};

describe('the table of months', () => {
  it('where all sums of D differ: the least with each way, to the point', () => {
    let fitting = 0;
    fc.assert(
      fc.property(tables(fc.integer({ min: -1_000_000, max: 1_000_000 })), (table) => {
        const shared = table.shared.map((one) => ({ ...one, price: one.price / 1e6 }));
        const found = through({ ...table, shared });
        const exact = byTrying({ ...table, shared });
        fitting += Number(exact.some((list) => list.some(Number.isFinite)));
        found?.with.forEach((list, block) => {
          list.forEach((least, n) => {
            const known = exact[block]?.[n] ?? 0;
            if (Number.isFinite(known)) expect(least).toBeCloseTo(known, 2);
            else expect(least).toBe(Number.POSITIVE_INFINITY);
          });
        });
      }),
      { numRuns: 400 },
    );
    expect(fitting).toBeGreaterThan(100);
  });

  it('where many come to the same D: never more than there is', () => {
    fc.assert(
      fc.property(tables(fc.integer({ min: -3, max: 3 }).map((n) => 10 * n)), (table) => {
        const found = through(table);
        byTrying(table).forEach((list, block) => {
          list.forEach((least, n) => {
            expect(found?.with[block]?.[n] ?? 0).toBeLessThanOrEqual(least + 0.01);
          });
        });
      }),
      { numRuns: 400 },
    );
  });
});
