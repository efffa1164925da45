/** Asking why a wish of a draft cannot be met; the answer is made by a job, off the request's path. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { enqueue } from '../../../platform/jobs/queue.ts';
import { askerOf } from '../../people/public.ts';
import type { CompositionContract } from '../contract.ts';
import { mayCompose } from '../policy.ts';
import { findComposition } from '../store/compositions.ts';
import { findDraft } from '../store/drafts.ts';
import { type AskedWish, addExplanation, latestExplanation, stopExplanation } from '../store/explanations.ts';
import { lockedDraft } from './draft-lock.ts';
import type { PlannersJob } from './planner-at-work.ts';

/** It works for the person who asked. */
export interface ExplainJob extends PlannersJob {
  explanation: string;
}

interface Asked {
  revision: number;
  wish: AskedWish;
}

export async function requestExplanation(
  context: Context,
  id: string,
  { revision, wish }: Asked,
): Promise<{ explanation: string } | Refusal> {
  const { db, who, request } = context;
  const draft = await lockedDraft(context, id, revision);
  if (isRefusal(draft)) return draft;
  if (!draft.begun) return refuse('emptyDraft');
  if (wish.specialty !== null && !draft.specialties.includes(wish.specialty))
    return refuse('unknownSpecialties', { names: wish.specialty });
  const explanation = await addExplanation(db, id, draft.revision, who.person, wish);
  if (explanation === null) return refuse('explanationGoing');
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'explanationRequested',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: null,
    after: { explanation, wish: wish.kind, specialty: wish.specialty, revision: draft.revision },
    request,
  });
  const job: ExplainJob = { explanation, asker: askerOf(who), trainingRegion: draft.trainingRegion };
  await enqueue(db, 'explain', job, `explain:${explanation}`);
  return { explanation };
}

/** Asks it to stop; it keeps what it has found. */
export async function stopExplaining(context: Context, id: string, explanation: string): Promise<{ stopping: boolean } | Refusal> {
  const { db, who, request } = context;
  const draft = await findComposition(db, id);
  if (!draft) return refuse('notFound');
  if (!mayCompose(who, draft.trainingRegion)) return refuse('notAllowed');
  if (!(await stopExplanation(db, id, explanation))) return refuse('explanationEnded');
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'explanationStopped',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: null,
    after: { explanation },
    request,
  });
  return { stopping: true };
}

type Shown = Answer<CompositionContract['GET /api/compositions/:id/explanation']>;

/** The latest answer to a wish, for all who may read the composition; none yet is no fault. */
export async function showExplanation(
  { db }: Context,
  id: string,
  wish: { kind: string; specialty: string | null },
): Promise<Shown | Refusal> {
  if (!(await findDraft(db, id))) return refuse('notFound');
  return { latest: await latestExplanation(db, id, wish) };
}
