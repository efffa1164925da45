/**
 * A better plan by trading between blocks: each is asked for a whole plan at the prices of what they share, and all that were ever found are put together
 * as well as can be (combine.ts). What is dear for one block may be what another needs, and no change of a single block finds that.
 */

import type { Column } from './column.ts';
import { combine } from './combine.ts';
import type { Entry } from './composition.ts';
import { gapOf, rowsThatCount } from './cuts.ts';
import type { Model } from './model.ts';
import { allStages, type Objective } from './objective.ts';
import { solvePart } from './part.ts';
import { pause } from './relax.ts';
import { enough } from './sorts.ts';
import type { StageBound, StageRequest } from './stage.ts';

/** Internal units: nearer than this to its bound a block has nothing to trade. */
const NEAR = 12;
/** So often a block is asked again, with the rows that its plan filled beyond their limit. */
const AGAIN = 4;

export async function trade(request: StageRequest, bound: StageBound): Promise<void> {
  const { highs, master, mostUnplaced, limits, stop, deck, pool } = request;
  const { layout } = master;
  const objective = withLater(layout.model, request.objective);
  const best = request.best();
  const cards = deck.of(best);
  const rows = rowsThatCount(layout, bound.relaxed.duals);
  const gap = request.gap(bound.total);
  for (const { block, entries } of cards) {
    if (stop()) return;
    if (gapOf(request, bound, block, entries) > NEAR)
      askBlock(request, bound, objective, block, pool.wide(block, bound.relaxed, gap), rows);
    await pause();
  }
  const found = combine({ highs, layout, objective, mostUnplaced, deck, limits: limits.combine, stop }, best);
  if (found) request.offer(found);
}

/** The best of the block at these prices, over one of each sort of columns; rows that it fills too far count from then on. */
function askBlock(
  { highs, master, mostUnplaced, limits, stop, deck, stage, best }: StageRequest,
  { relaxed: { duals } }: StageBound,
  objective: Objective,
  block: number,
  all: readonly Column[],
  kept: Set<number>,
): void {
  const { layout } = master;
  const from = best().ofBlock(block);
  const each = (entries: Entry[]) => {
    if (overfull(layout.model, entries).length === 0) deck.add(block, entries);
  };
  for (let again = 0; again < AGAIN && !stop(); again++) {
    const columns = enough(all, kept, stage < 0 ? 0 : stage + 1);
    const common = { highs, layout, mostUnplaced, limits: limits.ask, stop, from, objective, each };
    const { entries } = solvePart({ ...common, blocks: [block], columns, shared: { duals }, kept });
    if (!entries) return;
    const over = overfull(layout.model, entries);
    if (over.length === 0) {
      deck.add(block, entries);
      return;
    }
    for (const row of over) kept.add(row);
  }
}

/** Rows that the entries fill beyond their limit by themselves. */
function overfull({ rows }: Model, entries: readonly Entry[]): number[] {
  const used = new Map<number, number>();
  for (const { column, count } of entries) for (const row of column.rows) used.set(row, (used.get(row) ?? 0) + count);
  return [...used].flatMap(([row, count]) => (count > (rows[row]?.limit ?? 0) ? [row] : []));
}

/** Of plans that are equal in this stage the one that is better in the next: so little that it never outweighs this one. */
const LATER = 1e-3;

function withLater(model: Model, { weights, unplaced }: Objective): Objective {
  const all = allStages(model).weights;
  const last = weights.findLastIndex((weight) => weight > 0);
  const next = all.find((weight, k) => k > last && weight > 0) ?? 1;
  return { unplaced, weights: weights.map((weight, k) => (k > last ? (LATER * (all[k] ?? 0)) / next : weight)) };
}
