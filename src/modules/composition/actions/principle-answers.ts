/** The planner's answers to the principles: of the draft, and as each version that is saved holds them. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { mayCompose } from '../policy.ts';
import { findDraft } from '../store/drafts.ts';
import { type PrincipleAnswer, principleAnswers, saveAnswers } from '../store/principle-answers.ts';

export async function showAnswers({ db }: Context, id: string): Promise<PrincipleAnswer[] | Refusal> {
  const draft = await findDraft(db, id);
  return draft ? principleAnswers(db, id, draft.startYear) : refuse('notFound');
}

export async function answerPrinciples(
  { db, who, request }: Context,
  id: string,
  answers: Readonly<Record<string, string>>,
): Promise<PrincipleAnswer[] | Refusal> {
  const draft = await findDraft(db, id);
  if (!draft) return refuse('notFound');
  if (!mayCompose(who, draft.trainingRegion)) return refuse('notAllowed');
  const before = await principleAnswers(db, id, draft.startYear);
  const known = Object.fromEntries(Object.entries(answers).filter(([principle]) => before.some((one) => one.id === principle)));
  await saveAnswers(db, id, known, who.person);
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'principlesAnswered',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: { answers: Object.fromEntries(before.map((one) => [one.id, one.answer])) },
    after: { answers: known },
    request,
  });
  return principleAnswers(db, id, draft.startYear);
}
