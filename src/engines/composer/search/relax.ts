/** Column generation: the relaxation over all routes, with a valid lower bound at every round. */

import { cut, lagrangian, pricesOf, roundUp } from './bound.ts';
import { type Column, makeColumn } from './column.ts';
import type { Graph } from './graph.ts';
import type { Hands } from './hands.ts';
import type { Duals, Layout, Master, Unplaced } from './master.ts';
import type { Prices } from './price.ts';

/** Reduced costs nearer to zero than this (internal units) are none. */
const EPSILON = 1e-3;
/** Steps of one search for a route; more, when that finds nothing anywhere but some searches were cut short. */
const STEPS = 4000;
const MORE_STEPS = 100_000;

export interface Priced {
  /** Per specialty: no route has a lower reduced cost. */
  least: Float64Array;
  columns: Column[];
  /** Some search was cut short. */
  cut: boolean;
}

/** The best route of each graph and home with a negative reduced cost. */
export function priceAll(hands: Hands, prices: Prices, steps: number): Priced {
  const { model } = hands;
  const least = new Float64Array(model.specialties.length).fill(Number.POSITIVE_INFINITY);
  const columns: Column[] = [];
  let cutShort = false;
  for (const graph of model.graphs) {
    const pricer = hands.pricers[graph.no];
    if (!pricer) continue;
    const no = graph.specialty;
    const paid = (prices.track[no] ?? 0) + (prices.start[no]?.[graph.start] ?? 0);
    pricer.setPrices(prices);
    const note = (value: number) => {
      least[no] = Math.min(least[no] ?? 0, value);
    };
    for (const home of graph.homes) {
      const lower = pricer.backward(home) - paid;
      if (lower >= -EPSILON) {
        note(lower);
        continue;
      }
      let found: Column | null = null;
      let value = -EPSILON;
      const whole = pricer.search(home, paid - EPSILON, steps, (route) => {
        found = makeColumn(model, graph, route.steps, hands.startOf(graph.no));
        value = route.value - paid;
        return route.value;
      });
      if (found) columns.push(found);
      note(whole ? value : lower);
      cutShort ||= !whole;
    }
  }
  return { least, columns, cut: cutShort };
}

/** Every route with a reduced cost of at most `theta`; null when there are more than `most`, or a search was cut short. */
export function columnsWithin(hands: Hands, graphs: readonly Graph[], prices: Prices, theta: number, most: number): Column[] | null {
  const { model } = hands;
  const columns: Column[] = [];
  for (const graph of graphs) {
    const pricer = hands.pricers[graph.no];
    if (!pricer) continue;
    const paid = (prices.track[graph.specialty] ?? 0) + (prices.start[graph.specialty]?.[graph.start] ?? 0);
    const under = paid + theta + EPSILON;
    pricer.setPrices(prices);
    for (const home of graph.homes) {
      if (pricer.backward(home) >= under) continue;
      const whole = pricer.search(home, under, 2 * MORE_STEPS, ({ steps }) => {
        columns.push(makeColumn(model, graph, steps, hands.startOf(graph.no)));
        return columns.length > most ? Number.NEGATIVE_INFINITY : under;
      });
      if (!whole || columns.length > most) return null;
    }
  }
  return columns;
}

export interface Relaxed {
  /** Internal units, with the pins; the best of all rounds. */
  bound: number;
  /** The same before it was rounded up, without the pins. */
  exact: number;
  /** Prices and duals of the round with the best bound. */
  prices: Prices | null;
  duals: Duals | null;
  least: Float64Array;
  x: Float64Array;
  converged: boolean;
  rounds: number;
}

export interface RelaxRequest {
  hands: Hands;
  layout: Layout;
  master: Master;
  /** The bound holds for plans with so many tracks unplaced at most. */
  unplaced: Unplaced;
  rounds: number;
  stop: () => boolean;
  onRound: (bound: number) => void;
}

export async function relax({ hands, layout, master, unplaced, rounds, stop, onRound }: RelaxRequest): Promise<Relaxed> {
  const best: Relaxed = {
    bound: 0,
    exact: 0,
    prices: null,
    duals: null,
    least: new Float64Array(),
    x: new Float64Array(),
    converged: false,
    rounds: 0,
  };
  for (let round = 0; round < rounds && !stop(); round++) {
    const solved = master.solveRelaxed();
    if (!solved) break;
    const duals = cut(solved.duals, layout);
    const prices = pricesOf(duals, layout);
    let priced = priceAll(hands, prices, STEPS);
    if (priced.cut && !master.lacks(priced.columns)) priced = priceAll(hands, prices, MORE_STEPS);
    const { least, columns } = priced;
    const exact = lagrangian(duals, layout, least, unplaced);
    const bound = roundUp(exact, hands.model.grain) + hands.model.pinnedCost;
    if (bound > best.bound || !best.prices) Object.assign(best, { bound, exact, prices, duals, least });
    best.x = solved.x;
    best.rounds = round + 1;
    onRound(best.bound);
    if (master.add(columns) === 0) {
      best.converged = true;
      break;
    }
    await pause();
  }
  return best;
}

/** Lets the caller's own messages through between two rounds. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
