/**
 * From the relaxation to a plan: nearly all of it is whole already, and what is not lies in some blocks. Of these one after another is made whole at
 * the prices of the moment, in the room that those before it have left; then the relaxation is solved again, so that all the others, half tracks and all,
 * find their way around it. What a block gives up in whole numbers the others make good as well as they can.
 */

import { SCALE } from '../cost.ts';
import { cut, pricesOf } from './bound.ts';
import { Composition, type Entry } from './composition.ts';
import type { Goal } from './goal.ts';
import type { Duals } from './master.ts';
import { steep } from './objective.ts';
import { solvePart } from './part.ts';
import { pause, priceAll } from './relax.ts';
import type { StageRequest } from './stage.ts';

/** Nearer than this to a whole number is whole. */
const NEAR = 1e-6;
/** Rounds of column generation after each block. */
const ROUNDS = 12;
/** Internal units: routes dearer than this by their reduced cost are of no use. */
const WIDE = 256 * SCALE;
/** Steps of one search for a route. */
const STEPS = 2000;

interface Point {
  duals: Duals;
  x: Float64Array;
}

export async function dive(given: StageRequest, goal: Goal | null): Promise<void> {
  const { master, stop } = given;
  const request = { ...given, objective: steep(master.layout.model, given.stage) };
  master.setObjective(request.objective);
  const { model } = master.layout;
  const fixed = new Map<number, Entry[]>();
  try {
    let at = settle(request, fixed);
    while (at && !stop()) {
      const sums = monthsOf(request, at.x);
      const months = goal?.of(sums, fixed);
      const [block] = broken(request, at.x, months ?? null).filter((one) => !fixed.has(one));
      if (block === undefined) break;
      const wanted = months?.[block] ? madeWhole(request, at, block, fixed, months[block]) : null;
      const entries: Entry[] | null = wanted ?? madeWhole(request, at, block, fixed);
      if (!entries) return;
      fixed.set(block, entries);
      master.fix(block, entries);
      at = settle(request, fixed);
      await pause();
    }
    if (!at || stop()) return;
    const { x } = at;
    const entries = master.columns.map((column, i) => ({ column, count: Math.round(x[i] ?? 0) }));
    const made = Composition.of(model, entries);
    request.offer(made);
  } finally {
    for (const block of fixed.keys()) master.fix(block, null);
    master.setObjective(given.objective);
  }
}

/** Months by block and area. */
function monthsOf({ master }: StageRequest, x: ArrayLike<number>): number[][] {
  const { model } = master.layout;
  const sums = model.blocks.map(() => model.problem.agreement.areas.map(() => 0));
  master.columns.forEach(({ specialty, inArea }, i) => {
    const value = x[i] ?? 0;
    const sum = sums[model.specialties[specialty]?.block ?? -1];
    if (sum && value > 0)
      inArea.forEach((n, area) => {
        sum[area] = (sum[area] ?? 0) + n * value;
      });
  });
  return sums;
}

/** Blocks with parts of tracks, the smallest first: they have the least choice. */
function broken(request: StageRequest, x: Float64Array, wanted: readonly (readonly number[])[] | null): number[] {
  const { master } = request;
  const { model } = master.layout;
  const blocks = new Set<number>();
  if (wanted)
    monthsOf(request, x).forEach((months, block) => {
      if (wanted[block]?.some((n, area) => Math.abs(n - (months[area] ?? 0)) > NEAR)) blocks.add(block);
    });
  master.columns.forEach(({ specialty }, i) => {
    const value = x[i] ?? 0;
    if (Math.abs(value - Math.round(value)) > NEAR) blocks.add(model.specialties[specialty]?.block ?? -1);
  });
  const size = (block: number) => (model.blocks[block] ?? []).reduce((sum, { count }) => sum + count, 0);
  return [...blocks].sort((a, b) => size(a) - size(b) || a - b);
}

/** The best of the block in whole tracks; null when there is none. */
function madeWhole(
  request: StageRequest,
  { duals }: Point,
  block: number,
  fixed: ReadonlyMap<number, Entry[]>,
  months?: readonly number[],
): Entry[] | null {
  const { highs, master, objective, mostUnplaced, limits, stop, pool } = request;
  const { layout } = master;
  const { left } = Composition.of(layout.model, [...fixed.values()].flat());
  const prices = pricesOf(cut(duals, layout, objective), layout, objective);
  const { columns } = pool.within(block, { prices }, WIDE, stop);
  const shared = { duals: cut(duals, layout, objective), left };
  const common = { highs, layout, mostUnplaced, limits: limits.part, stop, from: [], objective };
  return solvePart({ ...common, blocks: [block], columns, shared, ...(months && { months }) }).entries;
}

/** The relaxation around the blocks that are whole. */
function settle({ hands, master, objective }: StageRequest, fixed: ReadonlyMap<number, unknown>): Point | null {
  const { layout } = master;
  let at: Point | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    at = master.solveRelaxed();
    if (!at) return null;
    const prices = pricesOf(cut(at.duals, layout, objective), layout, objective);
    const open = prices.filter((_, no) => !fixed.has(layout.model.specialties[no]?.block ?? -1));
    if (open.length === 0) return at;
    const { columns } = priceAll(hands, prices, STEPS, (no) => !fixed.has(layout.model.specialties[no]?.block ?? -1));
    if (master.add(columns) === 0) return at;
  }
  return at;
}
