/**
 * The wishes in order of importance: what a stage has reached is held (with the tolerance the planner gives it) by all stages after it, so no number
 * of short journeys can buy a missed share. Placing comes before all of them. One stage with every wish is a weighted sum.
 * Why: the agreement of Region Hovedstaden and Region Sjælland, annex 2 (about 2022), states the distribution first, then where tracks start and end,
 * then as few moves as possible; the health directors' principles of 17 Sept 2021 come beside these.
 */
import { exact, gapOf, toPoints } from '../cost.ts';
import type { Fault } from '../fault.ts';
import type { StageFigure } from '../plan.ts';
import type { Problem, Stage, Weights } from '../problem.ts';
import type { Finding, RuleId } from './finding.ts';

/** The order where the problem names none. */
export const STANDARD_STAGES: readonly Stage[] = [
  { id: 'agreement', wishes: ['shareSpecialty', 'shareAim', 'shareOverall'], tolerance: 0 },
  { id: 'startEnd', wishes: ['startArea', 'endArea', 'startShortage', 'endShortage'], tolerance: 0 },
  { id: 'moves', wishes: ['change', 'distance'], tolerance: 0 },
  { id: 'decentral', wishes: ['university'], tolerance: 0 },
  { id: 'rest', wishes: ['bothAreas', 'spread'], tolerance: 0 },
];

/** Every wish weighed against every other. */
export const ONE_STAGE: Stage = { id: 'wishes', wishes: STANDARD_STAGES.flatMap(({ wishes }) => wishes), tolerance: 0 };

export const stagesOf = ({ stages }: Pick<Problem, 'stages'>): readonly Stage[] => stages ?? STANDARD_STAGES;

/** Each wish that weighs anything is of exactly one importance. */
export function stageFaults({ stages, weights }: Pick<Problem, 'stages' | 'weights'>): Fault[] {
  if (!stages) return [];
  const faults: Fault[] = [];
  const ids = new Set<string>();
  const seen = new Set<string>();
  stages.forEach(({ id, wishes }, i) => {
    if (ids.has(id)) faults.push({ path: `/stages/${i}/id`, code: 'duplicate', params: { id } });
    ids.add(id);
    wishes.forEach((wish, j) => {
      if (seen.has(wish)) faults.push({ path: `/stages/${i}/wishes/${j}`, code: 'stage.twice', params: { wish } });
      seen.add(wish);
    });
  });
  for (const [wish, weight] of Object.entries(weights))
    if (weight > 0 && !seen.has(wish)) faults.push({ path: '/stages', code: 'stage.missing', params: { wish } });
  return faults;
}

/** The stage of each wish, as its number; none for a wish that is in no stage (it weighs nothing). */
export function stageOfWish(stages: readonly Stage[]): Map<RuleId, number> {
  return new Map(stages.flatMap(({ wishes }, no) => wishes.map((wish): [RuleId & keyof Weights, number] => [wish, no])));
}

/** What the wishes of each stage cost, in internal units. */
export function stageCosts(stages: readonly Stage[], findings: readonly Finding[]): number[] {
  const stageOf = stageOfWish(stages);
  const costs = stages.map(() => 0);
  for (const { rule, cost } of findings) {
    const no = stageOf.get(rule);
    if (no !== undefined) costs[no] = (costs[no] ?? 0) + cost;
  }
  return costs.map(exact);
}

/** Values and bounds in internal units. */
export const stageFigures = (stages: readonly Stage[], values: readonly number[], bounds: readonly number[]): StageFigure[] =>
  stages.map(({ id, tolerance }, no) => figureOf(id, tolerance, toPoints(values[no] ?? 0), toPoints(bounds[no] ?? 0)));

export const figureOf = (id: string, tolerance: number, value: number, bound: number): StageFigure => ({
  id,
  value,
  bound,
  gap: gapOf(value, bound),
  proven: value - bound <= tolerance,
});

/** The stages of a plan; one made before there were any weighed every wish against every other. */
export function stagesIn(plan: { cost: number; bound: number; gap: number; stages?: StageFigure[] }): StageFigure[] {
  const { cost, bound, gap } = plan;
  return plan.stages ?? [{ id: ONE_STAGE.id, value: cost, bound, gap, proven: cost === bound }];
}
