/** Composes a plan: anytime, and for the same problem, seed and version the same to the byte. */
import { gapOf, sumPoints, toPoints } from './cost.ts';
import type { Plan, PlanTrack, StageFigure } from './plan.ts';
import type { Problem } from './problem.ts';
import { stageFigures } from './rules/stages.ts';
import { unplacedTruly } from './search/flex.ts';
import { type Limits, STANDARD_LIMITS } from './search/limits.ts';
import { toPlan } from './search/plan.ts';
import { type Phase, type SearchState, search } from './search/solve.ts';

export interface Progress {
  phase: Phase;
  /** The stage at work; null before the first. */
  stage: string | null;
  stages: StageFigure[];
  /** Cost points of the best plan so far. */
  cost: number;
  /** Σ of the stages' bounds. */
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
  /** Tracks of a plan at hand: of equally good plans it stays, as far as it is still possible. None = whichever is found. */
  atHand?: readonly PlanTrack[];
}

export interface Report {
  /** True when it is proven that no plan places more tracks. */
  placedProven: boolean;
  /** Columns of the last relaxation. */
  columns: number;
}

/** With the tracks for which there is no way at all: pins left out, specialties without a route, unfilled places that nothing may become. */
const withImpossible = ({ model }: SearchState['best'], unplaced: number): number =>
  model.scope.leftOut.length + model.specialties.reduce((sum, specialty) => sum + specialty.impossible, 0) + unplacedTruly(model, unplaced);

/** The problem must have come through `readProblem`. */
export async function compose(problem: Problem, options: ComposeOptions): Promise<{ plan: Plan; report: Report }> {
  const { seed, problemSha256, onProgress } = options;
  let stopped = false;
  const stop = () => {
    stopped ||= options.shouldStop?.() ?? false;
    return stopped;
  };
  const planOf = (state: SearchState): Plan =>
    toPlan(state.best, {
      problemSha256,
      seed,
      stopped,
      bounds: state.bounds,
      atLeastUnplaced: withImpossible(state.best, state.atLeastUnplaced),
    });
  const onState = (state: SearchState, improved: boolean) => {
    if (!onProgress) return;
    const plan = improved ? planOf(state) : null;
    const { best, phase, bounds, costs } = state;
    const stages = stageFigures(best.model.wishes.stages, costs, bounds);
    const cost = sumPoints(stages.map((stage) => stage.value));
    const bound = sumPoints(stages.map((stage) => stage.bound));
    const gap = gapOf(cost, bound, toPoints(best.model.pinnedCosts.reduce((sum, one) => sum + one, 0)));
    const unplaced = withImpossible(best, best.unplaced());
    const stage = best.model.wishes.stages[state.stage]?.id ?? null;
    const demanded = problem.demand.reduce((sum, demand) => sum + demand.count, 0);
    const placedProven = best.unplaced() === state.atLeastUnplaced;
    onProgress({ phase, stage, stages, cost, bound, gap, placed: demanded - unplaced, unplaced, placedProven, plan });
  };
  const state = await search({
    problem,
    seed,
    limits: { ...STANDARD_LIMITS, ...options.limits },
    atHand: options.atHand ?? [],
    stop,
    onState,
  });
  return { plan: planOf(state), report: { placedProven: state.best.unplaced() === state.atLeastUnplaced, columns: state.columns } };
}
