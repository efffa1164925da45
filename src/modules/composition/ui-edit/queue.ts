/** Edits on their way to the server, in order: the draft one sees is what is saved, with them laid on top. Pure. */
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { inOrder, withChange } from '../rules/change.ts';
import type { DraftTrack, Edit } from '../rules/draft.ts';
import { applyEdit } from '../rules/edit.ts';
import type { Filling } from '../rules/filling.ts';
import type { IndexedProblem } from '../rules/indexed-problem.ts';

/** What undo or redo would take back or do again, and whose act it was. */
export type Step = { kind: string; personName: string | null } | null;

/** The draft as the server has it. */
export interface Saved {
  revision: number;
  changedByName: string | null;
  tracks: readonly DraftTrack[];
  undo: Step;
  redo: Step;
}

/** Undo, redo, a version and a replan to put in are the server's to know: they wait their turn, and show when they are answered. */
export type Act =
  | { kind: 'edit'; edit: Edit }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'restore'; version: number }
  | { kind: 'filling'; filling: Filling }
  | { kind: 'replan'; replan: string; name: string };

export interface Laid {
  tracks: readonly DraftTrack[];
  fit: Act[];
  /** Acts that no longer make sense on this draft, each with why. */
  unfit: { act: Act; why: Refusal }[];
}

export function layOn(tracks: readonly DraftTrack[], acts: readonly Act[], ground: IndexedProblem): Laid {
  const laid: Laid = { tracks, fit: [], unfit: [] };
  for (const act of acts) {
    if (act.kind !== 'edit') {
      laid.fit.push(act);
      continue;
    }
    const change = applyEdit(laid.tracks, act.edit, ground);
    if (isRefusal(change)) laid.unfit.push({ act, why: change });
    else {
      laid.fit.push(act);
      laid.tracks = withChange(laid.tracks, change);
    }
  }
  return laid;
}

interface Answer extends Omit<Saved, 'tracks'> {
  changed: readonly DraftTrack[];
  removed: readonly string[];
}

/** What is saved after the server's answer. */
export function answered(saved: Saved, { changed, removed, revision, changedByName, undo, redo }: Answer): Saved {
  const touched = new Set([...removed, ...changed.map(({ id }) => id)]);
  return { revision, changedByName, undo, redo, tracks: inOrder([...saved.tracks.filter(({ id }) => !touched.has(id)), ...changed]) };
}

/** Two drafts that say the same. */
export const sameTracks = (a: readonly DraftTrack[], b: readonly DraftTrack[]): boolean =>
  a === b || (a.length === b.length && a.every((track, i) => track === b[i] || textOf(track) === textOf(b[i])));

/** `next`, with the objects of `before` wherever they say the same: what hasn't changed isn't drawn anew. */
export function keepSame(before: readonly DraftTrack[], next: readonly DraftTrack[]): readonly DraftTrack[] {
  const old = new Map(before.map((track) => [track.id, track]));
  return next.map((track) => {
    const known = old.get(track.id);
    return known && (known === track || textOf(known) === textOf(track)) ? known : track;
  });
}

const textOf = (track: DraftTrack | undefined): string => (track ? JSON.stringify(plain(track)) : '');

/** The fields in one order, whoever made the object. */
const plain = ({ id, specialty, pattern, start, pinned, elements }: DraftTrack) => [
  [id, specialty, pattern, start, pinned],
  ...elements.map((one) => [one.id, one.kind, one.unit, one.from, one.months, one.pinned]),
];

/**
 * Our own act whose answer got lost on the way: the server is one revision ahead, and its draft is what the act makes of ours.
 * Sending it again would do it twice.
 */
export function wasSaved(saved: Saved, act: Act, theirs: Saved, ground: IndexedProblem): boolean {
  if (theirs.revision !== saved.revision + 1 || act.kind !== 'edit') return false;
  return sameTracks(inOrder(layOn(saved.tracks, [act], ground).tracks), inOrder(theirs.tracks));
}
