/** A member asks for a debate; the secretariat writes what the body decided, tied to what it was about. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CouncilsContract } from '../contract.ts';
import { chosenBehalf } from '../rules/behalf.ts';
import { debateRefusal, decisionRefusal, type May, mandateRefusal } from '../rules/decide.ts';
import { mandatesOf } from '../store/bodies.ts';
import { addDecision } from '../store/decisions.ts';
import { askForDebate, itemById } from '../store/items.ts';
import { meetingOf } from '../store/meetings.ts';
import { seatOfPerson } from '../store/seats.ts';
import { offeredBehalves } from './behalf.ts';
import { openMeeting, stateOf } from './meetings.ts';
import { tell } from './serve.ts';

type Wish = Input<CouncilsContract['POST /api/items/:id/decision']>['body'];

export async function askDebate(context: Context, id: string): Promise<{ done: boolean } | Refusal> {
  const { db, who, today } = context;
  const item = await itemById(db, id);
  const meeting = item && (await meetingOf(db, item.meeting));
  if (!meeting) return refuse('notFound');
  const [on = today] = [meeting.heldOn, today].sort();
  const seat = await seatOfPerson(db, who.person, meeting.body, on);
  if (!seat) return refuse('notMember', { body: meeting.bodyName });
  const isClosed = meeting.minutesClosedAt !== null;
  const refused = debateRefusal(
    { heldOn: meeting.heldOn, isClosed },
    stateOf(item),
    item.asked.some(({ isMe }) => isMe),
  );
  if (refused) return refused;
  await askForDebate(db, id, seat.id);
  await tell(context, meeting, {
    kind: 'debateAsked',
    subjectKind: 'meeting',
    subject: meeting.id,
    before: null,
    after: { item: item.title },
  });
  return { done: true };
}

export async function decideItem(context: Context, id: string, wish: Wish): Promise<{ id: string } | Refusal> {
  const { db, today } = context;
  const item = await itemById(db, id);
  if (!item) return refuse('notFound');
  const open = await openMeeting(context, item.meeting);
  if (isRefusal(open)) return open;
  const { meeting, body } = open;
  const refused = decisionRefusal({ heldOn: meeting.heldOn, isClosed: false }, stateOf(item), wish.byConsent, today);
  if (refused) return refused;
  const wording = wish.byConsent ? item.proposal || item.title : wish.wording.trim();
  const outcome = wish.byConsent ? 'adopted' : wish.outcome;
  if (wording === '') return refuse('wordingMissing');
  if (outcome === 'adoptedWithReservation' && wish.reservation.trim() === '') return refuse('reservationMissing');
  const may =
    (await mandatesOf(db, body.id)).find(({ from, to }) => from <= meeting.heldOn && (to === null || to > meeting.heldOn))?.may ?? null;
  const weak = mandateRefusal({ name: body.name, level: body.level, may: may as May | null }, item.subject, outcome);
  if (weak) return weak;
  const behalf = chosenBehalf(wish.behalf, await offeredBehalves(db, body, meeting.heldOn));
  if (!behalf) return refuse('behalfUnknown');
  const decision = await addDecision(db, {
    body: body.id,
    meeting: meeting.id,
    item: id,
    waiting: item.waiting,
    title: item.title,
    outcome,
    wording,
    reservation: outcome === 'adoptedWithReservation' ? wish.reservation.trim() : null,
    byConsent: wish.byConsent,
    subject: item.subject,
    decidedOn: meeting.heldOn,
    behalf,
    nature: wish.nature,
    replaces: item.corrects?.id ?? null,
  });
  const after = {
    decision,
    item: item.title,
    outcome,
    wording,
    byConsent: wish.byConsent,
    subject: item.subject,
    behalf,
    nature: wish.nature,
  };
  await tell(context, body, { kind: 'decisionTaken', subjectKind: 'meeting', subject: meeting.id, before: null, after });
  return { id: decision };
}
