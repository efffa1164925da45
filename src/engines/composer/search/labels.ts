/**
 * Of one graph's routes one of each sort, position after position: of beginnings that can be carried on alike only those are that no other is as good as.
 * Labels with dominance, as for shortest paths with resources (Irnich and Desaulniers 2005).
 */
import { PER_KILOMETRE, SCALE } from '../cost.ts';
import { rowRuns } from './column.ts';
import { mark, wordsFor } from './dominance.ts';
import type { Graph, Step } from './graph.ts';
import { type Beginning, Layer } from './layer.ts';
import type { Model } from './model.ts';
import type { FromHome, Pricer } from './price.ts';
import { Tallies, type Tally } from './tally.ts';

/** Beginnings of one length: more take too long. */
const MOST = 400_000;

export interface LabelRequest {
  model: Model;
  graph: Graph;
  /** Has been told the prices. */
  pricer: Pricer;
  /** The first month of its tracks, counted from the model's first. */
  start: number;
  homes: readonly FromHome[];
  /** Only routes with a lower reduced cost. */
  under: number;
  /** Rows that count; and so many of the first stages. */
  rows: ReadonlySet<number>;
  stages: number;
}

/** Null when there are too many beginnings. */
export const routesOfEachSort = (request: LabelRequest): Step[][] | null => new Labels(request).routes();

class Labels {
  private readonly request: LabelRequest;
  private readonly tallies: Tallies;
  private readonly homeOf: ReadonlyMap<number, number>;
  /** By step: the rows that it crosses, as bits. */
  private readonly masks: readonly Int32Array[];
  private readonly words: number;
  private readonly lastPos: number;

  constructor(request: LabelRequest) {
    const { model, graph, start, rows, homes } = request;
    this.request = request;
    this.tallies = new Tallies(graph, model.problem.agreement.areas.length);
    this.homeOf = new Map(homes.map(({ home }, no) => [home, no]));
    this.masks = masksOf(graph, start, rows);
    this.words = this.masks[0]?.length ?? 0;
    this.lastPos = graph.pattern.elements.length - 1;
  }

  routes(): Step[][] | null {
    let before: Layer | null = null;
    let best: (Beginning | null)[] = [null];
    for (let pos = 0; pos <= this.lastPos; pos++) {
      const layer: Layer = new Layer(this.request.stages, this.words);
      for (const beginning of best) {
        this.carryOn(before, beginning, layer);
        if (layer.beginnings.length > MOST) return null;
      }
      before = layer;
      best = layer.best();
    }
    return best.map(pathOf);
  }

  /** Adds to the layer all that a beginning of the one before it can go on with. */
  private carryOn(layer: Layer | null, before: Beginning | null, next: Layer): void {
    const { graph, pricer, under } = this.request;
    const { shortest } = graph.pattern;
    const last = before?.step ?? null;
    const spent = (before && layer?.costs[before.no * layer.measures]) ?? 0;
    const edge = last ? (pricer.nextFrom[last.no] ?? 0) : 0;
    const steps = last?.next ?? graph.entry;
    for (const [i, step] of steps.entries()) {
      const isEnd = step.pos === this.lastPos;
      const stays = last?.own === true && step.own && last.unitNo === step.unitNo;
      if (last?.own && !stays && (before?.stay ?? 0) < shortest) continue;
      const stay = step.own ? Math.min(shortest, (stays ? (before?.stay ?? 0) : 0) + step.months) : 0;
      if (isEnd && step.own && stay < shortest) continue;
      const home = step.pos === graph.homePosition ? (this.homeOf.get(step.unitNo) ?? null) : (before?.home ?? -1);
      const reach = spent + (last ? (pricer.moves[edge + i] ?? 0) : 0);
      if (home === null || reach + this.restOf(before, step, home) >= under) continue;
      const tally = this.tallies.with(before?.tally ?? this.tallies.nothing, steps, i);
      if (!tally) continue;
      const missed = isEnd ? pricer.missedAreas((area) => (tally.inArea[area + 1] ?? 0) > 0) : 0;
      const value = reach + (pricer.reduced[step.no] ?? 0) + missed;
      if (isEnd && value >= under) continue;
      this.measure(layer, before, next, step, value);
      const seen = home < 0 ? 0 : this.seenBefore(before, home) | this.seenAt(step, home);
      next.add({ no: next.beginnings.length, before, step, tally, stay, home, seen }, this.alike(tally, stay, step));
    }
  }

