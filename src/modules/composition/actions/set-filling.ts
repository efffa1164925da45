/** What a planner assumes of the year's applicants: part of the draft, so another revision of it, in its log, undone as an edit is. */
import { canonicalJson } from '../../../kernel/canonical.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Context } from '../../../platform/http/route.ts';
import { type Filling, fillingRefusal, tidied } from '../rules/filling.ts';
import { lockedDraft } from './draft-lock.ts';
import { type Edited, revise } from './draft-revise.ts';
import { groundOf } from './ground.ts';
import { keptTracks } from './kept-tracks.ts';

export async function setFilling(context: Context, id: string, wish: { revision: number; filling: Filling }): Promise<Edited | Refusal> {
  const { db } = context;
  const draft = await lockedDraft(context, id, wish.revision);
  if (isRefusal(draft)) return draft;
  const plain = await groundOf(db, { ...draft, filling: null });
  const refusal = fillingRefusal(plain.problem, wish.filling);
  if (refusal) return refusal;
  const after = tidied(wish.filling);
  const { filling: before } = draft;
  if (canonicalJson(before) === canonicalJson(after)) return refuse('nothingChanges');
  return revise(context, draft, {
    ground: await groundOf(db, { ...draft, filling: after }),
    tracks: await keptTracks(db, draft),
    change: { before: [], after: [] },
    composed: draft.composed,
    filling: after,
    log: { edit: 'filling' },
    event: { kind: 'fillingChanged', before: { filling: before }, after: { filling: after } },
  });
}
