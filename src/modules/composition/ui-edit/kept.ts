/** What is not yet saved, kept by the browser over a reload of the page: until the server has it, or the planner lets it go. */
import { canonicalJson } from '../../../kernel/canonical.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { removedBy } from '../rules/change.ts';
import type { DraftTrack } from '../rules/draft.ts';
import { applyEdit } from '../rules/edit.ts';
import type { IndexedProblem } from '../rules/indexed-problem.ts';
import type { Act, Saved } from './queue.ts';

export interface Kept {
  /** The revision that the acts were done on; null = somebody else was faster, and nothing has been chosen yet. */
  revision: number | null;
  acts: readonly Act[];
  /** What the first act, which may be on its way, makes of the draft. */
  first: { after: readonly DraftTrack[]; removed: readonly string[] } | null;
}

export interface Keep {
  read(): Kept | null;
  write(kept: Kept | null): void;
}

export function keptOf(saved: Saved, acts: readonly Act[], ground: IndexedProblem, stale: boolean): Kept | null {
  const [act] = acts;
  if (!act) return null;
  const change = act.kind === 'edit' ? applyEdit(saved.tracks, act.edit, ground) : null;
  const first = change === null || isRefusal(change) ? null : { after: change.after, removed: removedBy(change) };
  return { revision: stale ? null : saved.revision, acts, first };
}

/** What still waits on this draft: all of it, or without the first act when that was saved and only its answer got lost. */
export function stillWaiting({ revision, acts, first }: Kept, saved: Saved): { acts: readonly Act[]; stale: boolean } {
  if (revision === null) return { acts, stale: true };
  if (saved.revision === revision) return { acts, stale: false };
  if (saved.revision !== revision + 1 || first === null) return { acts, stale: true };
  const now = new Map(saved.tracks.map((track) => [track.id, canonicalJson(track)]));
  const done = first.after.every((track) => now.get(track.id) === canonicalJson(track)) && first.removed.every((id) => !now.has(id));
  return done ? { acts: acts.slice(1), stale: false } : { acts, stale: true };
}

/** In the browser's tab, under a key of its own; without room or leave to store, the page works as before. */
export function tabKeep(key: string): Keep {
  const name = `videre.waiting ${key}`;
  return {
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Kept | null;
      } catch {
        return null;
      }
    },
    write(kept) {
      try {
        if (kept) sessionStorage.setItem(name, JSON.stringify(kept));
        else sessionStorage.removeItem(name);
      } catch {
        // full, or forbidden by the browser: what waits is still in the page
      }
    },
  };
}
