/** Reads a problem or a plan from JSON that nobody has vouched for. Answers with the value, or with every fault and its place; never throws. */
import { Compile } from 'typebox/schema';
import type { Fault } from './fault.ts';
import planSchema from './plan.schema.json' with { type: 'json' };
import type { Plan } from './plan.ts';
import problemSchema from './problem.schema.json' with { type: 'json' };
import type { Problem } from './problem.ts';
import { problemFaults } from './semantics.ts';

/** More than these are not told: the first ones explain the rest. */
const MOST_FAULTS = 100;

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

interface ShapeError {
  keyword: string;
  instancePath: string;
  params: object;
}
interface Shape {
  Check(value: unknown): boolean;
  Errors(value: unknown): [boolean, ShapeError[]];
}

function shapeFaults(shape: Shape, json: unknown): Fault[] {
  if (shape.Check(json)) return [];
  const faults = shape
    .Errors(json)[1]
    // A property too many is told twice; the one under its name says where.
    .filter((error) => error.keyword !== 'additionalProperties')
    .slice(0, MOST_FAULTS)
    .map((error) => ({
      path: error.instancePath,
      code: error.keyword === 'boolean' ? 'schema.unknownProperty' : `schema.${error.keyword}`,
      params: flat(error.params),
    }));
  return faults.length > 0 ? faults : [{ path: '', code: 'schema.invalid', params: {} }];
}

const flat = (params: object): Fault['params'] =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, typeof value === 'number' ? value : String(value)]));
