/**
 * What a block costs at least in whole tracks, at the prices of the relaxation: the bound is lifted by it. For where there are too many sorts of routes to look
 * for better prices (ascent.ts), or nothing but places to count.
 */
import { SCALE } from '../cost.ts';
import type { Entry } from './composition.ts';
import type { Layout } from './layout.ts';
import type { Duals } from './master.ts';
import { pricedValue, solvePart } from './part.ts';
import { columnsWithin, pause } from './relax.ts';
import { enough } from './sorts.ts';
import type { StageBound, StageRequest } from './stage.ts';

/** Internal units: nearer than this to its bound a block is done. */
export const NEAR = 0.01 * SCALE;
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

/** In points, and a little lower: the solver takes a row for kept within 1e−7. */
export const floorOf = (least: number): number => least / SCALE - 1e-6;

/**
 * Of the block in whole tracks the least at these prices, over one of each sort of columns and with no other rows than those that count: it can only come
 * out cheaper than it is, so what is proven this way holds.
 */
function liftBlock(request: StageRequest, bound: StageBound, block: number): void {
  const { hands, highs, master, objective, mostUnplaced, limits, stop, stage } = request;
  const { layout } = master;
  const { prices } = bound.relaxed;
  const { duals, rests: kept } = bound;
  const gap = gapOf(request, bound, block, request.best().ofBlock(block));
  if (gap <= NEAR) return;
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

/** Rows with a price in the relaxation, and those on which rests what earlier stages have told. */
export function rowsThatCount(layout: Layout, duals: Duals): Set<number> {
  return new Set([...layout.holds.flatMap(({ rests }) => [...rests]), ...rowsWithPrices(duals)]);
}

export const rowsWithPrices = ({ capacity }: Duals): Set<number> => new Set([...capacity.keys()].filter((row) => (capacity[row] ?? 0) < 0));

/** What a plan of the block costs at the prices of what is shared, above its bound. */
export const gapOf = (
  { master, objective }: StageRequest,
  { duals, blocks }: StageBound,
  block: number,
  entries: readonly Entry[],
): number => pricedValue(master.layout, objective, duals, block, entries) - (blocks[block] ?? 0);
