/** Changes of ceilings from a day: one or many, all or none. */
import { type Held, workThrough } from '../../../kernel/from-a-day.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs, mayEdit } from '../../../platform/auth/policy.ts';
import { lockReference } from '../../../platform/db/lock.ts';
import { latestEvents, recordEvents } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { type CeilingValue, type CeilingWish, ceilingSubject, wishedCeiling } from '../rules/ceiling-wish.ts';
import { ceilingLines, saveCeilingRows } from '../store/ceiling-lines.ts';
import { unitNames } from '../store/names.ts';
import type { Changed } from './change-approvals.ts';

type Editor = Pick<Context, 'db' | 'who' | 'today' | 'request'>;

export async function changeCeilings(
  { db, who, today, request }: Editor,
  wishes: readonly CeilingWish[],
  dryRun = false,
): Promise<Changed> {
  await lockReference(db);
  const units = await unitNames(db, [...new Set(wishes.map(({ unit }) => unit))]);
  const lines = await ceilingLines(db, wishes);
  const decide = (rows: readonly Held<CeilingValue>[], wish: CeilingWish) => {
    if (!mayEdit(who, wish.trainingRegion)) return refuse('notYourRegion', { trainingRegion: wish.trainingRegion });
    return units.has(wish.unit) ? wishedCeiling(rows, wish, today) : refuse('noSuchUnit', { unit: wish.unit });
  };
  const { rows, done, unchanged, refused } = workThrough(wishes, { lines, keyOf: ceilingSubject, decide });
  if (refused.length > 0 || dryRun) return { changed: 0, unchanged, refused };
  await saveCeilingRows(db, rows);
  await recordEvents(
    db,
    done.map(({ wish, key, before, after }) => ({
      person: who.person,
      capacity: editsAs(who),
      kind: wish.act,
      subjectKind: 'ceiling',
      subject: key,
      trainingRegion: wish.trainingRegion,
      before: before ? { from: before.from, to: before.to, ...before.value } : null,
      after: { on: wish.from, reason: wish.reason.trim(), row: after ? { from: after.from, to: after.to, ...after.value } : null },
      request,
    })),
  );
  return { changed: done.length, unchanged, refused };
}

/** One change by hand; `seen`: the number of the latest change that its page showed. */
export async function changeCeiling(
  context: Context,
  { seen, ...wish }: CeilingWish & { seen: number | null },
): Promise<Changed | Refusal> {
  const subject = ceilingSubject(wish);
  await lockReference(context.db);
  if (((await latestEvents(context.db, 'ceiling', [subject])).get(subject) ?? null) !== seen) return refuse('changedMeanwhile');
  const result = await changeCeilings(context, [wish]);
  return result.refused[0]?.refusal ?? (result.unchanged > 0 ? refuse('nothingChanges') : result);
}
