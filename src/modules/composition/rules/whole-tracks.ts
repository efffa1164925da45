/** The tracks of a draft that lie somewhere all the way: one with a place to be named takes no place, and cannot be explained by what it takes. */
import type { PlanTrack } from '../../../engines/composer/plan.ts';
import type { DraftTrack } from './draft.ts';

export const wholeTracks = (tracks: readonly DraftTrack[]): PlanTrack[] =>
  tracks.flatMap(({ id, specialty, pattern, start, flex, elements }) => {
    const named = elements.flatMap(({ id, unit, from, months, kind }) => (unit === null ? [] : [{ id, unit, from, months, kind }]));
    return named.length === elements.length ? [{ id, specialty, pattern, start, ...(flex && { flex }), elements: named }] : [];
  });
