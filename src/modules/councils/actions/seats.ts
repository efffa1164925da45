/** Giving and ending seats, and the introduction that an external seat is offered. The secretariat that serves does it, for whoever nominates. */
import { fold } from '../../../kernel/fold.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CouncilsContract } from '../contract.ts';
import { seatRefusal, sitsFor } from '../rules/seat-wish.ts';
import { seatsOf } from '../rules/seats.ts';
import { countryOf, landOn } from '../store/country.ts';
import { addMember, endMember, holdsSeat, introduce, mayBeNamed, memberById, membersOn, nominees, rulesOn } from '../store/seats.ts';
import { servedBody, tell } from './serve.ts';

type Wish = Input<CouncilsContract['POST /api/bodies/:id/members']>['body'];

export async function giveSeat(context: Context, id: string, wish: Wish): Promise<{ id: string } | Refusal> {
  const { db, today } = context;
  const body = await servedBody(context, id);
  if ('refusal' in body) return body;
  const rule = (await rulesOn(db, wish.from, id)).find((one) => one.id === wish.seatRule);
  if (!rule) return refuse('seatNone');
  const members = await membersOn(db, wish.from, id);
  const refused = seatRefusal(rule, seatsOf(rule, countryOf(body, await landOn(db, wish.from)), members), wish);
  if (refused) return refused;
  if (!(await mayBeNamed(db, wish.person, today))) return refuse('unknownPerson');
  if (await holdsSeat(db, { ...wish, seatRule: rule.line })) return refuse('seatHeldAlready');
  const member = await addMember(db, {
    body: id,
    seatRule: rule.line,
    person: wish.person,
    substitute: wish.substitute,
    ...sitsFor(rule.kind, wish),
    from: wish.from,
    to: wish.to,
    nominatedBy: rule.nominatedBy,
    reason: wish.reason.trim(),
  });
  const { person, ...after } = wish;
  await tell(context, body, { kind: 'seatGiven', subject: id, persons: [person], before: null, after: { ...after, member } });
  return { id: member };
}

export async function endSeat(
  context: Context,
  id: string,
  { on, reason }: { on: string; reason: string },
): Promise<{ done: boolean } | Refusal> {
  const member = await memberById(context.db, id);
  if (!member) return refuse('notFound');
  const body = await servedBody(context, member.body);
  if ('refusal' in body) return body;
  if (reason.trim() === '') return refuse('reasonMissing');
  if (on <= member.from) return refuse('endsAsItBegins');
  if (member.to !== null && on >= member.to) return refuse('seatEndsAlready', { to: member.to });
  await endMember(context.db, id, on);
  await tell(context, body, {
    kind: 'seatEnded',
    subject: body.id,
    before: { member: id, to: member.to },
    after: { on, reason: reason.trim() },
  });
  return { done: true };
}

export async function introduceMember(context: Context, id: string, on: string): Promise<{ done: boolean } | Refusal> {
  const member = await memberById(context.db, id);
  if (!member) return refuse('notFound');
  const body = await servedBody(context, member.body);
  if ('refusal' in body) return body;
  if (member.introducedOn !== null) return refuse('introducedAlready', { on: member.introducedOn });
  if (on > context.today) return refuse('dayNotCome');
  await introduce(context.db, id, on);
  await tell(context, body, { kind: 'memberIntroduced', subject: body.id, before: null, after: { member: id, on } });
  return { done: true };
}

/** Persons by name. */
export const findNominees = ({ db, today }: Context, q: string): Promise<{ id: string; name: string }[]> =>
  nominees(db, fold(q).split(/\s+/).filter(Boolean), today);
