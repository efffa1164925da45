/** Bodies as they are on a day: mandate, seats by rule, who sits in them, and which are empty. */
import { fold } from '../../../kernel/fold.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CouncilsContract } from '../contract.ts';
import { isMet, type Seats, seatsOf } from '../rules/seats.ts';
import { bodiesOn, bodyOf, type ListedBody, mandatesOf, serviceOf, successionsOf } from '../store/bodies.ts';
import { countryOf, landOn } from '../store/country.ts';
import { type MemberRow, membersOn, otherMembers, type RuleRow, rulesOn } from '../store/seats.ts';

type List = CouncilsContract['GET /api/bodies'];
type One = CouncilsContract['GET /api/bodies/:id'];
type Row = Answer<List>['rows'][number];

const sum = (seats: readonly Seats<MemberRow>[], of: (one: Seats<MemberRow>) => number) => seats.reduce((total, one) => total + of(one), 0);

/** Seats in all, and demands on the members together, by the current rules of a day. */
function counted(rules: readonly { rule: RuleRow; seats: Seats<MemberRow>[] }[]) {
  const current = rules.filter(({ rule }) => rule.state === 'current');
  const own = current.filter(({ rule }) => !rule.anywhere).flatMap(({ seats }) => seats);
  return {
    seats: sum(own, ({ count }) => count),
    held: sum(own, ({ holders }) => holders.length),
    empty: sum(own, ({ empty }) => empty),
    unmet: current.filter(({ rule, seats }) => rule.anywhere && !isMet(seats)).length,
  };
}

const byBody = <Of extends { body: string }>(rows: readonly Of[]): Map<string, Of[]> => {
  const found = new Map<string, Of[]>();
  for (const row of rows) found.set(row.body, [...(found.get(row.body) ?? []), row]);
  return found;
};

const orders: Record<string, (a: Row, b: Row) => number> = {
  level: () => 0,
  name: (a, b) => a.name.localeCompare(b.name, 'da'),
  empty: (a, b) => a.empty + a.unmet - (b.empty + b.unmet),
  may: (a, b) => (a.may ?? '').localeCompare(b.may ?? ''),
};

export async function showBodies({ db, today }: Context, query: Input<List>['query']): Promise<Answer<List>> {
  const on = query.on ?? today;
  const [bodies, rules, members, land] = [
    await bodiesOn(db, on),
    await rulesOn(db, on, null),
    await membersOn(db, on, null),
    await landOn(db, on),
  ];
  const rulesOf = byBody(rules);
  const membersOf = byBody(members);
  const words = fold(query.q ?? '').split(/\s+/);
  const row = (body: ListedBody): Row => {
    const country = countryOf(body, land);
    const seated = (rulesOf.get(body.id) ?? []).map((rule) => ({ rule, seats: seatsOf(rule, country, membersOf.get(body.id) ?? []) }));
    return { ...body, ...counted(seated) };
  };
  const rows = bodies
    .filter(({ level }) => !query.level || level === query.level)
    .filter(({ trainingRegion }) => !query.trainingRegion || trainingRegion === query.trainingRegion)
    .filter(({ kind }) => !query.kind || kind === query.kind)
    .filter(({ name }) => words.every((word) => fold(name).includes(word)))
    .map(row)
    .filter(({ empty, unmet }) => !query.unmet || empty + unmet > 0)
    .sort(orders[query.sort ?? 'level']);
  return { on, rows: query.order === 'descending' ? rows.reverse() : rows };
}

export async function showBody({ db, today }: Context, id: string, query: Input<One>['query']): Promise<Answer<One> | Refusal> {
  const on = query.on ?? today;
  const body = await bodyOf(db, id);
  if (!body) return refuse('notFound');
  const country = countryOf(body, await landOn(db, on));
  const members = await membersOn(db, on, id);
  const rules = await rulesOn(db, on, id);
  return {
    ...body,
    on,
    mandates: await mandatesOf(db, id),
    successions: await successionsOf(db, id),
    service: await serviceOf(db, id),
    rules: rules.map((rule) => {
      const seats = seatsOf(rule, country, members);
      return { ...rule, seats: seats.map((one) => ({ ...one, thing: { ...one.thing } })), met: isMet(seats) };
    }),
    others: await otherMembers(db, on, id),
    mine: members.some(({ isMe }) => isMe),
  };
}
