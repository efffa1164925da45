/**
 * A better plan by a handful of blocks at a time, in the room that the others leave: for a stage with too many columns for all blocks at once. First those that
 * cost the most above their bound, each with some that want its places and some that are dear themselves.
 */
import type { Composition } from './composition.ts';
import { gapOf } from './lift.ts';
import { solvePart } from './part.ts';
import { pause } from './relax.ts';
import { enough } from './sorts.ts';
import type { StageBound, StageRequest } from './stage.ts';
import { remembered, type Wide, withLater } from './trade.ts';

const HANDFUL = 4;
/** Columns of each block of a handful, the best for all stages first. */
const COLUMNS = 200;
/** So many in vain, one after another. */
const IN_VAIN = 6;

/** Offers every better plan; ends after some handfuls in vain. `bound`: by its blocks is told which cost too much. */
export async function exchange(request: StageRequest, bound: StageBound, wide: Wide): Promise<void> {
  const { highs, master, objective, mostUnplaced, limits, stop, stage, best, gap, offer } = request;
  const { layout } = master;
  const { model } = layout;
  const common = { highs, layout, mostUnplaced, stop, limits: limits.exchange, objective: withLater(model, objective) };
  const columnsOf = remembered((block) => enough(wide(block), bound.rests, stage + 1).slice(0, COLUMNS));
  const asked = model.blocks.map(() => 0);
  for (let vain = 0; vain < IN_VAIN && !stop() && gap(bound.whole) > 0; ) {
    const plan = best();
    const blocks = handful(plan, (block) => gapOf(request, bound, block, plan.ofBlock(block)) / (1 + (asked[block] ?? 0) ** 2));
    blocks.forEach((block, i) => {
      asked[block] = (asked[block] ?? 0) + (i === 0 ? 1 : 1 / HANDFUL);
    });
    const from = blocks.flatMap((block) => plan.ofBlock(block));
    const { entries } = solvePart({ ...common, blocks, columns: blocks.flatMap(columnsOf), from, shared: { plan } });
    const next = entries && plan.withBlocks(blocks, entries);
    const open = gap(bound.whole);
    if (next) offer(next);
    vain = gap(bound.whole) < open ? 0 : vain + 1;
    await pause();
  }
}

/** The block with the greatest loss, and by turns the next that crosses most of its full rows and the next in loss. */
function handful(plan: Composition, loss: (block: number) => number): number[] {
  const losses = plan.model.blocks.map((_, block) => loss(block));
  const [first = 0, ...others] = [...losses.keys()].sort((a, b) => (losses[b] ?? 0) - (losses[a] ?? 0) || a - b);
  const fullRows = (block: number) => plan.ofBlock(block).flatMap(({ column }) => column.rows.filter((row) => plan.left[row] === 0));
  const mine = new Set(fullRows(first));
  const common = new Map(others.map((block) => [block, new Set(fullRows(block).filter((row) => mine.has(row))).size]));
  const near = [...others].sort((a, b) => (common.get(b) ?? 0) - (common.get(a) ?? 0));
  return [...new Set([first, ...others.flatMap((block, i) => [near[i] ?? block, block])])].slice(0, HANDFUL);
}
