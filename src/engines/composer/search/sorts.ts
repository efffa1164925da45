/**
 * Of very many columns those that are enough. Where only some rows count, and only some stages, a column is of no use beside another of the same start and
 * months that costs no more in any of these stages and crosses no other of these rows.
 */
import { PER_KILOMETRE, SCALE } from '../cost.ts';
import { type Column, makeColumn, rowRuns } from './column.ts';
import type { Graph, Step } from './graph.ts';
import type { Hands } from './hands.ts';
import type { Model } from './model.ts';
import type { Prices } from './price.ts';
import { EPSILON, homesWithin } from './relax.ts';

/** Bits of one word of a mask. */
const BITS = 30;

/** By row: which bit of a mask is its own; −1 where it does not count. */
function bitsOf(rows: ReadonlySet<number>): Int32Array {
  const bits = new Int32Array([...rows].reduce((most, row) => Math.max(most, row), -1) + 1).fill(-1);
  [...rows].forEach((row, bit) => {
    bits[row] = bit;
  });
  return bits;
}

/** `columns` are in order of preference: of two that are alike the first stays. `stages`: so many of the first count. */
export function enough(columns: readonly Column[], rows: ReadonlySet<number>, stages: number): Column[] {
  const bits = bitsOf(rows);
  const words = Math.ceil(rows.size / BITS);
  const masks = new Int32Array(columns.length * words);
  const costs = new Float64Array(columns.length * stages);
  const sums = new Float64Array(columns.length);
  const groups = new Map<string, number[]>();
  columns.forEach((column, c) => {
    for (const row of column.rows) {
      const bit = bits[row] ?? -1;
      if (bit < 0) continue;
      const at = c * words + Math.floor(bit / BITS);
      masks[at] = (masks[at] ?? 0) | (1 << (bit % BITS));
    }
    for (let k = 0; k < stages; k++) {
      const cost = column.costs[k] ?? 0;
      costs[c * stages + k] = cost;
      sums[c] = (sums[c] ?? 0) + cost;
    }
    const key = `${column.specialty}|${column.start}|${column.graph.row}|${column.inArea}`;
    const group = groups.get(key);
    if (group) group.push(c);
    else groups.set(key, [c]);
  });
  const dominates = (a: number, b: number): boolean => {
    for (let k = 0; k < stages; k++) if ((costs[a * stages + k] ?? 0) > (costs[b * stages + k] ?? 0)) return false;
    for (let w = 0; w < words; w++) if (((masks[a * words + w] ?? 0) & ~(masks[b * words + w] ?? 0)) !== 0) return false;
    return true;
  };
  const kept: number[] = [];
  for (const group of groups.values()) {
    // What costs less in all can only be dominated by what costs less still.
    const order = group.sort((a, b) => (sums[a] ?? 0) - (sums[b] ?? 0) || a - b);
    const mine: number[] = [];
    for (const c of order) if (!mine.some((other) => dominates(other, c))) mine.push(c);
    kept.push(...mine);
  }
  return kept.sort((a, b) => a - b).flatMap((c) => columns[c] ?? []);
}

/** Of one search. */
const STEPS = 150_000;

/**
 * One of each sort among all routes with a reduced cost of at most `theta`: a beginning is not followed where another one to the same step, of the same
 * months and as far in every rule about whole routes, is no worse. Null when there are more than `most`, or a search was cut short.
 */
export function sortsWithin(
  hands: Hands,
  graphs: readonly Graph[],
  prices: readonly Prices[],
  theta: number,
  rows: ReadonlySet<number>,
  stages: number,
  most: number,
): Column[] | null {
  const columns: Column[] = [];
  const ends = new Map<Graph, Beginnings>();
  for (const { graph, home, pricer, start, under } of homesWithin(hands, graphs, prices, theta)) {
    // Of one graph the ends are compared whatever the home, the beginnings only within one.
    const masks: readonly Int32Array[] = ends.get(graph)?.masks ?? masksOf(graph, start, rows);
    const end = ends.get(graph) ?? new Beginnings(hands.model, graph, masks, stages);
    ends.set(graph, end);
    const beginnings = new Beginnings(hands.model, graph, masks, stages);
    const whole = pricer.search(
      home,
      under,
      STEPS,
      ({ steps, value }) => {
        if (!end.isNoBetter(steps, value)) columns.push(makeColumn(hands.model, graph, steps, start));
        return columns.length > most ? Number.NEGATIVE_INFINITY : under;
      },
      (path, spent) => beginnings.isNoBetter(path, spent),
    );
    if (!whole || columns.length > most) return null;
  }
  return enough(columns, rows, stages);
}

interface Beginning {
  spent: number;
  costs: Float64Array;
  mask: Int32Array;
}

