/** A new draft, and the search for its first plan, in one transaction. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CompositionContract } from '../contract.ts';
import { mayCompose } from '../policy.ts';
import { stageRefusal } from '../rules/stage-refusal.ts';
import { agreementsInForce } from '../store/agreements.ts';
import { addComposition } from '../store/compositions.ts';
import { checkWish } from './problem-of.ts';
import { queueRun } from './request-run.ts';

type Wish = Input<CompositionContract['POST /api/compositions']>['body'];

export async function createComposition(context: Context, wish: Wish): Promise<{ id: string; run: string } | Refusal> {
  const { db, who, request } = context;
  const checked = await checkWish(db, wish);
  if ('refusal' in checked) return checked;
  if (!mayCompose(who, wish.trainingRegion)) return refuse('notAllowed');
  const agreements = await agreementsInForce(db, wish.trainingRegion, `${wish.year}-01-01`);
  if (!agreements.some(({ id }) => id === wish.agreement))
    return refuse('unknownAgreement', { agreement: wish.agreement, year: wish.year });
  const fresh = { ...wish, stages: wish.stages ?? null, specialties: checked.specialties };
  const unclear = stageRefusal(fresh.stages, fresh.weights);
  if (unclear) return unclear;
  const id = await addComposition(db, fresh, who.person);
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'compositionCreated',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: wish.trainingRegion,
    before: null,
    after: { ...fresh },
    request,
  });
  const run = await queueRun(context, { id, revision: 1, trainingRegion: wish.trainingRegion, seed: wish.seed });
  return typeof run === 'string' ? { id, run } : run;
}
