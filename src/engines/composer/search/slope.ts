/** The price of the D that blocks share at which their least adds up to the most: at it few months come into question. */
import { kinkCost } from './column.ts';
import type { Kink } from './kinks.ts';

interface Costed {
  cost: number;
  d: number;
}

export interface Sloped {
  /** For each unit of D. */
  slope: number;
  /** By block: the least of cost − slope × D. */
  least: number[];
  /** What the shares add at least. */
  end: number;
}

/** Steps of the search; each leaves two thirds. */
const STEPS = 60;

/** Every slope that the kinks allow gives a bound; this one the highest. `choices` by block. */
export function bestSlope(choices: readonly (readonly Costed[])[], shared: readonly Kink[]): Sloped {
  const paid = (sign: 1 | -1) => shared.reduce((sum, kink) => sum + (kink.sign === sign ? kink.price : 0), 0);
  const ends = shared.length === 0 ? [0] : shared.map(({ fixed }) => -fixed);
  const at = (slope: number): Sloped => ({
    slope,
    least: choices.map((list) => list.reduce((low, { cost, d }) => Math.min(low, cost - slope * d), Number.POSITIVE_INFINITY)),
    end: Math.min(...ends.map((d) => shared.reduce((sum, kink) => sum + kinkCost(kink, d), slope * d))),
  });
  const total = ({ least, end }: Sloped) => least.reduce((sum, one) => sum + one, end);
  let low = -paid(-1);
  let high = paid(1);
  for (let step = 0; step < STEPS; step++) {
    const third = (high - low) / 3;
    if (total(at(low + third)) < total(at(high - third))) low += third;
    else high -= third;
  }
  return at((low + high) / 2);
}
