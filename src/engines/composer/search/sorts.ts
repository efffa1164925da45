/**
 * Of very many columns those that are enough. Where only some rows count, and only some stages, a column is of no use beside another of the same start and
 * months that costs no more in any of these stages and crosses no other of these rows.
 */
import { type Column, makeColumn } from './column.ts';
import { isNoWorse, mark, wordsFor } from './dominance.ts';
import type { Graph } from './graph.ts';
import type { Hands } from './hands.ts';
import { routesOfEachSort } from './labels.ts';
import type { Prices } from './price.ts';
import { graphsWithin } from './relax.ts';

/** By row: which bit of a mask is its own; −1 where it does not count. */
function bitsOf(rows: ReadonlySet<number>): Int32Array {
  const bits = new Int32Array([...rows].reduce((most, row) => Math.max(most, row), -1) + 1).fill(-1);
  [...rows].forEach((row, bit) => {
    bits[row] = bit;
  });
  return bits;
}

/** `columns` are in order of preference: of two that are alike the first stays. `stages`: so many of the first count. */
export function enough(columns: readonly Column[], rows: ReadonlySet<number>, stages: number): Column[] {
  const bits = bitsOf(rows);
  const words = wordsFor(rows.size);
  const masks = new Int32Array(columns.length * words);
  const costs = new Float64Array(columns.length * stages);
  const sums = new Float64Array(columns.length);
  const groups = new Map<string, number[]>();
  columns.forEach((column, c) => {
    for (const row of column.rows) {
      const bit = bits[row] ?? -1;
      if (bit >= 0) mark(masks, c * words, bit);
    }
    for (let k = 0; k < stages; k++) {
      const cost = column.costs[k] ?? 0;
      costs[c * stages + k] = cost;
      sums[c] = (sums[c] ?? 0) + cost;
    }
    const key = `${column.specialty}|${column.start}|${column.graph.row}|${column.inArea}`;
    const group = groups.get(key);
    if (group) group.push(c);
    else groups.set(key, [c]);
  });
  const all = { costs, measures: stages, masks, words };
  const kept: number[] = [];
  for (const group of groups.values()) {
    // What costs less in all can only be dominated by what costs less still.
    const order = group.sort((a, b) => (sums[a] ?? 0) - (sums[b] ?? 0) || a - b);
    const mine: number[] = [];
    for (const c of order) if (!mine.some((other) => isNoWorse(all, other, c))) mine.push(c);
    kept.push(...mine);
  }
  return kept.sort((a, b) => a - b).flatMap((c) => columns[c] ?? []);
}

/**
 * One of each sort among all routes with a reduced cost of at most `theta`. Null when there are more than `most`, or too many beginnings to be followed.
 */
export function sortsWithin(
  hands: Hands,
  graphs: readonly Graph[],
  prices: readonly Prices[],
  theta: number,
  rows: ReadonlySet<number>,
  stages: number,
  most: number,
): Column[] | null {
  const { model } = hands;
  const columns: Column[] = [];
  for (const { graph, pricer, start, under } of graphsWithin(hands, graphs, prices, theta)) {
    const homes = graph.homes.map((home) => pricer.fromHome(home)).filter(({ least }) => least < under);
    const routes = homes.length === 0 ? [] : routesOfEachSort({ model, graph, pricer, start, homes, under, rows, stages });
    if (!routes) return null;
    columns.push(...routes.map((steps) => makeColumn(model, graph, steps, start)));
    if (columns.length > most) return null;
  }
  return enough(columns, rows, stages);
}
