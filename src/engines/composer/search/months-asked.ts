/**
 * One stage, by months: what a block costs at least with them is proven in parts of tracks first, then in whole ones, and a table over all blocks says which months
 * come into question. What it proves is of all blocks together, and of each with each of its months.
 */
import { SCALE } from '../cost.ts';
import type { Priced } from './blocks.ts';
import { isNothing, sharedOf, unplacedPrice, weightOf } from './bound.ts';
import type { ByMonths, Months } from './by-months.ts';
import { type Card, cardOf } from './card.ts';
import type { Column } from './column.ts';
import { limitsOf } from './composition.ts';
import type { Hold } from './hold.ts';
import { floorOf } from './lift.ts';
import { through } from './months-table.ts';
import { type PartSolver, partSolver } from './part.ts';
import { type Choice, monthsIn } from './profile.ts';
import { pause } from './relax.ts';
import type { StageRequest } from './stage.ts';
import { priceOf, type Tie } from './ties.ts';
import { overfull } from './trade.ts';

/** What is known of a block's months in one stage; internal units. */
interface Known {
  /** At the stage's prices. */
  least: number;
  /** Less what months alone decide. */
  cost: number;
  /** What all blocks together cost at least, where this one has these months. */
  all: number;
  /** Asked for in parts of tracks, then in whole ones. */
  asked: 0 | 1 | 2;
}

/** Points. The sides of a row lie near each other, and rows are alike: nearer, and the solver finds no way where there is one. */
const WIDER = 1e-4;
/** Internal units: what lies nearer than this is the same sum in another order. */
const NOISE = 1e-3;
const NOBODY: Months = { choice: { months: [], unplaced: 0, cost: 0, d: 0 }, costs: [], holds: [] };
/** So many times blocks are asked in one stage. */
const MOST_ASKED = 600;
/** As far above the bound months are looked at, of what is open; then twice as far, and so on. */
const NEAREST = 1 / 32;

export interface MonthsRequest {
  request: StageRequest;
  base: ByMonths;
  priced: Priced;
  ties: readonly Tie[];
  /** The rows of places that count. */
  kept: ReadonlySet<number>;
  /** By block, all that a plan as good as the best can have. */
  columns: readonly (readonly Column[])[];
}

/** What each block costs at least with each of its months, at one set of prices: asked for those only that come into question. */
export class MonthsAsked {
  bound: number;
  readonly cards: Card[] = [];
  private readonly of: MonthsRequest;
  private readonly known: Known[][];
  /** For each unit that the blocks' own shares cost and of the first shared D. */
  private readonly price: { cost: number; d: number };
  /** What all other prices bring. */
  private readonly brought: number;
  /** All costs are multiples of it; 0 = not known. */
  private readonly step: number;
  private asked = 0;
  private readonly solvers = new Map<number, PartSolver | null>();

  constructor(of: MonthsRequest) {
    this.of = of;
    const { request, base, priced, ties } = of;
    const { layout } = request.master;
    const { model } = layout;
    const { duals, blocks, total } = priced;
    const kinks = sharedOf(duals, layout).kinks;
    const slope = model.kinks.reduce(
      (sum, kink, i) => sum + (base.shared.includes(kink) ? (kinks[i] ?? 0) * kink.sign * (SCALE / 100) : 0),
      0,
    );
    this.price = { cost: weightOf(duals, layout, request.objective, base.stages[0] ?? 0, -1), d: -slope };
    const others = ties.filter((tie) => !this.isOfMonths(tie));
    this.brought = others.reduce((sum, tie) => sum + priceOf(duals, tie) * tie.right, 0) * SCALE;
    this.step = !this.isOfShares && others.every((tie) => priceOf(duals, tie) === 0) ? (model.wishes.grains[request.stage] ?? 0) : 0;
    this.bound = total;
    this.known = base.months.map((list, block) =>
      list.map(({ choice }) => {
        const least = Math.max(blocks[block] ?? 0, this.isOfShares ? this.ofMonths(choice) : Number.NEGATIVE_INFINITY);
        return { least, cost: least - this.ofMonths(choice), all: total, asked: 0 as const };
      }),
    );
  }

