/**
 * A lower bound from any prices whatever (Lagrangian duality): the capacity, share and spread rows are moved into the cost with their prices, and
 * what is left falls apart into the cheapest route of each specialty, which the pricer finds exactly. The solver's duals are only a proposal: they
 * are first cut to the range in which the bound holds, so a wrong status or a rounding error can make the bound weaker, never false.
 */
import { SCALE } from '../cost.ts';
import type { Chord, Duals, Layout, Unplaced } from './master.ts';
import type { Model } from './model.ts';
import type { Prices } from './price.ts';

/** Relative to the sum of the absolute terms: far above what summing in double precision can lose. */
const MARGIN = 1e-9;

/** Duals in the range where the bound holds: ≤ rows not positive, ≥ rows not negative, no more on a wish than its weight. */
export function cut(duals: Duals, layout: Layout): Duals {
  const { model } = layout;
  const kinks = duals.kinks.map((value) => Math.max(0, value));
  const chords = duals.chords.map((value) => Math.max(0, value));
  model.kinks.forEach((kink, i) => {
    const weight = (kink.price * 100) / SCALE;
    const mine = layout.chords.flatMap((chord, n) => (chord.kink === i ? [n] : []));
    const total = mine.reduce((sum, n) => sum + (chords[n] ?? 0), kinks[i] ?? 0);
    if (total <= weight) return;
    const factor = (weight / total) * (1 - 1e-12);
    kinks[i] = (kinks[i] ?? 0) * factor;
    for (const n of mine) chords[n] = (chords[n] ?? 0) * factor;
  });
  return {
    demand: duals.demand,
    capacity: duals.capacity.map((value) => Math.min(0, value)),
    kinks,
    chords,
    spread: duals.spread.map((value) => Math.min(0, Math.max(-model.problem.weights.spread, value))),
  };
}

/** The same in internal units, laid out for the pricer. */
export function pricesOf(duals: Duals, layout: Layout): Prices {
  const { model } = layout;
  const rowSums = new Float64Array(model.rows.length + 1);
  duals.capacity.forEach((value, i) => {
    rowSums[i + 1] = (rowSums[i] ?? 0) + value * SCALE;
  });
  const { areas } = model.problem.agreement;
  const month = model.specialties.map(() => new Float64Array(areas.length));
  model.kinks.forEach((kink, i) => {
    const slope = onKink(duals, layout.chords, i) * kink.sign * (SCALE / 100);
    for (const no of kink.members)
      areas.forEach((_, area) => {
        const at = month[no];
        if (at) at[area] = (at[area] ?? 0) + slope * ((area === kink.area ? 100 : 0) - kink.percent);
      });
  });
  const start = model.specialties.map((specialty) => new Float64Array(specialty.even.length));
  layout.spread.forEach(({ specialty, start: at }, i) => {
    const here = start[specialty.no];
    if (here) here[at] = (duals.spread[i] ?? 0) * SCALE;
  });
  return { rowSums, month, track: duals.demand.map((value) => value * SCALE), start };
}

const onKink = (duals: Duals, chords: readonly Chord[], kink: number): number =>
  chords.reduce((sum, chord, n) => (chord.kink === kink ? sum + chord.slope * (duals.chords[n] ?? 0) : sum), duals.kinks[kink] ?? 0);

/**
 * Internal units, without the constant of the pins. `least` is, per specialty, a lower bound on the reduced cost of any of its routes, already
 * less the price of the track; it holds for plans with at most `unplaced.limit` tracks unplaced, at `unplaced.cost` each.
 */
export function lagrangian(duals: Duals, layout: Layout, least: Float64Array, unplaced: Unplaced): number {
  const taken = demandPrices(duals, layout.model, unplaced.limit)
    .slice(0, unplaced.limit)
    .reduce((sum, value) => sum + Math.max(0, value - unplaced.cost), 0);
  return lagrangianSum(duals, layout, least) - taken * SCALE * (1 + MARGIN);
}

/** The bound when every track is placed. */
export function lagrangianSum(duals: Duals, layout: Layout, least: Float64Array): number {
  const { model } = layout;
  let sum = 0;
  let size = 0;
  const add = (value: number) => {
    sum += value;
    size += Math.abs(value);
  };
  model.specialties.forEach((specialty, i) => {
    add((duals.demand[i] ?? 0) * specialty.count * SCALE);
    add(specialty.count * Math.min(0, least[i] ?? 0));
  });
  model.rows.forEach((row, i) => {
    add((duals.capacity[i] ?? 0) * row.limit * SCALE);
  });
  model.kinks.forEach((kink, i) => {
    add((((duals.kinks[i] ?? 0) * -kink.sign * kink.fixed) / 100) * SCALE);
  });
  layout.chords.forEach((chord, n) => {
    const kink = model.kinks[chord.kink];
    const right = chord.least - (kink ? (chord.slope * kink.sign * kink.fixed) / 100 : 0);
    add((duals.chords[n] ?? 0) * right * SCALE);
  });
  layout.spread.forEach(({ specialty, start }, i) => {
    add((duals.spread[i] ?? 0) * (specialty.even[start] ?? 0) * SCALE);
  });
  return sum - size * MARGIN - 1e-3;
}

/** Costs are whole multiples of the grain, so a bound may be lifted to the next. */
export const roundUp = (value: number, grain: number): number => Math.max(0, Math.ceil(value / grain) * grain);

/** What each track that may stay unplaced would take from the bound, in points, most first. */
export function demandPrices(duals: Duals, model: Model, limit: number): number[] {
  const values: number[] = [];
  for (const specialty of model.specialties.filter(({ must }) => !must))
    for (let n = 0; n < Math.min(specialty.count, limit); n++) values.push(Math.max(0, duals.demand[specialty.no] ?? 0));
  return values.sort((a, b) => b - a);
}
