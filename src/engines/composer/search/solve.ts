/**
 * The search as a whole:
 *   0. partial pins: those that can be are completed, the others left out (see pins.ts);
 *   1. greedy and repair: a first plan within a second or two;
 *   2. placing: if tracks were left out, as many as can be placed, whatever they cost, or the proof that no more can (see place.ts);
 *   3. the relaxation of all stages at once, each weighing more than the next: good columns, a whole plan of them to be told meanwhile (rounded.ts), and what
 *      each stage costs at least (outlook.ts);
 *   4. stage by stage: bound, a whole plan from it, whole numbers, and what was reached is held for the stages after it (see stage.ts).
 */
import loadHighs, { type Highs } from 'highs';
import { seededRandom } from '../../../kernel/random.ts';
import { exact, SCALE } from '../cost.ts';
import type { PlanTrack } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { atHand } from './at-hand.ts';
import { roundUp } from './bound.ts';
import { type ByMonths, fromProfile, tightened } from './by-months.ts';
import { Composition } from './composition.ts';
import { Deck } from './deck.ts';
import { surplus } from './flex.ts';
import { fill, repair } from './greedy.ts';
import { type Hands, makeHands } from './hands.ts';
import { hold, holdAll, holdByMonths } from './holding.ts';
import { chordsOf } from './lattice.ts';
import { Layout } from './layout.ts';
import type { Limits } from './limits.ts';
import { Master } from './master.ts';
import type { Model } from './model.ts';
import { allStages, type Objective, stageOnly } from './objective.ts';
import { isBetter } from './order.ts';
import { lookAhead } from './outlook.ts';
import { type Settled, settlePins } from './pins.ts';
import { placeMore } from './place.ts';
import { Pool } from './pool.ts';
import { pause } from './relax.ts';
import { rounded } from './rounded.ts';
import { runStage, type StageBound, type StageRequest } from './stage.ts';
import { StageBounds } from './stage-bounds.ts';

export type Phase = 'start' | 'search' | 'bound' | 'improve' | 'done';

export interface SearchState {
  phase: Phase;
  /** The stage at work; −1 before the first. */
  stage: number;
  best: Composition;
  /** By stage, in internal units: what the best plan costs, and what no plan that keeps the stages before costs less than. */
  costs: number[];
  bounds: number[];
  /** No plan leaves fewer unplaced. */
  atLeastUnplaced: number;
  columns: number;
}

export interface SearchRequest {
  problem: Problem;
  seed: number;
  limits: Limits;
  /** Of equally good plans this one stays. */
  atHand: readonly PlanTrack[];
  stop: () => boolean;
  /** Called at every phase, better plan and better bound. */
  onState: (state: SearchState, improved: boolean) => void;
}

export const search = async (request: SearchRequest): Promise<SearchState> =>
  new Search(request, await settlePins(request), await loadHighs()).run();

/** By so much more than in the plan at hand a stage may cost that is still to come, when the stages after it are foreseen. */
const ROOM = 1 / 32;

class Search {
  private readonly request: SearchRequest;
  private readonly hands: Hands;
  private readonly model: Model;
  private readonly pins: Composition;
  private readonly pinsProven: boolean;
  private readonly state: SearchState;
  private readonly highs: Highs;
  private readonly deck: Deck;
  /** The plan that is worked on, and its costs by stage: the one that is told, or not as good (see stages). */
  private best: Composition;
  private costs: readonly number[];
  /** By stage that is fixed: what it may cost at most. */
  private readonly held: number[] = [];
  private readonly bounds: StageBounds;
  /** What is known of the blocks' months since the stage of shares. */
  private base: ByMonths | null = null;

  constructor(request: SearchRequest, { model, pins, proven }: Settled, highs: Highs) {
    this.highs = highs;
    this.request = request;
    this.model = model;
    this.pins = pins;
    this.pinsProven = proven;
    this.hands = makeHands(model);
    this.deck = new Deck(model);
    const best = new Composition(model);
    this.best = best;
    this.costs = best.costs();
    this.bounds = new StageBounds(model);
    const atLeastUnplaced = surplus(model);
    this.state = { phase: 'start', stage: -1, best, costs: best.costs(), bounds: [...model.pinnedCosts], atLeastUnplaced, columns: 0 };
  }