  private isOfMonths({ part, no }: Tie): boolean {
    const { base, request } = this.of;
    const { layout } = request.master;
    const { kinks } = layout.model;
    if (part === 'holds') return (layout.holds[no]?.weights[base.stages[0] ?? 0] ?? 0) > 0;
    const kink = part === 'kinks' ? kinks[no] : part === 'chords' ? kinks[layout.chords[no]?.kink ?? -1] : undefined;
    return kink !== undefined && base.shared.includes(kink);
  }

  /** In the stage of shares months alone decide the cost, and what else blocks pay says whether they can be had. */
  private get isOfShares(): boolean {
    return this.of.base.stages[0] === this.of.request.stage;
  }

  /** What all cost besides what the table bounds, a little less for what it takes for the same sum. */
  private get aside(): number {
    return (this.isOfShares ? 0 : this.brought) - 10 * NOISE;
  }

  private mostBefore(most: number): number[] {
    return this.isOfShares ? [most] : this.of.base.most;
  }

  private mostHere(most: number): number {
    return (this.isOfShares ? 0 : most) - this.brought;
  }

  private ofMonths({ cost, d }: Choice): number {
    return this.price.cost * cost + this.price.d * d;
  }

  /** Goes on until all is known of plans within `most`, internal units; or with `first` until the bound is lifted a little. False when the table is too large, or not to be trusted. */
  async ask(most: number, first: boolean): Promise<boolean> {
    const { priced, request } = this.of;
    await this.sift(most);
    for (let part = NEAREST; part <= 2; ) {
      if (!this.look(most)) return false;
      const under = part >= 1 ? most : Math.min(most, this.bound + part * (most - priced.total));
      const open = [...this.known.entries()].flatMap(([block, list]) =>
        list.flatMap((months, n) => (months.asked < 2 && months.all <= under ? [{ block, n, months }] : [])),
      );
      for (const { block, n, months } of open) {
        if (this.asked >= MOST_ASKED || request.stop()) return true;
        this.askOne(block, n, months);
        await pause();
      }
      if (open.length > 0) continue;
      if (first) return true;
      part *= 2;
    }
    return true;
  }

  /** Without the months that a block by itself is too dear with. */
  private async sift(most: number): Promise<void> {
    const { priced, request } = this.of;
    for (const [block, list] of this.known.entries()) {
      const dearest = (priced.blocks[block] ?? 0) + most - priced.total + NOISE;
      for (const [n, months] of list.entries()) {
        if (months.asked === 0 && months.least <= dearest && !request.stop()) this.askOne(block, n, months);
        if (months.least > dearest) months.all = Number.POSITIVE_INFINITY;
      }
      await pause();
    }
  }

  /** By the table: what all together cost at least. */
  private look(most: number): boolean {
    const { base, request } = this.of;
    const left = this.known.map((list) => [...list.keys()].filter((n) => (list[n]?.all ?? 0) <= most + NOISE));
    const ways = left.map((list, block) =>
      list.map((n) => {
        const { choice, costs } = base.months[block]?.[n] ?? NOBODY;
        return { d: choice.d, unplaced: choice.unplaced, costs: [choice.cost, ...costs, this.known[block]?.[n]?.cost ?? 0] };
      }),
    );
    const found = through({
      ways,
      shared: base.shared,
      mostUnplaced: request.mostUnplaced,
      most: [...this.mostBefore(most), this.mostHere(most)],
      prices: [...base.prices, this.price],
      aim: this.isOfShares ? 0 : base.most.length,
    });
    if (!found) return false;
    this.bound = Math.max(this.bound, Math.min(most, found.bound + this.aside));
    left.forEach((list, block) => {
      list.forEach((n, i) => {
        const months = this.known[block]?.[n];
        if (months) months.all = Math.max(months.all, (found.with[block]?.[i] ?? Number.POSITIVE_INFINITY) + this.aside);
      });
    });
    if (this.allowsBest(most)) return true;
    this.bound = this.of.priced.total;
    return false;
  }

