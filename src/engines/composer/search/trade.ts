/**
 * A better plan by trading between blocks: each is asked for a whole plan at the prices of what they share, and all that were ever found are put together
 * as well as can be (combine.ts). What is dear for one block may be what another needs, and no change of a single block finds that.
 */

import type { Card } from './card.ts';
import type { Column } from './column.ts';
import { combine } from './combine.ts';
import { Composition, type Entry, limitsOf } from './composition.ts';
import { gapOf, NEAR } from './lift.ts';
import type { Model } from './model.ts';
import { allStages, type Objective } from './objective.ts';
import { solvePart } from './part.ts';
import { pause } from './relax.ts';
import { enough } from './sorts.ts';
import type { StageBound, StageRequest } from './stage.ts';
import type { Target } from './target.ts';

/** So often a block is asked again, with the rows that its plan filled beyond their limit. */
const AGAIN = 8;

/** Rows that lift a block's plan by more than this, of what is open, are in the way. */
const DEAR = 0.03;

/** The columns at hand of each block. */
export type Wide = (block: number) => readonly Column[];

/** Looked for when they are wanted. */
export function wideOf({ pool, gap }: StageRequest, { relaxed }: StageBound): Wide {
  const most = gap(relaxed.split.total);
  return remembered((block) => pool.wide(block, relaxed, most));
}

/** Of each block worked out when it is first asked for. */
export function remembered<T>(make: (block: number) => T): (block: number) => T {
  const known = new Map<number, T>();
  return (block) => {
    const value = known.get(block) ?? make(block);
    known.set(block, value);
    return value;
  };
}

/** `cards`: what blocks have answered, not always with every row. Returns the rows for which blocks cost much more than their bound. */
export async function trade(request: StageRequest, bound: StageBound, wide: Wide, cards: readonly Card[]): Promise<Set<number>> {
  const { stop, deck, master, gap } = request;
  const free = limitsOf(master.layout.model);
  const open = gap(bound.total);
  const dear = (card: Card) => gapOf(request, bound, card.block, card.entries);
  const inTheWay = new Set<number>();
  deck.of(request.best());
  for (const [block, known] of deck.cards.entries()) {
    if (stop()) break;
    if (known.some((card) => dear(card) <= NEAR)) continue;
    const rows = new Set(bound.rests);
    const near = cards.filter((card) => card.block === block && dear(card) <= NEAR);
    for (const { entries } of near) for (const row of overfull(free, entries)) rows.add(row);
    const entries = await askBlock(request, bound, block, wide(block), rows, null);
    if (entries && gapOf(request, bound, block, entries) <= DEAR * open) continue;
    for (const row of rows) inTheWay.add(row);
  }
  putTogether(request);
  return inTheWay;
}

/** The best plan of all cards in the deck; true when it is better than the best so far. */
export function putTogether(request: StageRequest): boolean {
  const { deck, master, offer } = request;
  const found = bestOf(request, deck.cards.flat());
  return (
    found !== null &&
    offer(
      Composition.of(
        master.layout.model,
        found.flatMap(({ entries }) => entries),
      ),
    )
  );
}

/** Of each block the card that is best for all together, beside those in the deck; null when none was found. */
export function bestOf(
  { highs, master, mostUnplaced, limits, stop, deck, objective, best }: StageRequest,
  cards: readonly Card[],
): Card[] | null {
  const { layout } = master;
  const common = { highs, layout, mostUnplaced, limits: limits.combine, stop, objective: withLater(layout.model, objective) };
  const inHand = deck.of(best());
  return combine(common, [...new Set([...inHand, ...cards])], inHand);
}

/**
 * The best of the block at these prices, over one of each sort of columns; rows that it fills too far count from then on. With a target, what it is told to
 * have, in the room it is left. Null when none was found.
 */
export async function askBlock(
  { highs, master, mostUnplaced, limits, stop, deck, stage, best, objective }: StageRequest,
  { duals }: StageBound,
  block: number,
  all: readonly Column[],
  kept: Set<number>,
  target: (Target & { room: Int32Array }) | null,
): Promise<readonly Entry[] | null> {
  const { layout } = master;
  const { model } = layout;
  const free = target?.room ?? limitsOf(model);
  const common = {
    highs,
    layout,
    mostUnplaced,
    limits: limits.ask,
    stop,
    objective: withLater(model, objective),
    blocks: [block],
    atOnce: true,
  };
  const each = (entries: Entry[]) => {
    if (overfull(free, entries).length === 0) deck.add(block, entries);
  };
  const asked = target
    ? { shared: { duals, left: target.room }, from: [], also: target.also, months: target.months }
    : { shared: { duals }, from: best().ofBlock(block) };
  for (let again = 0; again < AGAIN && !stop(); again++) {
    const columns = enough(all, kept, stage < 0 ? 0 : stage + 1);
    const { entries } = solvePart({ ...common, ...asked, columns, kept, each });
    if (!entries) return null;
    const over = overfull(free, entries);
    if (over.length === 0) return deck.add(block, entries).entries;
    for (const row of over) kept.add(row);
    await pause();
  }
  return null;
}

/** Rows that the entries fill beyond what is free. */
export function overfull(free: ArrayLike<number>, entries: readonly Entry[]): number[] {
  const used = new Map<number, number>();
  for (const { column, count } of entries) for (const row of column.rows) used.set(row, (used.get(row) ?? 0) + count);
  return [...used].flatMap(([row, count]) => (count > (free[row] ?? 0) ? [row] : []));
}

/** Of plans that are equal in this stage the one that is better in the next: so little that it never outweighs this one. */
const LATER = 1e-3;

export function withLater(model: Model, { weights, unplaced }: Objective): Objective {
  const all = allStages(model).weights;
  const last = weights.findLastIndex((weight) => weight > 0);
  const next = all.find((weight, k) => k > last && weight > 0) ?? 1;
  return { unplaced, weights: weights.map((weight, k) => (k > last ? (LATER * (all[k] ?? 0)) / next : weight)) };
}