/** The beginnings that have been followed, by where they have come to. */
class Beginnings {
  private readonly model: Model;
  private readonly graph: Graph;
  readonly masks: readonly Int32Array[];
  private readonly stages: number;
  /** Positions to whose unit a later one is bound. */
  private readonly bound: readonly { from: number; to: number }[];
  private readonly followed = new Map<string, Beginning[]>();
  /** For placeOf: months by area, those outside of all first; by site; and towards each competence. */
  private readonly inArea: number[];
  private readonly atSite = new Map<number, number>();
  private readonly given: number[];

  constructor(model: Model, graph: Graph, masks: readonly Int32Array[], stages: number) {
    this.model = model;
    this.graph = graph;
    this.masks = masks;
    this.stages = stages;
    this.inArea = [0, ...model.problem.agreement.areas.map(() => 0)];
    this.given = graph.pattern.competences.map(() => 0);
    this.bound = graph.pattern.elements.flatMap(({ sameUnitAs }, to) => (sameUnitAs == null ? [] : [{ from: sameUnitAs, to }]));
  }

  isNoBetter(path: readonly Step[], spent: number): boolean {
    const place = this.placeOf(path);
    const costs = this.costsOf(path);
    const mask = new Int32Array(this.masks[0]?.length ?? 0);
    for (const { no } of path) {
      const mine = this.masks[no] ?? mask;
      for (let w = 0; w < mask.length; w++) mask[w] = (mask[w] ?? 0) | (mine[w] ?? 0);
    }
    const beginning = { spent, costs, mask };
    const followed = this.followed.get(place);
    if (!followed) this.followed.set(place, [beginning]);
    else if (followed.some((other) => isNoWorse(other, beginning))) return true;
    else followed.push(beginning);
    return false;
  }

  /** Equal for two beginnings that can be carried on alike, and then have the same months. Asked very often: loops, and nothing made but the text. */
  private placeOf(path: readonly Step[]): string {
    const { pattern } = this.graph;
    const last = path.length - 1;
    const { inArea, atSite, given } = this;
    inArea.fill(0);
    for (const { area, months } of path) inArea[area + 1] = (inArea[area + 1] ?? 0) + months;
    const months = inArea.join();
    if (last === pattern.elements.length - 1) return months;
    atSite.clear();
    let stay = 0;
    for (let i = 0; i <= last; i++) {
      const step = path[i];
      if (!step?.own) {
        stay = 0;
        continue;
      }
      const before = path[i - 1];
      stay = (before?.own && before.unitNo === step.unitNo ? stay : 0) + step.months;
      atSite.set(step.siteNo, Math.min(pattern.sites.months, (atSite.get(step.siteNo) ?? 0) + step.months));
    }
    let enough = 0;
    for (const n of atSite.values()) if (n >= pattern.sites.months) enough++;
    pattern.competences.forEach((asked, g) => {
      let sum = 0;
      for (const step of path) sum += step.gives[g] ?? 0;
      given[g] = Math.min(asked.months, sum);
    });
    let place = `${path[last]?.no}|${Math.min(stay, pattern.shortest)}|${given.join()}|${months}`;
    for (const { from, to } of this.bound) if (from <= last && to > last) place += `|${path[from]?.unitNo}`;
    if (enough < pattern.sites.count) for (const [site, n] of [...atSite].sort(([a], [b]) => a - b)) place += `;${site},${n}`;
    return place;
  }

  private costsOf(path: readonly Step[]): Float64Array {
    const { wishes, places } = this.model;
    const costs = wishes.none();
    for (let i = 0; i < path.length; i++) {
      const step = path[i];
      const before = path[i - 1];
      if (!step) continue;
      for (let k = 0; k < costs.length; k++) costs[k] = (costs[k] ?? 0) + (step.costs[k] ?? 0);
      if (!before || before.siteNo === step.siteNo) continue;
      wishes.add(costs, 'change', SCALE);
      wishes.add(costs, 'distance', PER_KILOMETRE * places.kilometres(before.siteNo, step.siteNo));
    }
    return Float64Array.from(costs.slice(0, this.stages));
  }
}

function isNoWorse(a: Beginning, b: Beginning): boolean {
  if (a.spent > b.spent + EPSILON / 10) return false;
  for (let k = 0; k < a.costs.length; k++) if ((a.costs[k] ?? 0) > (b.costs[k] ?? 0)) return false;
  for (let w = 0; w < a.mask.length; w++) if (((a.mask[w] ?? 0) & ~(b.mask[w] ?? 0)) !== 0) return false;
  return true;
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
    const mask = new Int32Array(Math.ceil(bits.size / BITS));
    for (const row of list) {
      const bit = bits.get(row) ?? 0;
      const word = Math.floor(bit / BITS);
      mask[word] = (mask[word] ?? 0) | (1 << (bit % BITS));
    }
    return mask;
  });
}
