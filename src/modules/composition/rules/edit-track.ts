/** What every edit needs: finding what it speaks of, whether that is pinned, and a track whose months follow one another. */
import { type Month, month, monthText } from '../../../kernel/month.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { DraftElement, DraftTrack } from './draft.ts';

export function findTrack(tracks: readonly DraftTrack[], id: string): DraftTrack | Refusal {
  return tracks.find((track) => track.id === id) ?? refuse('trackGone', { track: id });
}

export function findElement(tracks: readonly DraftTrack[], id: string): { track: DraftTrack; at: number } | Refusal {
  for (const track of tracks) {
    const at = track.elements.findIndex((element) => element.id === id);
    if (at >= 0) return { track, at };
  }
  return refuse('elementGone', { element: id });
}

/** Says which of a track's elements [from, to) is pinned, or that the track is; null when they may be moved. */
export function refusePinned(track: DraftTrack, from = 0, to = Number.POSITIVE_INFINITY): Refusal | null {
  if (track.pinned) return refuse('trackPinned', { track: track.id });
  const at = track.elements.findIndex((element, i) => element.pinned && i >= from && i < to);
  const element = track.elements[at];
  return element ? refuse('elementPinned', { track: track.id, element: element.id, number: at + 1 }) : null;
}

/** The track with each element changed, and every beginning counted anew from its start. */
export function withElements(track: DraftTrack, change: (element: DraftElement) => DraftElement): DraftTrack {
  let at: Month = month(track.start);
  const elements = track.elements.map((element) => {
    const next = { ...change(element), from: monthText(at) };
    at += next.months;
    return next;
  });
  return { ...track, elements };
}
