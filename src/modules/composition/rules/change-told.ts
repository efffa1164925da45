/** What a change of a draft did, as parameters of a sentence: which track and element, from what to what. Names as they are when it is done. */
import type { Change, DraftTrack } from './draft.ts';

export type Told = Record<string, string | number | null>;

const order = new Intl.Collator('da', { numeric: true });

/** A track's number among its specialty's, as the pages count them (`ui/track-names.ts`); 0 = it is gone, or not yet there. */
function numberOf({ id, specialty }: DraftTrack, tracks: readonly DraftTrack[]): number {
  const same = tracks.filter((one) => one.specialty === specialty);
  const start = same.find((one) => one.id === id)?.start;
  if (start === undefined) return 0;
  return 1 + same.filter((one) => one.start < start || (one.start === start && order.compare(one.id, id) < 0)).length;
}

/** `tracks`: the draft in which the change's tracks are counted. `unitName`: what a unit is called. */
export function toldOf({ before, after }: Change, tracks: readonly DraftTrack[], unitName: (unit: string) => string): Told {
  const touched = after.length > 0 ? after : before;
  const [track, second] = touched;
  const all = new Set([...before, ...after].map(({ id }) => id)).size;
  if (!track) return { tracks: 0 };
  const about = { track: all === 1 ? track.id : null, specialty: track.specialty, tracks: all, number: numberOf(track, tracks) };
  const was = before.find(({ id }) => id === track.id);
  if (!was || after.length === 0) return { ...about, start: track.start };
  if (second) {
    const other = before.find(({ id }) => id === second.id);
    const [a, b] = [differs(was, track), other ? differs(other, second) : -1];
    return { ...about, element: a + 1, otherSpecialty: second.specialty, otherNumber: numberOf(second, tracks), otherElement: b + 1 };
  }
  if (was.start !== track.start) return { ...about, from: was.start, to: track.start };
  if (was.pinned !== track.pinned) return { ...about, pinned: track.pinned ? 1 : 0 };
  const at = differs(was, track);
  const [old, now] = [was.elements[at], track.elements[at]];
  if (!old || !now) return about;
  const element = { ...about, element: at + 1 };
  if (old.id !== now.id) return { ...element, otherElement: track.elements.findIndex(({ id }) => id === old.id) + 1 };
  if (old.unit !== now.unit) {
    const name = (unit: string | null) => (unit === null ? null : unitName(unit));
    return { ...element, from: name(old.unit), to: name(now.unit) };
  }
  if (old.months !== now.months) return { ...element, from: old.months, to: now.months };
  return { ...element, pinned: now.pinned ? 1 : 0 };
}

/** The first element that is another one, or says something else than where it begins. */
const differs = (a: DraftTrack, b: DraftTrack): number =>
  b.elements.findIndex((one, at) => {
    const was = a.elements[at];
    return !was || was.id !== one.id || was.unit !== one.unit || was.months !== one.months || was.pinned !== one.pinned;
  });
