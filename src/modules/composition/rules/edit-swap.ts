/**
 * Two elements change with one another. In different tracks they exchange units; each keeps its time and length, and own training is not
 * exchanged for side training, since a unit is approved for the one or the other. In one track they exchange their places in the order, and
 * their units and lengths go along; whether the pattern allows the new order its rule says.
 */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { DraftTrack } from './draft.ts';
import { findElement, refusePinned, withElements } from './edit-track.ts';

export function swap(tracks: readonly DraftTrack[], a: string, b: string): DraftTrack[] | Refusal {
  const [one, two] = [findElement(tracks, a), findElement(tracks, b)];
  if (isRefusal(one)) return one;
  if (isRefusal(two)) return two;
  if (a === b) return refuse('nothingChanges');
  return one.track.id === two.track.id ? inTrack(one.track, one.at, two.at) : betweenTracks(one, two);
}

interface Found {
  track: DraftTrack;
  at: number;
}

function betweenTracks(one: Found, two: Found): DraftTrack[] | Refusal {
  const [a, b] = [one.track.elements[one.at], two.track.elements[two.at]];
  const pinned = refusePinned(one.track, one.at, one.at + 1) ?? refusePinned(two.track, two.at, two.at + 1);
  if (pinned) return pinned;
  if (!a || !b || a.unit === b.unit) return refuse('nothingChanges');
  if (a.kind !== b.kind) return refuse('kindsDiffer');
  return [
    withElements(one.track, (element) => (element.id === a.id ? { ...element, unit: b.unit } : element)),
    withElements(two.track, (element) => (element.id === b.id ? { ...element, unit: a.unit } : element)),
  ];
}

function inTrack(track: DraftTrack, one: number, two: number): DraftTrack[] | Refusal {
  const [first, last] = [Math.min(one, two), Math.max(one, two)];
  const [a, b] = [track.elements[first], track.elements[last]];
  if (!a || !b || (a.unit === b.unit && a.months === b.months && a.kind === b.kind)) return refuse('nothingChanges');
  // those between keep their time only when both are of one length
  const pinned =
    a.months === b.months
      ? (refusePinned(track, first, first + 1) ?? refusePinned(track, last, last + 1))
      : refusePinned(track, first, last + 1);
  if (pinned) return pinned;
  const elements = track.elements.with(first, b).with(last, a);
  return [withElements({ ...track, elements }, (element) => element)];
}
