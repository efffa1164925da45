/** Reads changes of a nation from JSON that nobody has vouched for: the nation after them, or every fault and its place; never throws. */
import { Compile } from 'typebox/schema';
import { MOST_FAULTS, shapeFaults } from '../../../kernel/shape.ts';
import { applyChanges } from '../change/apply.ts';
import { readChanges } from '../change/read.ts';
import type { Fault } from '../fault.ts';
import type { NationChanges, RegionChanges } from './change.ts';
import type { Nation } from './nation.ts';
import changeSchema from './nation-change.schema.json' with { type: 'json' };
import { nationFaults } from './semantics.ts';

const shape = Compile(changeSchema);

/** The nation must have come through `readNation`. Problems that no change is about are the same objects afterwards. */
export function readNationChanges(json: unknown, nation: Nation): { changes: NationChanges; changed: Nation } | { errors: Fault[] } {
  const shapes = shapeFaults(shape, json);
  if (shapes.length > 0) return { errors: shapes };
  const changes = json as NationChanges;
  const errors: Fault[] = [];
  let changed = nation;
  changes.changes.forEach((list, i) => {
    const after = carriedOut(changed, list, `/changes/${i}`);
    if ('errors' in after) errors.push(...after.errors);
    else changed = after;
  });
  if (errors.length === 0) errors.push(...nationFaults(changed).map((fault) => ({ ...fault, path: `/changes → ${fault.path}` })));
  return errors.length > 0 ? { errors: errors.slice(0, MOST_FAULTS) } : { changes, changed };
}

/** The nation after one list; what is wrong with it in several years is told once. */
function carriedOut(nation: Nation, { trainingRegion, year, changes }: RegionChanges, path: string): Nation | { errors: Fault[] } {
  const known = nation.problems.filter((problem) => problem.trainingRegion === trainingRegion);
  const all = (values: (string | number)[]) => [...new Set(values)].sort().join(', ');
  if (known.length === 0) {
    const params = { id: trainingRegion, all: all(nation.problems.map((problem) => problem.trainingRegion)) };
    return { errors: [{ path: `${path}/trainingRegion`, code: 'unknown.region', params }] };
  }
  const about = known.filter((problem) => year === null || problem.year === year);
  if (about.length === 0) {
    const params = { region: trainingRegion, year: year ?? '', all: all(known.map((problem) => problem.year)) };
    return { errors: [{ path: `${path}/year`, code: 'unknown.year', params }] };
  }
  const errors = new Map<string, Fault>();
  const problems = nation.problems.map((problem) => {
    if (!about.includes(problem)) return problem;
    const read = readChanges({ schema: 'videre-change/1', changes }, problem, [], 'whatif');
    if ('changes' in read) return applyChanges(problem, read.changes);
    for (const fault of read.errors) {
      const placed = { ...fault, path: `${path}${fault.path}` };
      errors.set(JSON.stringify([placed.path, placed.code]), errors.get(JSON.stringify([placed.path, placed.code])) ?? placed);
    }
    return problem;
  });
  return errors.size > 0 ? { errors: [...errors.values()] } : { ...nation, problems };
}
