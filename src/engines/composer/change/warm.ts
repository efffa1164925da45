/**
 * «What if», asked again and again of one problem. The prices of one relaxation are kept: under any prices whatever Lagrange's bound holds, so the problem
 * after a change has a bound as soon as its cheapest routes are known at those prices (search/bound.ts). And of the plan only what the change is about is
 * composed anew, with everybody else pinned where they are.
 * Every answer follows from the problem, the plan, the changes and the seed alone: a session that is lost and opened again gives the same bytes.
 */
import loadHighs, { type Highs } from 'highs';
import { month, monthText } from '../../../kernel/month.ts';
import { compose } from '../compose.ts';
import { toPoints } from '../cost.ts';
import type { Plan, PlanTrack } from '../plan.ts';
import type { Occupancy, Problem } from '../problem.ts';
import { TENTHS_PER_TRACK } from '../rules/load.ts';
import { atHand } from '../search/at-hand.ts';
import { cut, lagrangian, pricesOf } from '../search/bound.ts';
import { Composition } from '../search/composition.ts';
import { fill } from '../search/greedy.ts';
import { makeHands } from '../search/hands.ts';
import { chordsOf } from '../search/lattice.ts';
import { Layout } from '../search/layout.ts';
import { STANDARD_LIMITS } from '../search/limits.ts';
import { Master } from '../search/master.ts';
import { buildModel, type Model } from '../search/model.ts';
import { allStages, type Objective } from '../search/objective.ts';
import { priceAll, relax } from '../search/relax.ts';
import { pinFaults } from '../semantics-pins.ts';
import { applyChanges } from './apply.ts';
import type { Changes } from './change.ts';
import { keepable } from './keepable.ts';
import { Prices } from './warm-prices.ts';

/** Of one search for a route; one that is cut short makes the bound weaker, never false. */
const STEPS = 4000;

/** No plan after the changes that leaves at most `unplaced` tracks unplaced costs less than `cost` points in all, whichever tracks it changes. */
export interface WarmBound {
  cost: number;
  unplaced: number;
}
/** Why all are composed anew: the changes are about all, a share over all is changed, or the others cannot all stay where they are. */
export type WholeReason = 'all' | 'overall' | 'others';

/** What is to be composed: the problem after the changes with everybody outside the scope pinned, which is what the plan's bounds are about. */
export interface Narrowed {
  /** The specialties composed anew; null = all. */
  scope: string[] | null;
  why: WholeReason | null;
  problem: Problem;
}
export interface WarmPlan extends Narrowed {
  plan: Plan;
}
type Tracks = readonly PlanTrack[];

export interface WarmSession {
  bound(changes: Changes): WarmBound;
  narrowed(changes: Changes): Narrowed;
  plan(changes: Changes): Promise<WarmPlan>;
}

/** `hashOf`: SHA-256 of a problem's canonical JSON. */
export interface WarmRequest {
  problem: Problem;
  plan: Pick<Plan, 'tracks'>;
  seed: number;
  hashOf: (problem: Problem) => string;
}

/** Places without an applicant may become tracks of another specialty: a bound would have to count them otherwise. */
export const hasUnfilled = ({ flex = [], demand }: Problem): boolean => flex.length > 0 || demand.some(({ unfilled = 0 }) => unfilled > 0);

/** Null where there are unfilled places, and when the relaxation has no optimum. */
export async function openSession(request: WarmRequest): Promise<WarmSession | null> {
  const { problem, plan, seed, hashOf } = request;
  if (hasUnfilled(problem)) return null;
  const prices = await pricesOfAll(await loadHighs(), problem, plan.tracks);
  if (!prices) return null;
  const narrowed = (changes: Changes): Narrowed => {
    const after = applyChanges(problem, changes);
    const scope = scopeOf(problem, changes);
    if (!scope) return { scope, why: 'overall', problem: after };
    if (after.demand.every(({ specialty }) => scope.includes(specialty))) return { scope: null, why: 'all', problem: after };
    const pinned = withOthersPinned(after, plan.tracks, new Set(scope));
    return pinned ? { scope, why: null, problem: pinned } : { scope: null, why: 'others', problem: after };
  };
  return {
    bound(changes) {
      const after = applyChanges(problem, changes);
      const unplaced = leftOver(after, keepable(after, plan.tracks));
      return { cost: boundUnder(prices, after, unplaced), unplaced };
    },
    narrowed,
    async plan(changes) {
      const asked = narrowed(changes);
      const found = await compose(asked.problem, { seed, problemSha256: hashOf(asked.problem), atHand: plan.tracks });
      return { ...asked, plan: found.plan };
    },
  };
}

