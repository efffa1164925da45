/** Whole plans of the blocks, found in any stage, each once: what a plan of everything can be put together from (see combine.ts). */
import { type Card, cardOf } from './card.ts';
import type { Composition, Entry } from './composition.ts';
import type { Model } from './model.ts';

export class Deck {
  readonly cards: Card[][];
  private readonly model: Model;
  private readonly known = new Map<string, Card>();

  constructor(model: Model) {
    this.model = model;
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
    const card = cardOf(this.model, block, entries);
    this.known.set(name, card);
    this.cards[block]?.push(card);
    return card;
  }

  /** The blocks of a plan. */
  of(plan: Composition): Card[] {
    return this.model.blocks.map((_, block) => this.add(block, plan.ofBlock(block)));
  }
}
