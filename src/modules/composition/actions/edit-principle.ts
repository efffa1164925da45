/** Principles: a new one, a new edition of one, the end of one. */
import type { Refusal } from '../../../kernel/refusal.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CompositionContract } from '../contract.ts';
import { editionId } from '../rules/edition.ts';
import { addPrinciple } from '../store/agreement-write.ts';
import { idsLike } from '../store/editions.ts';
import { record, replaceEdition } from './edition.ts';

type Wish = Input<CompositionContract['POST /api/principles']>['body'];

const stated = ({ name, text, decidedOn, measure, source }: Wish) => ({
  name: name.trim(),
  text: text?.trim() ?? null,
  decidedOn,
  measure,
  source,
});

export async function newPrinciple(context: Context, wish: Wish): Promise<{ id: string }> {
  const { db, who } = context;
  const id = editionId('princip', wish.from, await idsLike(db, 'principle', 'princip'));
  const valid = { from: wish.from, to: null };
  await addPrinciple(db, { id, ...stated(wish), valid, replaces: null, reason: wish.reason.trim(), madeBy: who.person });
  await record(context, 'principle', 'principleAdded', { trainingRegion: null }, id, {
    before: null,
    after: { id, ...stated(wish), ...valid },
  });
  return { id };
}

export const newPrincipleEdition = (context: Context, id: string, wish: Wish): Promise<{ id: string } | Refusal> =>
  replaceEdition(context, 'principle', id, wish, async ({ old: _old, ...fresh }) => {
    await addPrinciple(context.db, { ...fresh, ...stated(wish) });
    return undefined;
  });
