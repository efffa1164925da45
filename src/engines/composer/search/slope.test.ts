/** Whatever the price of D, what it says is a bound; and of single choices the best price says all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinkCost } from './column.ts';
import type { Kink } from './kinks.ts';
import { bestSlope } from './slope.ts';

const kink = (sign: 1 | -1, fixed: number): Kink => ({
  members: new Set(),
  block: -1,
  stage: 0,
  area: 0,
  percent: 40,
  sign,
  price: 3,
  fixed,
});
const choices = (most: number) =>
  fc.array(fc.array(fc.record({ cost: fc.nat(100), d: fc.integer({ min: -50, max: 50 }) }), { minLength: 1, maxLength: most }), {
    minLength: 1,
    maxLength: 4,
  });

describe('the price of D', () => {
  it('bounds every choice of the blocks, and where each has but one, to the point', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 4), fc.integer({ min: -60, max: 60 }), (most, fixed) =>
        fc.assert(
          fc.property(choices(most), (lists) => {
            const shared = [kink(1, fixed), kink(-1, fixed)];
            const { least, end } = bestSlope(lists, shared);
            const bound = least.reduce((sum, one) => sum + one, end);
            let sums = [{ cost: 0, d: 0 }];
            for (const list of lists) sums = sums.flatMap((a) => list.map((b) => ({ cost: a.cost + b.cost, d: a.d + b.d })));
            const exact = Math.min(...sums.map(({ cost, d }) => cost + shared.reduce((sum, one) => sum + kinkCost(one, d), 0)));
            expect(bound).toBeLessThanOrEqual(exact + 1e-6);
            if (most === 1) expect(bound).toBeCloseTo(exact, 4);
          }),
          { numRuns: 20 },
        ),
      ),
      { numRuns: 30 },
    );
  });
});
