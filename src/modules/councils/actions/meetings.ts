/** A meeting from being called to its closed minutes, as the serving secretariat sees to it. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CouncilsContract } from '../contract.ts';
import { undecided } from '../rules/decide.ts';
import type { Body } from '../store/bodies.ts';
import { decisionToCorrect } from '../store/decisions.ts';
import { addItem, type ItemRow, itemById, itemsOf, removeItem, waitingOf } from '../store/items.ts';
import { addMeeting, cancelMeeting, closeMinutes, type MeetingRow, meetingOf, sendAgenda } from '../store/meetings.ts';
import { servedBody, tell } from './serve.ts';

type NewMeeting = Input<CouncilsContract['POST /api/bodies/:id/meetings']>['body'];
type NewItem = Input<CouncilsContract['POST /api/meetings/:id/items']>['body'];

export async function callMeeting(context: Context, id: string, wish: NewMeeting): Promise<{ id: string } | Refusal> {
  const body = await servedBody(context, id);
  if (isRefusal(body)) return body;
  if (wish.heldOn < body.from || (body.to !== null && wish.heldOn >= body.to)) return refuse('bodyNotThen', { body: body.name });
  const meeting = await addMeeting(context.db, { body: id, ...wish, place: wish.place.trim() });
  if (meeting === null) return refuse('meetsThatDay', { on: wish.heldOn });
  await tell(context, body, {
    kind: 'meetingCalled',
    subjectKind: 'meeting',
    subject: meeting,
    before: null,
    after: { body: id, ...wish },
  });
  return { id: meeting };
}

/** A meeting that the one who asks serves and whose minutes are open. */
export async function openMeeting(context: Context, id: string): Promise<{ meeting: MeetingRow; body: Body } | Refusal> {
  const meeting = await meetingOf(context.db, id);
  if (!meeting) return refuse('notFound');
  const body = await servedBody(context, meeting.body);
  if (isRefusal(body)) return body;
  if (meeting.cancelledReason !== null) return refuse('meetingCancelled', { reason: meeting.cancelledReason });
  return meeting.minutesClosedAt === null ? { meeting, body } : refuse('meetingHeld');
}

export async function putOnAgenda(context: Context, id: string, wish: NewItem): Promise<{ id: string } | Refusal> {
  const open = await openMeeting(context, id);
  if (isRefusal(open)) return open;
  if (open.meeting.agendaSentAt !== null) return refuse('agendaSent');
  if (wish.waiting !== null && !(await waitingOf(context.db, open.body.id)).some((one) => one.id === wish.waiting))
    return refuse('notWaiting');
  const item = await addItem(context.db, { meeting: id, ...wish, title: wish.title.trim(), proposal: wish.proposal.trim() });
  await tell(context, open.body, { kind: 'itemAdded', subjectKind: 'meeting', subject: id, before: null, after: { item, ...wish } });
  return { id: item };
}

/** Takes a decision up again: a new item, at a meeting yet to come, whose decision will replace it. */
export async function takeUpAgain(context: Context, id: string, to: string): Promise<{ id: string } | Refusal> {
  const { db } = context;
  const decision = await decisionToCorrect(db, id);
  if (!decision) return refuse('notFound');
  const open = await openMeeting(context, to);
  if (isRefusal(open)) return open;
  if (open.meeting.agendaSentAt !== null) return refuse('agendaSent');
  if (open.body.id !== decision.body) return refuse('notFound');
  if (decision.isReplaced || decision.isTakenUp) return refuse('correctedAlready');
  const { title, waiting } = decision;
  const item = await addItem(db, { meeting: to, title, kind: 'decision', minutes: null, proposal: '', papers: [], waiting, corrects: id });
  await tell(context, open.body, {
    kind: 'decisionReopened',
    subjectKind: 'meeting',
    subject: to,
    before: { decision: id },
    after: { title },
  });
  return { id: item };
}

export async function takeOffAgenda(context: Context, id: string): Promise<{ done: boolean } | Refusal> {
  const item = await itemById(context.db, id);
  if (!item) return refuse('notFound');
  const open = await openMeeting(context, item.meeting);
  if (isRefusal(open)) return open;
  if (open.meeting.agendaSentAt !== null) return refuse('agendaSent');
  await removeItem(context.db, id);
  const before = { title: item.title, kind: item.kind, waiting: item.waiting };
  await tell(context, open.body, { kind: 'itemRemoved', subjectKind: 'meeting', subject: item.meeting, before, after: null });
  return { done: true };
}

export async function sendAgendaOf(context: Context, id: string): Promise<{ done: boolean } | Refusal> {
  const open = await openMeeting(context, id);
  if (isRefusal(open)) return open;
  if (open.meeting.agendaSentAt !== null) return refuse('agendaSent');
  const items = await itemsOf(context.db, id);
  if (items.length === 0) return refuse('agendaEmpty');
  await sendAgenda(context.db, id);
  const after = { items: items.map(({ no, title, kind }) => ({ no, title, kind })) };
  await tell(context, open.body, { kind: 'agendaSent', subjectKind: 'meeting', subject: id, before: null, after });
  return { done: true };
}

export async function cancel(context: Context, id: string, reason: string): Promise<{ done: boolean } | Refusal> {
  const open = await openMeeting(context, id);
  if (isRefusal(open)) return open;
  if (reason.trim() === '') return refuse('reasonMissing');
  if ((await itemsOf(context.db, id)).some(({ decision }) => decision !== null)) return refuse('decidedAlready');
  await cancelMeeting(context.db, id, reason.trim());
  await tell(context, open.body, {
    kind: 'meetingCancelled',
    subjectKind: 'meeting',
    subject: id,
    before: null,
    after: { reason: reason.trim() },
  });
  return { done: true };
}

export async function closeMinutesOf(context: Context, id: string): Promise<{ done: boolean } | Refusal> {
  const open = await openMeeting(context, id);
  if (isRefusal(open)) return open;
  if (open.meeting.heldOn > context.today) return refuse('meetingNotCome', { on: open.meeting.heldOn });
  const items = await itemsOf(context.db, id);
  if (items.length === 0) return refuse('agendaEmpty');
  const count = undecided(items.map(stateOf));
  if (count > 0) return refuse('meetingUndecided', { count });
  await closeMinutes(context.db, id);
  await tell(context, open.body, {
    kind: 'minutesClosed',
    subjectKind: 'meeting',
    subject: id,
    before: null,
    after: { items: items.length },
  });
  return { done: true };
}

/** An item as the rules see it. */
export const stateOf = ({ kind, subject, decision, asked }: ItemRow) => ({
  kind,
  subject,
  isDecided: decision !== null,
  asked: asked.map(({ name }) => name),
});