  async run(): Promise<SearchState> {
    const { limits, seed, stop } = this.request;
    const { weights } = allStages(this.model);
    const first = this.pins.copy();
    fill(this.hands, first, weights, null);
    if (this.request.atHand.length > 0) this.tell(atHand(this.hands, this.pins, this.request.atHand));
    this.take(first);
    await pause();
    const least = this.state.atLeastUnplaced;
    if (first.unplaced() > least && !stop()) this.offer(repair(this.hands, first, weights, seededRandom(seed), limits.repairRounds));
    await pause();
    if (this.best.unplaced() > least && this.model.graphs.length > 0 && !stop()) await this.place();
    if (this.state.best.unplaced() < this.best.unplaced()) this.take(this.state.best);
    if (this.model.graphs.length > 0 && !stop()) await this.stages();
    else if (this.model.graphs.length === 0) this.state.bounds = [...this.state.costs];
    this.enter('done');
    return this.state;
  }

  private async place(): Promise<void> {
    this.enter('search');
    const { limits, stop } = this.request;
    const { better, atLeastUnplaced } = await placeMore(this.highs, this.hands, this.best, limits, stop);
    if (better) this.offer(better);
    if (this.pinsProven) this.state.atLeastUnplaced = atLeastUnplaced;
  }

  private async stages(): Promise<void> {
    const mostUnplaced = this.best.unplaced();
    const layout = new Layout(this.model, chordsOf(this.model, mostUnplaced === 0));
    const all = allStages(this.model);
    const master = new Master(this.highs, layout, all, mostUnplaced);
    const pool = new Pool(this.hands, master, this.request.limits);
    try {
      const costly = all.weights.filter((weight) => weight > 0).length;
      this.enter('bound');
      if (costly > 1) {
        const guide = this.stageRequest(master, pool, mostUnplaced, all, -1);
        pool.guide = (await runStage(guide))?.relaxed ?? null;
        await this.lookAhead(master, mostUnplaced, 0);
        // Told, not gone on with: from a plan so near the best the search reaches for too few columns (docs/decisions/0054).
        if (rounded({ ...guide, offer: (plan) => this.tell(plan) })) await this.lookAhead(master, mostUnplaced, 0);
      }
      const bounds: (StageBound | null)[] = [];
      for (let stage = 0; stage < all.weights.length && !this.request.stop(); stage++) {
        const objective = stageOnly(this.model, stage);
        const costs = (all.weights[stage] ?? 0) > 0;
        this.state.stage = stage;
        this.enter('improve');
        const before = [...this.held];
        const request = this.stageRequest(master, pool, mostUnplaced, objective, stage);
        bounds[stage] = costs ? await runStage(request) : null;
        const gained = before.flatMap((most, fixed) => ((this.held[fixed] ?? most) < most ? [fixed] : []));
        if (gained.length > 0 && costs) {
          // On the way a stage that was fixed has become better: it is fixed anew, and this one sought again.
          for (const fixed of gained) this.hold(master, fixed, bounds[fixed] ?? null);
          bounds[stage] = await runStage({ ...request, base: this.base });
        }
        if (!bounds[stage]) this.raise(stage, this.zero(stage));
        if (this.request.stop()) return;
        if (isBetter(this.state.best, this.best, this.held)) this.take(this.state.best);
        this.held[stage] = this.mayCost(stage, this.costs);
        if (!costs) continue;
        this.hold(master, stage, bounds[stage] ?? null);
        await this.lookAhead(master, mostUnplaced, stage + 1);
      }
    } finally {
      this.state.columns = master.columns.length;
      master.dispose();
    }
  }

