/** What every change of a draft begins with: it exists, it is the asker's to change, and it is as the asker saw it. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Db } from '../../../platform/db/db.ts';
import { eventsOf } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { mayCompose } from '../policy.ts';
import { type CompositionRow, findComposition, lockDraft } from '../store/compositions.ts';

/** Locks the draft until the transaction ends. */
export async function draftToChange({ db, who }: Context, id: string, revision: number): Promise<CompositionRow | Refusal> {
  await lockDraft(db, id);
  const draft = await findComposition(db, id);
  if (!draft) return refuse('notFound');
  if (!mayCompose(who, draft.trainingRegion)) return refuse('notAllowed');
  if (draft.revision !== revision) return refuse('staleRevision', { name: await changedBy(db, id, draft.revision) });
  return draft;
}

/** Who made the revision that stands: the event that tells of it. */
async function changedBy(db: Db, id: string, revision: number): Promise<string | null> {
  const events = await eventsOf(db, 'composition', id);
  const made = events.find(({ before, after }) => revisionIn(after) === revision && revisionIn(before) !== revision && before !== null);
  return (made ?? events[0])?.personName ?? null;
}

const revisionIn = (state: unknown): unknown =>
  typeof state === 'object' && state !== null && 'revision' in state ? state.revision : null;