  /** The plan in hand is one that was to be found: if its months are gone, the solver has erred, and nothing of this is to be trusted. */
  private allowsBest(most: number): boolean {
    const { base, request } = this.of;
    const best = request.best();
    return base.months.every((list, block) => {
      const mine = monthsIn(best, block).join();
      return list.some(({ choice }, n) => choice.months.join() === mine && (this.known[block]?.[n]?.all ?? 0) <= most + NOISE);
    });
  }

  private askOne(block: number, n: number, months: Known): void {
    const { request, base } = this.of;
    const { choice, holds = [] } = base.months[block]?.[n] ?? {};
    if (!choice) return;
    const solver = this.solverOf(block, choice, holds);
    if (!solver) {
      months.asked = 2;
      return;
    }
    solver.setMonths(choice.months, holds);
    const isFirst = months.asked === 0;
    months.asked = isFirst ? 1 : 2;
    const { bound, entries } = isFirst ? { bound: solver.relaxed(), entries: null } : solver.solveSurely();
    if (!isFirst) this.asked++;
    const cost = Math.max(months.least, bound) - this.ofMonths(choice);
    months.cost = this.step > 0 ? Math.ceil(cost / this.step - 1e-6) * this.step : cost;
    months.least = Math.max(months.least, months.cost + this.ofMonths(choice));
    if (!entries) return;
    const { model } = request.master.layout;
    const isWhole = overfull(limitsOf(model), entries).length === 0;
    this.cards.push(isWhole ? request.deck.add(block, entries) : cardOf(model, block, entries));
  }

  /** The same for all months of a block. */
  private solverOf(block: number, { months }: Choice, also: readonly Hold[]): PartSolver | null {
    const known = this.solvers.get(block);
    if (known !== undefined) return known;
    const { request, priced, kept, columns } = this.of;
    const { highs, master, objective, mostUnplaced, limits, stop } = request;
    const common = { highs, layout: master.layout, objective, mostUnplaced, limits: limits.ascend, stop, from: [], kept };
    const shared = { duals: priced.duals };
    const solver = partSolver({ ...common, blocks: [block], columns: columns[block] ?? [], shared, months, also: [...also] });
    this.solvers.set(block, solver);
    return solver;
  }

  dispose(): void {
    for (const solver of this.solvers.values()) solver?.dispose();
    this.solvers.clear();
  }

  /** The months that a plan within `most` can have. */
  within(most: number): ByMonths {
    const { base, priced } = this.of;
    const hold = this.holdOf();
    const months = base.months.map((list, block) =>
      list.flatMap((before, n) => {
        const { cost, least, all } = this.known[block]?.[n] ?? { cost: 0, least: 0, all: Number.POSITIVE_INFINITY };
        if (all > most + NOISE || !Number.isFinite(least)) return [];
        const open = cost + most - all;
        const limit = this.isOfShares
          ? (priced.blocks[block] ?? 0) + most - priced.total
          : (this.step > 0 ? Math.floor(open / this.step + 1e-6) * this.step : open) + this.ofMonths(before.choice);
        return [{ choice: before.choice, costs: [...before.costs, cost], holds: [...before.holds, hold(block, least, limit)] }];
      }),
    );
    return {
      ...base,
      stages: [...base.stages, this.of.request.stage],
      months,
      most: [...this.mostBefore(most), this.mostHere(most)],
      prices: [...base.prices, this.price],
      brought: [...base.brought, this.brought],
      isSum: [...base.isSum, !this.isOfShares],
    };
  }

  private holdOf(): (block: number, least: number, limit: number) => Hold {
    const { request, priced, kept } = this.of;
    const { layout } = request.master;
    const { duals } = priced;
    const shared = sharedOf(duals, layout);
    const weights = request.objective.weights.map((_, k) => weightOf(duals, layout, request.objective, k, -1));
    const unplaced = unplacedPrice(duals, layout, request.objective, -1);
    const common = { weights, unplaced, months: null, rests: kept, shared: isNothing(shared) ? null : shared };
    return (block, least, limit) => ({ ...common, block, limit: limit / SCALE + WIDER, least: floorOf(least) - WIDER });
  }
}
