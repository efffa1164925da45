/** What every change of a draft begins with: it exists, it is the asker's to change, and it is as the asker saw it. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Context } from '../../../platform/http/route.ts';
import { mayCompose } from '../policy.ts';
import { type CompositionRow, findComposition } from '../store/compositions.ts';
import { type DraftRow, lockDraft } from '../store/drafts.ts';

type Asker = Pick<Context, 'db' | 'who'>;

/** Locks the draft until the transaction ends. A revision of null: as it stands. */
export async function lockedDraft({ db, who }: Asker, id: string, revision: number | null): Promise<DraftRow | Refusal> {
  const draft = await lockDraft(db, id);
  if (!draft) return refuse('notFound');
  if (!mayCompose(who, draft.trainingRegion)) return refuse('notAllowed');
  return revision === null || draft.revision === revision ? draft : refuse('staleRevision', { name: draft.changedByName });
}

/** The same, with all that is shown of the composition. */
export async function draftToChange(context: Asker, id: string, revision: number): Promise<CompositionRow | Refusal> {
  const draft = await lockedDraft(context, id, revision);
  return isRefusal(draft) ? draft : ((await findComposition(context.db, id)) ?? refuse('notFound'));
}
