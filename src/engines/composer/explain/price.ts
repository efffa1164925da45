/** What a way out costs: the specialties concerned are composed anew with it, every other track stays where it is, and the checker counts. */
import { check } from '../check.ts';
import { compose } from '../compose.ts';
import { sumPoints, toPoints } from '../cost.ts';
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
import { Stopped } from './stopped.ts';

/** Enough to find a good plan for one specialty among others. What only proofs ask for stays as it is: nothing is proven. */
const QUICK = {
  isProven: false,
  repairRounds: 60,
  integer: { nodes: 30, iterations: 15_000 },
  ask: { nodes: 4, iterations: 1_000 },
  combine: { nodes: 30, iterations: 5_000 },
  columns: 2_000,
};

type Standing = Pick<Price, 'cost' | 'placed' | 'changes' | 'kilometres'>;

/** Prices of problems like the one explained, for some specialties. */
export class Pricing {
  private readonly ground: Ground;
  private readonly specialties: ReadonlySet<string>;
  private before: Standing | null = null;

  constructor(ground: Ground, specialties: readonly string[]) {
    this.ground = ground;
    this.specialties = new Set(specialties);
  }

  /** Null when the others would have to move for it, or the weights would rather not meet the wish. */
  async of(after: Problem, wish: NamedRule): Promise<Price | null> {
    const problem = this.withOthersKept(after);
    const { stop = () => false } = this.ground;
    const { plan } = await compose(problem, { seed: 1, problemSha256: '', limits: QUICK, shouldStop: stop });
    if (plan.stopped) throw new Stopped();
    if (!check(problem, plan).accepted || !meets(problem, plan, wish)) return null;
    this.before ??= standing(this.withoutTheRest(this.ground.problem), this.ground);
    const { before } = this;
    const { figures } = plan;
    return {
      cost: sumPoints([plan.cost, -before.cost]),
      placed: figures.placed - before.placed,
      changes: figures.changes - before.changes,
      kilometres: figures.kilometres - before.kilometres,
    };
  }

  private withOthersKept(after: Problem): Problem {
    const own = new Set(after.pins.map(({ id }) => id));
    const kept = this.ground.tracks.filter(({ id, specialty }) => !this.specialties.has(specialty) && !own.has(id));
    return this.withoutTheRest({ ...after, pins: [...after.pins, ...kept.map(wholePin)] });
  }

  /** What the tracks that stay cost and who is beside them is the same before and after: only what can differ is looked at. */
  private withoutTheRest(problem: Problem): Problem {
    const { agreement, approvals, occupancy } = problem;
    const units = new Set(approvals.filter(({ specialty }) => this.specialties.has(specialty)).map(({ unit }) => unit));
    const shares = agreement.shares.filter(({ specialty }) => specialty === null || this.specialties.has(specialty));
    return { ...problem, occupancy: occupancy.filter(({ unit }) => units.has(unit)), agreement: { ...agreement, shares } };
  }
}

const meets = (problem: Problem, plan: Plan, wish: NamedRule): boolean =>
  notMetOf(problem, plan).every((row) => ruleKey(row.wish) !== ruleKey(wish) || row.found === row.asked);

function standing(problem: Problem, { tracks }: Ground): Standing {
  const context = contextOf(problem, { tracks, unplaced: [] });
  const findings = findAll(context);
  const { placed, changes, kilometres } = figuresOf(context, findings);
  return { cost: toPoints(findings.reduce((sum, { cost }) => sum + cost, 0)), placed, changes, kilometres };
}
