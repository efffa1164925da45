/**
 * A lower bound from any prices whatever (Lagrangian duality): the capacity, share, spread and hold rows are moved into the cost with their prices, and
 * what is left falls apart into the cheapest route of each specialty, which the pricer finds exactly. The solver's duals are only a proposal: they
 * are first cut to the range in which the bound holds, so a wrong status or a rounding error can make the bound weaker, never false.
 */
import { exact, SCALE } from '../cost.ts';
import { holds, type Shared } from './hold.ts';
import type { Layout } from './layout.ts';
import type { Duals } from './master.ts';
import type { Objective } from './objective.ts';
import type { Prices } from './price.ts';

/** Relative to the sum of the absolute terms: far above what summing in double precision can lose. */
const MARGIN = 1e-9;

/** Duals in the range where the bound holds: ≤ rows not positive, ≥ rows not negative, no more on a wish than its weight. */
export function cut(duals: Duals, layout: Layout, objective: Objective): Duals {
  const { model } = layout;
  const held = heldDuals(duals, layout, objective);
  const safe = { ...duals, holds: held };
  const kinks = duals.kinks.map((value) => Math.max(0, value));
  const chords = duals.chords.map((value) => Math.max(0, value));
  model.kinks.forEach((kink, i) => {
    const weight = ((kink.price * 100) / SCALE) * weightOf(safe, layout, objective, kink.stage, kink.block);
    const mine = layout.chordsOf(i);
    const total = mine.reduce((sum, { no }) => sum + (chords[no] ?? 0), kinks[i] ?? 0);
    if (total <= weight) return;
    const factor = (weight / total) * (1 - 1e-12);
    kinks[i] = (kinks[i] ?? 0) * factor;
    for (const { no } of mine) chords[no] = (chords[no] ?? 0) * factor;
  });
  const { wishes } = model;
  const spread = duals.spread.map((value, i) => {
    const block = layout.spread[i]?.specialty.block ?? -1;
    const most = wishes.weights.spread * weightOf(safe, layout, objective, wishes.stageOf('spread'), block);
    return Math.min(0, Math.max(-most, value));
  });
  return {
    demand: duals.demand,
    capacity: duals.capacity.map((value) => Math.min(0, value)),
    kinks,
    chords,
    spread,
    limit: Math.min(0, duals.limit),
    holds: held,
  };
}

/**
 * A row with no lower side has no positive dual. And none may make what is not a sum over tracks (shares, spread, both areas) worth less than nothing:
 * there would be no end to it. The solver's duals do so by its tolerances at most; then they are taken a little smaller.
 */
function heldDuals(duals: Duals, layout: Layout, objective: Objective): Float64Array {
  const held = duals.holds.map((value, i) => {
    const { least = null, limit = 0 } = layout.holds[i] ?? {};
    return Math.max(Number.isFinite(limit) ? Number.NEGATIVE_INFINITY : 0, Math.min(least === null ? 0 : Number.POSITIVE_INFINITY, value));
  });
  const { wishes, kinks } = layout.model;
  const blocks = new Set(layout.holds.flatMap(({ block }, i) => ((held[i] ?? 0) > 0 ? [block] : [])));
  for (const block of blocks) {
    const own = kinks.filter((kink) => kink.block === block).map(({ stage }) => stage);
    const stages = new Set([...own, wishes.stageOf('spread'), wishes.stageOf('bothAreas')]);
    const worthless = () => [...stages].some((stage) => weightOf({ ...duals, holds: held }, layout, objective, stage, block) < 0);
    for (const factor of [1 - 1e-7, 0])
      if (worthless())
        layout.holds.forEach((hold, i) => {
          if (hold.block === block && (held[i] ?? 0) > 0) held[i] = factor * (held[i] ?? 0);
        });
  }
  return held;
}

/** What a stage's cost in a block (−1 = where blocks meet) counts: by the objective, and by the prices of the holds on it. */
export function weightOf(duals: Duals, layout: Layout, { weights }: Objective, stage: number, block: number): number {
  let weight = weights[stage] ?? 0;
  layout.holds.forEach((hold, i) => {
    if (holds(hold, block)) weight -= (duals.holds[i] ?? 0) * (hold.weights[stage] ?? 0);
  });
  return weight;
}

/** What an unplaced track of a block costs (−1 = without the holds on single blocks). */
export function unplacedPrice(duals: Duals, layout: Layout, objective: Objective, block: number): number {
  let price = objective.unplaced - duals.limit;
  layout.holds.forEach((hold, i) => {
    if (holds(hold, block)) price -= (duals.holds[i] ?? 0) * hold.unplaced;
  });
  return price;
}

/** The price of each kink's D: by its own row and its chords. */
const onKinks = (duals: Duals, layout: Layout): Float64Array =>
  Float64Array.from(layout.model.kinks, (_, i) =>
    layout.chordsOf(i).reduce((sum, { no, slope }) => sum + slope * (duals.chords[no] ?? 0), duals.kinks[i] ?? 0),
  );

/** The prices of what blocks share. */
export function sharedOf(duals: Duals, layout: Layout): Shared {
  const { model } = layout;
  const kinks = onKinks(duals, layout);
  return {
    rows: duals.capacity.map((value, row) => (model.rowBlock[row] === -1 ? value : 0)),
    kinks: kinks.map((value, i) => (model.kinks[i]?.block === -1 ? value : 0)),
  };
}

