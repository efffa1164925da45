/** Of a range the planner picks the number of tracks, and a new plan begins as a copy of another. */
import { idOfName } from '../../../kernel/id-of-name.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs, mayEdit } from '../../../platform/auth/policy.ts';
import { lockReference } from '../../../platform/db/lock.ts';
import { latestEvents, recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { type CountKey, countSubject, wishedChoice } from '../rules/count-wish.ts';
import { tracksThisYear } from '../rules/tracks-this-year.ts';
import { choiceOf, plans } from '../store/counts.ts';
import { copyCounts, countsOf, insertPlan, saveChoice } from '../store/edit.ts';

type ChoiceWish = CountKey & { tracks: number | null; reason: string; seen: number | null };

/** `tracks` null = the minimum again; it is stored as a choice too, so that who and why are known. */
export async function chooseTracks(context: Context, { tracks, seen, reason, ...key }: ChoiceWish): Promise<{ tracks: number } | Refusal> {
  const { db, who, today, request } = context;
  if (!mayEdit(who, key.trainingRegion)) return refuse('notYourRegion', { trainingRegion: key.trainingRegion });
  if (reason.trim() === '') return refuse('reasonMissing');
  await lockReference(db);
  const subject = countSubject(key);
  if (((await latestEvents(db, 'count', [subject])).get(subject) ?? null) !== seen) return refuse('changedMeanwhile');
  const count = (await countsOf(db, [key])).get(subject);
  if (!count) return refuse('noCount', { specialty: key.specialty, year: key.year });
  const refused = wishedChoice(count, key.year, tracks);
  if (refused) return refused;
  const chosen = tracks ?? tracksThisYear(count, key.year);
  const before = await choiceOf(db, key);
  if ((before?.tracks ?? tracksThisYear(count, key.year)) === chosen) return refuse('nothingChanges');
  await saveChoice(db, key, { tracks: chosen, reason: reason.trim(), person: who.person, on: today });
  await recordEvent(db, {
    person: who.person,
    capacity: editsAs(who),
    kind: 'choice',
    subjectKind: 'count',
    subject,
    trainingRegion: key.trainingRegion,
    before: before && { tracks: before.tracks },
    after: { reason: reason.trim(), row: { tracks: chosen } },
    request,
  });
  return { tracks: chosen };
}

/** Plans have been made for two to five years at a time. */
const mostYears = 20;

interface PlanWish {
  copyOf: string;
  name: string;
  fromYear: number;
  toYear: number;
  reason: string;
}

/** A planner's copy holds the counts of the training region planned for; an administrator's those of all. */
export async function copyPlan({ db, who, request }: Context, wish: PlanWish): Promise<{ id: string; counts: number } | Refusal> {
  const { copyOf, name, fromYear, toYear, reason } = wish;
  const id = idOfName(name);
  if (reason.trim() === '') return refuse('reasonMissing');
  if (id === '') return refuse('badInput', { field: 'name', rule: 'minLength', limit: 1 });
  if (toYear < fromYear) return refuse('badInput', { field: 'toYear', rule: 'minimum', limit: fromYear });
  if (toYear - fromYear >= mostYears) return refuse('badInput', { field: 'toYear', rule: 'maximum', limit: fromYear + mostYears - 1 });
  await lockReference(db);
  if (!(await plans(db)).some((plan) => plan.id === copyOf)) return refuse('notFound');
  if (!(await insertPlan(db, { id, name: name.trim(), fromYear, toYear, source: reason.trim() }))) return refuse('nameTaken', { id });
  const regions = who.trainingRegions.filter((region) => mayEdit(who, region));
  const counts = await copyCounts(db, copyOf, id, regions);
  await recordEvent(db, {
    person: who.person,
    capacity: editsAs(who),
    kind: 'planCopied',
    subjectKind: 'count',
    subject: id,
    trainingRegion: null,
    before: null,
    after: { reason: reason.trim(), row: { copyOf, fromYear, toYear, counts } },
    request,
  });
  return { id, counts };
}
