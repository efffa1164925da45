/**
 * What an earlier stage has reached, as a row for the later ones: all blocks together cost no more in that stage than was found; and each block by
 * itself no more than its own least and what is left unproven. The second follows from the first: with what blocks share paid for at the stage's
 * prices, each of the others costs its own least or more. It is much the stronger where a stage was proven to its end.
 */
import { SCALE } from '../cost.ts';
import { addsTo, type Column, weighed } from './column.ts';
import type { Model } from './model.ts';

export interface Hold {
  /** By stage: what its costs count in the row. */
  weights: readonly number[];
  /** Points for each unplaced track. */
  unplaced: number;
  /** −1 = all blocks together. */
  block: number;
  /** For each month in each area of the agreement; null = nothing. */
  months: readonly number[] | null;
  /** Points (of a row about months: months). */
  limit: number;
  /** What no plan of the block goes below, in the same; null = not known. Parts of tracks could. */
  least: number | null;
  /** The capacity rows that `least` was proven with. */
  rests: ReadonlySet<number>;
  /** Points by which a stage's prices make a column cheaper for the rows and kinks that blocks share; null when all are nothing. */
  shared: Shared | null;
}

export interface Shared {
  /** By row; ≤ 0. */
  rows: Float64Array;
  /** By kink, for each person-month of sign × D. */
  kinks: Float64Array;
}

export const NO_ROWS: ReadonlySet<number> = new Set();

/** What one track of the column adds to the row, in points. */
export function heldCost({ weights, shared, months }: Hold, model: Model, column: Column): number {
  let cost = weighed(column.costs, weights) / SCALE;
  if (months) for (let area = 0; area < months.length; area++) cost += (months[area] ?? 0) * (column.inArea[area] ?? 0);
  return shared ? cost - sharedPrice(shared, model, column) : cost;
}

export function sharedPrice({ rows, kinks }: Shared, model: Model, column: Column): number {
  let price = 0;
  for (const row of column.rows) price += rows[row] ?? 0;
  model.kinks.forEach((kink, i) => {
    const dual = kinks[i] ?? 0;
    if (dual !== 0) price += (dual * kink.sign * addsTo(kink, column)) / 100;
  });
  return price;
}

export const holds = ({ block }: Hold, other: number): boolean => block === -1 || block === other;
