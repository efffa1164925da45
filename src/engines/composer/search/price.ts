/**
 * Finds the cheapest routes of a graph under given prices, exactly: a backward pass computes, for every step, the least that the rest of the route
 * can cost (with the two-site rule, elements in both areas and competences told only as seen or not seen), and a depth-first search guided by
 * it finds the routes that really keep every rule. The backward pass alone is a valid lower bound; it is what remains if a search is cut short.
 */
import { PER_KILOMETRE, SCALE } from '../cost.ts';
import { rowRuns } from './column.ts';
import type { Graph, Step } from './graph.ts';
import type { Model } from './model.ts';

/** What a specialty's columns cost and are reduced by, in internal units. */
export interface Prices {
  /** What a cost of each stage counts. */
  weights: ArrayLike<number>;
  /** Running sums over the capacity rows: price of rows a..b−1 = sums[b] − sums[a]; ≤ 0 each. */
  rowSums: Float64Array;
  /** Of a month in each area of the agreement. */
  month: Float64Array;
  /** Of one track; and of one track at each start. */
  track: number;
  start: Float64Array;
}

export interface Found {
  steps: Step[];
  value: number;
}

/** What is known of the rest of a route with one unit as home. */
export interface FromHome {
  home: number;
  /** No route with it costs less. */
  least: number;
  /** By step and what has been seen before it: no rest costs less, with the step. */
  rest: Float64Array;
  /** By step: what it lets a route see. */
  bits: Uint8Array;
}

const INFINITE = 1e15;
const MOST_SEEN_GROUPS = 3;

export class Pricer {
  readonly graph: Graph;
  private readonly model: Model;
  private readonly runs: Int32Array;
  readonly nextFrom: Int32Array;
  private readonly nextTo: Int32Array;
  private readonly kilometres: Int32Array;
  private readonly changed: Uint8Array;
  readonly moves: Float64Array;
  private readonly costs: Float64Array;
  private change = 0;
  private kilometre = 0;
  private bothAreas = 0;
  readonly reduced: Float64Array;
  private readonly seen: Uint8Array;
  readonly flags: number;
  private readonly twoSitesBit: number;
  private readonly areasBit: number;
  private readonly groupBits: number;
  private readonly best: Float64Array;
  private readonly lastPos: number;

  constructor(model: Model, graph: Graph, start: number) {
    this.model = model;
    this.graph = graph;
    const { steps, pattern } = graph;
    this.lastPos = pattern.elements.length - 1;
    this.runs = new Int32Array(steps.length * 4);
    this.reduced = new Float64Array(steps.length);
    this.costs = Float64Array.from(steps.flatMap((step) => step.costs));
    this.nextFrom = new Int32Array(steps.length + 1);
    steps.forEach((step, i) => {
      this.runs.set(rowRuns(step, start), i * 4);
      this.nextFrom[i + 1] = (this.nextFrom[i] ?? 0) + step.next.length;
    });
    this.nextTo = new Int32Array(this.nextFrom[steps.length] ?? 0);
    this.kilometres = new Int32Array(this.nextTo.length);
    this.changed = new Uint8Array(this.nextTo.length);
    this.moves = new Float64Array(this.nextTo.length);
    let edge = 0;
    for (const step of steps)
      for (const next of step.next) {
        this.nextTo[edge] = next.no;
        this.changed[edge] = step.siteNo === next.siteNo ? 0 : 1;
        this.kilometres[edge++] = model.places.kilometres(step.siteNo, next.siteNo);
      }
    let bit = 1;
    const take = (wanted: boolean): number => {
      if (!wanted) return 0;
      bit *= 2;
      return bit / 2;
    };
    this.twoSitesBit = take(pattern.sites.count >= 2);
    this.areasBit = take(model.specialties[graph.specialty]?.bothAreas === true && model.problem.weights.bothAreas > 0);
    this.seen = new Uint8Array(steps.length);
    let groupBits = 0;
    pattern.competences.slice(0, MOST_SEEN_GROUPS).forEach((_group, g) => {
      const groupBit = take(true);
      groupBits |= groupBit;
      steps.forEach((step, i) => {
        if ((step.gives[g] ?? 0) > 0) this.seen[i] = (this.seen[i] ?? 0) | groupBit;
      });
    });
    this.groupBits = groupBits;
    this.flags = bit;
    this.best = new Float64Array(steps.length * this.flags);
  }

