/**
 * Shares in whole tracks. Where a stage holds nothing but shares, what a block costs follows from its months in each area alone, and whole tracks
 * can only have certain months. So the stage is a small problem of its own: of each block one of its possible months, so that the blocks' own shares
 * and the share over all cost the least. Solved exactly (a table over the blocks), it bounds the stage better than any prices: those believe in half
 * tracks wherever blocks must make up for one another. It also names the months to aim at, and those that plans which keep the stage can have.
 */
import { SCALE } from '../cost.ts';
import { kinkCost } from './column.ts';
import type { Composition } from './composition.ts';
import type { Graph, Step } from './graph.ts';
import type { Kink } from './kinks.ts';
import type { Model } from './model.ts';
import { bestSlope } from './slope.ts';

/** Months in each area that a block can have in all, as far as they are filled. */
export interface Choice {
  months: number[];
  unplaced: number;
  /** Of the block by itself, in internal units. */
  cost: number;
  /** Added to the D of the first shared kink. */
  d: number;
}

export interface Profile {
  model: Model;
  choices: Choice[][];
  shared: Kink[];
  mostUnplaced: number;
}

/** More sums than this are too many to look at one by one. */
const MOST_SUMS = 20_000;
/** More months than this in one area, as far as they are filled, are too many to tell apart from those of the next. */
const BASE = 131_072;

/** Null when the stage holds other wishes, or shares over several specialties that do not follow from one number. */
export function profileOf(model: Model, stage: number, mostUnplaced: number): Profile | null {
  const { wishes, kinks } = model;
  const shares = (wishes.stages[stage]?.wishes ?? []).filter((wish) => wishes.weights[wish] > 0);
  const shared = kinks.filter((kink) => kink.block === -1 && kink.stage === stage);
  const [first] = shared;
  const alike = shared.every(
    ({ area, percent, members }) => area === first?.area && percent === first.percent && same(members, first.members),
  );
  if (!alike || !shares.every((wish) => wish.startsWith('share'))) return null;
  const choices: Choice[][] = [];
  for (const block of model.blocks.keys()) {
    const made = choicesOf(model, block, stage, mostUnplaced, first ?? null);
    if (!made) return null;
    choices.push(made);
  }
  return { model, choices, shared, mostUnplaced };
}

const same = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => a.size === b.size && [...a].every((one) => b.has(one));

function choicesOf(model: Model, block: number, stage: number, mostUnplaced: number, first: Kink | null): Choice[] | null {
  const { areas } = model.problem.agreement;
  const longest = (graphs: readonly Graph[]) => graphs.reduce((most, { pattern }) => Math.max(most, pattern.months), 0);
  const months = (model.blocks[block] ?? []).reduce((sum, { count, filled, graphs }) => sum + count * filled * longest(graphs), 0);
  if (months >= BASE) return null;
  let sums = new Map<number, number>([[0, 0]]);
  for (const { count, must, graphs, filled } of model.blocks[block] ?? []) {
    const values = new Set(graphs.flatMap((graph) => [...monthsOf(graph)].map((months) => months * filled)));
    for (let n = 0; n < count; n++) {
      const next = new Map<number, number>();
      // The key is the months by area; of equal months only the fewest unplaced can matter.
      const note = (key: number, unplaced: number) => next.set(key, Math.min(unplaced, next.get(key) ?? unplaced));
      for (const [sum, unplaced] of sums) {
        for (const value of values) note(sum + value, unplaced);
        if (!must && unplaced < mostUnplaced) note(sum, unplaced + 1);
      }
      if (next.size > MOST_SUMS || areas.length > 3) return null;
      sums = next;
    }
  }
  const own = model.kinks.filter((kink) => kink.block === block && kink.stage === stage);
  const member = first !== null && (model.blocks[block] ?? []).some(({ no }) => first.members.has(no));
  return [...sums].map(([key, unplaced]) => {
    const months = areas.map((_, area) => Math.floor(key / BASE ** area) % BASE);
    const all = months.reduce((sum, n) => sum + n, 0);
    const dOf = (kink: Kink) => 100 * (months[kink.area] ?? 0) - kink.percent * all;
    return { months, unplaced, cost: own.reduce((sum, kink) => sum + kinkCost(kink, dOf(kink)), 0), d: member && first ? dOf(first) : 0 };
  });
}

/** The months by area that one track of the graph can have, and perhaps more. */
function monthsOf(graph: Graph): Set<number> {
  const upTo = new Map<Step, Set<number>>();
  const all = new Set<number>();
  for (const step of graph.steps) {
    const own = step.area < 0 ? 0 : step.months * BASE ** step.area;
    const values = new Set<number>();
    if (step.next.length === 0) values.add(own);
    for (const next of step.next) for (const value of upTo.get(next) ?? []) values.add(own + value);
    upTo.set(step, values);
    if (step.pos === 0) for (const value of values) all.add(value);
  }
  return all;
}

/** The least cost of the blocks from one on, by what the ones before it have added: D of the first shared kink and tracks unplaced. */
type Table = Map<number, number>;
/** More tracks than anybody leaves unplaced: a key holds both numbers, and neither may run into the other. */
const TRACKS = 2 ** 20;
export const keyOf = (d: number, unplaced: number): number => d * TRACKS + unplaced;
export const sharedIn = (key: number): number => Math.floor(key / TRACKS);
export const unplacedIn = (key: number): number => key - TRACKS * sharedIn(key);

