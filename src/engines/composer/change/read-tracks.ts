/** Tracks under way from a plan, or from the answer of an earlier replan. */
import { Compile } from 'typebox/schema';
import { MOST_FAULTS, shapeFaults } from '../../../kernel/shape.ts';
import type { Fault } from '../fault.ts';
import type { Problem } from '../problem.ts';
import { readPlan } from '../validate.ts';
import schema from './replan.schema.json' with { type: 'json' };
import type { Replan } from './replan-answer.ts';
import { dated, type RunningTrack } from './running.ts';

const shape = Compile(schema);

/** Tracks may have come to break a rule; what they name must be there. */
export function readTracks(json: unknown, problem: Problem): { tracks: RunningTrack[] } | { errors: Fault[] } {
  const again = typeof json === 'object' && json !== null && 'schema' in json && json.schema === 'videre-replan/1';
  const read = again ? readReplan(json) : readPlan(json);
  if ('errors' in read) return read;
  const { tracks } = 'plan' in read ? read.plan : read.replan;
  const errors = [...trackFaults(tracks), ...strangers(tracks, problem)].slice(0, MOST_FAULTS);
  return errors.length > 0 ? { errors } : { tracks };
}

export function readReplan(json: unknown): { replan: Replan } | { errors: Fault[] } {
  const errors = shapeFaults(shape, json);
  return errors.length > 0 ? { errors } : { replan: json as Replan };
}

/** What no row of the problem is about: nothing could be said of a track that names it. */
function strangers(tracks: readonly RunningTrack[], problem: Problem): Fault[] {
  const [units, specialties, patterns] = [problem.units, problem.specialties, problem.patterns].map(
    (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id)),
  );
  const missing = (known: ReadonlySet<string> | undefined, code: string, id: string | null, path: string): Fault[] =>
    id === null || known?.has(id) ? [] : [{ path, code, params: { id } }];
  return tracks.flatMap(({ specialty, pattern, elements }, i) => [
    ...missing(specialties, 'unknown.specialty', specialty, `/tracks/${i}/specialty`),
    ...missing(patterns, 'unknown.pattern', pattern, `/tracks/${i}/pattern`),
    ...elements.flatMap(({ unit }, j) => missing(units, 'unknown.unit', unit, `/tracks/${i}/elements/${j}/unit`)),
  ]);
}

/** Names once, and months in a row: what leave and replanning count from. */
function trackFaults(tracks: readonly RunningTrack[]): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const once = (id: string, path: string) => {
    if (seen.has(id)) faults.push({ path, code: 'duplicate', params: { id } });
    seen.add(id);
  };
  tracks.forEach((track, i) => {
    once(track.id, `/tracks/${i}/id`);
    const { elements } = dated(track);
    track.elements.forEach(({ id, from }, j) => {
      once(id, `/tracks/${i}/elements/${j}/id`);
      const expected = elements[j]?.from ?? from;
      if (from !== expected)
        faults.push({ path: `/tracks/${i}/elements/${j}/from`, code: 'track.from', params: { found: from, expected } });
    });
  });
  return faults;
}