  /** Sets the reduced cost of every step; a step that `closed` tells to be full costs without end. */
  setPrices({ weights, rowSums, month }: Prices, closed?: (run: Int32Array, at: number) => boolean): void {
    const { steps } = this.graph;
    const { runs, costs, reduced } = this;
    const stages = weights.length;
    for (let i = 0; i < reduced.length; i++) {
      const r = i * 4;
      if (closed?.(runs, r)) {
        reduced[i] = INFINITE;
        continue;
      }
      const step = steps[i] as Step;
      let cost = 0;
      for (let k = 0; k < stages; k++) cost += (weights[k] ?? 0) * (costs[i * stages + k] ?? 0);
      const rows =
        (rowSums[runs[r + 1] ?? 0] ?? 0) -
        (rowSums[runs[r] ?? 0] ?? 0) +
        (rowSums[runs[r + 3] ?? 0] ?? 0) -
        (rowSums[runs[r + 2] ?? 0] ?? 0);
      reduced[i] = cost - rows - (step.area < 0 ? 0 : (month[step.area] ?? 0) * step.months);
    }
    this.setMoves(weights);
  }

  private setMoves(weights: ArrayLike<number>): void {
    const { wishes } = this.model;
    const unit = (wish: 'change' | 'distance' | 'bothAreas') => wishes.weights[wish] * (weights[wishes.stageOf(wish)] ?? 0);
    this.bothAreas = unit('bothAreas') * SCALE;
    const change = unit('change') * SCALE;
    const kilometre = unit('distance') * PER_KILOMETRE;
    if (change === this.change && kilometre === this.kilometre) return;
    this.change = change;
    this.kilometre = kilometre;
    for (let e = 0; e < this.moves.length; e++) this.moves[e] = change * (this.changed[e] ?? 0) + kilometre * (this.kilometres[e] ?? 0);
  }

