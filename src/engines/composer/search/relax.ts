/** Column generation: the relaxation over all routes, with a valid lower bound at every round. */

import { cut, lagrangian, pricesOf, type Split } from './bound.ts';
import { type Column, makeColumn } from './column.ts';
import { rowPrice } from './flex.ts';
import type { Graph } from './graph.ts';
import type { Hands } from './hands.ts';
import type { Layout } from './layout.ts';
import type { Duals, Master } from './master.ts';
import type { Objective } from './objective.ts';
import type { Prices } from './price.ts';

/** Reduced costs nearer to zero than this (internal units) are none. */
export const EPSILON = 1e-3;
/** Steps of one search for a route; more, when that finds nothing anywhere but some searches were cut short. */
const STEPS = 4000;
const MORE_STEPS = 100_000;

/** What a track of the graph is paid, wherever it lies. */
export const paidFor = (graph: Graph, { track, start, rowSums }: Prices): number =>
  track + (start[graph.start] ?? 0) + rowPrice(graph, rowSums);

export interface Priced {
  /** Per specialty: no route has a lower reduced cost. */
  least: Float64Array;
  columns: Column[];
  /** Some search was cut short. */
  cut: boolean;
}

/** The best route of each graph and home with a negative reduced cost. */
export function priceAll(
  hands: Hands,
  prices: readonly Prices[],
  steps: number,
  open: (specialty: number) => boolean = () => true,
): Priced {
  const { model } = hands;
  const least = new Float64Array(model.specialties.length).fill(Number.POSITIVE_INFINITY);
  const columns: Column[] = [];
  let cutShort = false;
  for (const graph of model.graphs) {
    const pricer = hands.pricers[graph.no];
    const no = graph.specialty;
    const here = prices[no];
    if (!pricer || !here || !open(no)) continue;
    const paid = paidFor(graph, here);
    pricer.setPrices(here);
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

/** Each graph, and the reduced cost below which its routes are within `theta`; its pricer has been told the prices. */
export function* graphsWithin(hands: Hands, graphs: readonly Graph[], prices: readonly Prices[], theta: number) {
  for (const graph of graphs) {
    const pricer = hands.pricers[graph.no];
    const here = prices[graph.specialty];
    if (!pricer || !here) continue;
    const paid = paidFor(graph, here);
    const under = paid + theta + EPSILON;
    const start = hands.startOf(graph.no);
    pricer.setPrices(here);
    yield { graph, pricer, start, paid, under };
  }
}

/** And each home with such a route; its pricer has looked back from there. */
function* homesWithin(hands: Hands, graphs: readonly Graph[], prices: readonly Prices[], theta: number) {
  for (const within of graphsWithin(hands, graphs, prices, theta))
    for (const home of within.graph.homes) if (within.pricer.backward(home) < within.under) yield { ...within, home };
}

/** Every route with a reduced cost of at most `theta`; null when there are more than `most`, or a search was cut short. */
export function columnsWithin(
  hands: Hands,
  graphs: readonly Graph[],
  prices: readonly Prices[],
  theta: number,
  most: number,
): Column[] | null {
  const columns: Column[] = [];
  for (const { graph, home, pricer, start, under } of homesWithin(hands, graphs, prices, theta)) {
    const whole = pricer.search(home, under, 2 * MORE_STEPS, ({ steps }) => {
      columns.push(makeColumn(hands.model, graph, steps, start));
      return columns.length > most ? Number.NEGATIVE_INFINITY : under;
    });
    if (!whole || columns.length > most) return null;
  }
  return columns;
}

/** Of the search for one sort after another, which stops nowhere by itself. */
const SORT_STEPS = 1500;

/**
 * Many sorts of columns with a reduced cost of at most `theta`: of each start and split of months between the areas the cheapest few, because whole
 * tracks hit a share only if there are columns on both sides of it. Not all of them, so nothing is proven with these.
 */
export function assortment(hands: Hands, graphs: readonly Graph[], prices: readonly Prices[], theta: number, most: number): Column[] {
  const sorts = new Map<string, { value: number; column: Column }[]>();
  for (const { graph, home, pricer, start, paid, under } of homesWithin(hands, graphs, prices, theta))
    pricer.search(home, under, SORT_STEPS, ({ steps, value }) => {
      const column = makeColumn(hands.model, graph, steps, start);
      const sort = `${graph.specialty}|${graph.start}|${column.inArea.join()}`;
      const list = sorts.get(sort);
      if (list) list.push({ value: value - paid, column });
      else sorts.set(sort, [{ value: value - paid, column }]);
      return under;
    });
  const each = Math.max(2, Math.floor(most / Math.max(1, sorts.size)));
  return [...sorts.values()].flatMap((list) =>
    list
      .sort((a, b) => a.value - b.value)
      .slice(0, each)
      .map(({ column }) => column),
  );
}

export interface Relaxed {
  /** The best bound of all rounds, and the prices and duals that gave it. */
  split: Split;
  prices: Prices[];
  duals: Duals;
}

export interface RelaxRequest {
  hands: Hands;
  layout: Layout;
  master: Master;
  objective: Objective;
  /** The bound holds for plans with so many tracks unplaced at most. */
  mostUnplaced: number;
  rounds: number;
  stop: () => boolean;
  onRound: (bound: Split) => void;
}

/** Null when the solver gives no optimum at once. */
export async function relax(request: RelaxRequest): Promise<Relaxed | null> {
  const { hands, layout, master, objective, mostUnplaced, rounds, stop, onRound } = request;
  let best: Relaxed | null = null;
  for (let round = 0; round < rounds && !stop(); round++) {
    const solved = master.solveRelaxed();
    if (!solved) break;
    const duals = cut(solved, layout, objective);
    const prices = pricesOf(duals, layout, objective);
    let priced = priceAll(hands, prices, STEPS);
    if (priced.cut && !master.lacks(priced.columns)) priced = priceAll(hands, prices, MORE_STEPS);
    const split = lagrangian(duals, layout, objective, priced.least, mostUnplaced);
    if (!best || split.total > best.split.total) best = { split, prices, duals };
    onRound(best.split);
    if (master.add(priced.columns) === 0) break;
    await pause();
  }
  return best;
}

/** Lets the caller's own messages through between two rounds. A timer would wait for a millisecond, some thousands of times. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
