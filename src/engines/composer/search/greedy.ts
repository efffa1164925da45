/**
 * A first plan fast: each track takes the cheapest route that is still free. Then repair: a track that found none takes a route over full units,
 * those it pushes out look for another; what places more, stays.
 */
import { SCALE } from '../cost.ts';
import { type Column, makeColumn } from './column.ts';
import type { Composition } from './composition.ts';
import type { Hands } from './hands.ts';
import type { SpecialtyModel } from './model.ts';
import type { Prices } from './price.ts';

/** Steps of one depth-first search: bounds the time, not the result of an ordinary one. Only when nothing is found, more. */
const STEPS = 3000;
const MORE_STEPS = 60_000;

/** Places what is not yet placed: pins first, then specialties with the fewest steps to choose from first. */
export function fill(hands: Hands, composition: Composition, prices: Prices | null): void {
  const { model } = hands;
  const room = (specialty: SpecialtyModel) => specialty.graphs.reduce((sum, graph) => sum + graph.steps.length, 0) / specialty.count;
  const order = model.specialties
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(b.must) - Number(a.must) || room(a) - room(b) || a.no - b.no);
  for (const specialty of order)
    while ((composition.placed[specialty.no] ?? 0) < specialty.count) {
      const column = cheapestFree(hands, composition, specialty, prices);
      if (!column) break;
      composition.add(column, 1);
    }
}

/** One track of the specialty on a route with a free place in every month; null when there is none. */
export function cheapestFree(hands: Hands, composition: Composition, specialty: SpecialtyModel, prices: Prices | null): Column | null {
  const { left } = composition;
  const closed = (runs: Int32Array, r: number): boolean => {
    for (let row = runs[r] ?? 0; row < (runs[r + 1] ?? 0); row++) if ((left[row] ?? 0) <= 0) return true;
    for (let row = runs[r + 2] ?? 0; row < (runs[r + 3] ?? 0); row++) if ((left[row] ?? 0) <= 0) return true;
    return false;
  };
  return cheapest(hands, specialty, prices ?? marginal(composition), closed);
}

type Closed = (runs: Int32Array, r: number) => boolean;

export function cheapest(hands: Hands, specialty: SpecialtyModel, prices: Prices, closed?: Closed): Column | null {
  const quick = cheapestWithin(hands, specialty, prices, closed, STEPS);
  return quick.found ?? (quick.cut ? cheapestWithin(hands, specialty, prices, closed, MORE_STEPS).found : null);
}

function cheapestWithin(hands: Hands, specialty: SpecialtyModel, prices: Prices, closed: Closed | undefined, steps: number) {
  let under = 1e14;
  let found: Column | null = null;
  let cut = false;
  for (const graph of specialty.graphs) {
    const pricer = hands.pricers[graph.no];
    if (!pricer) continue;
    const fixed = prices.start[specialty.no]?.[graph.start] ?? 0;
    pricer.setPrices(prices, closed);
    for (const home of graph.homes) {
      if (pricer.backward(home) - fixed >= under) continue;
      const whole = pricer.search(home, under + fixed, steps, (route) => {
        found = makeColumn(hands.model, graph, route.steps, hands.startOf(graph.no));
        under = route.value - fixed;
        return route.value;
      });
      cut ||= !whole;
    }
  }
  return { found, cut };
}

/** What one more track would cost as things stand: the slopes of the kinks, and the spread. */
export function marginal(composition: Composition): Prices {
  const { model } = composition;
  const { areas } = model.problem.agreement;
  const month = model.specialties.map(() => new Float64Array(areas.length));
  model.kinks.forEach((kink, i) => {
    if (kink.sign * ((composition.d[i] ?? 0) + kink.fixed) > 0) return;
    const slope = kink.sign * kink.price;
    for (const no of kink.members)
      areas.forEach((_, area) => {
        const at = month[no];
        if (at) at[area] = (at[area] ?? 0) + slope * ((area === kink.area ? 100 : 0) - kink.percent);
      });
  });
  const start = model.specialties.map((specialty) =>
    Float64Array.from(specialty.even, (even, at) =>
      (composition.placedAt[specialty.no]?.[at] ?? 0) >= even ? -model.problem.weights.spread * SCALE : 0,
    ),
  );
  return { rowSums: new Float64Array(model.rows.length + 1), month, track: new Float64Array(model.specialties.length), start };
}

/** Tries, for a fixed number of rounds, to place what is left by pushing others aside. Returns the best. */
export function repair(hands: Hands, given: Composition, random: () => number, rounds: number): Composition {
  let best = given;
  for (let round = 0; round < rounds && best.unplaced() > 0; round++) {
    const trial = best.copy();
    const waiting = hands.model.specialties.filter((specialty) => (trial.placed[specialty.no] ?? 0) < specialty.count);
    const specialty = waiting[Math.floor(random() * waiting.length)];
    if (!specialty) break;
    const column = cheapest(hands, specialty, crowded(trial, random));
    if (!column) continue;
    for (const row of column.rows) if ((trial.left[row] ?? 0) <= 0) pushOut(trial, row, random);
    if (trial.fits(column)) trial.add(column, 1);
    fill(hands, trial, null);
    // Sideways steps are welcome: the next round meets another house.
    if (trial.pinsMissing() === 0 && trial.unplaced() <= best.unplaced()) best = trial;
  }
  return best;
}

/** Full rows cost so much, with some chance in it, that a route crosses few of them. */
function crowded(composition: Composition, random: () => number): Prices {
  const prices = marginal(composition);
  composition.left.forEach((left, row) => {
    const price = left > 0 ? 0 : -(0.5 + random()) * 300 * SCALE;
    prices.rowSums[row + 1] = (prices.rowSums[row] ?? 0) + price;
  });
  return prices;
}

function pushOut(composition: Composition, row: number, random: () => number): void {
  const there = [...composition.entries.values()].filter(({ column }) => column.rows.includes(row));
  const out = there[Math.floor(random() * there.length)];
  if (out) composition.add(out.column, -1);
}