  /** The same number for beginnings that can be carried on alike, and then have the same months; of whole routes, for those of the same months. */
  private alike({ no }: Tally, stay: number, step: Step): number {
    const { pattern, steps } = this.request.graph;
    return step.pos === this.lastPos ? no : (no * (pattern.shortest + 1) + stay) * steps.length + step.no;
  }

  /** The least that this step and all after it cost. */
  private restOf(before: Beginning | null, step: Step, home: number): number {
    const { homes, pricer } = this.request;
    const rest = (no: number) => homes[no]?.rest[step.no * pricer.flags + this.seenBefore(before, no)] ?? Number.POSITIVE_INFINITY;
    return home >= 0 ? rest(home) : homes.reduce((least, _, no) => Math.min(least, rest(no)), Number.POSITIVE_INFINITY);
  }

  /** What a beginning has seen that is to have this home. */
  private seenBefore(before: Beginning | null, home: number): number {
    if (!before) return 0;
    if (before.home === home) return before.seen;
    return this.seenBefore(before.before, home) | this.seenAt(before.step, home);
  }

  private seenAt({ no }: Step, home: number): number {
    return this.request.homes[home]?.bits[no] ?? 0;
  }

  /** Tells the next layer what the beginning costs with this step, and the rows that it crosses. */
  private measure(layer: Layer | null, before: Beginning | null, next: Layer, step: Step, spent: number): void {
    const { model, stages } = this.request;
    const { wishes, places } = model;
    next.makeRoom();
    const { costs, masks, measures } = next;
    const no = next.beginnings.length;
    const first = no * measures + 1;
    const from = (before?.no ?? 0) * measures + 1;
    costs[first - 1] = spent;
    for (let k = 0; k < stages; k++) costs[first + k] = (step.costs[k] ?? 0) + (layer?.costs[from + k] ?? 0);
    if (before && before.step.siteNo !== step.siteNo) {
      const add = (stage: number, cost: number) => {
        if (stage < stages) costs[first + stage] = (costs[first + stage] ?? 0) + cost;
      };
      add(wishes.stageOf('change'), wishes.weights.change * SCALE);
      add(wishes.stageOf('distance'), wishes.weights.distance * PER_KILOMETRE * places.kilometres(before.step.siteNo, step.siteNo));
    }
    const mine = this.masks[step.no];
    for (let w = 0; w < this.words; w++)
      masks[no * this.words + w] = (mine?.[w] ?? 0) | (before ? (layer?.masks[before.no * this.words + w] ?? 0) : 0);
  }
}

function pathOf(end: Beginning | null): Step[] {
  const path: Step[] = [];
  for (let at = end; at; at = at.before) path.unshift(at.step);
  return path;
}

/** By step: which of the rows it crosses. */
function masksOf(graph: Graph, start: number, rows: ReadonlySet<number>): Int32Array[] {
  const crossed = graph.steps.map((step) => {
    const [a, b, c, d] = rowRuns(step, start);
    const mine: number[] = [];
    for (let row = a; row < b; row++) if (rows.has(row)) mine.push(row);
    for (let row = c; row < d; row++) if (rows.has(row)) mine.push(row);
    return mine;
  });
  const bits = new Map([...new Set(crossed.flat())].map((row, bit) => [row, bit]));
  return crossed.map((list) => {
    const mask = new Int32Array(wordsFor(bits.size));
    for (const row of list) mark(mask, 0, bits.get(row) ?? 0);
    return mask;
  });
}
