/**
 * What of a draft is fixed when the rest is composed. A pinned track is kept as it is, except that its places to be named are found; of a track
 * with pinned elements those are kept, each where and when it is, and the track keeps its start and pattern.
 */
import type { Pin } from '../../../engines/composer/problem.ts';
import type { DraftTrack } from './draft.ts';

export const pinsOf = (tracks: readonly DraftTrack[]): Pin[] =>
  tracks
    .filter((track) => track.pinned || track.elements.some((element) => element.pinned))
    .map(({ id, specialty, start, pattern, pinned: whole, flex, elements }) => ({
      id,
      specialty,
      start,
      pattern,
      ...(flex && { flexFrom: flex.from }),
      elements: elements.map(({ id: element, kind, unit, months, from, pinned }) =>
        pinned
          ? { id: element, kind, unit, months, from }
          : { id: element, kind, unit: whole ? unit : null, months: whole ? months : null },
      ),
    }));

/** The ids of what pins fix: tracks, and of those that leave something open the elements. */
export const pinnedBy = (pins: readonly Pin[]): Set<string> =>
  new Set(
    pins.flatMap(({ id, elements }) => {
      const fixed = elements.filter(({ unit, months }) => unit !== null || months !== null);
      const whole = elements.every(({ unit, months }) => unit !== null && months !== null);
      return whole ? [id] : fixed.map((element) => element.id);
    }),
  );

/** Tracks that a search could not complete stay as far as they are pinned: what it was free to choose is to be named. */
export const uncompleted = (tracks: readonly DraftTrack[], composed: ReadonlySet<string>): DraftTrack[] =>
  tracks
    .filter(({ id, pinned, elements }) => !composed.has(id) && (pinned || elements.some((element) => element.pinned)))
    .map((track) => ({
      ...track,
      elements: track.elements.map((element) => (track.pinned || element.pinned ? element : { ...element, unit: null })),
    }));
