/** Reads a nation or a nation's plan from JSON that nobody has vouched for. Answers with the value, or with every fault and its place; never throws. */
import { Compile } from 'typebox/schema';
import { MOST_FAULTS, shapeFaults } from '../../../kernel/shape.ts';
import type { Fault } from '../fault.ts';
import { readPlan, readProblem } from '../validate.ts';
import nationSchema from './nation.schema.json' with { type: 'json' };
import type { Nation } from './nation.ts';
import planSchema from './nation-plan.schema.json' with { type: 'json' };
import type { NationPlan } from './plan.ts';
import { nationFaults } from './semantics.ts';

const nationShape = Compile(nationSchema);
const planShape = Compile(planSchema);

/** The items are judged by their own schema: their faults, with their place in the whole. */
function faultsWithin(items: readonly unknown[], path: string, read: (json: unknown) => object | { errors: Fault[] }): Fault[] {
  return items
    .flatMap((item, i) => {
      const one = read(item);
      return 'errors' in one ? one.errors.map((fault) => ({ ...fault, path: `${path}/${i}${fault.path}` })) : [];
    })
    .slice(0, MOST_FAULTS);
}

export function readNation(json: unknown): { nation: Nation } | { errors: Fault[] } {
  const shape = shapeFaults(nationShape, json);
  if (shape.length > 0) return { errors: shape };
  const nation = json as Nation;
  const within = faultsWithin(nation.problems, '/problems', readProblem);
  if (within.length > 0) return { errors: within };
  const faults = nationFaults(nation).slice(0, MOST_FAULTS);
  return faults.length > 0 ? { errors: faults } : { nation };
}

export function readNationPlan(json: unknown): { plan: NationPlan } | { errors: Fault[] } {
  const shape = shapeFaults(planShape, json);
  if (shape.length > 0) return { errors: shape };
  const plan = json as NationPlan;
  const within = faultsWithin(plan.plans, '/plans', readPlan);
  return within.length > 0 ? { errors: within } : { plan };
}
