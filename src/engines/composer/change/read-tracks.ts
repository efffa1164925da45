/** Tracks under way from a plan, or from the answer of an earlier replan. */
import { Compile } from 'typebox/schema';
import { MOST_FAULTS, shapeFaults } from '../../../kernel/shape.ts';
import type { Fault } from '../fault.ts';
import { readPlan } from '../validate.ts';
import schema from './replan.schema.json' with { type: 'json' };
import { dated, type RunningTrack } from './running.ts';

const shape = Compile(schema);

export function readTracks(json: unknown): { tracks: RunningTrack[] } | { errors: Fault[] } {
  const again = typeof json === 'object' && json !== null && 'schema' in json && json.schema === 'videre-replan/1';
  const read = again ? replanIn(json) : readPlan(json);
  if ('errors' in read) return read;
  const { tracks } = 'plan' in read ? read.plan : read;
  const errors = trackFaults(tracks);
  return errors.length > 0 ? { errors } : { tracks };
}

function replanIn(json: unknown): { tracks: RunningTrack[] } | { errors: Fault[] } {
  const errors = shapeFaults(shape, json);
  return errors.length > 0 ? { errors } : (json as { tracks: RunningTrack[] });
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
  return faults.slice(0, MOST_FAULTS);
}
