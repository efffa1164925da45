/**
 * A draft's tracks as tracks under way, and back. A draft knows no leave and no half elements: the months of a leave are laid to the element they fall
 * in, whose place then counts as taken; the rest of an element that was cut is an element of its own; a doctor who leaves ends the track that month.
 * What breaks the pattern by it, the rules say of the draft.
 */
import type { RunningTrack } from '../../../engines/composer/change/index.ts';
import { month, monthText } from '../../../kernel/month.ts';
import type { DraftElement, DraftTrack } from './draft.ts';

export const runningTracks = (tracks: readonly DraftTrack[]): RunningTrack[] =>
  tracks.map(({ id, specialty, pattern, start, flex, elements }) => ({
    id,
    specialty,
    pattern,
    start,
    ...(flex && { flex }),
    elements: elements.map(({ pinned: _, ...element }) => element),
  }));

/** The draft after a replan; a track whose doctor leaves before it begins is taken out. `freshId` names what a cut has made. */
export function draftAfter(running: readonly RunningTrack[], before: readonly DraftTrack[], freshId: () => string): DraftTrack[] {
  const known = new Map(before.map((track) => [track.id, track]));
  return running.flatMap((track) => {
    const was = known.get(track.id);
    const elements = was ? elementsAfter(track, was, freshId) : [];
    return was && elements.length > 0 ? [{ ...was, ...(track.flex && { flex: track.flex }), elements }] : [];
  });
}

function elementsAfter(track: RunningTrack, was: DraftTrack, freshId: () => string): DraftElement[] {
  const pinned = new Set(was.elements.flatMap((element) => (element.pinned ? [element.id] : [])));
  const known = new Set(was.elements.map(({ id }) => id));
  const away = (track.away ?? []).map((leave) => ({ from: month(leave.from), to: month(leave.from) + leave.months }));
  const end = track.ended === undefined ? Number.POSITIVE_INFINITY : month(track.ended);
  let at = month(track.start);
  return track.elements.flatMap(({ id, kind, unit, months }) => {
    const from = at;
    for (let left = months; left > 0; at++) if (!away.some((leave) => leave.from <= at && at < leave.to)) left--;
    const length = Math.min(at, end) - from;
    if (length <= 0) return [];
    return [{ id: known.has(id) ? id : freshId(), kind, unit, from: monthText(from), months: length, pinned: pinned.has(id) }];
  });
}
