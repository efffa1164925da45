/**
 * The independent checker of a nation: every plan by itself with the earlier years' plans in its house, and the regions added up at the units that
 * they share.
 */

import { type Month, month, monthText } from '../../../kernel/month.ts';
import { type CheckResult, check, type Difference } from '../check.ts';
import { sumPoints } from '../cost.ts';
import type { Occupancy } from '../problem.ts';
import type { Nation, SharedPlaces } from './nation.ts';
import type { NationPlan } from './plan.ts';
import { occupancyOf, withOccupancy } from './roll.ts';
import { isAbout, regionsOf, takenAt } from './shared.ts';

/** A shared unit that the regions together use beyond its whole. */
export interface SharedOver {
  /** Its place among the nation's shared units. */
  no: number;
  unit: string;
  from: string;
  months: number;
  /** At most so many tenths too many. */
  tenths: number;
}

export interface NationCheck {
  accepted: boolean;
  /** In the order of the problems. */
  plans: CheckResult[];
  shared: SharedOver[];
  differences: Difference[];
}

export interface Hashes {
  nationSha256?: string;
  problemSha256?: readonly string[];
}

export function checkNation(nation: Nation, plan: NationPlan, hashes: Hashes = {}): NationCheck {
  const differences: Difference[] = [];
  const differs = (path: string, expected: string | number, found: string | number) => {
    if (expected !== found) differences.push({ path, code: 'differs', params: { expected, found } });
  };
  if (hashes.nationSha256 !== undefined && hashes.nationSha256 !== plan.nationSha256)
    differences.push({ path: '/nationSha256', code: 'otherProblem', params: { expected: hashes.nationSha256, found: plan.nationSha256 } });
  differs('/plans', nation.problems.length, plan.plans.length);
  const used = plan.plans.map(({ tracks }) => occupancyOf(tracks));
  const plans = plan.plans.slice(0, nation.problems.length).map((one, no) => {
    const result = checkYear(nation, no, used, plan, hashes.problemSha256?.[no]);
    return { ...result, differences: result.differences.map((each) => ({ ...each, path: `/plans/${no}${each.path}` })), plan: one };
  });
  const sum = (figure: (result: CheckResult) => number) => plans.reduce((total, result) => total + figure(result), 0);
  differs('/cost', sumPoints(plans.map(({ cost }) => cost)), plan.cost);
  differs('/bound', sumPoints(plan.plans.map(({ bound }) => bound)), plan.bound);
  differs(
    '/demanded',
    sum(({ figures }) => figures.demanded),
    plan.demanded,
  );
  differs(
    '/unplaced',
    sum(({ figures }) => figures.unplaced),
    plan.unplaced,
  );
  const shared = nation.shared.flatMap((line, no) => overOf(nation, line, no, used));
  const accepted = differences.length === 0 && shared.length === 0 && plans.every((result) => result.accepted);
  return { accepted, plans: plans.map(({ plan: _, ...result }) => result), shared, differences };
}

/** A year with the plans of the earlier years of its region in the house. */
function checkYear(nation: Nation, no: number, used: readonly Occupancy[][], { plans }: NationPlan, problemSha256?: string): CheckResult {
  const { problems } = nation;
  const [problem, plan] = [problems[no], plans[no]];
  if (!problem || !plan) throw new Error('a plan for every problem');
  const before = used.filter((_, i) => problems[i]?.trainingRegion === problem.trainingRegion && (problems[i]?.year ?? 0) < problem.year);
  return check(withOccupancy(problem, before.flat()), plan, problemSha256 === undefined ? {} : { problemSha256 });
}

/** Runs of months in which everyone there, of all regions and years, passes the whole; only where a plan puts somebody. */
function overOf(nation: Nation, line: SharedPlaces, no: number, used: readonly Occupancy[][]): SharedOver[] {
  const own = new Map<Month, number>();
  const [first, end] = [month(line.from), month(line.to)];
  for (const { from, to, tenths } of used.flat().filter((row) => isAbout(line, row)))
    for (let at = Math.max(first, month(from)); at < Math.min(end, month(to)); at++) own.set(at, (own.get(at) ?? 0) + tenths);
  const regions = regionsOf(nation);
  const runs: (SharedOver & { end: Month })[] = [];
  for (const [at, tenths] of [...own].sort(([a], [b]) => a - b)) {
    const over = regions.reduce((sum, { occupancy }) => sum + takenAt(line, occupancy, at), tenths) - line.tenths;
    const last = runs.at(-1);
    if (over <= 0) continue;
    if (last?.end === at) {
      last.end++;
      last.months++;
      last.tenths = Math.max(last.tenths, over);
    } else runs.push({ no, unit: line.unit, from: monthText(at), months: 1, tenths: over, end: at + 1 });
  }
  return runs.map(({ end: _, ...run }) => run);
}
