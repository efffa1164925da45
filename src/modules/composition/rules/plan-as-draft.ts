import type { PlanTrack } from '../../../engines/composer/plan.ts';
import type { DraftTrack } from './draft.ts';

/** A plan's tracks as a draft holds them; `pinned` are ids of tracks and of elements. */
export const planAsDraft = (tracks: readonly PlanTrack[], pinned: ReadonlySet<string>): DraftTrack[] =>
  tracks.map(({ id, specialty, pattern, start, flex, elements }) => ({
    id,
    specialty,
    pattern,
    start,
    pinned: pinned.has(id),
    ...(flex && { flex }),
    elements: elements.map((element) => ({ ...element, pinned: pinned.has(element.id) })),
  }));

/** The ids of all that is pinned: tracks, and elements. */
export const pinnedIds = (tracks: readonly DraftTrack[]): Set<string> =>
  new Set(tracks.flatMap((track) => [track, ...track.elements]).flatMap((one) => (one.pinned ? [one.id] : [])));
