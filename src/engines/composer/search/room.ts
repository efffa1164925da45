/**
 * A better plan from one that is there: put together from whole plans of the blocks; then some blocks at once in the room that the others leave, those that
 * stand in one another's way together; and last all of it but what the plan and the relaxation have in common.
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
export const NEAR = 0.01 * SCALE;

/** By block, whole plans of it; the first is that of the plan in hand. */
export type Plans = Entry[][][];

/** `order`: the blocks, the widest open first. */
export async function improve(request: StageRequest, bound: StageBound, order: readonly number[], plans: Plans): Promise<void> {
  const { highs, master, objective, mostUnplaced, limits, stop, stage } = request;
  const { layout } = master;
  const better = withLater(layout.model, objective);
  const together = combine({ highs, layout, objective: better, mostUnplaced, plans, limits: limits.part, stop });
  if (together) request.offer(together);
  const open = order.filter((block) => isOpen(request, bound, block));
  for (const group of dealt(open)) {
    const all = [...group, ...inTheWay(request, bound, group, plans)];
    await inRoom(request, all, atHand(request, all, plans));
  }
  const shares = sharing(layout.model);
  const left = open.filter((block) => shares.has(block) && isOpen(request, bound, block));
  if (stage >= 0 && left.length > 1) await inRoom(request, left, atHand(request, left, plans));
  if (stage > 0 && request.gap(bound.total) > 0) await agreed(request, bound);
}

/** Does the plan in hand cost more in the block than its bound? */
const isOpen = (request: StageRequest, bound: StageBound, block: number): boolean =>
  !request.stop() && request.gap(bound.total) > 0 && gapOf(request, bound, block, [request.best().ofBlock(block)]) > NEAR;

/** What the cheapest of some plans of the block costs at the prices of what is shared, above its bound. */
export function gapOf(
  { master, objective }: StageRequest,
  { relaxed, blocks }: StageBound,
  block: number,
  plans: readonly Entry[][],
): number {
  const values = plans.map((entries) => pricedValue(master.layout, objective, relaxed.duals, block, entries));
  return Math.min(...values) - (blocks[block] ?? 0);
}

/** What the plan and the relaxation have in common stays; all the rest at once, over columns whose reduced cost fits into the gap. */
async function agreed(request: StageRequest, { relaxed, total }: StageBound): Promise<void> {
  const { master } = request;
  const { model } = master.layout;
  const { entries } = request.best();
  const gap = request.gap(total) / SCALE;
  const least = new Map<string, number>();
  const columns: Column[] = [];
  const free = model.blocks.map((list) => list.reduce((sum, { count }) => sum + count, 0));
  for (const [i, column] of master.columns.entries()) {
    if ((relaxed.reduced[i] ?? 0) <= gap) columns.push(column);
    const common = Math.min(Math.floor((relaxed.x[i] ?? 0) + 1e-6), entries.get(column.key)?.count ?? 0);
    if (common <= 0) continue;
    least.set(column.key, common);
    const block = model.specialties[column.specialty]?.block ?? -1;
    free[block] = (free[block] ?? 0) - common;
  }
  const open = new Set([...free.keys()].filter((block) => (free[block] ?? 0) > 0));
  const mine = columns.filter(({ specialty }) => open.has(model.specialties[specialty]?.block ?? -1));
  await inRoom(request, [...open], mine, least);
}

/** What is at hand for some blocks: of the relaxation, of their plans, and an assortment. */
const atHand = ({ pool }: StageRequest, blocks: readonly number[], plans: Plans): Column[] =>
  blocks.flatMap((block) => [
    ...pool.few(block),
    ...(plans[block] ?? []).flatMap((entries) => entries.map(({ column }) => column)),
    ...pool.assorted(block),
  ]);

/** Some blocks at once, in the room that the others of the plan leave. */
async function inRoom(
  request: StageRequest,
  blocks: readonly number[],
  columns: readonly Column[],
  least: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  const { highs, master, mostUnplaced, limits, stop } = request;
  const { layout } = master;
  const plan = request.best();
  const objective = withLater(layout.model, request.objective);
  const from = blocks.flatMap((block) => plan.ofBlock(block));
  const common = { highs, layout, mostUnplaced, limits: limits.group, stop, objective };
  const { entries } = solvePart({ ...common, blocks, columns, from, shared: { plan }, least });
  const next = entries && plan.withBlocks(blocks, entries);
  if (next) request.offer(next);
  await pause();
}

/** So many blocks at once, in the room of the others: they can trade what all together may cost. */
const TOGETHER = 5;

/** The widest open apart from one another. */
function dealt(blocks: readonly number[]): number[][] {
  const groups = Math.ceil(blocks.length / TOGETHER);
  return Array.from({ length: groups }, (_, g) => blocks.filter((_block, i) => i % groups === g));
}

/** So many more, where they have the places that a block wants. */
const NEIGHBOURS = 2;

/** Blocks outside the group that have places which the best plan of its first block, at the prices, would take. */
function inTheWay({ master, objective, best }: StageRequest, { relaxed }: StageBound, group: readonly number[], plans: Plans): number[] {
  const { layout } = master;
  const [block = -1] = group;
  const value = (entries: readonly Entry[]) => pricedValue(layout, objective, relaxed.duals, block, entries);
  const [wanted] = (plans[block] ?? []).map((entries) => ({ entries, value: value(entries) })).sort((a, b) => a.value - b.value);
  const rest = best().without([block]);
  const left = rest.left.slice();
  for (const { column, count } of wanted?.entries ?? []) for (const row of column.rows) left[row] = (left[row] ?? 0) - count;
  const found = new Set<number>();
  for (const { column } of rest.entries.values())
    if (column.rows.some((row) => (left[row] ?? 0) < 0)) found.add(layout.model.specialties[column.specialty]?.block ?? -1);
  return [...found].filter((other) => !group.includes(other)).slice(0, NEIGHBOURS);
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
