/**
 * A first plan fast: each track takes the cheapest route that is still free. Then repair: a track that found none takes a route over full units,
 * those it pushes out look for another; what places more, stays.
 */
import { SCALE } from '../cost.ts';
import { type Column, makeColumn } from './column.ts';
import type { Composition } from './composition.ts';
import { rowPrice, surplus } from './flex.ts';
import type { Hands } from './hands.ts';
import type { SpecialtyModel } from './model.ts';
import type { Prices } from './price.ts';

/** Steps of one depth-first search: bounds the time, not the result of an ordinary one. Only when nothing is found, more. */
const STEPS = 3000;
const MORE_STEPS = 60_000;

/** Places what is not yet placed: pins first, then specialties with the fewest steps to choose from first. */
export function fill(hands: Hands, composition: Composition, weights: ArrayLike<number>, prices: readonly Prices[] | null): void {
  const { model } = hands;
  const room = (specialty: SpecialtyModel) => specialty.graphs.reduce((sum, graph) => sum + graph.steps.length, 0) / specialty.count;
  const order = model.specialties
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(b.must) - Number(a.must) || room(a) - room(b) || a.no - b.no);
  for (const specialty of order)
    while ((composition.placed[specialty.no] ?? 0) < specialty.count) {
      const column = cheapestFree(hands, composition, specialty, prices?.[specialty.no] ?? marginal(composition, specialty, weights));
      if (!column) break;
      composition.add(column, 1);
    }
}

/** One track of the specialty on a route with a free place in every month; null when there is none. */
function cheapestFree(hands: Hands, composition: Composition, specialty: SpecialtyModel, prices: Prices): Column | null {
  return cheapest(hands, specialty, prices, fullIn(composition.left));
}

/** Tells a step that crosses a row without a free place. */
export function fullIn(left: Int32Array): Closed {
  return (runs, r) => {
    for (let row = runs[r] ?? 0; row < (runs[r + 1] ?? 0); row++) if ((left[row] ?? 0) <= 0) return true;
    for (let row = runs[r + 2] ?? 0; row < (runs[r + 3] ?? 0); row++) if ((left[row] ?? 0) <= 0) return true;
    return false;
  };
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
    if (graph.row >= 0 && closed?.(Int32Array.of(graph.row, graph.row + 1, 0, 0), 0)) continue;
    const fixed = (prices.start[graph.start] ?? 0) + rowPrice(graph, prices.rowSums);
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

/** What one more track of a specialty would cost as things stand: the slopes of the kinks, and the spread. */
export function marginal({ model, d, placedAt }: Composition, specialty: SpecialtyModel, weights: ArrayLike<number>): Prices {
  const { areas } = model.problem.agreement;
  const { wishes } = model;
  const month = new Float64Array(areas.length);
  model.kinks.forEach((kink, i) => {
    if (!kink.members.has(specialty.no) || kink.sign * ((d[i] ?? 0) + kink.fixed) > 0) return;
    const slope = kink.sign * kink.price * (weights[kink.stage] ?? 0) * specialty.filled;
    areas.forEach((_, area) => {
      month[area] = (month[area] ?? 0) + slope * ((area === kink.area ? 100 : 0) - kink.percent);
    });
  });
  const uneven = wishes.weights.spread * SCALE * (weights[wishes.stageOf('spread')] ?? 0);
  const start = Float64Array.from(specialty.even, (even, at) => ((placedAt[specialty.no]?.[at] ?? 0) >= even ? -uneven : 0));
  return { weights, rowSums: new Float64Array(model.rows.length + 1), month, track: 0, start };
}

/** Tries, for a fixed number of rounds, to place what is left by pushing others aside. Returns the best. */
export function repair(hands: Hands, given: Composition, weights: readonly number[], random: () => number, rounds: number): Composition {
  let best = given;
  for (let round = 0; round < rounds && best.unplaced() > surplus(hands.model); round++) {
    const trial = best.copy();
    const waiting = hands.model.specialties.filter((specialty) => (trial.placed[specialty.no] ?? 0) < specialty.count);
    const specialty = waiting[Math.floor(random() * waiting.length)];
    if (!specialty) break;
    const column = cheapest(hands, specialty, crowded(trial, specialty, weights, random));
    if (!column) continue;
    for (const row of column.rows) if ((trial.left[row] ?? 0) <= 0) pushOut(trial, row, random);
    if (trial.fits(column)) trial.add(column, 1);
    fill(hands, trial, weights, null);
    // Sideways steps are welcome: the next round meets another house.
    if (trial.pinsMissing() === 0 && trial.unplaced() <= best.unplaced()) best = trial;
  }
  return best;
}

/** Full rows cost so much, with some chance in it, that a route crosses few of them. */
function crowded(composition: Composition, specialty: SpecialtyModel, weights: readonly number[], random: () => number): Prices {
  const prices = marginal(composition, specialty, weights);
  const full = 300 * SCALE * Math.max(...weights);
  composition.left.forEach((left, row) => {
    const price = left > 0 ? 0 : -(0.5 + random()) * full;
    prices.rowSums[row + 1] = (prices.rowSums[row] ?? 0) + price;
  });
  return prices;
}

function pushOut(composition: Composition, row: number, random: () => number): void {
  const there = [...composition.entries.values()].filter(({ column }) => column.rows.includes(row));
  const out = there[Math.floor(random() * there.length)];
  if (out) composition.add(out.column, -1);
}
