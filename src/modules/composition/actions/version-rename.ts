/** Another name for a composition. Its versions keep the names under which they were saved. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { renameComposition } from '../store/versions.ts';
import { draftToChange } from './draft-lock.ts';

/** A new name is a new revision. A search that is going would then find the draft changed, so it is waited for. */
export async function rename(
  context: Context,
  id: string,
  wish: { name: string; revision: number },
): Promise<{ revision: number } | Refusal> {
  const { db, who, request } = context;
  const draft = await draftToChange(context, id, wish.revision);
  if ('refusal' in draft) return draft;
  if (draft.run?.state === 'queued' || draft.run?.state === 'running') return refuse('runGoing');
  const name = wish.name.trim();
  if (name === draft.name) return { revision: draft.revision };
  const revision = draft.revision + 1;
  await renameComposition(db, id, name, revision, who.person);
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'compositionRenamed',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: { name: draft.name, revision: draft.revision },
    after: { name, revision },
    request,
  });
  return { revision };
}
