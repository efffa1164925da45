/**
 * What an edit does to a draft, or why it does not. Only what would make no sense is refused (something gone, a length of nothing, what is
 * pinned); whether the result is a good plan the composer's rules say. Elements stay contiguous: what follows a changed length follows along.
 */
import { month } from '../../../kernel/month.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { inOrder } from './change.ts';
import type { Change, DraftElement, DraftTrack, Edit } from './draft.ts';
import { addTrack } from './edit-add.ts';
import { swap } from './edit-swap.ts';
import { findElement, findTrack, refusePinned, withElements } from './edit-track.ts';
import type { IndexedProblem } from './indexed-problem.ts';
import { mendFlex } from './mend-flex.ts';

/** The longest that one element may be, in months: twenty years are surely a slip of the pen. */
export const longestElement = 240;

export function applyEdit(tracks: readonly DraftTrack[], edit: Edit, ground: IndexedProblem): Change | Refusal {
  const answer = edited(tracks, edit, ground);
  if (isRefusal(answer)) return answer;
  const after = inOrder(answer.map((track) => mendFlex(track, ground)));
  const touched = new Set(after.map((track) => track.id));
  if (edit.kind === 'removeTrack') touched.add(edit.track);
  const before = inOrder(tracks.filter((track) => touched.has(track.id)));
  return JSON.stringify(before) === JSON.stringify(after) ? refuse('nothingChanges') : { before, after };
}

/** The tracks that the edit makes other than they were. */
function edited(tracks: readonly DraftTrack[], edit: Edit, { problem, index }: IndexedProblem): DraftTrack[] | Refusal {
  switch (edit.kind) {
    case 'setUnit':
      if (edit.unit !== null && !index.units.has(edit.unit)) return refuse('unknownUnit', { unit: edit.unit });
      return changeElement(tracks, edit.element, [0, 1], (element) => ({ ...element, unit: edit.unit }));
    case 'setMonths':
      return setMonths(tracks, edit.element, edit.months);
    case 'moveBorder':
      return moveBorder(tracks, edit.element, edit.months);
    case 'swapElements':
      return swap(tracks, edit.a, edit.b);
    case 'setStart':
      return setStart(tracks, edit.track, edit.start, problem.year);
    case 'pinTrack': {
      const track = findTrack(tracks, edit.track);
      return isRefusal(track) ? track : [{ ...track, pinned: edit.pinned }];
    }
    case 'pinElement': {
      const found = findElement(tracks, edit.element);
      if (isRefusal(found)) return found;
      return [withElements(found.track, (element) => (element.id === edit.element ? { ...element, pinned: edit.pinned } : element))];
    }
    case 'removeTrack': {
      const track = findTrack(tracks, edit.track);
      return isRefusal(track) ? track : (refusePinned(track) ?? []);
    }
    case 'addTrack':
      return addTrack(tracks, edit, { problem, index });
  }
}

/** Changes one element; `moved` are the elements, counted from it, that must not be pinned. */
function changeElement(
  tracks: readonly DraftTrack[],
  id: string,
  moved: [from: number, to: number],
  change: (element: DraftElement) => DraftElement,
): DraftTrack[] | Refusal {
  const found = findElement(tracks, id);
  if (isRefusal(found)) return found;
  const { track, at } = found;
  const pinned = refusePinned(track, at + moved[0], at + moved[1]);
  return pinned ?? [withElements(track, (element) => (element.id === id ? change(element) : element))];
}

function setMonths(tracks: readonly DraftTrack[], id: string, months: number): DraftTrack[] | Refusal {
  if (outOfBounds(months)) return refuse('monthsOutOfBounds', { least: 1, most: longestElement });
  const found = findElement(tracks, id);
  if (isRefusal(found)) return found;
  if (found.track.elements[found.at]?.months === months) return refuse('nothingChanges');
  return changeElement(tracks, id, [0, Number.POSITIVE_INFINITY], (element) => ({ ...element, months }));
}

function moveBorder(tracks: readonly DraftTrack[], id: string, by: number): DraftTrack[] | Refusal {
  const found = findElement(tracks, id);
  if (isRefusal(found)) return found;
  const { track, at } = found;
  const [left, right] = [track.elements[at], track.elements[at + 1]];
  if (!left || !right) return refuse('noBorder');
  if (by === 0) return refuse('nothingChanges');
  if (outOfBounds(left.months + by) || outOfBounds(right.months - by))
    return refuse('monthsOutOfBounds', { least: 1, most: Math.min(longestElement, left.months + right.months - 1) });
  const months = new Map([
    [left.id, left.months + by],
    [right.id, right.months - by],
  ]);
  const pinned = refusePinned(track, at, at + 2);
  return pinned ?? [withElements(track, (element) => ({ ...element, months: months.get(element.id) ?? element.months }))];
}

function setStart(tracks: readonly DraftTrack[], id: string, start: string, year: number): DraftTrack[] | Refusal {
  const track = findTrack(tracks, id);
  if (isRefusal(track)) return track;
  if (Math.floor(month(start) / 12) !== year) return refuse('startOutsideYear', { year });
  if (track.start === start) return refuse('nothingChanges');
  return refusePinned(track) ?? [withElements({ ...track, start }, (element) => element)];
}

const outOfBounds = (months: number): boolean => !Number.isInteger(months) || months < 1 || months > longestElement;
