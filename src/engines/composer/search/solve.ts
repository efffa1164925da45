/**
 * The search as a whole:
 *   0. partial pins: those that can be are completed, the others left out (see pins.ts);
 *   1. greedy and repair: a first plan within a second or two;
 *   2. if the first plan left tracks out: the same without any wish, to place more or to prove that no more can be;
 *   3. column generation for the cost of plans that place as many: a valid bound;
 *   4. whole numbers over the columns found;
 *   5. each specialty in whole numbers by itself, with prices for what it shares with others: a better bound, and better columns;
 *   6. whole numbers over the good columns of all specialties together.
 */
import loadHighs, { type Highs } from 'highs';
import { seededRandom } from '../../../kernel/random.ts';
import { SCALE } from '../cost.ts';
import type { Problem } from '../problem.ts';
import { demandPrices, lagrangianSum, roundUp } from './bound.ts';
import type { Column } from './column.ts';
import { Composition } from './composition.ts';
import type { Graph } from './graph.ts';
import { fill, repair } from './greedy.ts';
import { type Hands, makeHands } from './hands.ts';
import { solveInteger } from './integer.ts';
import { chordsOf } from './lattice.ts';
import type { Limits } from './limits.ts';
import { Layout, Master, type Unplaced } from './master.ts';
import type { Model } from './model.ts';
import { pricedColumn, pricedDuals, pricedPart } from './parts.ts';
import { type Settled, settlePins } from './pins.ts';
import { placeMore } from './place.ts';
import { columnsWithin, pause, type Relaxed, relax } from './relax.ts';

export type Phase = 'start' | 'search' | 'bound' | 'improve' | 'done';

export interface SearchState {
  phase: Phase;
  best: Composition;
  /** Internal units. */
  bound: number;
  /** True when no plan can place more. */
  placedProven: boolean;
  columns: number;
}

export interface SearchRequest {
  problem: Problem;
  seed: number;
  limits: Limits;
  stop: () => boolean;
  /** Called at every phase, better plan and better bound. */
  onState: (state: SearchState, improved: boolean) => void;
}

export const search = async (request: SearchRequest): Promise<SearchState> =>
  new Search(request, await settlePins(request), await loadHighs()).run();

/** Gaps at which the work on the columns of the relaxation, on the good columns, and the last look are done. */
const NEAR = 1 / 100;
const CLOSE = 1 / 4000;
const ENOUGH = 1 / 500;

class Search {
  private readonly request: SearchRequest;
  private readonly hands: Hands;
  private readonly model: Model;
  private readonly pins: Composition;
  private readonly pinsProven: boolean;
  private readonly state: SearchState;
  /** For the many small problems; a large one gets its own, because WebAssembly memory never shrinks. */
  private readonly highs: Highs;

  constructor(request: SearchRequest, { model, pins, proven }: Settled, highs: Highs) {
    this.highs = highs;
    this.request = request;
    this.model = model;
    this.pins = pins;
    this.pinsProven = proven;
    this.hands = makeHands(model);
    this.state = { phase: 'start', best: new Composition(model), bound: 0, placedProven: false, columns: 0 };
  }

  async run(): Promise<SearchState> {
    const { limits, seed } = this.request;
    const first = this.pins.copy();
    fill(this.hands, first, null);
    this.offer(first);
    await pause();
    if (first.unplaced() > 0 && !this.request.stop()) this.offer(repair(this.hands, first, seededRandom(seed), limits.repairRounds));
    await pause();
    if (this.model.graphs.length === 0) this.raise(this.state.best.cost());
    else {
      if (this.state.best.unplaced() > 0) await this.placeMore();
      await this.prove();
    }
    this.enter('done');
    return this.state;
  }

  private async placeMore(): Promise<void> {
    this.enter('search');
    const { problem, limits, stop } = this.request;
    const { better, atLeastUnplaced } = await placeMore(problem, this.state.best, limits, stop);
    if (better) this.offer(better);
    this.state.placedProven = this.pinsProven && atLeastUnplaced >= this.state.best.unplaced();
  }

  private async prove(): Promise<void> {
    this.enter('bound');
    const limit = this.state.best.unplaced();
    const layout = new Layout(this.model, limit === 0 ? chordsOf(this.model) : []);
    const found = await this.relaxed(layout, { cost: 0, limit });
    if (!found?.relaxed.prices) return;
    this.enter('improve');
    const near = new Map<string, Column>();
    for (const column of found.columns) near.set(column.key, column);
    if (this.gap() > 0) await this.integer(layout, { cost: 0, limit }, found.columns, NEAR);
    await this.raiseByParts(layout, limit, found.relaxed, near);
    if (this.gap() > 0) await this.integer(layout, { cost: 0, limit }, [...near.values()]);
    if (this.gap() > ENOUGH * this.state.best.cost()) await this.close(layout, limit, found.relaxed, near);
  }

  /** A better plan holds only columns with a reduced cost below the gap: the last look is over those, or as many of them as there is room for. */
  private async close(layout: Layout, limit: number, relaxed: Relaxed, near: Map<string, Column>): Promise<void> {
    const { columns, theta } = this.within(this.model.graphs, relaxed, this.state.best.cost() - relaxed.bound, this.request.limits.columns);
    for (const column of columns) near.set(column.key, column);
    const bound = await this.integer(layout, { cost: 0, limit }, [...near.values()]);
    const { pinnedCost, grain } = this.model;
    this.raise(roundUp(Math.min(bound, relaxed.exact + theta), grain) + pinnedCost);
  }