export interface Solved {
  /** Internal units. */
  bound: number;
  /** By block, the choices that a plan within `most` can have. */
  allowed: Choice[][];
  /** By block, the choice of a best one. */
  best: Choice[];
}

/** Costs are no finer than 1/25; what lies nearer than this is the same sum in another order. */
const NOISE = 1e-6;
/** Steps of one table: beyond that the months are left to the prices. */
const MOST_STEPS = 3_000_000;

/** Null when nothing fits into `most`, or the table is too large. `dear` makes a choice dearer without counting, for the best of equals. */
export function solveProfile(profile: Profile, most: number, dear: (block: number, choice: Choice) => number): Solved | null {
  const { choices, shared, mostUnplaced } = profile;
  const { slope, least, end: floor } = bestSlope(choices, shared);
  const rest = [floor];
  for (const one of [...least].reverse()) rest.unshift(one + (rest[0] ?? 0));
  const forward: Table[] = [new Map([[keyOf(0, 0), 0]])];
  const within = choices.map((list, block) =>
    list.filter(({ cost, d }) => cost - slope * d - (least[block] ?? 0) <= most - (rest[0] ?? 0) + NOISE),
  );
  let steps = 0;
  for (const [block, list] of within.entries()) {
    const next: Table = new Map();
    steps += (forward[block]?.size ?? 0) * list.length;
    if (steps > MOST_STEPS) return null;
    for (const [key, spent] of forward[block] ?? [])
      for (const { cost, d, unplaced } of list) {
        const to = key + keyOf(d, unplaced);
        const total = spent + cost;
        if (unplacedIn(to) > mostUnplaced || total - slope * sharedIn(to) + (rest[block + 1] ?? 0) > most + NOISE) continue;
        if (total < (next.get(to) ?? Number.POSITIVE_INFINITY)) next.set(to, total);
      }
    forward.push(next);
  }
  const end = (key: number): number => shared.reduce((sum, kink) => sum + kinkCost(kink, sharedIn(key)), 0);
  let after: Table = new Map([...(forward.at(-1) ?? [])].map(([key]) => [key, end(key)]));
  const bound = [...(forward.at(-1) ?? [])].reduce((low, [key, cost]) => Math.min(low, cost + end(key)), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(bound) || bound > most + NOISE) return null;
  const allowed: Choice[][] = [];
  const tables: Table[] = [after];
  for (let block = choices.length - 1; block >= 0; block--) {
    const before: Table = new Map();
    const fits = new Set<Choice>();
    for (const [key, spent] of forward[block] ?? [])
      for (const choice of within[block] ?? []) {
        const later = after.get(key + keyOf(choice.d, choice.unplaced));
        if (later === undefined) continue;
        const cost = choice.cost + later;
        if (spent + cost <= most + NOISE) fits.add(choice);
        if (cost < (before.get(key) ?? Number.POSITIVE_INFINITY)) before.set(key, cost);
      }
    allowed[block] = [...fits];
    after = before;
    tables[block] = before;
  }
  return { bound, allowed, best: bestOf(profile, allowed, bound, end, dear) };
}

/** Of the best choices the dearest to nobody: a second table, over those only that lead to the bound. */
function bestOf(
  { choices, mostUnplaced }: Profile,
  allowed: readonly Choice[][],
  bound: number,
  end: (key: number) => number,
  dear: (block: number, choice: Choice) => number,
): Choice[] {
  type Way = { cost: number; dear: number; choice: Choice | null; from: number };
  const ways: Map<number, Way>[] = [new Map([[keyOf(0, 0), { cost: 0, dear: 0, choice: null, from: 0 }]])];
  for (const block of choices.keys()) {
    const next = new Map<number, Way>();
    for (const [key, way] of ways[block] ?? [])
      for (const choice of allowed[block] ?? []) {
        const to = key + keyOf(choice.d, choice.unplaced);
        if (unplacedIn(to) > mostUnplaced) continue;
        const step = { cost: way.cost + choice.cost, dear: way.dear + dear(block, choice), choice, from: key };
        const known = next.get(to);
        if (step.cost <= bound + NOISE && (!known || step.cost < known.cost || (step.cost === known.cost && step.dear < known.dear)))
          next.set(to, step);
      }
    ways.push(next);
  }
  let at: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [key, way] of ways.at(-1) ?? [])
    if (way.cost + end(key) <= bound + NOISE && way.dear < least) {
      least = way.dear;
      at = key;
    }
  const best: Choice[] = [];
  for (let block = choices.length - 1; block >= 0 && at !== null; block--) {
    const way: Way | undefined = ways[block + 1]?.get(at);
    if (!way?.choice) break;
    best[block] = way.choice;
    at = way.from;
  }
  return best;
}

/** The months of a block in a plan. */
export function monthsIn(plan: Composition, block: number): number[] {
  const months = plan.model.problem.agreement.areas.map(() => 0);
  for (const { column, count } of plan.ofBlock(block))
    column.inArea.forEach((n, area) => {
      months[area] = (months[area] ?? 0) + n * count;
    });
  return months;
}

/** Without the choices that the block's own bound forbids: `priced` is what a choice costs at the prices under which it holds. */
export const narrowed = (profile: Profile, bounds: ArrayLike<number>, priced: (choice: Choice) => number): Profile => ({
  ...profile,
  choices: profile.choices.map((list, block) => list.filter((choice) => priced(choice) >= (bounds[block] ?? 0) - SCALE * 1e-5)),
});
