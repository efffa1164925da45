/**
 * Costs are summed as whole numbers so that rounding never decides between two plans. The unit is 1/1200 of a cost point:
 * fine enough for a hundredth of a person-month (shares in per cent), a kilometre of 100 and a month of 12. Where tracks count in a share only as far
 * as they are filled, in per cent, costs are whole multiples of 1/25 of it: a hundredth of 12.
 */
export const SCALE = 1200;
const PARTS = 25;

/** Internal units for one hundredth of a person-month at weight 1. */
export const PER_HUNDREDTH_MONTH = SCALE / 100;
/** Internal units for one kilometre at weight 1 (the weight is per 100 km). */
export const PER_KILOMETRE = SCALE / 100;
/** Internal units for one month at weight 1 (the weight is per 12 months). */
export const PER_MONTH_OF_YEAR = SCALE / 12;

/** The number that stands for a cost: sums of the same costs in another order are the same number. */
export const exact = (internal: number): number => Math.round(internal * PARTS) / PARTS;

export const toPoints = (internal: number): number => exact(internal) / SCALE;

/** Adds up in internal units, so that equal sums are equal numbers. */
export const sumPoints = (points: readonly number[]): number => toPoints(points.reduce((sum, one) => sum + exact(one * SCALE), 0));

/** (cost − bound) ÷ what of the cost could be otherwise; 0 when there is no gap. */
export const gapOf = (cost: number, bound: number, constant = 0): number => (cost === bound ? 0 : (cost - bound) / (cost - constant));

/** A gap in changes of workplace: null when they weigh nothing. */
export const gapInChanges = (cost: number, bound: number, weight: number): number | null =>
  weight === 0 ? null : sumPoints([cost, -bound]) / weight;
