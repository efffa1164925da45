import { check } from '../../../engines/composer/check.ts';
import type { Plan } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';

/** What the independent checker finds of a plan that a search gave, before anybody sees it; a plan that it does not accept is a fault of ours. */
export function accepted(problem: Problem, plan: Plan, known: { problemSha256?: string } = {}): ReturnType<typeof check> {
  const checked = check(problem, plan, known);
  if (checked.accepted) return checked;
  const why = checked.differences[0] ?? checked.findings.find(({ hard }) => hard);
  throw Object.assign(new Error(`the plan breaks its rules: ${JSON.stringify(why)}`), { code: 'planRejected' });
}
