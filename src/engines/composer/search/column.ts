/** A route that has been written out: what a whole track costs, occupies and spends in each area. */
import { PER_KILOMETRE, SCALE } from '../cost.ts';
import type { Graph, Step } from './graph.ts';
import type { Kink } from './kinks.ts';
import type { Model } from './model.ts';

export interface Column {
  key: string;
  specialty: number;
  start: number;
  graph: Graph;
  steps: Step[];
  /** By stage, in internal units; shares and spread are not in it. */
  costs: number[];
  /** Capacity rows, each once. */
  rows: number[];
  /** Months in each area of the agreement, as far as they are filled: times the part's `filled`. */
  inArea: number[];
  months: number;
}

/** Rows that a step crosses: two runs, of its place and of its unit's ceiling. */
export function rowRuns(step: Step, start: number): [number, number, number, number] {
  const from = start + step.offset;
  const to = from + step.months;
  const at = (rows: Int32Array | undefined, m: number) => rows?.[m] ?? 0;
  return [at(step.place.rowAt, from), at(step.place.rowAt, to), at(step.ceiling?.rowAt, from), at(step.ceiling?.rowAt, to)];
}

export function makeColumn(model: Model, graph: Graph, steps: readonly Step[], start: number): Column {
  const inArea = model.problem.agreement.areas.map(() => 0);
  const rows: number[] = [];
  const { wishes } = model;
  const costs = wishes.none();
  steps.forEach((step, i) => {
    const before = steps[i - 1];
    for (let k = 0; k < costs.length; k++) costs[k] = (costs[k] ?? 0) + (step.costs[k] ?? 0);
    if (before && before.siteNo !== step.siteNo) {
      wishes.add(costs, 'change', SCALE);
      wishes.add(costs, 'distance', PER_KILOMETRE * model.places.kilometres(before.siteNo, step.siteNo));
    }
    if (step.area >= 0) inArea[step.area] = (inArea[step.area] ?? 0) + step.months;
    const [a, b, c, d] = rowRuns(step, start);
    for (let row = a; row < b; row++) rows.push(row);
    for (let row = c; row < d; row++) rows.push(row);
  });
  if (graph.row >= 0) rows.push(graph.row);
  const part = model.specialties[graph.specialty];
  if (part?.bothAreas && inArea.includes(0)) wishes.add(costs, 'bothAreas', SCALE);
  const filled = inArea.map((months) => months * (part?.filled ?? 0));
  return {
    key: `${graph.no}:${steps.map((step) => step.no).join('.')}`,
    specialty: graph.specialty,
    start: graph.start,
    graph,
    steps: [...steps],
    costs,
    rows,
    inArea: filled,
    months: filled.reduce((sum, n) => sum + n, 0),
  };
}

/** What one track of the column adds to the D of a kink. */
export const addsTo = (kink: Kink, column: Column): number =>
  kink.members.has(column.specialty) ? 100 * (column.inArea[kink.area] ?? 0) - kink.percent * column.months : 0;

/** Cost of a kink at a given D, in internal units. */
export const kinkCost = (kink: Kink, d: number): number => kink.price * Math.max(0, -kink.sign * (d + kink.fixed));

/** Costs by stage in one number, each stage with its weight. */
export function weighed(costs: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < costs.length; k++) sum += (costs[k] ?? 0) * (weights[k] ?? 0);
  return sum;
}
