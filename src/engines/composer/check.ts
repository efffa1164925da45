/**
 * The independent checker: recomputes every rule and every figure from the months of a plan, and compares. It imports nothing of the search.
 * A plan is accepted when no hard rule is broken and nothing it says of itself differs.
 */
import { gapInChanges, gapOf, sumPoints, toPoints } from './cost.ts';
import { figuresOf } from './figures.ts';
import { pinnedFindings, pinnedTracks } from './pinned.ts';
import type { Figures, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { contextOf, indexProblem } from './rules/context.ts';
import type { Finding } from './rules/finding.ts';
import { findAll } from './rules/index.ts';
import { figureOf, stageCosts, stagesOf } from './rules/stages.ts';

/** Something the plan says of itself that is not so. */
export interface Difference {
  path: string;
  code: string;
  params: Record<string, string | number>;
}

export interface CheckResult {
  accepted: boolean;
  findings: Finding[];
  figures: Figures;
  /** Cost points, recomputed. */
  cost: number;
  differences: Difference[];
}

export function check(problem: Problem, plan: Plan, options: { problemSha256?: string } = {}): CheckResult {
  const context = contextOf(problem, plan);
  const findings = findAll(context);
  const figures = figuresOf(context, findings);
  const cost = toPoints(findings.reduce((sum, finding) => sum + finding.cost, 0));
  const differences = [
    ...ids(plan),
    ...arithmetic(problem, plan, cost),
    ...staged(problem, plan, findings),
    ...compare(plan.figures, figures, '/figures'),
  ];
  if (options.problemSha256 !== undefined && options.problemSha256 !== plan.problemSha256)
    differences.push({
      path: '/problemSha256',
      code: 'otherProblem',
      params: { expected: options.problemSha256, found: plan.problemSha256 },
    });
  return { accepted: differences.length === 0 && !findings.some((finding) => finding.hard), findings, figures, cost, differences };
}

function ids(plan: Plan): Difference[] {
  const seen = new Set<string>();
  const twice: Difference[] = [];
  const look = (id: string, path: string) => {
    if (seen.has(id)) twice.push({ path, code: 'duplicateId', params: { id } });
    seen.add(id);
  };
  plan.tracks.forEach((track, t) => {
    look(track.id, `/tracks/${t}/id`);
    track.elements.forEach((element, e) => {
      look(element.id, `/tracks/${t}/elements/${e}/id`);
    });
  });
  return twice;
}

/** Cost points are whole 1/1200, so equal costs are equal numbers; a bound above the cost contradicts itself. */
function arithmetic(problem: Problem, plan: Plan, cost: number): Difference[] {
  const differences: Difference[] = [];
  if (plan.cost !== cost) differences.push(differs('/cost', cost, plan.cost));
  if (plan.bound > plan.cost) differences.push({ path: '/bound', code: 'aboveCost', params: { bound: plan.bound, cost: plan.cost } });
  const index = indexProblem(problem);
  const pinned = pinnedFindings(problem, index, pinnedTracks(problem, index)).reduce((sum, finding) => sum + finding.cost, 0);
  const gap = gapOf(plan.cost, plan.bound, plan.stages ? toPoints(pinned) : 0);
  if (plan.gap !== gap) differences.push(differs('/gap', gap, plan.gap));
  const changes = gapInChanges(plan.cost, plan.bound, problem.weights.change);
  if (plan.stages && plan.gapChanges !== changes) differences.push(differs('/gapChanges', changes, plan.gapChanges));
  return differences;
}

/** Values from the months; a bound is the search's word, but it adds up, and is not above its value. Older plans have no stages. */
function staged(problem: Problem, plan: Plan, findings: readonly Finding[]): Difference[] {
  if (!plan.stages) return [];
  const order = stagesOf(problem);
  const values = stageCosts(order, findings).map(toPoints);
  const bounds = order.map((_, no) => plan.stages?.[no]?.bound ?? 0);
  const expected = order.map(({ id, tolerance }, no) => figureOf(id, tolerance, values[no] ?? 0, bounds[no] ?? 0));
  const differences = compare(plan.stages, expected, '/stages');
  const bound = sumPoints(bounds);
  if (plan.bound !== bound) differences.push(differs('/bound', bound, plan.bound));
  order.forEach((_, no) => {
    const [cost, low] = [values[no] ?? 0, bounds[no] ?? 0];
    if (low > cost) differences.push({ path: `/stages/${no}/bound`, code: 'aboveCost', params: { bound: low, cost } });
  });
  const { placing } = plan;
  const unplaced = plan.unplaced.reduce((sum, { count }) => sum + count, 0);
  if (!placing || placing.unplaced !== unplaced || placing.atLeast > unplaced || placing.proven !== (placing.atLeast === unplaced))
    differences.push(differs('/placing', unplaced, placing?.unplaced));
  return differences;
}

const differs = (path: string, expected: unknown, found: unknown): Difference => ({
  path,
  code: 'differs',
  params: { expected: shown(expected), found: shown(found) },
});
const shown = (value: unknown): string | number => (typeof value === 'number' ? value : JSON.stringify(value ?? null));

/** Every leaf in which two values differ. */
function compare(found: unknown, expected: unknown, path: string): Difference[] {
  if (isRecord(found) && isRecord(expected))
    return [...new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap((key) =>
      compare(found[key], expected[key], `${path}/${key}`),
    );
  return Object.is(found, expected) ? [] : [differs(path, expected, found)];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
