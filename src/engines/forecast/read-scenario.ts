/** Reads a scenario from JSON that nobody has vouched for. Answers with it, or with every fault and its place; never throws. */
import { Compile } from 'typebox/schema';
import type { Fault } from '../../kernel/fault.ts';
import { MOST_FAULTS, shapeFaults } from '../../kernel/shape.ts';
import { needFaults } from './faults/need.ts';
import { peopleFaults, twice } from './faults/people.ts';
import { tableFaults } from './faults/rows.ts';
import { shareFaults } from './faults/shares.ts';
import { tablesOf } from './faults/which.ts';
import schema from './scenario.schema.json' with { type: 'json' };
import type { Scenario } from './scenario.ts';

const shape = Compile(schema);

/** More cells than these (specialties × areas × sexes × ages × years) would only run out of memory. */
const MOST_CELLS = 50_000_000;

export function readScenario(json: unknown): { scenario: Scenario } | { errors: Fault[] } {
  const faults = shapeFaults(shape, json);
  if (faults.length > 0) return { errors: faults };
  const scenario = json as Scenario;
  const errors = frameFaults(scenario);
  if (errors.length === 0)
    errors.push(...tablesOf(scenario).flatMap((kind) => tableFaults(scenario, kind)), ...peopleFaults(scenario), ...needFaults(scenario));
  if (errors.length === 0) errors.push(...shareFaults(scenario));
  return errors.length > 0 ? { errors: errors.slice(0, MOST_FAULTS) } : { scenario };
}

function frameFaults({ years, ages, specialties, areas, trainingRegions, groups }: Scenario): Fault[] {
  const known = new Set(areas.map(({ id }) => id));
  const cells = specialties.length * areas.length * 2 * (ages.to - ages.from + 1) * (years.to - years.from);
  return [
    ...(years.from < years.to ? [] : [{ path: '/years', code: 'range.reversed', params: { from: years.from, to: years.to } }]),
    ...(ages.from <= ages.to ? [] : [{ path: '/ages', code: 'range.reversed', params: { from: ages.from, to: ages.to } }]),
    ...(cells <= MOST_CELLS ? [] : [{ path: '', code: 'scenario.large', params: { cells, most: MOST_CELLS } }]),
    ...twice('/specialties', specialties, ({ id }) => id),
    ...twice('/areas', [...areas, ...groups], ({ id }) => id),
    ...twice('/trainingRegions', trainingRegions, ({ id }) => id),
    ...groups.flatMap((group, index) =>
      group.areas.flatMap((id, at) =>
        known.has(id) ? [] : [{ path: `/groups/${index}/areas/${at}`, code: 'unknown.areas', params: { id } }],
      ),
    ),
  ];
}