  /** Adds up what whole numbers cost each specialty more than the relaxation believes. */
  private async raiseByParts(layout: Layout, limit: number, relaxed: Relaxed, near: Map<string, Column>): Promise<void> {
    const { duals, least } = relaxed;
    if (!duals || !relaxed.prices) return;
    const unplacedPrice = limit === 0 ? 0 : (demandPrices(duals, this.model, limit)[limit - 1] ?? 0);
    let more = 0;
    for (const id of new Set(this.model.specialties.map((specialty) => specialty.id))) {
      if (this.request.stop() || this.gap() <= 0) return;
      const own = this.model.specialties.filter((specialty) => specialty.id === id);
      const graphs = own.flatMap((specialty) => specialty.graphs);
      if (own.every(({ count }) => count === 0)) continue;
      const part = pricedPart(this.model, id);
      const partLayout = new Layout(part, limit === 0 ? chordsOf(part) : []);
      const partDuals = pricedDuals(duals, layout, partLayout, id);
      const mine = own.reduce(
        (sum, { no, count, must }) =>
          sum + (must ? 0 : Math.max(0, (duals.demand[no] ?? 0) - unplacedPrice) * Math.min(count, limit) * SCALE),
        0,
      );
      const low = lagrangianSum(partDuals, partLayout, least) - mine;
      const { columns, theta } = this.within(graphs, relaxed, this.gap(), this.request.limits.partColumns);
      const priced = columns.map((column) => pricedColumn(column, duals, layout));
      const from = new Composition(part);
      const result = await this.integerPart(part, { cost: unplacedPrice, limit }, priced, from);
      more += Math.max(0, Math.min(result.bound - low, theta));
      for (const { column } of result.best?.entries.values() ?? []) {
        const plain = columns.find(({ key }) => key === column.key);
        if (plain) near.set(column.key, plain);
      }
      this.raise(roundUp(relaxed.exact + more, this.model.grain) + this.model.pinnedCost);
    }
  }

  /** Every column of some graphs with a reduced cost up to `theta`, which is halved until they are not too many. */
  private within(graphs: readonly Graph[], relaxed: Relaxed, theta: number, most: number): { columns: Column[]; theta: number } {
    for (let under = theta; relaxed.prices && under > 1 && !this.request.stop(); under /= 2) {
      const columns = columnsWithin(this.hands, graphs, relaxed.prices, under, most);
      if (columns) return { columns, theta: under };
    }
    return { columns: [], theta: 0 };
  }

  private async relaxed(layout: Layout, unplaced: Unplaced): Promise<{ relaxed: Relaxed; columns: Column[] } | null> {
    const master = new Master(this.highs, layout, unplaced);
    try {
      master.add([...this.state.best.entries.values()].map(({ column }) => column));
      const relaxed = await relax({
        hands: this.hands,
        layout,
        master,
        unplaced,
        rounds: this.request.limits.relaxRounds,
        stop: this.request.stop,
        onRound: (bound) => {
          this.raise(bound);
        },
      });
      this.state.columns = Math.max(this.state.columns, master.columns.length);
      if (relaxed.prices && !this.request.stop()) this.round(master.columns, relaxed);
      return { relaxed, columns: master.columns };
    } finally {
      master.dispose();
    }
  }

  /** Keeps the whole part of the relaxed solution and fills up at its prices. */
  private round(columns: readonly Column[], relaxed: Relaxed): void {
    const entries = columns.map((column, i) => ({ column, count: Math.floor((relaxed.x[i] ?? 0) + 1e-6) }));
    const rounded = Composition.of(this.model, entries);
    fill(this.hands, rounded, relaxed.prices);
    this.offer(rounded);
  }

  private async integer(layout: Layout, unplaced: Unplaced, columns: readonly Column[], until = CLOSE): Promise<number> {
    if (this.request.stop()) return Number.NEGATIVE_INFINITY;
    const { limits } = this.request;
    const stop = () => this.request.stop() || this.gap() <= until * this.state.best.cost();
    const some = columns.slice(-limits.columns);
    const onBetter = (composition: Composition) => this.offer(composition);
    const highs = await loadHighs();
    const from = this.state.best;
    const { bound } = solveInteger({ highs, layout, columns: some, unplaced, from, limits: limits.integer, stop, onBetter });
    await pause();
    return bound;
  }

  private async integerPart(part: Model, unplaced: Unplaced, columns: readonly Column[], from: Composition) {
    const { limits, stop } = this.request;
    const layout = new Layout(part, unplaced.limit === 0 ? chordsOf(part) : []);
    const result = solveInteger({
      highs: this.highs,
      layout,
      columns,
      unplaced,
      from,
      limits: limits.part,
      stop,
      onBetter: () => undefined,
    });
    await pause();
    return result;
  }

  private gap(): number {
    return this.state.best.cost() - this.state.bound;
  }

  private enter(phase: Phase): void {
    this.state.phase = phase;
    this.request.onState(this.state, false);
  }

  private offer(composition: Composition): void {
    const { best } = this.state;
    if (best.entries.size > 0 && !composition.betterThan(best)) return;
    this.state.best = composition;
    this.state.placedProven ||= this.pinsProven && composition.unplaced() === 0;
    this.request.onState(this.state, true);
  }

  private raise(bound: number): void {
    if (bound <= this.state.bound) return;
    this.state.bound = Math.min(bound, this.state.best.cost());
    this.request.onState(this.state, false);
  }
}
