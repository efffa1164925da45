/** Changes of a plan's counts: one or ten thousand, all or none. Every earlier number stands in the log with who, when and why. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs, mayEdit } from '../../../platform/auth/policy.ts';
import { lockReference } from '../../../platform/db/lock.ts';
import { latestEvents, recordEvents } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import { type CountValue, type CountWish, countSubject, wishedCount } from '../rules/count-wish.ts';
import { plans } from '../store/counts.ts';
import { countsOf, saveCounts } from '../store/edit.ts';

export interface CountsChanged {
  changed: number;
  unchanged: number;
  refused: { index: number; refusal: Refusal }[];
}

type Editor = Pick<Context, 'db' | 'who' | 'request'>;

export async function changeCounts({ db, who, request }: Editor, wishes: readonly CountWish[], dryRun = false): Promise<CountsChanged> {
  await lockReference(db);
  const known = new Map((await plans(db)).map((plan) => [plan.id, plan]));
  const specialties = new Set((await specialtyNames(db)).map(({ id }) => id));
  const now = await countsOf(db, wishes);
  const done: { wish: CountWish; key: string; before: CountValue | null; after: CountValue }[] = [];
  const result: CountsChanged = { changed: 0, unchanged: 0, refused: [] };
  for (const [index, wish] of wishes.entries()) {
    const key = countSubject(wish);
    const before = now.get(key);
    const after = mayCount(wish) ?? wishedCount(before, wish);
    if (!isRefusal(after)) {
      now.set(key, after);
      done.push({ wish, key, before: before ?? null, after });
    } else if (after.refusal === 'nothingChanges') result.unchanged += 1;
    else result.refused.push({ index, refusal: after });
  }
  if (result.refused.length > 0 || dryRun || done.length === 0) return result;
  const last = new Map(done.map((one) => [one.key, one]));
  await saveCounts(
    db,
    [...last.values()].map(({ wish, after }) => ({ ...wish, ...after, source: wish.reason.trim() })),
  );
  await recordEvents(
    db,
    done.map(({ wish, key, before, after }) => ({
      person: who.person,
      capacity: editsAs(who),
      kind: 'count',
      subjectKind: 'count',
      subject: key,
      trainingRegion: wish.trainingRegion,
      before,
      after: { reason: wish.reason.trim(), row: after },
      request,
    })),
  );
  return { ...result, changed: done.length };

  function mayCount({ plan, year, specialty, trainingRegion }: CountWish): Refusal | null {
    if (!mayEdit(who, trainingRegion)) return refuse('notYourRegion', { trainingRegion });
    const found = known.get(plan);
    if (!found) return refuse('notFound');
    if (year < found.fromYear || year > found.toYear) return refuse('noCounts', { year, from: found.fromYear, to: found.toYear });
    return specialties.has(specialty) ? null : refuse('unknownSpecialties', { names: specialty });
  }
}

/** One change by hand; `seen`: the number of the latest change that its page showed. */
export async function changeCount(
  context: Context,
  { seen, ...wish }: CountWish & { seen: number | null },
): Promise<{ changed: number } | Refusal> {
  const subject = countSubject(wish);
  await lockReference(context.db);
  if (((await latestEvents(context.db, 'count', [subject])).get(subject) ?? null) !== seen) return refuse('changedMeanwhile');
  const result = await changeCounts(context, [wish]);
  return result.refused[0]?.refusal ?? (result.unchanged > 0 ? refuse('nothingChanges') : result);
}
