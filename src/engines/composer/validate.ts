/** Reads a problem or a plan from JSON that nobody has vouched for. Answers with the value, or with every fault and its place; never throws. */
import { Compile } from 'typebox/schema';
import { MOST_FAULTS, shapeFaults } from '../../kernel/shape.ts';
import type { Fault } from './fault.ts';
import planSchema from './plan.schema.json' with { type: 'json' };
import type { Plan } from './plan.ts';
import problemSchema from './problem.schema.json' with { type: 'json' };
import type { Problem } from './problem.ts';
import { problemFaults } from './semantics.ts';

const problemShape = Compile(problemSchema);
const planShape = Compile(planSchema);

export function readProblem(json: unknown): { problem: Problem } | { errors: Fault[] } {
  const faults = shapeFaults(problemShape, json);
  if (faults.length > 0) return { errors: faults };
  const problem = json as Problem;
  const meaning = problemFaults(problem).slice(0, MOST_FAULTS);
  return meaning.length > 0 ? { errors: meaning } : { problem };
}

export function readPlan(json: unknown): { plan: Plan } | { errors: Fault[] } {
  const faults = shapeFaults(planShape, json);
  return faults.length > 0 ? { errors: faults } : { plan: json as Plan };
}
