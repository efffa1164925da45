/** What a run found of the frozen set, kept where it is better than what was known. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../src/app/root.ts';
import { type Frozen, frozen, type Known } from '../../src/engines/composer/frozen.ts';
import { COMPOSER } from './contestants.ts';
import type { Measures } from './measures.ts';
import type { Result } from './run.ts';

export function writeKnown(results: readonly Result[], versions: string): void {
  const problems = frozen.map((one): Frozen => {
    const measures = results.find(({ name }) => name === one.name)?.measures ?? [];
    return { ...one, known: better(one.known, measures, versions) };
  });
  writeFileSync(path.join(root, 'src/engines/composer/frozen.json'), `${JSON.stringify({ problems }, null, 2)}\n`);
}

export function better(known: Known | null, measures: readonly Measures[], found: string): Known | null {
  const ours = measures.find(({ contestant }) => contestant === COMPOSER);
  if (!ours || ours.placed === null) return known;
  const { placed, stages } = ours;
  const fresh: Known = { placed, stages, one: oneOf(measures, placed), found };
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join();
  // Other stages are another question; every wish together is still the same.
  if (!known || ids(known.stages) !== ids(stages)) return { ...fresh, one: fresh.one ?? known?.one ?? null };
  const order =
    Math.sign(known.placed - placed) || stages.reduce((sign, { value }, i) => sign || Math.sign(value - (known.stages[i]?.value ?? 0)), 0);
  // The same values: the better of the bounds.
  const kept =
    order > 0
      ? known.stages
      : stages.map((stage, i) => (order < 0 ? stage : { ...stage, bound: most(stage.bound, known.stages[i]?.bound) }));
  const one =
    known.one && fresh.one && known.placed === placed
      ? { value: Math.min(known.one.value, fresh.one.value), bound: Math.max(known.one.bound, fresh.one.bound) }
      : known.placed > placed
        ? known.one
        : fresh.one;
  const next: Known = { placed: Math.max(known.placed, placed), stages: kept, one, found };
  return JSON.stringify({ ...next, found: known.found }) === JSON.stringify(known) ? known : next;
}

const most = (a: number | null, b: number | null | undefined): number | null => (a === null ? (b ?? null) : Math.max(a, b ?? a));

/** Any plan that places as many has a cost of all wishes together; a bound is of those that answer that question. */
function oneOf(measures: readonly Measures[], placed: number): Known['one'] {
  const values = measures.flatMap((one) => (one.placed === placed && one.cost !== null ? [one.cost] : []));
  const bounds = measures.filter(({ contestant, bound }) => contestant !== COMPOSER && bound !== null).map(({ bound }) => bound ?? 0);
  return values.length === 0 || bounds.length === 0 ? null : { value: Math.min(...values), bound: Math.max(...bounds) };
}
