/**
 * What blocks cannot go below in whole tracks. At the prices of a relaxation each block's least lifts the bound; told as a row to the relaxation, it
 * finds other prices, and at these the blocks have another least (Dantzig and Wolfe's bound by blocks, from below). The rows stay for the stages after it:
 * what parts of tracks would save there, and no whole track can, they would spend in the next.
 */
import { SCALE } from '../cost.ts';
import { isNothing, sharedOf, unplacedPrice, weightOf } from './bound.ts';
import type { Entry } from './composition.ts';
import type { Layout } from './layout.ts';
import type { Duals } from './master.ts';
import { pricedValue, solvePart } from './part.ts';
import { columnsWithin, pause, relax } from './relax.ts';
import { enough } from './sorts.ts';
import type { StageBound, StageRequest } from './stage.ts';

/** Internal units: nearer than this to its bound a block is done. */
export const NEAR = 0.01 * SCALE;
const ROUNDS = 4;
/** A round that lifts the bound by less, in internal units, is the last. */
const LITTLE = 0.05 * SCALE;
/** Routes that may be looked at for one block. */
const MOST_ROUTES = 12_000;

/** Lifts the bound by the blocks' least, one after another. */
export async function liftBlocks(request: StageRequest, bound: StageBound): Promise<void> {
  for (const block of request.master.layout.model.blocks.keys()) {
    if (request.stop() || request.gap(bound.whole) <= 0) return;
    liftBlock(request, bound, block);
    await pause();
  }
}

/** The relaxation again, told what blocks cannot go below, and again; returns the best bound. */
export async function liftByCuts(request: StageRequest, bound: StageBound): Promise<StageBound> {
  const { hands, master, objective, mostUnplaced, limits, stop } = request;
  const { layout } = master;
  let best = bound;
  let last = bound;
  for (let round = 0; round < ROUNDS && !stop() && request.gap(best.whole) > 0; round++) {
    if (!addFloors(request, last)) break;
    const onRound = ({ total }: { total: number }) => request.raise(total);
    const relaxed = await relax({ hands, layout, master, objective, mostUnplaced, rounds: limits.relaxRounds, stop, onRound });
    if (!relaxed) break;
    const { blocks, total } = relaxed.split;
    last = { relaxed, profile: bound.profile, blocks: blocks.slice(), total, whole: Math.max(total, best.whole) };
    await liftBlocks(request, last);
    const gained = last.total - best.total;
    if (gained > 0) best = last;
    if (gained < LITTLE) break;
  }
  return best;
}

/** False when no block has been lifted. */
function addFloors({ master, objective }: StageRequest, { relaxed, blocks }: StageBound): boolean {
  const { layout } = master;
  const { duals, split } = relaxed;
  const shared = sharedOf(duals, layout);
  const weights = objective.weights.map((_, stage) => weightOf(duals, layout, objective, stage, -1));
  const unplaced = unplacedPrice(duals, layout, objective, -1);
  const lifted = [...blocks.keys()].filter((block) => (blocks[block] ?? 0) > (split.blocks[block] ?? 0) + NEAR);
  for (const block of lifted)
    master.addHold({
      weights,
      unplaced,
      block,
      months: null,
      limit: Number.POSITIVE_INFINITY,
      least: floorOf(blocks[block] ?? 0),
      shared: isNothing(shared) ? null : shared,
    });
  return lifted.length > 0;
}

/** In points, and a little lower: the solver takes a row for kept within 1e−7. */
export const floorOf = (least: number): number => least / SCALE - 1e-6;

/**
 * Of the block in whole tracks the least at these prices, over one of each sort of columns and with no other rows than those that count: it can only come
 * out cheaper than it is, so what is proven this way holds.
 */
function liftBlock(request: StageRequest, bound: StageBound, block: number): void {
  const { hands, highs, master, objective, mostUnplaced, limits, stop, stage } = request;
  const { layout } = master;
  const { duals, prices } = bound.relaxed;
  const gap = gapOf(request, bound, block, request.best().ofBlock(block));
  if (gap <= NEAR) return;
  const kept = rowsThatCount(layout, duals);
  const graphs = (layout.model.blocks[block] ?? []).flatMap((part) => part.graphs);
  const low = bound.blocks[block] ?? 0;
  const before = low - (bound.relaxed.split.blocks[block] ?? 0);
  for (let theta = gap; theta > gap / 16 && !stop(); theta /= 2) {
    const all = columnsWithin(hands, graphs, prices, before + theta, MOST_ROUTES);
    if (!all) continue;
    const columns = enough(all, kept, stage < 0 ? 0 : stage + 1);
    const common = { highs, layout, mostUnplaced, limits: limits.lift, stop, from: [], objective };
    const proven = solvePart({ ...common, blocks: [block], columns, shared: { duals }, kept }).bound;
    const lifted = Math.max(0, Math.min(proven - low, theta));
    bound.blocks[block] = low + lifted;
    bound.total += lifted;
    bound.whole = Math.max(bound.whole, bound.total);
    request.raise(bound.total);
    return;
  }
}

/** Rows with a price in the relaxation, or in that of an earlier stage. */
export function rowsThatCount(layout: Layout, duals: Duals): Set<number> {
  const rows = new Set<number>();
  duals.capacity.forEach((value, row) => {
    if (value < 0 || layout.holds.some(({ shared }) => (shared?.rows[row] ?? 0) !== 0)) rows.add(row);
  });
  return rows;
}

/** What a plan of the block costs at the prices of what is shared, above its bound. */
export const gapOf = (
  { master, objective }: StageRequest,
  { relaxed, blocks }: StageBound,
  block: number,
  entries: readonly Entry[],
): number => pricedValue(master.layout, objective, relaxed.duals, block, entries) - (blocks[block] ?? 0);
