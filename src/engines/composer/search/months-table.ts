/**
 * Months of the blocks that go together, where these decide what earlier stages have cost: a table over the blocks, exact in what prices only split between
 * two plans of a block. Labels with several costs and dominance, as for shortest paths with resources (Desrochers and Soumis 1988).
 */
import { kinkCost } from './column.ts';
import type { Kink } from './kinks.ts';
import { keyOf, sharedIn, unplacedIn } from './profile.ts';

/** Months of one block, and what it costs at least with them. */
export interface Way {
  /** Added to the D of the first shared kink. */
  d: number;
  unplaced: number;
  /** First in the stage of shares, of the block by itself; then in each stage since, without the prices of what months decide. Internal units. */
  costs: readonly number[];
}

export interface MonthsTable {
  /** By block. */
  ways: readonly (readonly Way[])[];
  shared: readonly Kink[];
  mostUnplaced: number;
  /** What each of the costs may come to in all. */
  most: readonly number[];
  /** Prices of the first cost and of D at which each of the costs is bounded well (those of its stage); the first has none. */
  prices: readonly { cost: number; d: number }[];
  /** Number of the cost that is bounded. */
  aim: number;
}

export interface Through {
  /** What the cost aimed at comes to at least. */
  bound: number;
  /** The same with each way of each block; ∞ where nothing fits. */
  with: number[][];
}

/** What lies nearer than this is the same sum in another order. */
const NOISE = 1e-3;
/** More labels, and more steps from one to the next, take too long. */
const MOST_LABELS = 400_000;
const MOST_STEPS = 40_000_000;
/** Of one key; of more, the two nearest are taken for one that is no worse than either. */
const MOST_AT_KEY = 4;

type Labels = Map<number, number[][]>;

/** Null when the table is too large. */
export function through(table: MonthsTable): Through | null {
  const { ways, shared, mostUnplaced, most, aim } = table;
  const floors = floorsOf(table);
  const forward: Labels[] = [new Map([[0, [most.map(() => 0)]]])];
  let size = 0;
  const made = most.map(() => 0);
  let steps = 0;
  const needed = ways.map(undominated);
  for (const [block, list] of needed.entries()) {
    steps += list.length * countOf(forward[block]);
    if (steps > MOST_STEPS) return null;
    const next: Labels = new Map();
    const floor = floors[block + 1] ?? [];
    const canEnd = (d: number, label: readonly number[]) =>
      table.prices.every(
        ({ cost, d: price }, j) =>
          (label[j] ?? 0) + cost * (j === 0 ? 0 : (label[0] ?? 0)) + price * d + (floor[j] ?? 0) <= (most[j] ?? 0) + NOISE,
      );
    for (const [key, labels] of forward[block] ?? [])
      for (const way of list) {
        const to = key + keyOf(way.d, way.unplaced);
        if (unplacedIn(to) > mostUnplaced) continue;
        for (const label of labels) {
          sum(label, way.costs, made);
          if (canEnd(sharedIn(to), made)) size += put(next, to, made);
        }
      }
    if (size > MOST_LABELS) return null;
    forward.push(next);
  }
  const end = (key: number): number => shared.reduce((sum, kink) => sum + kinkCost(kink, sharedIn(key)), 0);
  let after: Labels = new Map([...(forward.at(-1) ?? [])].map(([key]) => [key, [most.map((_, j) => (j === 0 ? end(key) : 0))]]));
  const result: number[][] = [];
  for (let block = ways.length - 1; block >= 0; block--) {
    const before: Labels = new Map();
    const carried = new Set(needed[block]);
    const best = (ways[block] ?? []).map(() => Number.POSITIVE_INFINITY);
    for (const [key, labels] of forward[block] ?? []) {
      const low = most.map((_, j) => labels.reduce((least, label) => Math.min(least, label[j] ?? 0), Number.POSITIVE_INFINITY));
      for (const [n, way] of (ways[block] ?? []).entries())
        for (const later of after.get(key + keyOf(way.d, way.unplaced)) ?? []) {
          sum(later, way.costs, made);
          if (!isWithin(made, low, most)) continue;
          if (carried.has(way)) size += put(before, key, made);
          for (const label of labels)
            if (isWithin(made, label, most)) best[n] = Math.min(best[n] ?? 0, (made[aim] ?? 0) + (label[aim] ?? 0));
        }
    }
    if (size > 2 * MOST_LABELS) return null;
    result[block] = best;
    after = before;
  }
  return { bound: Math.min(...(result[0] ?? [])), with: result };
}

