import type { PlanTrack } from '../../../engines/composer/plan.ts';
import type { DraftTrack } from './draft.ts';

/** A draft's tracks as a plan would hold them; a place to be named is nowhere yet. */
export const withUnits = (tracks: readonly DraftTrack[]): PlanTrack[] =>
  tracks.map(({ id, specialty, pattern, start, flex, elements }) => ({
    id,
    specialty,
    pattern,
    start,
    ...(flex && { flex }),
    elements: elements.flatMap(({ id, unit, from, months, kind }) => (unit === null ? [] : [{ id, unit, from, months, kind }])),
  }));
