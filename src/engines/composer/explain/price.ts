/** What a way out costs: the specialties concerned are composed anew with it, every other track stays where it is, and the checker counts. */
import { check } from '../check.ts';
import { compose } from '../compose.ts';
import { toPoints } from '../cost.ts';
import { figuresOf } from '../figures.ts';
import { wholePin } from '../generate/pins.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { contextOf } from '../rules/context.ts';
import { findAll } from '../rules/index.ts';
import type { NamedRule, Price } from './explanation.ts';
import { notMetOf } from './not-met.ts';
import type { Ground } from './question.ts';
import { ruleKey } from './rules.ts';

/** Enough to find a good plan for one specialty among others. */
const QUICK = {
  repairRounds: 60,
  integer: { nodes: 30, iterations: 15_000 },
  part: { nodes: 5, iterations: 2_000 },
  columns: 2_000,
  partColumns: 500,
};

/** Null when the others would have to move for it, or the weights would rather not meet the wish. */
export async function priceOf(ground: Ground, after: Problem, specialties: readonly string[], wish: NamedRule): Promise<Price | null> {
  const mine = new Set(specialties);
  const own = new Set(after.pins.map(({ id }) => id));
  const kept = ground.tracks.filter(({ id, specialty }) => !mine.has(specialty) && !own.has(id));
  const problem = { ...after, pins: [...after.pins, ...kept.map(wholePin)] };
  const { plan } = await compose(problem, { seed: 1, problemSha256: '', limits: QUICK });
  if (!check(problem, plan).accepted || !meets(after, plan, wish)) return null;
  const before = standing(ground);
  const { figures } = plan;
  return {
    cost: plan.cost - before.cost,
    placed: figures.placed - before.placed,
    changes: figures.changes - before.changes,
    kilometres: figures.kilometres - before.kilometres,
  };
}

const meets = (problem: Problem, plan: Plan, wish: NamedRule): boolean =>
  notMetOf(problem, plan).every((row) => ruleKey(row.wish) !== ruleKey(wish) || row.found === row.asked);

function standing({ problem, tracks }: Ground): { cost: number; placed: number; changes: number; kilometres: number } {
  const context = contextOf(problem, { tracks, unplaced: [] });
  const findings = findAll(context);
  const { placed, changes, kilometres } = figuresOf(context, findings);
  return { cost: toPoints(findings.reduce((sum, { cost }) => sum + cost, 0)), placed, changes, kilometres };
}
