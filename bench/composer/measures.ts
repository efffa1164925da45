/** What is told of each contestant, from the plans that the checker accepts and against the best that anybody proved in the same run. */
import type { Problem } from '../../src/engines/composer/problem.ts';
import { stagesOf } from '../../src/engines/composer/rules/stages.ts';
import { COMPOSER } from './contestants.ts';
import { type Judged, judged } from './judge.ts';
import { type Outcome, UNPLACED_POINTS } from './outcome.ts';

/** Seconds; null = never within the limit. */
export interface Measures {
  contestant: string;
  placed: number | null;
  demanded: number;
  /** First plan with at least 99 % placed. */
  first: number | null;
  /** First lower bound above nothing. */
  lower: number | null;
  within1: number | null;
  within025: number | null;
  seconds: number;
  /** Seconds of processors, with reading the problem; null = in other processes. */
  cpuSeconds: number | null;
  cost: number | null;
  /** That it has proven itself. */
  bound: number | null;
  ownGap: number | null;
  /** The same of the composer, were it stopped after ten and after thirty seconds. */
  gapAt10?: number | null;
  gapAt30?: number | null;
  /** Against the best proven bound; absolute in points and in changes of workplace. */
  gap: number | null;
  gapPoints: number | null;
  gapChanges: number | null;
  megabytes: number;
  columns: number;
  stages: { id: string; value: number; bound: number | null }[];
  /** Not done at its limit, too large, a plan refused: in words. */
  note: string;
}

interface Known {
  seconds: number;
  plan: Judged | null;
  /** Objective with a price for what is unplaced. */
  objective: number;
}

/** Every wish in one stage: the same question to all but the composer in stages, whose own proof is told. */
export function measuresOf(problem: Problem, outcomes: readonly Outcome[], staged: boolean): Measures[] {
  const known = new Map(outcomes.map((outcome) => [outcome, knownOf(problem, outcome)]));
  const asOne = outcomes.filter(({ contestant }) => contestant !== COMPOSER);
  const fewest = Math.min(...[...known.values()].flat().flatMap(({ plan }) => (plan ? [plan.demanded - plan.placed] : [])));
  const reference = Math.max(0, ...asOne.map((outcome) => boundOf(outcome, fewest)));
  return outcomes.map((outcome) => measured(problem, outcome, known.get(outcome) ?? [], { fewest, reference, staged }));
}

function knownOf(problem: Problem, { happenings }: Outcome): Known[] {
  return happenings.flatMap(({ seconds, tracks, objective }): Known[] => {
    if (!tracks) return objective === undefined ? [] : [{ seconds, plan: null, objective }];
    const plan = judged(problem, tracks);
    if (plan.hard.length > 0) return [];
    return [{ seconds, plan, objective: plan.cost + UNPLACED_POINTS * (plan.demanded - plan.placed) }];
  });
}

/** The best bound on the cost of plans that leave so many unplaced; a rival's holds for its objective, the composer's for plans that place as many. */
function boundOf({ contestant, happenings }: Outcome, fewest: number): number {
  const best = Math.max(Number.NEGATIVE_INFINITY, ...happenings.map(({ bound }) => bound ?? Number.NEGATIVE_INFINITY));
  // A rival's solver keeps its numbers to about a millionth.
  return contestant.startsWith('composer') ? best : best - 1e-6 * Math.abs(best) - UNPLACED_POINTS * fewest;
}

interface Best {
  fewest: number;
  reference: number;
  staged: boolean;
}

function measured(problem: Problem, outcome: Outcome, known: readonly Known[], { fewest, reference, staged }: Best): Measures {
  const { contestant, happenings } = outcome;
  const inStages = contestant === COMPOSER || (staged && !contestant.startsWith('composer'));
  const last = known
    .filter(({ plan }) => plan)
    .reduce<Known | null>((best, one) => (best && best.objective < one.objective && !inStages ? best : one), null);
  const plan = last?.plan ?? null;
  const own = boundOf(outcome, fewest);
  const bound = Number.isFinite(own) ? Math.max(0, own) : null;
  const relative = (cost: number, low: number) => (cost <= low ? 0 : (cost - low) / cost);
  const against = inStages ? bound : reference;
  const all = plan !== null && plan.demanded - plan.placed === fewest;
  const rivalInStages = inStages && contestant !== COMPOSER;
  const within = (share: number) =>
    rivalInStages
      ? outcome.done
        ? outcome.seconds
        : undefined
      : contestant === COMPOSER
        ? happenings.find(({ gap, bound }) => bound !== undefined && bound > 0 && (gap ?? 1) <= share)?.seconds
        : known.find(({ objective }) => relative(objective - UNPLACED_POINTS * fewest, reference) <= share)?.seconds;
  const gapAt = (most: number) =>
    contestant.startsWith('composer')
      ? (happenings.findLast(({ seconds, gap }) => gap !== undefined && seconds <= most)?.gap ?? null)
      : null;
  const points = plan && all && against !== null && !rivalInStages ? plan.cost - against : null;
  return {
    contestant,
    placed: plan?.placed ?? null,
    demanded: problem.demand.reduce((sum, { count }) => sum + count, 0),
    first: known.find(({ plan }) => plan && plan.placed >= 0.99 * plan.demanded)?.seconds ?? null,
    lower: happenings.find(({ bound }) => (bound ?? 0) > 0)?.seconds ?? null,
    within1: within(0.01) ?? null,
    within025: within(0.0025) ?? null,
    seconds: outcome.seconds,
    cpuSeconds: outcome.cpuSeconds,
    cost: plan?.cost ?? null,
    bound,
    ownGap: contestant.startsWith('composer')
      ? (outcome.plans[0]?.gap ?? null)
      : plan && bound !== null
        ? relative(plan.cost, bound)
        : null,
    gapAt10: gapAt(10),
    gapAt30: gapAt(30),
    gap: points === null || plan === null ? null : relative(plan.cost, plan.cost - points),
    gapPoints: points === null ? null : Math.max(0, points),
    gapChanges: points === null || problem.weights.change === 0 ? null : Math.max(0, points) / problem.weights.change,
    megabytes: outcome.megabytes,
    columns: outcome.columns,
    stages: stagesTold(problem, outcome, plan),
    note: noteOf(outcome, plan, known.length),
  };
}

function stagesTold(problem: Problem, { stages, plans }: Outcome, plan: Judged | null): Measures['stages'] {
  const [own] = plans;
  if (own?.stages) return own.stages.map(({ id, value, bound }) => ({ id, value, bound }));
  return stagesOf(problem).flatMap(({ id }, i) => {
    const reached = stages[i + 2];
    return reached ? [{ id, value: plan?.stages[i] ?? reached.value, bound: Number.isFinite(reached.bound) ? reached.bound : null }] : [];
  });
}

function noteOf(outcome: Outcome, plan: Judged | null, plans: number): string {
  const refused = outcome.happenings.filter(({ tracks }) => tracks).length > 0 && plan === null;
  return [
    outcome.fault,
    refused ? 'the checker refuses its plan' : null,
    !refused && plan === null && plans === 0 && !outcome.fault ? 'no plan' : null,
    outcome.done || outcome.fault ? null : 'not done at its limit',
  ]
    .filter((part) => part !== null)
    .join('; ');
}