  /** Least reduced cost from each step to the end, with this unit as home. Returns the least of a whole route (a lower bound). */
  backward(home: number): number {
    const { steps, atHome } = this.graph;
    const homeStep = steps.find((step) => step.pos === this.graph.homePosition && step.unitNo === home);
    if (!homeStep) return INFINITE;
    const { flags, best } = this;
    const rest = new Float64Array(flags);
    const areaAsked = this.areasBit > 0 && homeStep.area >= 0 && this.model.problem.agreement.areas.length > 1;
    const areaPenalty = areaAsked ? this.bothAreas : 0;
    // Steps are stored from the last position to the first, so whatever follows is ready.
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i] as Step;
      if (atHome[step.pos] && step.unitNo !== home) {
        best.fill(INFINITE, i * flags, (i + 1) * flags);
        continue;
      }
      rest.fill(INFINITE);
      if (step.pos === this.lastPos)
        for (let f = 0; f < flags; f++) {
          const missing = (this.twoSitesBit & ~f) | (this.groupBits & ~f);
          rest[f] = missing ? INFINITE : this.areasBit & ~f ? areaPenalty : 0;
        }
      else
        for (let e = this.nextFrom[i] ?? 0; e < (this.nextFrom[i + 1] ?? 0); e++) {
          const base = (this.nextTo[e] ?? 0) * flags;
          const move = this.moves[e] ?? 0;
          for (let f = 0; f < flags; f++) {
            const value = move + (best[base + f] ?? 0);
            if (value < (rest[f] ?? 0)) rest[f] = value;
          }
        }
      const bits = this.bitsOf(i, step, homeStep);
      const own = this.reduced[i] ?? 0;
      for (let f = 0; f < flags; f++) best[i * flags + f] = own + (rest[f | bits] ?? 0);
    }
    return this.graph.entry.reduce((least, step) => Math.min(least, best[step.no * flags] ?? INFINITE), INFINITE);
  }

  /** The same, to be kept. */
  fromHome(home: number): FromHome {
    const { steps, homePosition } = this.graph;
    const least = this.backward(home);
    const homeStep = steps.find((step) => step.pos === homePosition && step.unitNo === home);
    const bits = Uint8Array.from(steps, (step, i) => (homeStep ? this.bitsOf(i, step, homeStep) : 0));
    return { home, least, rest: this.best.slice(), bits };
  }

  private bitsOf(i: number, step: Step, homeStep: Step): number {
    let bits = this.seen[i] ?? 0;
    if (step.own && step.siteNo !== homeStep.siteNo) bits |= this.twoSitesBit;
    if (step.area >= 0 && step.area !== homeStep.area) bits |= this.areasBit;
    return bits;
  }

  /**
   * Visits every route with this home whose reduced cost is below `limit`, best first at each fork, after `backward(home)`. `visit` may lower the
   * limit by returning a new one. Returns false when cut short after `most` steps.
   */
  search(home: number, limit: number, most: number, visit: (found: Found) => number): boolean {
    const { graph, flags, best } = this;
    const homeStep = graph.steps.find((step) => step.pos === graph.homePosition && step.unitNo === home);
    if (!homeStep) return true;
    const path: Step[] = [];
    let under = limit;
    let left = most;
    const go = (from: readonly Step[], spent: number, f: number, stay: number): void => {
      const before = path.at(-1);
      const forks: { step: Step; spent: number; least: number }[] = [];
      for (const step of from) {
        const reach = spent + (before ? this.moveCost(before, step) : 0);
        const least = reach + (best[step.no * flags + f] ?? INFINITE);
        if (least < under && this.fits(step, path, stay)) forks.push({ step, spent: reach, least });
      }
      forks.sort((a, b) => a.least - b.least || a.step.no - b.step.no);
      for (const fork of forks) {
        if (fork.least >= under) return;
        if (left-- <= 0) return;
        const { step } = fork;
        const spentHere = fork.spent + (this.reduced[step.no] ?? 0);
        const stays = before?.own && step.own && before.unitNo === step.unitNo;
        path.push(step);
        if (step.pos === this.lastPos) {
          const value = spentHere + this.missedAreas((area) => path.some((other) => other.area === area));
          if (value < under && keepsWholeRules(graph, path)) under = visit({ steps: [...path], value });
        } else go(step.next, spentHere, f | this.bitsOf(step.no, step, homeStep), step.own ? (stays ? stay : 0) + step.months : 0);
        path.pop();
      }
    };
    go(graph.entry, 0, 0, 0);
    return left > 0;
  }

  /** Rules that a partial route can already break: the same unit again, and a stay left too early. */
  private fits(step: Step, path: readonly Step[], stay: number): boolean {
    const same = this.graph.pattern.elements[step.pos]?.sameUnitAs ?? null;
    if (same !== null && path[same]?.unitNo !== step.unitNo) return false;
    const before = path.at(-1);
    const leaves = before?.own && !(step.own && step.unitNo === before.unitNo);
    return !(leaves && stay < this.graph.pattern.shortest);
  }

  private moveCost(from: Step, to: Step): number {
    return from.siteNo === to.siteNo ? 0 : this.change + this.kilometre * this.model.places.kilometres(from.siteNo, to.siteNo);
  }

  /** What a route costs that is not in every area. */
  missedAreas(isIn: (area: number) => boolean): number {
    if (this.areasBit === 0) return 0;
    return this.model.problem.agreement.areas.every((_, area) => isIn(area)) ? 0 : this.bothAreas;
  }
}

/** The rules about a whole route: two sites, competences, and the last stay. */
function keepsWholeRules(graph: Graph, path: readonly Step[]): boolean {
  const { sites, competences, shortest } = graph.pattern;
  let stay = 0;
  for (const [i, step] of path.entries()) {
    const before = path[i - 1];
    stay = step.own ? (before?.own && before.unitNo === step.unitNo ? stay : 0) + step.months : 0;
  }
  if (path.at(-1)?.own && stay < shortest) return false;
  if (sites.count > 0) {
    const months = new Map<number, number>();
    for (const step of path) if (step.own) months.set(step.siteNo, (months.get(step.siteNo) ?? 0) + step.months);
    let enough = 0;
    for (const sum of months.values()) if (sum >= sites.months) enough++;
    if (enough < sites.count) return false;
  }
  return competences.every(({ months }, g) => path.reduce((sum, step) => sum + (step.gives[g] ?? 0), 0) >= months);
}
