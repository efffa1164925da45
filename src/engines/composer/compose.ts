/** Composes a plan: anytime, and for the same problem, seed and version the same to the byte. */
import { gapOf, toPoints } from './cost.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { stagesOf } from './rules/stages.ts';
import { type Limits, STANDARD_LIMITS } from './search/limits.ts';
import { toPlan } from './search/plan.ts';
import { type Phase, type SearchState, search } from './search/solve.ts';

export interface Progress {
  phase: Phase;
  /** Cost points of the best plan so far. */
  cost: number;
  /** No plan that places as many tracks costs less. */
  bound: number;
  gap: number;
  placed: number;
  unplaced: number;
  /** True when it is proven that no plan places more tracks. */
  placedProven: boolean;
  /** The best plan, when it has improved since the last call. */
  plan: Plan | null;
}

export interface ComposeOptions {
  seed: number;
  /** SHA-256 of the problem's canonical JSON, computed by the caller. */
  problemSha256: string;
  onProgress?: (progress: Progress) => void;
  /** Asked between iterations; true ends the search with the best plan, marked as stopped. */
  shouldStop?: () => boolean;
  limits?: Partial<Limits>;
}

export interface Report {
  /** True when it is proven that no plan places more tracks. */
  placedProven: boolean;
  /** Columns of the last relaxation. */
  columns: number;
}

/** The search weighs all wishes together as yet: of several stages it knows no bound. */
const boundsOf = (problem: Problem, { bound }: SearchState): number[] =>
  stagesOf(problem).map((_, __, { length }) => (length === 1 ? bound : 0));

const atLeastUnplaced = ({ best, placedProven }: SearchState): number => {
  const { scope, specialties } = best.model;
  const impossible = scope.leftOut.length + specialties.reduce((sum, specialty) => sum + specialty.impossible, 0);
  return placedProven ? impossible + best.unplaced() : 0;
};

/** The problem must have come through `readProblem`. */
export async function compose(problem: Problem, options: ComposeOptions): Promise<{ plan: Plan; report: Report }> {
  const { seed, problemSha256, onProgress } = options;
  let stopped = false;
  const stop = () => {
    stopped ||= options.shouldStop?.() ?? false;
    return stopped;
  };
  const planOf = (state: SearchState): Plan =>
    toPlan(state.best, { problemSha256, seed, stopped, bounds: boundsOf(problem, state), atLeastUnplaced: atLeastUnplaced(state) });
  const onState = (state: SearchState, improved: boolean) => {
    if (!onProgress) return;
    const plan = improved ? planOf(state) : null;
    const cost = toPoints(state.best.cost());
    const bound = toPoints(Math.min(state.bound, state.best.cost()));
    const leftOut = state.best.model.scope.leftOut.length;
    const unplaced =
      leftOut + state.best.unplaced() + state.best.model.specialties.reduce((sum, specialty) => sum + specialty.impossible, 0);
    const demanded = problem.demand.reduce((sum, demand) => sum + demand.count, 0);
    const { phase, placedProven } = state;
    onProgress({ phase, cost, bound, gap: gapOf(cost, bound), placed: demanded - unplaced, unplaced, placedProven, plan });
  };
  const state = await search({ problem, seed, limits: { ...STANDARD_LIMITS, ...options.limits }, stop, onState });
  return { plan: planOf(state), report: { placedProven: state.placedProven, columns: state.columns } };
}
