/** Every block by itself in whole tracks, asked at one set of prices after another (see ascent.ts). What it answers is kept: as cards, and in the deck. */
import { SCALE } from '../cost.ts';
import { cut, unplacedPrice, weightOf } from './bound.ts';
import { type Card, cardOf } from './card.ts';
import { type Column, weighed } from './column.ts';
import { limitsOf } from './composition.ts';
import { heldCost } from './hold.ts';
import type { Duals } from './master.ts';
import { type PartSolver, partSolver } from './part.ts';
import { pause } from './relax.ts';
import type { StageRequest } from './stage.ts';
import { broughtBy, dualsOf, priceOf, type Tie } from './ties.ts';
import { overfull } from './trade.ts';

/** Prices, and what blocks cost at least with them; internal units. */
export interface Priced {
  duals: Duals;
  blocks: Float64Array;
  total: number;
}

export class Blocks {
  readonly cards: Card[] = [];
  columns: Column[][];
  /** What a plan with the column costs at least, in internal units. */
  readonly leastWith = new Map<Column, number>();
  private readonly request: StageRequest;
  private readonly kept: ReadonlySet<number>;
  private readonly ties: readonly Tie[];
  private readonly solvers: (PartSolver | null)[];
  private readonly known = new Set<string>();
  /** By block: how much less it cost than was known, the last time. */
  private readonly short: number[] = [];

  constructor(request: StageRequest, columns: readonly Column[], kept: ReadonlySet<number>, ties: readonly Tie[]) {
    const { model } = request.master.layout;
    this.request = request;
    this.kept = kept;
    this.ties = ties;
    this.columns = model.blocks.map((_, block) => columns.filter(({ specialty }) => model.specialties[specialty]?.block === block));
    this.solvers = this.columns.map((_, block) => this.solverOf(block));
    request.deck.of(request.best());
    for (const card of request.deck.cards.flat()) if (this.keeps(card)) this.add(card);
  }

  private solverOf(block: number): PartSolver | null {
    const { highs, master, objective, mostUnplaced, limits, stop } = this.request;
    const { layout } = master;
    const shared = { duals: dualsOf(layout, this.ties, []) };
    const common = { highs, layout, objective, mostUnplaced, limits: limits.ascend, stop, shared, kept: this.kept, from: [] };
    return partSolver({ ...common, blocks: [block], columns: this.columns[block] ?? [] });
  }

  /** Null as soon as it is seen that all together come to less than `atLeast`; and when a block cannot be asked. */
  async at(proposed: Duals, atLeast: number): Promise<Priced | null> {
    const { master, objective } = this.request;
    const { layout } = master;
    const duals = cut(proposed, layout, objective);
    const cost = this.costAt(duals);
    // No block costs more than the cheapest of its cards.
    const blocks = new Float64Array(this.solvers.length).fill(Number.POSITIVE_INFINITY);
    for (const card of this.cards) blocks[card.block] = Math.min(blocks[card.block] ?? 0, cost(card));
    const brought = broughtBy(duals, this.ties) * SCALE;
    const total = () => blocks.reduce((sum, value) => sum + value, brought - Math.abs(brought) * 1e-9);
    // Those first that fell short the most the last time.
    const order = [...blocks.keys()].sort((a, b) => (this.short[b] ?? 0) - (this.short[a] ?? 0) || a - b);
    for (const block of order) {
      const solver = this.solvers[block];
      if (!solver) return null;
      solver.setPrices(duals);
      const { entries, bound } = solver.solve([]);
      this.short[block] = (blocks[block] ?? 0) - bound;
      blocks[block] = bound;
      if (entries) this.add(cardOf(layout.model, block, entries));
      if (total() < atLeast) return null;
      await pause();
    }
    return { duals, blocks, total: total() };
  }

  /** What a card costs at these prices, in internal units. */
  private costAt(duals: Duals): (card: Card) => number {
    const { master, objective } = this.request;
    const { layout } = master;
    const weights = objective.weights.map((_, stage) => weightOf(duals, layout, objective, stage, -1));
    const unplaced = unplacedPrice(duals, layout, objective, -1);
    const rows = this.ties.filter(({ part, no }) => part !== 'holds' && part !== 'limit' && priceOf(duals, { part, no }) !== 0);
    return (card) =>
      weighed(card.costs, weights) +
      SCALE * (card.unplaced * unplaced - rows.reduce((sum, tie) => sum + priceOf(duals, tie) * tie.of(card), 0));
  }

  /** Without the columns that no plan within `most` can have: the other blocks cost their own least or more. */
  narrow({ duals, blocks, total }: Priced, most: number): void {
    this.solvers.forEach((solver, block) => {
      solver?.setPrices(duals);
      const leasts = solver?.leasts();
      if (!solver || !leasts) return;
      const all = solver.part.columns;
      all.forEach((column, i) => {
        const here = total - (blocks[block] ?? 0) + (leasts[i] ?? 0);
        this.leastWith.set(column, Math.max(this.leastWith.get(column) ?? total, here));
      });
      const columns = all.filter((column) => (this.leastWith.get(column) ?? 0) <= most);
      if (columns.length >= all.length) return;
      this.columns[block] = columns;
      solver.dispose();
      this.solvers[block] = this.solverOf(block);
    });
  }

  /** True when the block may have it: earlier stages leave it so much. */
  private keeps({ block, entries, costs }: Card): boolean {
    const { layout } = this.request.master;
    return layout.holds.every((hold) => {
      if (hold.block !== block) return true;
      const ofColumns = (f: (column: Column) => number) => entries.reduce((sum, { column, count }) => sum + count * f(column), 0);
      const besides = costs.map((cost, k) => cost - ofColumns((column) => column.costs[k] ?? 0));
      return ofColumns((column) => heldCost(hold, layout.model, column)) + weighed(besides, hold.weights) / SCALE <= hold.limit + 1e-6;
    });
  }

  private add(card: Card): void {
    const { deck, master } = this.request;
    const name = `${card.block}|${card.costs}|${card.d}|${card.unplaced}|${[...card.rows].flat()}`;
    if (this.known.has(name)) return;
    this.known.add(name);
    this.cards.push(card);
    const free = limitsOf(master.layout.model);
    if (overfull(free, card.entries).length === 0) this.cards[this.cards.length - 1] = deck.add(card.block, card.entries);
  }

  dispose(): void {
    for (const solver of this.solvers) solver?.dispose();
  }
}
