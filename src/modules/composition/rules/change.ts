/** Changes of a draft: putting one on, and turning it round, so that what was done can be undone exactly. */
import { canonicalJson } from '../../../kernel/canonical.ts';
import type { Change, DraftTrack } from './draft.ts';

/** The one order of a draft's tracks, in the page and in the database: specialty, start, id. */
export function inOrder<T extends Pick<DraftTrack, 'specialty' | 'start' | 'id'>>(tracks: readonly T[]): T[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...tracks].sort((a, b) => compare(a.specialty, b.specialty) || compare(a.start, b.start) || compare(a.id, b.id));
}

/** The draft after a change. */
export function withChange(tracks: readonly DraftTrack[], { before, after }: Change): DraftTrack[] {
  const touched = new Set([...before, ...after].map((track) => track.id));
  return inOrder([...tracks.filter((track) => !touched.has(track.id)), ...after]);
}

/** The change that takes a change back. */
export const turned = ({ before, after }: Change): Change => ({ before: after, after: before });

/** The ids of the tracks that a change takes out. */
export function removedBy({ before, after }: Change): string[] {
  const stay = new Set(after.map((track) => track.id));
  return before.map((track) => track.id).filter((id) => !stay.has(id));
}

/** The change that makes one draft of another. */
export function changeBetween(before: readonly DraftTrack[], after: readonly DraftTrack[]): Change {
  const text = (tracks: readonly DraftTrack[]) => new Map(tracks.map((track) => [track.id, canonicalJson(track)]));
  const [was, is] = [text(before), text(after)];
  const differs = ({ id }: DraftTrack) => was.get(id) !== is.get(id);
  return { before: before.filter(differs), after: after.filter(differs) };
}
