/**
 * All blocks at once, over one of each sort of columns and with no other rows than those that count: small enough to be solved to its end. Where the sorts are
 * all that a better plan can have, what it costs is a bound for every plan. And it says what each block should cost: the blocks are asked for that one
 * after another, with every row, in the room that the others leave; a block that cannot makes its rows count in the next round.
 */

import { SCALE } from '../cost.ts';
import type { Ascended } from './ascent.ts';
import type { Card } from './card.ts';
import type { Column } from './column.ts';
import { Composition, type Entry, limitsOf } from './composition.ts';
import { solvePart } from './part.ts';
import { pause } from './relax.ts';
import { enough, sortsWithin } from './sorts.ts';
import type { StageBound, StageRequest } from './stage.ts';
import { targetOf } from './target.ts';
import { askBlock, bestOf, overfull, putTogether, type Wide } from './trade.ts';

const ROUNDS = 6;
const CARD_ROUNDS = 6;
/** Columns of a round that proves nothing, where the one before it was not solved to its end. */
const QUICK = 3_000;
/** With fewer columns an iteration takes less, and there may be more of them. */
const SMALL = 5_000;
/** More than these take too long. */
const MOST_COLUMNS = 7_000;
/** As far above the bound one looks first for plans, of what is open; then twice as far, and so on, but no farther than so much more at once. */
const NEAREST = 1 / 16;
const FARTHEST = 1 / 4;
/** Less of all costs than this is not worth a look by itself. */
const STEP = 2.5e-4;
/** As near as this to the best of the plans near the bound, of how far one looks, is near enough: whether the blocks can have it is another matter. */
const CLOSE = 1 / 4;
/** Among columns at hand, of which blocks can nearly always have what is found. */
const CLOSER = 1 / 64;
/** With more columns than these no further. */
const MOST_NEAR = 12_000;
/** From this stage on the solver is asked without its own searches for plans first; in the stages before it often finds none without them (docs/decisions/0056). */
const PLAIN_FROM = 2;
/** Sorts of all blocks: with more, to ask them takes minutes. */
const MOST_SORTS = 15_000;

export interface Together {
  /** The rows that were in the way, and those that counted before. */
  rows: ReadonlySet<number>;
  /** Whether there are plans near the bound could not be told, however near. */
  isTooHard: boolean;
}

/**
 * `ascended`: what is known of the sorts that a plan as good as the best can have; null where they are too many. `near`: the plans near the bound are
 * looked for; `rounds`: then so often all at hand.
 */
export async function together(
  request: StageRequest,
  bound: StageBound,
  ascended: Ascended | null,
  wide: Wide,
  { near, rounds = ROUNDS }: { near: boolean; rounds?: number },
): Promise<Together> {
  const { master, stop, stage, gap } = request;
  const { model } = master.layout;
  const kept = new Set(bound.rests);
  await fromCards(request, bound, ascended?.cards ?? [], wide, new Set(kept));
  let isTooHard = false;
  let last = ascended && near ? await nearest(ascended) : null;
  // Those at hand are more like what can be had than the sorts, which know of no other rows.
  for (let round = 0; round < rounds && !stop() && gap(bound.whole) > 0; round++) {
    const most = last?.solved ? MOST_COLUMNS : QUICK;
    const all = [...model.blocks.keys()].map((block) => enough(wide(block), kept, stage + 1));
    const isMany = all.reduce((sum, columns) => sum + columns.length, 0) > most;
    // Of too many the best of each block: nothing is proven with these.
    last = await asked(isMany ? all.flatMap((columns) => columns.slice(0, Math.floor(QUICK / all.length))) : all.flat());
    if (!last || !(isMany ? last.better : last.again)) break;
  }
  return { rows: kept, isTooHard };

  /** The plans nearest to the bound first: few columns can be of such a plan, and when there is none that is soon seen. */
  async function nearest({ columns: byBlock, leastWith }: Ascended): Promise<Asked | null> {
    const columns = byBlock.flat();
    const open = gap(bound.whole);
    const all = request.best().costs();
    let above = Math.max(NEAREST * open, STEP * all.reduce((sum, cost) => sum + cost, 0));
    let isToldOnce = false;
    for (let under = 0; Number.isFinite(under) && !stop(); above += Math.min(above, FARTHEST * open)) {
      under = above < open ? gap(0) - open + above : Number.POSITIVE_INFINITY;
      const few = columns.filter((column) => (leastWith.get(column) ?? 0) <= under);
      if (few.length > MOST_NEAR) return null;
      const wanted = wantedOf(request, bound, few, kept, under);
      isToldOnce ||= wanted.solved || wanted.entries !== null;
      isTooHard = !isToldOnce;
      if (wanted.solved && wanted.bound > Math.min(under, gap(0))) continue;
      return wanted.entries && askedFor(wanted.entries, wanted.solved);
    }
    return null;
  }

  async function asked(columns: readonly Column[]): Promise<Asked | null> {
    const { entries, solved } = wantedOf(request, bound, columns, kept, null);
    return entries && askedFor(entries, solved);
  }

  async function askedFor(entries: readonly Entry[][], solved: boolean): Promise<Asked> {
    const made = await madeFor(request, bound, entries, wide, kept);
    const better = made !== null && request.offer(made);
    const found = putTogether(request);
    return { better: better || found, again: better || found || !made, solved };
  }
}

