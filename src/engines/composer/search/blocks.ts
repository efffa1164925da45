/**
 * The blocks of a stage one by one. Only a block in which the plan costs more than the block's bound needs work, and only columns whose reduced cost
 * fits into that difference. Its optimum at the prices of the relaxation lifts the bound; what is found on the way makes the plan better (room.ts).
 */
import type { Column } from './column.ts';
import type { Entry } from './composition.ts';
import { solvePart } from './part.ts';
import { pause } from './relax.ts';
import { gapOf, improve, NEAR, type Plans } from './room.ts';
import type { StageBound, StageRequest } from './stage.ts';

export async function eachBlock(request: StageRequest, bound: StageBound): Promise<void> {
  const { master, stop } = request;
  const plans: Plans = master.layout.model.blocks.map((_, block) => [request.best().ofBlock(block)]);
  const order = [...plans.keys()]
    .map((block) => ({ block, gap: gapOf(request, bound, block, plans[block] ?? []) }))
    .sort((a, b) => b.gap - a.gap || a.block - b.block);
  for (const { block, gap } of order) {
    if (stop() || request.gap(bound.total) <= 0) return;
    if (gap > NEAR) oneBlock(request, bound, block, plans[block] ?? []);
    await pause();
  }
  await improve(
    request,
    bound,
    order.map(({ block }) => block),
    plans,
  );
}

/** First over the columns of the relaxation, which are few; then, where something is to be proven, over all that fit into what is left. */
function oneBlock(request: StageRequest, bound: StageBound, block: number, plans: Entry[][]): void {
  const { pool, stop } = request;
  atPrices(request, bound, block, pool.few(block), plans);
  const gap = gapOf(request, bound, block, plans);
  if (gap <= NEAR) return;
  const { columns, theta } = pool.within(block, bound.relaxed, gap, stop);
  lift(request, bound, block, atPrices(request, bound, block, columns, plans), theta);
  const left = gapOf(request, bound, block, plans);
  if (left > NEAR && theta < gap) loosely(request, bound, block, left);
}

/** With these columns, which are all up to `theta`, the block costs no less than is proven. */
function lift(request: StageRequest, bound: StageBound, block: number, proven: number, theta: number): void {
  const low = bound.blocks[block] ?? 0;
  const lifted = Math.max(0, Math.min(proven - low, theta));
  bound.blocks[block] = low + lifted;
  bound.total += lifted;
  request.raise(bound.total);
}

/**
 * The block again, with no other rows than those that have a price: then very many columns are alike, and one of each sort stands for all. It can only
 * come out cheaper than it is, so what is proven this way holds.
 */
function loosely(request: StageRequest, bound: StageBound, block: number, gap: number): void {
  const { highs, master, objective, mostUnplaced, limits, stop, pool } = request;
  const { layout } = master;
  const { relaxed } = bound;
  const { duals } = relaxed;
  const kept = new Set<number>();
  duals.capacity.forEach((value, row) => {
    if (value < 0 || layout.holds.some(({ shared }) => (shared?.rows[row] ?? 0) !== 0)) kept.add(row);
  });
  const lifted = (bound.blocks[block] ?? 0) - (relaxed.split.blocks[block] ?? 0);
  const { columns, theta } = pool.sortsWithin(block, relaxed, lifted + gap, kept);
  const common = { highs, layout, mostUnplaced, limits: limits.part, stop, from: [], objective };
  const result = solvePart({ ...common, blocks: [block], columns, shared: { duals }, kept });
  lift(request, bound, block, result.bound, theta - lifted);
}

/** The block's best at the prices of what is shared; returns what it costs at least with these columns. */
function atPrices(request: StageRequest, bound: StageBound, block: number, columns: readonly Column[], plans: Entry[][]): number {
  const { highs, master, objective, mostUnplaced, limits, stop } = request;
  const from = plans.at(-1) ?? [];
  const shared = { duals: bound.relaxed.duals };
  const { layout } = master;
  const result = solvePart({ highs, layout, blocks: [block], columns, mostUnplaced, limits: limits.part, stop, from, objective, shared });
  if (result.entries) plans.push(result.entries);
  return result.bound;
}
