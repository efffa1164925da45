/** Tasks, letters and decisions of the day: each on somebody's behalf, as advice or as a duty, and open to both regions. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CouncilsContract } from '../contract.ts';
import { councilsPolicy } from '../policy.ts';
import { type Behalf, behalvesOf, chosenBehalf } from '../rules/behalf.ts';
import { addLetter, addTask, doTask, taskOf } from '../store/behalf.ts';
import { type Body, bodyOf } from '../store/bodies.ts';
import { countryOf, landOn } from '../store/country.ts';
import { addDecision } from '../store/decisions.ts';
import { itemById } from '../store/items.ts';
import { meetingOf } from '../store/meetings.ts';
import { mayBeNamed } from '../store/seats.ts';
import { servedBody, tell } from './serve.ts';

type Task = Input<CouncilsContract['POST /api/bodies/:id/tasks']>['body'];
type Letter = Input<CouncilsContract['POST /api/bodies/:id/letters']>['body'];
type Decision = Input<CouncilsContract['POST /api/bodies/:id/decisions']>['body'];

/** On whose behalf a body may act on a day. */
export const offeredBehalves = async (db: Db, body: Body, on: string): Promise<Behalf[]> =>
  behalvesOf(body, countryOf(body, await landOn(db, on)).operatingRegions);

/** The body that is served, and on whose behalf it acts. */
async function acting(context: Context, id: string, behalf: string, on: string): Promise<{ body: Body; behalf: Behalf } | Refusal> {
  const body = await servedBody(context, id);
  if (isRefusal(body)) return body;
  const chosen = chosenBehalf(behalf, await offeredBehalves(context.db, body, on));
  return chosen ? { body, behalf: chosen } : refuse('behalfUnknown');
}

export async function giveTask(context: Context, id: string, wish: Task): Promise<{ id: string } | Refusal> {
  const { db, today } = context;
  const found = await acting(context, id, wish.behalf, today);
  if (isRefusal(found)) return found;
  if (!(await mayBeNamed(db, wish.owner, today))) return refuse('unknownPerson');
  if (wish.item !== null) {
    const item = await itemById(db, wish.item);
    if (!item || (await meetingOf(db, item.meeting))?.body !== id) return refuse('notFound');
  }
  const { behalf, nature } = { behalf: found.behalf, nature: wish.nature };
  const task = await addTask(db, {
    body: id,
    item: wish.item,
    title: wish.title.trim(),
    owner: wish.owner,
    dueOn: wish.dueOn,
    behalf,
    nature,
  });
  const after = { title: wish.title, dueOn: wish.dueOn, behalf, nature };
  await tell(context, found.body, { kind: 'taskGiven', subjectKind: 'task', subject: task, persons: [wish.owner], before: null, after });
  return { id: task };
}

/** A task is done by who owns it, or by the secretariat that gave it. */
export async function finishTask(context: Context, id: string, note: string): Promise<{ done: boolean } | Refusal> {
  const { db, who, today } = context;
  const task = await taskOf(db, id);
  const body = task && (await bodyOf(db, task.body));
  if (!body) return refuse('notFound');
  if (task.owner !== who.person && !councilsPolicy.serve.reaches(who, { trainingRegion: body.trainingRegion }))
    return refuse('notYourTask');
  if (task.doneOn !== null) return refuse('taskDone');
  await doTask(db, id, today, note.trim());
  await tell(context, body, { kind: 'taskDone', subjectKind: 'task', subject: id, before: null, after: { on: today, note: note.trim() } });
  return { done: true };
}

export async function recordLetter(context: Context, id: string, wish: Letter): Promise<{ id: string } | Refusal> {
  const found = await acting(context, id, wish.behalf, wish.sentOn);
  if (isRefusal(found)) return found;
  if (wish.sentOn > context.today) return refuse('dayNotCome');
  const { title, recipient, sentOn, nature } = wish;
  const letter = await addLetter(context.db, {
    body: id,
    title: title.trim(),
    recipient: recipient.trim(),
    sentOn,
    behalf: found.behalf,
    nature,
  });
  const after = { title, recipient, sentOn, behalf: found.behalf, nature };
  await tell(context, found.body, { kind: 'letterSent', subjectKind: 'letter', subject: letter, before: null, after });
  return { id: letter };
}

export async function decideToday(context: Context, id: string, wish: Decision): Promise<{ id: string } | Refusal> {
  const found = await acting(context, id, wish.behalf, context.today);
  if (isRefusal(found)) return found;
  if (found.body.kind !== 'secretariat') return refuse('decidesInMeetings', { body: found.body.name });
  if (wish.wording.trim() === '') return refuse('wordingMissing');
  const { behalf } = found;
  const decision = await addDecision(context.db, {
    body: id,
    meeting: null,
    item: null,
    waiting: null,
    title: wish.title.trim(),
    outcome: 'adopted',
    wording: wish.wording.trim(),
    reservation: null,
    byConsent: false,
    subject: null,
    decidedOn: context.today,
    behalf,
    nature: wish.nature,
    replaces: null,
  });
  const after = { decision, title: wish.title, wording: wish.wording.trim(), behalf, nature: wish.nature };
  await tell(context, found.body, { kind: 'decisionTaken', subject: id, before: null, after });
  return { id: decision };
}
