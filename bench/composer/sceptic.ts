/**
 * Nothing a plan says of itself is believed: the checker must accept it, and the exact optimum of each stage, over every column and by another
 * formulation, must lie between its bound and its value. A bound of a stage holds for plans that keep the same pins, place as many tracks and cost
 * no more in the earlier stages (with their tolerances).
 */
import { check } from '../../src/engines/composer/check.ts';
import type { Plan } from '../../src/engines/composer/plan.ts';
import type { Problem } from '../../src/engines/composer/problem.ts';
import { stagesOf } from '../../src/engines/composer/rules/stages.ts';
import { columnsMip } from './columns.ts';
import { groundOf } from './ground.ts';
import { judged } from './judge.ts';
import type { Mip } from './mip.ts';
import type { Solver } from './solve/solver.ts';
import { holding } from './staged.ts';

export interface Doubt {
  /** Where the plan and the truth part; none = all as it says. */
  faults: string[];
  /** Stages whose optimum was found within the limit, of how many. */
  solved: number;
  stages: number;
}

/** Solvers keep their rows and costs to about so much. */
const CLOSE = 1e-4;

export async function doubt(problem: Problem, plan: Plan, solver: Solver, seconds: number): Promise<Doubt> {
  const order = stagesOf(problem);
  const { findings, differences } = check(problem, plan);
  const broken = findings.filter((finding) => finding.hard).map(({ code }) => code);
  const faults = [...broken, ...differences.map(({ path, code }) => `${path} ${code}`)].map((fault) => `checker: ${fault}`);
  const { placed, stages, demanded } = judged(problem, plan.tracks);
  const ground = groundOf(problem);
  let mip: Mip = columnsMip(
    ground,
    order.map(({ wishes }) => wishes),
  );
  const kept = new Set(plan.tracks.map(({ id }) => id));
  ground.groups.forEach(({ pin, whole }, i) => {
    if (!pin || whole) return;
    mip.upper[i] = kept.has(pin.id) ? 0 : 1;
    mip.lower[i] = kept.has(pin.id) ? 0 : 1;
  });
  const result: Doubt = { faults, solved: 0, stages: order.length + 1 };
  const said = [
    { id: 'placing', value: demanded - placed, bound: plan.placing?.atLeast ?? 0, tolerance: 0 },
    ...order.map(({ id, tolerance }, i) => ({ id, value: stages[i] ?? 0, bound: plan.stages?.[i]?.bound ?? 0, tolerance })),
  ];
  for (const [i, { id, value, bound, tolerance }] of said.entries()) {
    const objective = mip.costs[i + 1] ?? new Float64Array();
    const found = await solver.solve({ mip, objective, seconds, gap: 0, onNews: () => undefined });
    const best = found.x ? objective.reduce((sum, cost, column) => sum + cost * (found.x?.[column] ?? 0), 0) : null;
    const close = CLOSE * Math.max(1, Math.abs(value));
    if (found.done) result.solved++;
    if (best !== null && bound > best + close) faults.push(`${id}: bound ${bound} above a plan of ${best}`);
    if (found.done && best === null) faults.push(`${id}: the plan's own values leave no plan`);
    if (found.bound > value + close) faults.push(`${id}: value ${value} below the proven ${found.bound}`);
    mip = holding(mip, objective, value + tolerance);
  }
  return result;
}
