/**
 * The blocks of a stage one by one. Only a block in which the plan costs more than the block's bound needs work, and only columns whose reduced cost
 * fits into that difference. Its optimum at the prices of the relaxation lifts the bound; the plan is then put together from what was found, and
 * improved where others leave room.
 */
import { SCALE } from '../cost.ts';
import type { Column } from './column.ts';
import { combine } from './combine.ts';
import type { Entry } from './composition.ts';
import type { Model } from './model.ts';
import { allStages, type Objective } from './objective.ts';
import { pricedValue, solvePart } from './part.ts';
import { pause } from './relax.ts';
import type { StageBound, StageRequest } from './stage.ts';

/** Internal units: nearer than this to its bound a block is done. */
const NEAR = 0.01 * SCALE;
/** Passes over the blocks in the room that the others leave. */
const PASSES = 1;

/** By block, whole plans of it; the first is that of the plan in hand. */
type Plans = Entry[][][];

export async function eachBlock(request: StageRequest, bound: StageBound): Promise<void> {
  const { highs, master, objective, mostUnplaced, limits, stop } = request;
  const { layout } = master;
  const plans: Plans = layout.model.blocks.map((_, block) => [request.best().ofBlock(block)]);
  const order = [...plans.keys()]
    .map((block) => ({ block, gap: gapOf(request, bound, block, plans[block] ?? []) }))
    .sort((a, b) => b.gap - a.gap || a.block - b.block);
  for (const { block, gap } of order) {
    if (stop() || request.gap(bound.total) <= 0) return;
    if (gap > NEAR) oneBlock(request, bound, block, plans[block] ?? []);
    await pause();
  }
  const together = combine({
    highs,
    layout,
    objective: withLater(layout.model, objective),
    mostUnplaced,
    plans,
    limits: limits.part,
    stop,
  });
  if (together) request.offer(together);
  const shares = sharing(layout.model);
  for (let pass = 0; pass < PASSES && !stop(); pass++) {
    const before = request.gap(bound.total);
    for (const { block } of order) if (isOpen(request, bound, block)) await inRoom(request, [block], plans);
    const group = order.map(({ block }) => block).filter((block) => shares.has(block) && isOpen(request, bound, block));
    if (request.stage >= 0 && group.length > 1) await inRoom(request, group, plans);
    if (request.gap(bound.total) === before) return;
  }
}

/** Does the plan in hand cost more in the block than its bound? */
const isOpen = (request: StageRequest, bound: StageBound, block: number): boolean =>
  !request.stop() && request.gap(bound.total) > 0 && gapOf(request, bound, block, [request.best().ofBlock(block)]) > NEAR;

/** What the cheapest of some plans of the block costs at the prices of what is shared, above its bound. */
function gapOf({ master, objective }: StageRequest, { relaxed, blocks }: StageBound, block: number, plans: readonly Entry[][]): number {
  const values = plans.map((entries) => pricedValue(master.layout, objective, relaxed.duals, block, entries));
  return Math.min(...values) - (blocks[block] ?? 0);
}

/** First over the columns of the relaxation, which are few; then, where something is to be proven, over all that fit into what is left. */
function oneBlock(request: StageRequest, bound: StageBound, block: number, plans: Entry[][]): void {
  const { pool, stage, stop } = request;
  atPrices(request, bound, block, pool.few(block), plans);
  const gap = gapOf(request, bound, block, plans);
  const guiding = stage < 0 && request.objective.unplaced === 0;
  if (gap <= NEAR || guiding) return;
  const { columns, theta } = pool.within(block, bound.relaxed, gap, stop);
  const proven = atPrices(request, bound, block, columns, plans);
  const low = bound.blocks[block] ?? 0;
  const lifted = Math.max(0, Math.min(proven - low, theta));
  bound.blocks[block] = low + lifted;
  bound.total += lifted;
  request.raise(bound.total);
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

/** Some blocks at once, in the room that the others of the plan leave. */
async function inRoom(request: StageRequest, blocks: readonly number[], plans: Plans): Promise<void> {
  const { highs, master, objective, mostUnplaced, limits, stop, pool } = request;
  const { layout } = master;
  const plan = request.best();
  const room = solvePart({
    highs,
    layout,
    blocks,
    columns: blocks.flatMap((block) => [
      ...pool.few(block),
      ...(plans[block] ?? []).flatMap((entries) => entries.map(({ column }) => column)),
      ...(blocks.length > 1 ? pool.assorted(block) : []),
    ]),
    mostUnplaced,
    limits: blocks.length > 1 ? limits.group : limits.part,
    stop,
    from: blocks.flatMap((block) => plan.ofBlock(block)),
    objective: withLater(layout.model, objective),
    shared: { plan },
  });
  const next = room.entries && plan.withBlocks(blocks, room.entries);
  if (next) request.offer(next);
  await pause();
}

/** Blocks that want places which others want as well. */
function sharing({ graphs, specialties }: Model): Set<number> {
  const blocks = new Set<number>();
  for (const { steps, specialty, row } of graphs)
    if (row >= 0 || steps.some(({ place, ceiling }) => place.block === -1 || (ceiling && !ceiling.merged && ceiling.block === -1)))
      blocks.add(specialties[specialty]?.block ?? -1);
  return blocks;
}

/** Of plans that are equal in this stage the one that is better in the next: so little that it never outweighs this one. */
const LATER = 1e-3;

function withLater(model: Model, { weights, unplaced }: Objective): Objective {
  const all = allStages(model).weights;
  const last = weights.findLastIndex((weight) => weight > 0);
  const next = all.find((weight, k) => k > last && weight > 0) ?? 1;
  return { unplaced, weights: weights.map((weight, k) => (k > last ? (LATER * (all[k] ?? 0)) / next : weight)) };
}
