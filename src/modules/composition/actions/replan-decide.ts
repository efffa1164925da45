/** What a planner makes of a replan: put in the draft as its next revision, which can be undone, or thrown away. Once. */
import { randomUUID } from 'node:crypto';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { mayCompose } from '../policy.ts';
import { changeBetween } from '../rules/change.ts';
import { draftAfter } from '../rules/running-tracks.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { findDraft } from '../store/drafts.ts';
import { decideReplan, findReplan } from '../store/replans.ts';
import { lockedDraft } from './draft-lock.ts';
import { type Edited, revise } from './draft-revise.ts';
import { groundOf } from './ground.ts';

/** Only in the draft that it was made of: what another revision needs is another question. */
export async function keepReplan(context: Context, id: string, no: string, wish: { revision: number }): Promise<Edited | Refusal> {
  const { db } = context;
  const draft = await lockedDraft(context, id, wish.revision);
  if (isRefusal(draft)) return draft;
  const found = await findReplan(db, id, no);
  if (!found) return refuse('notFound');
  if (!found.replan) return refuse('replanNotFound');
  if (found.outcome !== null) return refuse('replanDecided');
  if (found.baseRevision !== draft.revision) return refuse('replanOutdated');
  const tracks = await draftTracks(db, id);
  const change = changeBetween(tracks, draftAfter(found.replan.tracks, tracks, randomUUID));
  if (change.before.length + change.after.length === 0) return refuse('nothingChanges');
  await decideReplan(db, no, 'kept');
  return revise(context, draft, {
    ground: await groundOf(db, draft),
    tracks,
    change,
    composed: draft.composed,
    log: { edit: 'replan' },
    event: { kind: 'replanKept', after: { replan: no, name: found.name, tracks: change.before.length } },
  });
}

export async function discardReplan({ db, who, request }: Context, id: string, no: string): Promise<{ discarded: boolean } | Refusal> {
  const draft = await findDraft(db, id);
  const found = draft && (await findReplan(db, id, no));
  if (!draft || !found) return refuse('notFound');
  if (!mayCompose(who, draft.trainingRegion)) return refuse('notAllowed');
  if (!(await decideReplan(db, no, 'discarded'))) return refuse('replanDecided');
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'replanDiscarded',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: null,
    after: { replan: no, name: found.name },
    request,
  });
  return { discarded: true };
}