export const isNothing = ({ rows, kinks }: Shared): boolean => rows.every((value) => value === 0) && kinks.every((value) => value === 0);

/** The same in internal units, laid out for the pricers: by specialty. */
export function pricesOf(duals: Duals, layout: Layout, objective: Objective): Prices[] {
  const { model } = layout;
  const sums = (capacity: Float64Array): Float64Array => {
    const rowSums = new Float64Array(capacity.length + 1);
    for (let i = 0; i < capacity.length; i++) rowSums[i + 1] = (rowSums[i] ?? 0) + (capacity[i] ?? 0) * SCALE;
    return rowSums;
  };
  const common = sums(duals.capacity);
  const kinks = onKinks(duals, layout);
  const { areas } = model.problem.agreement;
  return model.specialties.map(({ no, block, even, filled }) => {
    const priced = layout.holds.flatMap((hold, i) => {
      const dual = duals.holds[i] ?? 0;
      return hold.shared && dual !== 0 && holds(hold, block) ? [{ shared: hold.shared, price: -dual }] : [];
    });
    const onD = kinks.slice();
    for (const { shared, price } of priced) for (let i = 0; i < onD.length; i++) onD[i] = (onD[i] ?? 0) + price * (shared.kinks[i] ?? 0);
    const month = new Float64Array(areas.length);
    model.kinks.forEach((kink, i) => {
      if (!kink.members.has(no)) return;
      const slope = (onD[i] ?? 0) * kink.sign * (SCALE / 100) * filled;
      for (let area = 0; area < month.length; area++)
        month[area] = (month[area] ?? 0) + slope * ((area === kink.area ? 100 : 0) - kink.percent);
    });
    layout.holds.forEach((hold, i) => {
      const dual = duals.holds[i] ?? 0;
      if (!hold.months || dual === 0 || !holds(hold, block)) return;
      for (let area = 0; area < month.length; area++) month[area] = (month[area] ?? 0) + dual * SCALE * (hold.months[area] ?? 0) * filled;
    });
    const rowSums =
      priced.length === 0
        ? common
        : sums(duals.capacity.map((value, row) => priced.reduce((sum, { shared, price }) => sum + price * (shared.rows[row] ?? 0), value)));
    const start = Float64Array.from(even, (_, at) => (duals.spread[(layout.spreadRowAt[no]?.[at] ?? -1) - layout.spreadRow] ?? 0) * SCALE);
    const weights = objective.weights.map((_, stage) => weightOf(duals, layout, objective, stage, block));
    return { weights, rowSums, month, track: (duals.demand[no] ?? 0) * SCALE, start };
  });
}

/** A bound as the sum of what each block costs at least by itself, and of what the prices of shared things bring; internal units, without pins. */
export interface Split {
  total: number;
  blocks: Float64Array;
}

/**
 * `least` is, per specialty, a lower bound on the reduced cost of any of its routes, already less the price of the track; the bound holds for plans
 * with at most `mostUnplaced` tracks unplaced that keep the holds.
 */
export function lagrangian(duals: Duals, layout: Layout, objective: Objective, least: Float64Array, mostUnplaced: number): Split {
  const { model } = layout;
  const blocks = new Float64Array(model.blocks.length);
  let sum = 0;
  let size = 0;
  const add = (block: number, value: number) => {
    sum += value;
    size += Math.abs(value);
    if (block >= 0) blocks[block] = (blocks[block] ?? 0) + value;
  };
  for (const { no, block, count, must } of model.specialties) {
    const demand = (duals.demand[no] ?? 0) * SCALE;
    const route = least[no] ?? 0;
    const unplaced = must ? 0 : Math.min(count, mostUnplaced);
    const rest = unplacedPrice(duals, layout, objective, block) * SCALE - demand;
    const cheapest = Number.isFinite(route) ? route : 0;
    add(block, demand * count);
    add(block, count * cheapest + unplaced * Math.min(0, rest - cheapest));
  }
  add(-1, duals.limit * mostUnplaced * SCALE);
  model.rows.forEach((row, i) => {
    add(model.rowBlock[i] ?? -1, (duals.capacity[i] ?? 0) * row.limit * SCALE);
  });
  model.kinks.forEach((kink, i) => {
    add(kink.block, (((duals.kinks[i] ?? 0) * -kink.sign * kink.fixed) / 100) * SCALE);
  });
  layout.chords.forEach((chord, n) => {
    const kink = model.kinks[chord.kink];
    const right = chord.least - (kink ? (chord.slope * kink.sign * kink.fixed) / 100 : 0);
    add(kink?.block ?? -1, (duals.chords[n] ?? 0) * right * SCALE);
  });
  layout.spread.forEach(({ specialty, start }, i) => {
    add(specialty.block, (duals.spread[i] ?? 0) * (specialty.even[start] ?? 0) * SCALE);
  });
  layout.holds.forEach((hold, i) => {
    const dual = duals.holds[i] ?? 0;
    if (dual !== 0) add(hold.block, dual * (dual > 0 ? (hold.least ?? 0) : hold.limit) * SCALE);
  });
  return { total: sum - size * MARGIN - 1e-3, blocks };
}

/** Costs are whole multiples of the grain, so a bound may be lifted to the next. */
export const roundUp = (value: number, grain: number): number => Math.max(0, grain === 0 ? value : exact(Math.ceil(value / grain) * grain));
