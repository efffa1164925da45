/**
 * The search as a whole:
 *   1. greedy and repair: a first plan within a second or two;
 *   2. column generation with a price on unplaced tracks, if the first plan left some out; rounding and the whole-number problem place what can be;
 *   3. column generation for the cost of plans that place as many: a valid bound;
 *   4. the whole-number problem over the columns found, then over every column that a better plan could hold.
 */
import loadHighs from 'highs';
import { month } from '../../../kernel/month.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { SCALE } from '../cost.ts';
import type { Problem } from '../problem.ts';
import { roundUp } from './bound.ts';
import type { Column } from './column.ts';
import { Composition } from './composition.ts';
import { fill, type Hands, repair } from './greedy.ts';
import { type IntegerLimits, solveInteger } from './integer.ts';
import { chordsOf } from './lattice.ts';
import { Layout, Master } from './master.ts';
import { buildModel, type Model } from './model.ts';
import { Pricer, type Prices } from './price.ts';
import { columnsWithin, pause, type Relaxed, relax } from './relax.ts';

export type Phase = 'start' | 'search' | 'bound' | 'improve' | 'done';

/** Counts, never seconds: the same on every machine. */
export interface Limits {
  repairRounds: number;
  relaxRounds: number;
  integer: IntegerLimits;
  /** Most columns in one whole-number problem: keeps its memory below a gigabyte. */
  columns: number;
}

export const STANDARD_LIMITS: Limits = {
  repairRounds: 150,
  relaxRounds: 150,
  integer: { nodes: 60, iterations: 150_000 },
  columns: 12_000,
};

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

export async function search(request: SearchRequest): Promise<SearchState> {
  const model = buildModel(request.problem);
  return new Search(request, model).run();
}

class Search {
  private readonly request: SearchRequest;
  private readonly hands: Hands;
  private readonly model: Model;
  private readonly state: SearchState;

  constructor(request: SearchRequest, model: Model) {
    this.request = request;
    this.model = model;
    const startOf = (graphNo: number): number => {
      const graph = model.graphs[graphNo];
      const start = graph && model.specialties[graph.specialty]?.demand.starts[graph.start];
      return start ? month(start) - model.first : 0;
    };
    this.hands = { model, startOf, pricers: model.graphs.map((graph) => new Pricer(model, graph, startOf(graph.no))) };
    this.state = { phase: 'start', best: new Composition(model), bound: 0, placedProven: false, columns: 0 };
  }

  async run(): Promise<SearchState> {
    const { limits, seed } = this.request;
    const first = new Composition(this.model);
    fill(this.hands, first, null);
    this.offer(first);
    await pause();
    if (first.unplaced() > 0) this.offer(repair(this.hands, first, seededRandom(seed), limits.repairRounds));
    await pause();
    if (this.model.graphs.length > 0) {
      if (this.state.best.unplaced() > 0) await this.placeMore();
      else this.state.placedProven = true;
      await this.prove();
    } else this.state.placedProven = true;
    if (this.model.graphs.length === 0) this.state.bound = this.state.best.cost();
    this.enter('done');
    return this.state;
  }

  /** Unplaced tracks cost more than any wish: first the relaxation, then whole numbers. */
  private async placeMore(): Promise<void> {
    this.enter('search');
    const layout = new Layout(this.model, []);
    const price = unplacedPrice(this.model);
    const relaxed = await this.relaxed(
      layout,
      { cost: price },
      this.model.specialties.reduce((sum, { count }) => sum + count, 0),
    );
    if (relaxed && this.state.best.unplaced() > 0) await this.integer(layout, { cost: price }, relaxed.columns);
  }

