/** A body takes over the mandate of one before it: only by a decision that somebody records. */
import { fromADay, rowsChanged } from '../../../kernel/from-a-day.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { lockReference } from '../../../platform/db/lock.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CouncilsContract } from '../contract.ts';
import { successionsOf } from '../store/bodies.ts';
import { mandateLine, noteTakeOver, saveMandates } from '../store/mandates.ts';
import { servedBody, tell } from './serve.ts';

type Wish = Input<CouncilsContract['POST /api/bodies/:id/mandates']>['body'];

export async function takeOver(context: Context, id: string, wish: Wish): Promise<{ done: boolean } | Refusal> {
  const { db } = context;
  const body = await servedBody(context, id);
  if ('refusal' in body) return body;
  const succession = (await successionsOf(db, id)).find((one) => one.successor.id === id && one.predecessor.id === wish.predecessor);
  if (!succession) return refuse('noSuchBodyThen');
  const source = wish.reason.trim();
  if (source === '' || wish.wording.trim() === '') return refuse('reasonMissing');
  if (wish.from < succession.on || wish.from < body.from) return refuse('noSuchBodyThen');
  await lockReference(db);
  const before = await mandateLine(db, id);
  const value = { may: wish.may, wording: wish.wording.trim(), source, constructed: false };
  const after = fromADay(before, { act: 'hold', from: wish.from, value }, (from) => `${id}-${from}`);
  if (isRefusal(after)) return after;
  await saveMandates(db, id, rowsChanged(before, after));
  await noteTakeOver(db, { predecessor: wish.predecessor, successor: id, decidedBy: source });
  const { predecessor, from, may, wording } = wish;
  await tell(context, body, {
    kind: 'mandateTakenOver',
    subject: id,
    before: { rows: before },
    after: { on: from, reason: source, predecessor, may, wording },
  });
  return { done: true };
}
