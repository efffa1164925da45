/**
 * All blocks at once, over one of each sort of columns and with no other rows than those that count: small enough to be solved to its end. Where the sorts are
 * all that a better plan can have, what it costs is a bound for every plan. And it says what each block should cost: the blocks are asked for that one
 * after another, with every row, in the room that the others leave; a block that cannot makes its rows count in the next round.
 */

import type { Column } from './column.ts';
import { combine } from './combine.ts';
import { Composition, type Entry } from './composition.ts';
import { rowsThatCount } from './cuts.ts';
import { solvePart } from './part.ts';
import { pause } from './relax.ts';
import { enough, sortsWithin } from './sorts.ts';
import type { StageBound, StageRequest } from './stage.ts';
import { targetOf } from './target.ts';
import { askBlock, overfull, withLater } from './trade.ts';

const ROUNDS = 4;
/** Beyond so many columns a round takes long: then, after the first two, one that finds nothing better is the last. */
const QUICK = 3_000;
/** More than these take too long. */
const MOST_COLUMNS = 7_000;
/** Sorts of one block. */
const MOST_SORTS = 6_000;

export async function together(request: StageRequest, bound: StageBound): Promise<void> {
  const { highs, master, mostUnplaced, stop, deck, pool, limits, stage } = request;
  const { layout } = master;
  const { model } = layout;
  const kept = rowsThatCount(layout, bound.relaxed.duals);
  const wide = model.blocks.map((_, block) => pool.wide(block, bound.relaxed, request.gap(bound.total)));
  const objective = withLater(model, request.objective);
  for (let round = 0; round < ROUNDS && !stop() && request.gap(bound.whole) > 0; round++) {
    // The sorts of all prove something, and are asked once; those at hand are more like what can be had.
    const sorts = round === 0 ? allSorts(request, bound, kept) : null;
    const columns = sorts ?? wide.flatMap((all) => enough(all, kept, stage + 1));
    if (columns.length > MOST_COLUMNS) return;
    const wanted = solved(request, bound, columns, kept, sorts !== null);
    if (!wanted) return;
    const made = await askedFor(request, bound, wanted, wide, kept);
    let better = made !== null && request.offer(made);
    const found = combine({ highs, layout, objective, mostUnplaced, deck, limits: limits.combine, stop }, request.best());
    if (found && request.offer(found)) better = true;
    if (round > 0 && !better && (made || columns.length > QUICK)) return;
  }
}

/** One of each sort that a better plan can have; null where they are too many. */
function allSorts({ hands, master, stage, gap }: StageRequest, bound: StageBound, kept: ReadonlySet<number>): Column[] | null {
  const { model } = master.layout;
  const { split, prices } = bound.relaxed;
  const allowance = gap(0) - (model.wishes.grains[stage] ?? 0) - bound.total;
  const columns: Column[] = [];
  for (const [block, parts] of model.blocks.entries()) {
    // The other blocks cost their own least or more.
    const theta = Math.max(0, allowance + (bound.blocks[block] ?? 0) - (split.blocks[block] ?? 0)) + 1;
    const graphs = parts.flatMap((part) => part.graphs);
    const mine = sortsWithin(hands, graphs, prices, theta, kept, stage + 1, MOST_SORTS);
    if (!mine) return null;
    columns.push(...mine);
  }
  return columns;
}

/** What each block has then; null when nothing was found. */
function solved(
  { highs, master, objective, mostUnplaced, stop, limits, stage, best, gap, raise }: StageRequest,
  bound: StageBound,
  columns: readonly Column[],
  kept: ReadonlySet<number>,
  proves: boolean,
): Entry[][] | null {
  const { layout } = master;
  const { model } = layout;
  const common = { highs, layout, objective, columns, mostUnplaced, stop, kept, limits: limits.together };
  const from = [...best().entries.values()];
  const result = solvePart({ ...common, blocks: [...model.blocks.keys()], shared: { plan: new Composition(model) }, from });
  if (proves) {
    const value = gap(0);
    const next = value - (model.wishes.grains[stage] ?? 0);
    // The sorts are of plans that cost no more than `next`.
    bound.whole = Math.max(bound.whole, result.bound > next + 1 ? value : result.bound);
    raise(bound.whole);
  }
  const { entries } = result;
  const blockOf = ({ column }: Entry) => model.specialties[column.specialty]?.block;
  return entries && model.blocks.map((_, block) => entries.filter((entry) => blockOf(entry) === block));
}

/** The plan in which every block has what it should cost; null when one cannot. What is found of the blocks goes into the deck. */
async function askedFor(
  request: StageRequest,
  bound: StageBound,
  wanted: readonly Entry[][],
  wide: readonly (readonly Column[])[],
  kept: Set<number>,
): Promise<Composition | null> {
  const { master, deck } = request;
  const { model } = master.layout;
  const told = new Set(kept);
  const left = Int32Array.from(model.rows, ({ limit }) => limit);
  // What the blocks still to come have been told to take of the rows that count.
  const coming = new Int32Array(left.length);
  const use = (room: Int32Array, entries: readonly Entry[], sign: 1 | -1, rows: ReadonlySet<number> | null) => {
    for (const { column, count } of entries)
      for (const row of column.rows) if (!rows || rows.has(row)) room[row] = (room[row] ?? 0) + sign * count;
  };
  for (const entries of wanted) use(coming, entries, 1, told);
  const made: Entry[] = [];
  let missed = false;
  for (const [block, mine] of wanted.entries()) {
    use(coming, mine, -1, told);
    const room = left.map((free, row) => Math.max(0, free - (coming[row] ?? 0)));
    const over = overfull(room, mine);
    const rows = new Set([...kept, ...over]);
    const target = { ...targetOf(request, block, mine), room };
    const entries =
      over.length === 0 ? deck.add(block, mine).entries : await askBlock(request, bound, block, wide[block] ?? [], rows, target);
    if (entries) {
      use(left, entries, -1, null);
      made.push(...entries);
    } else {
      missed = true;
      for (const row of rows) kept.add(row);
    }
    await pause();
  }
  return missed ? null : Composition.of(model, made);
}