/** How many find no place where the others stay and each takes the cheapest way there is: a plan that places the rest exists. */
function leftOver(after: Problem, kept: readonly PlanTrack[]): number {
  const missing = new Map(after.demand.map(({ specialty, count }) => [specialty, count]));
  const staying = kept.filter(({ specialty }) => {
    const left = missing.get(specialty) ?? 0;
    missing.set(specialty, Math.max(0, left - 1));
    return left > 0;
  });
  const demand = after.demand.flatMap((row) => {
    const count = missing.get(row.specialty) ?? 0;
    return count > 0 ? [{ ...row, count }] : [];
  });
  if (demand.length === 0) return 0;
  const occupancy = [...after.occupancy, ...staying.flatMap(usesOf)];
  const model = buildModel({ ...after, demand, occupancy, pins: [] });
  const placed = new Composition(model);
  fill(makeHands(model), placed, allStages(model).weights, null);
  return placed.unplaced() + model.specialties.reduce((sum, { impossible }) => sum + impossible, 0);
}

const usesOf = ({ specialty, elements }: PlanTrack): Occupancy[] =>
  elements.map(({ unit, kind, from, months }) => ({
    unit,
    specialty,
    kind,
    from,
    to: monthText(month(from) + months),
    tenths: TENTHS_PER_TRACK,
  }));

/** The specialties that the changes are about; null = all, where a share over all changes. */
function scopeOf({ approvals }: Problem, { changes }: Changes): string[] | null {
  const scope = new Set<string>();
  for (const change of changes) {
    if (change.type === 'share' && change.specialty === null) return null;
    if ('specialty' in change && change.specialty !== null) scope.add(change.specialty);
    else if ('unit' in change) for (const { unit, specialty } of approvals) if (unit === change.unit) scope.add(specialty);
  }
  return [...scope].sort();
}

/** Null where the others cannot all stay: then all are composed anew. */
function withOthersPinned(after: Problem, tracks: Tracks, scope: ReadonlySet<string>): Problem | null {
  const others = tracks.filter(({ specialty }) => !scope.has(specialty));
  if (keepable(after, others).length < others.length) return null;
  const known = new Set(others.map(({ id }) => id));
  const pinned = pinning({ ...after, pins: after.pins.filter(({ id }) => !known.has(id)) }, others);
  let possible = true;
  pinFaults(pinned, () => {
    possible = false;
  });
  return possible ? pinned : null;
}

/** With these tracks as whole pins. */
function pinning(problem: Problem, tracks: readonly PlanTrack[]): Problem {
  const pins = tracks.map(({ id, specialty, start, pattern, elements }) => ({
    id,
    specialty,
    start,
    pattern,
    elements: elements.map(({ id: element, unit, months, kind }) => ({ id: element, unit, months, kind })),
  }));
  return { ...problem, pins: [...problem.pins, ...pins] };
}

/** Every wish by its own weight, whatever its stage: what a plan costs in all. */
const everything = (model: Model): Objective => ({ weights: model.wishes.none().map(() => 1), unplaced: 0 });

/** The relaxation begins with the plan as it is, and with the cheapest places for what it lacks. */
async function pricesOfAll(highs: Highs, problem: Problem, tracks: Tracks): Promise<Prices | null> {
  const model = buildModel(problem);
  const hands = makeHands(model);
  const first = atHand(hands, new Composition(model), tracks);
  const mostUnplaced = first.unplaced();
  const objective = everything(model);
  const layout = new Layout(model, chordsOf(model, mostUnplaced === 0));
  const master = new Master(highs, layout, objective, mostUnplaced);
  try {
    master.add([...first.entries.values()].map(({ column }) => column));
    const rounds = STANDARD_LIMITS.relaxRounds;
    const request = { hands, layout, master, objective, mostUnplaced, rounds, stop: () => false, onRound: () => {} };
    const relaxed = await relax(request);
    return relaxed && new Prices(layout, relaxed.duals);
  } finally {
    master.dispose();
  }
}

function boundUnder(prices: Prices, problem: Problem, mostUnplaced: number): number {
  const model = buildModel(problem);
  const hands = makeHands(model);
  const objective = everything(model);
  const layout = new Layout(model, chordsOf(model, mostUnplaced === 0));
  const impossible = model.specialties.reduce((sum, specialty) => sum + specialty.impossible, 0);
  const most = Math.max(0, mostUnplaced - impossible);
  const duals = cut(prices.on(layout), layout, objective);
  const { least } = priceAll(hands, pricesOf(duals, layout, objective), STEPS);
  const { total } = lagrangian(duals, layout, objective, least, most);
  return toPoints(Math.max(0, total) + model.pinnedCosts.reduce((sum, cost) => sum + cost, 0));
}