interface Asked {
  better: boolean;
  /** Better, or other rows count now. */
  again: boolean;
  /** What was asked for was the best there was. */
  solved: boolean;
}

/** Of what the blocks have answered the best together, asked of each with every row; what one cannot have is left out the next time. */
async function fromCards(request: StageRequest, bound: StageBound, cards: readonly Card[], wide: Wide, kept: Set<number>): Promise<void> {
  const { deck, stop, gap } = request;
  const gone = new Set<Card>();
  for (let round = 0; round < CARD_ROUNDS && !stop() && gap(bound.whole) > 0; round++) {
    const known = deck.cards.flat();
    const wanted = bestOf(request, [...known, ...cards.filter((card) => !gone.has(card))]);
    if (!wanted) return;
    const inDeck = new Set(known);
    const asked = wanted.filter((card) => !inDeck.has(card));
    const order = [...wanted].sort((a, b) => a.block - b.block).map(({ entries }) => entries);
    const made = await madeFor(request, bound, order, wide, kept);
    if (made) request.offer(made);
    putTogether(request);
    if (asked.length === 0) return;
    for (const card of asked) gone.add(card);
  }
}

/** What a plan may cost in this stage to be as good as the best, in internal units without the pins. */
export const mostOf = ({ gap, master, stage }: StageRequest): number =>
  gap(0) + (master.layout.model.wishes.stages[stage]?.tolerance ?? 0) * SCALE;

/** One of each sort that a plan can have which is as good as the best; null where they are too many. */
export function allSorts(request: StageRequest, bound: StageBound): Column[] | null {
  const { hands, master, stage, limits } = request;
  const { model } = master.layout;
  const { split, prices } = bound.relaxed;
  const allowance = mostOf(request) - bound.total;
  const columns: Column[] = [];
  for (const [block, parts] of model.blocks.entries()) {
    // The other blocks cost their own least or more.
    const theta = Math.max(0, allowance + (bound.blocks[block] ?? 0) - (split.blocks[block] ?? 0)) + 1;
    const graphs = parts.flatMap((part) => part.graphs);
    const mine = sortsWithin(hands, graphs, prices, theta, bound.rests, stage + 1, limits.sorts);
    if (!mine || columns.length + mine.length > MOST_SORTS) return null;
    columns.push(...mine);
  }
  return columns;
}

/**
 * The best of all blocks with these columns: what each has then, if anything was found. Where the columns are all that a plan can have which costs no more
 * than `under` (internal units), it is a bound as well.
 */
function wantedOf(
  { highs, master, objective, stage, mostUnplaced, stop, limits, best, gap, raise }: StageRequest,
  bound: StageBound,
  columns: readonly Column[],
  kept: ReadonlySet<number>,
  under: number | null,
): { entries: Entry[][] | null; solved: boolean; bound: number } {
  const { layout } = master;
  const { model } = layout;
  const { nodes, iterations } = under === null ? limits.together : limits.nearest;
  const longer = Math.max(1, SMALL / columns.length);
  const common = {
    highs,
    layout,
    objective,
    columns,
    mostUnplaced,
    stop,
    kept,
    limits: { nodes: Math.round(nodes * Math.min(2, longer)), iterations: Math.round(iterations * longer) },
  };
  const all = { ...common, blocks: [...model.blocks.keys()], shared: { plan: new Composition(model) } };
  const isNear = under !== null && Number.isFinite(under);
  const within = isNear ? CLOSE * (under - bound.whole) : CLOSER * gap(bound.whole);
  const asked = isNear ? { ...all, from: [], under, within } : { ...all, from: [...best().entries.values()], within };
  const plain = stage >= PLAIN_FROM;
  let result = solvePart({ ...asked, plain });
  if (plain && !isNear && !result.solved) {
    const again = solvePart({ ...asked, from: result.entries ?? asked.from });
    result = { ...again, bound: Math.max(result.bound, again.bound) };
  }
  if (under !== null) {
    // The sorts are of plans as good as the best.
    bound.whole = Math.max(bound.whole, Math.min(result.bound, under, gap(0)));
    raise(bound.whole);
  }
  const blockOf = ({ column }: Entry) => model.specialties[column.specialty]?.block;
  const entries = result.entries && model.blocks.map((_, block) => (result.entries ?? []).filter((entry) => blockOf(entry) === block));
  return { ...result, entries };
}

/** The plan in which every block has what it should cost; null when one cannot. What is found of the blocks goes into the deck. */
async function madeFor(
  request: StageRequest,
  bound: StageBound,
  wanted: readonly (readonly Entry[])[],
  wide: Wide,
  kept: Set<number>,
): Promise<Composition | null> {
  const { master, deck } = request;
  const { model } = master.layout;
  const told = new Set(kept);
  const left = limitsOf(model);
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
    const entries = over.length === 0 ? deck.add(block, mine).entries : await askBlock(request, bound, block, wide(block), rows, target);
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