  private async prove(): Promise<void> {
    this.enter('bound');
    const limit = this.state.best.unplaced();
    const layout = new Layout(this.model, limit === 0 ? chordsOf(this.model) : []);
    const found = await this.relaxed(layout, { limit }, limit);
    if (!found?.relaxed.prices) return;
    const { relaxed, columns } = found;
    const { bound } = relaxed;
    this.enter('improve');
    if (this.gap() > 0) await this.integer(layout, { limit }, columns);
    if (!relaxed.prices || this.gap() <= 0) return;
    await this.close(layout, limit, relaxed.prices, bound);
  }

  /** Every plan that is better holds only columns whose reduced cost is below the gap: over those, the solver's bound holds for all. */
  private async close(layout: Layout, limit: number, prices: Prices, relaxedBound: number): Promise<void> {
    let theta = this.state.best.cost() - relaxedBound;
    let columns: Column[] | null = null;
    for (let halving = 0; halving < 12 && !columns && !this.request.stop(); halving++) {
      columns = columnsWithin(this.hands, prices, theta, this.request.limits.columns);
      if (!columns) theta /= 2;
      await pause();
    }
    if (!columns || this.request.stop()) return;
    const result = await this.integer(layout, { limit }, columns);
    const proven = roundUp(Math.min(result.bound, relaxedBound - this.model.pinnedCost + theta), this.model.grain) + this.model.pinnedCost;
    this.raise(proven);
  }

  private async relaxed(
    layout: Layout,
    unplaced: { cost: number } | { limit: number },
    limit: number,
  ): Promise<{ relaxed: Relaxed; columns: Column[] } | null> {
    const master = new Master(await loadHighs(), layout, unplaced);
    try {
      master.add([...this.state.best.entries.values()].map(({ column }) => column));
      const counts = 'limit' in unplaced;
      const relaxed = await relax({
        hands: this.hands,
        layout,
        master,
        limit,
        rounds: this.request.limits.relaxRounds,
        stop: this.request.stop,
        onRound: (bound) => {
          if (counts) this.raise(bound);
        },
      });
      this.state.columns = Math.max(this.state.columns, master.columns.length);
      if (relaxed.prices && !this.request.stop()) this.round(master.columns, relaxed);
      return { relaxed, columns: master.columns };
    } finally {
      master.solver.dispose();
    }
  }

  /** Keeps the whole part of the relaxed solution and fills up at its prices. */
  private round(columns: readonly Column[], relaxed: Relaxed): void {
    const entries = columns.map((column, i) => ({ column, count: Math.floor((relaxed.x[i] ?? 0) + 1e-6) }));
    const rounded = Composition.of(this.model, entries);
    fill(this.hands, rounded, relaxed.prices);
    this.offer(rounded);
  }

  private async integer(layout: Layout, unplaced: { cost: number } | { limit: number }, columns: readonly Column[]) {
    const result = solveInteger({
      highs: await loadHighs(),
      layout,
      columns: columns.slice(-this.request.limits.columns),
      unplaced,
      from: this.state.best,
      limits: this.request.limits.integer,
      stop: this.request.stop,
      onBetter: (composition) => this.offer(composition),
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
    // A bound for plans that place fewer does not hold for one that places more.
    this.state.best = composition;
    this.request.onState(this.state, true);
  }

  private raise(bound: number): void {
    if (bound <= this.state.bound) return;
    this.state.bound = Math.min(bound, this.state.best.cost());
    this.request.onState(this.state, false);
  }
}

/** Points: more than the dearest track and its share of every wish together. */
function unplacedPrice(model: Model): number {
  const { weights } = model.problem;
  const track = weights.startArea + weights.endArea + weights.startShortage + weights.endShortage + weights.bothAreas + weights.spread;
  const months = model.problem.patterns.reduce((most, pattern) => Math.max(most, pattern.months), 0);
  const perMonth = weights.shareSpecialty + weights.shareAim + weights.shareOverall + weights.university / 12;
  const elements = model.problem.patterns.reduce((most, pattern) => Math.max(most, pattern.elements.length), 0);
  return track + months * perMonth + elements * (weights.change + 4 * weights.distance) + 100 + SCALE / 12;
}