  private async lookAhead(master: Master, mostUnplaced: number, from: number): Promise<void> {
    const { highs, hands, model, request } = this;
    const { limits, stop } = request;
    const { costs } = this.state;
    // The next stage only gets cheaper; those after it may cost a little more before their turn comes.
    const given = costs.map((_, stage) => this.mayCost(stage, costs) * (stage > from ? 1 + ROOM : 1));
    const most = given.map((cost, stage) => cost - (model.pinnedCosts[stage] ?? 0));
    const onBound = (stage: number, bound: number) => {
      this.bounds.foresee(stage, bound, given, costs);
      this.tellBounds();
    };
    await lookAhead({ highs, hands, master, mostUnplaced, limits, stop, from, most, onBound });
  }

  /** What a stage may cost after it, when it has come to these costs. */
  private mayCost(stage: number, costs: readonly number[]): number {
    return (costs[stage] ?? 0) + (this.model.wishes.stages[stage]?.tolerance ?? 0) * SCALE;
  }

  private hold(master: Master, stage: number, bound: StageBound | null): void {
    const most = (this.held[stage] ?? 0) - (this.model.pinnedCosts[stage] ?? 0);
    const objective = stageOnly(this.model, stage);
    const months = this.base?.stages.includes(stage) ? null : bound?.months;
    if (months) {
      this.base = months.within(most);
      holdAll(master, objective, most);
      holdByMonths(master, this.base);
      return;
    }
    if (this.base) this.base = tightened(this.base, stage, most);
    // Where the stage of shares was proven before anybody was asked.
    else if (bound?.profile) this.base = fromProfile(stage, bound.profile, most);
    hold(master, stage, objective, most, bound);
  }

  /** Without any weight a stage costs nothing, and that is proven. */
  private zero(stage: number): number {
    return (this.model.wishes.stages[stage]?.wishes ?? []).every((wish) => this.model.wishes.weights[wish] === 0) ? 0 : -1;
  }

  private stageRequest(master: Master, pool: Pool, mostUnplaced: number, objective: Objective, stage: number): StageRequest {
    const { highs, hands, request } = this;
    return {
      highs,
      hands,
      master,
      pool,
      objective,
      stage,
      deck: this.deck,
      base: this.base,
      mostUnplaced,
      limits: request.limits,
      stop: request.stop,
      best: () => this.best,
      offer: (composition) => this.offer(composition),
      raise: (bound) => this.raise(stage, bound),
      gap: (bound) => this.gap(stage, objective, bound),
    };
  }

  private gap(stage: number, { weights }: Objective, bound: number): number {
    const { pinnedCosts, wishes } = this.model;
    const own = this.costs.reduce((sum, cost, k) => sum + (weights[k] ?? 0) * (cost - (pinnedCosts[k] ?? 0)), 0);
    return exact(own - roundUp(bound, wishes.grains[stage] ?? 0));
  }

  private enter(phase: Phase): void {
    this.state.phase = phase;
    this.request.onState(this.state, false);
  }

  private offer(composition: Composition): boolean {
    if (!isBetter(composition, this.best, this.held)) return false;
    this.take(composition);
    return true;
  }

  private take(composition: Composition): void {
    this.best = composition;
    this.costs = composition.costs();
    // What a later search gained in a stage that was fixed is not given back.
    this.held.forEach((most, stage) => {
      this.held[stage] = Math.min(most, this.mayCost(stage, this.costs));
    });
    this.tell(composition);
  }

  /** True when it is better than what has been told. */
  private tell(composition: Composition): boolean {
    const { state } = this;
    if (!isBetter(composition, state.best, this.held)) return false;
    state.best = composition;
    state.costs = composition.costs();
    state.bounds = this.bounds.at(state.costs);
    this.request.onState(state, true);
    return true;
  }

  private raise(stage: number, bound: number): void {
    this.bounds.prove(stage, bound, this.costs);
    this.tellBounds();
  }

  private tellBounds(): void {
    const bounds = this.bounds.at(this.state.costs);
    if (bounds.every((bound, stage) => bound === this.state.bounds[stage])) return;
    this.state.bounds = bounds;
    this.request.onState(this.state, false);
  }
}