const countOf = (labels: Labels | undefined): number => [...(labels?.values() ?? [])].reduce((sum, list) => sum + list.length, 0);

/** By block: what the blocks from it on, and what all share, add to each of the costs at least, at its prices. */
function floorsOf({ ways, shared, most, prices }: MonthsTable): number[][] {
  const ends = shared.length === 0 ? [0] : shared.map(({ fixed }) => -fixed);
  const endAt = (d: number) => shared.reduce((sum, kink) => sum + kinkCost(kink, d), 0);
  let floor = prices.map((price, j) =>
    j === 0 ? 0 : Math.min(...ends.map((d) => price.cost * endAt(d) - price.d * d)) - price.cost * (most[0] ?? 0),
  );
  const floors = [floor];
  for (const list of [...ways].reverse()) {
    floor = floor.map((sum, j) => {
      const { cost = 0, d = 0 } = (j > 0 && prices[j]) || {};
      const least = (low: number, way: Way) => Math.min(low, (way.costs[j] ?? 0) + cost * (way.costs[0] ?? 0) + d * way.d);
      return sum + list.reduce(least, Number.POSITIVE_INFINITY);
    });
    floors.unshift(floor);
  }
  return floors;
}

function sum(a: readonly number[], b: readonly number[], into: number[]): void {
  for (let j = 0; j < into.length; j++) into[j] = (a[j] ?? 0) + (b[j] ?? 0);
}

function isWithin(a: readonly number[], b: readonly number[], most: readonly number[]): boolean {
  for (let j = 0; j < most.length; j++) if ((a[j] ?? 0) + (b[j] ?? 0) > (most[j] ?? 0) + NOISE) return false;
  return true;
}

/** A copy, unless another is no worse; takes away those that are. Returns how many more there are. */
function put(labels: Labels, key: number, made: readonly number[]): number {
  const known = labels.get(key);
  if (!known) {
    labels.set(key, [[...made]]);
    return 1;
  }
  for (const other of known) if (isNoWorse(other, made)) return 0;
  const before = known.length;
  let left = 0;
  for (const other of known) if (!isNoWorse(made, other)) known[left++] = other;
  known.length = left;
  known.push([...made]);
  if (known.length > MOST_AT_KEY) mergeNearest(known);
  return known.length - before;
}

function mergeNearest(labels: number[][]): void {
  labels.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  let at = 1;
  const step = (i: number) => (labels[i]?.[0] ?? 0) - (labels[i - 1]?.[0] ?? 0);
  for (let i = 2; i < labels.length; i++) if (step(i) < step(at)) at = i;
  const [other] = labels.splice(at, 1);
  const one = labels[at - 1];
  if (one && other) for (let j = 0; j < one.length; j++) one[j] = Math.min(one[j] ?? 0, other[j] ?? 0);
}

function isNoWorse(a: readonly number[], b: readonly number[]): boolean {
  for (let j = 0; j < a.length; j++) if ((a[j] ?? 0) > (b[j] ?? 0) + NOISE / 10) return false;
  return true;
}

/** Of ways to the same D the ones that no other is as good as in every cost: through the rest nothing better comes. */
function undominated(ways: readonly Way[]): Way[] {
  const byKey = new Map<number, Way[]>();
  for (const way of ways) {
    const key = keyOf(way.d, way.unplaced);
    const known = byKey.get(key) ?? [];
    if (known.some(({ costs }) => costs.every((cost, j) => cost <= (way.costs[j] ?? 0)))) continue;
    byKey.set(key, [...known.filter(({ costs }) => !way.costs.every((cost, j) => cost <= (costs[j] ?? 0))), way]);
  }
  return [...byKey.values()].flat();
}
