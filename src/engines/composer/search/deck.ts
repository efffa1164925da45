/** Whole plans of the blocks, found in any stage, each once: what a plan of everything can be put together from (see combine.ts). */
import { Composition, type Entry } from './composition.ts';
import type { Model } from './model.ts';

/** A whole plan of one block. */
export interface Card {
  block: number;
  entries: readonly Entry[];
  /** By stage, in internal units, without the kinks that several blocks share. */
  costs: number[];
  /** Rows that several blocks want, and how many of its tracks cross each. */
  rows: Map<number, number>;
  /** What it adds to the D of each kink that several blocks share. */
  d: number[];
  unplaced: number;
}

export class Deck {
  /** Numbers of the kinks that several blocks share. */
  readonly kinks: readonly number[];
  readonly cards: Card[][];
  private readonly model: Model;
  private readonly known = new Map<string, Card>();

  constructor(model: Model) {
    this.model = model;
    this.kinks = model.kinks.flatMap((kink, i) => (kink.block === -1 ? [i] : []));
    this.cards = model.blocks.map(() => []);
  }

  /** The card of these entries. */
  add(block: number, entries: readonly Entry[]): Card {
    const name = `${block}|${entries
      .map(({ column, count }) => `${column.key}*${count}`)
      .sort()
      .join()}`;
    const known = this.known.get(name);
    if (known) return known;
    const card = this.make(block, entries);
    this.known.set(name, card);
    this.cards[block]?.push(card);
    return card;
  }

  /** The blocks of a plan. */
  of(plan: Composition): Card[] {
    return this.model.blocks.map((_, block) => this.add(block, plan.ofBlock(block)));
  }

  private make(block: number, entries: readonly Entry[]): Card {
    const alone = Composition.of(this.model, entries);
    const rows = new Map<number, number>();
    for (const { column, count } of entries)
      for (const row of column.rows) if (this.model.rowBlock[row] === -1) rows.set(row, (rows.get(row) ?? 0) + count);
    const unplaced = (this.model.blocks[block] ?? []).reduce((sum, { no, count }) => sum + count - (alone.placed[no] ?? 0), 0);
    return { block, entries, costs: alone.costsOfBlock(block), rows, d: this.kinks.map((no) => alone.d[no] ?? 0), unplaced };
  }
}
