import { fold } from '../../../kernel/fold.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CouncilsContract } from '../contract.ts';
import type { Behalf } from '../rules/behalf.ts';
import { wheelOf } from '../rules/wheel.ts';
import { actsBetween, tasksOfMeeting } from '../store/behalf.ts';
import { bodiesOn, bodyOf } from '../store/bodies.ts';
import { landOn } from '../store/country.ts';
import { itemsOf, waitingOf } from '../store/items.ts';
import { meetingOf, meetingRows } from '../store/meetings.ts';
import { seatOfPerson } from '../store/seats.ts';
import { offeredBehalves } from './behalf.ts';

type Meetings = CouncilsContract['GET /api/meetings'];
type Meeting = CouncilsContract['GET /api/meetings/:id'];
type Acts = CouncilsContract['GET /api/acts'];

export async function showMeetings({ db, today }: Context, query: Input<Meetings>['query']): Promise<Answer<Meetings>> {
  const { year, trainingRegion } = query;
  const rows = await meetingRows(db, { ...query, from: `${year}-01-01`, to: `${year + 1}-01-01` });
  const bodies = await bodiesOn(db, today.startsWith(`${year}-`) ? today : `${year}-01-01`);
  const wheel = bodies
    .filter(({ id }) => !query.body || id === query.body)
    .filter((body) => !trainingRegion || body.trainingRegion === trainingRegion)
    .flatMap(({ id, name, meetingsAYear }) => {
      if (meetingsAYear === null) return [];
      const held = rows.filter(({ body, cancelledReason }) => body === id && cancelledReason === null).map(({ heldOn }) => heldOn);
      return [{ body: id, bodyName: name, ...wheelOf(meetingsAYear, held, year) }];
    });
  return { rows, wheel };
}

/** Names of those on whose behalf one acts. */
async function named(db: Db, behalves: readonly Behalf[], on: string): Promise<{ key: string; name: string }[]> {
  const land = await landOn(db, on);
  const names = new Map([...land.trainingRegions, ...land.operatingRegions].map(({ id, name }) => [id, name]));
  return behalves.map(({ kind, id }) => ({ key: `${kind}:${id}`, name: names.get(id) ?? id }));
}

export async function showMeeting({ db, who }: Context, id: string): Promise<Answer<Meeting> | Refusal> {
  const meeting = await meetingOf(db, id);
  const body = meeting && (await bodyOf(db, meeting.body));
  if (!body) return refuse('notFound');
  return {
    ...meeting,
    level: body.level,
    agenda: await itemsOf(db, id),
    waiting: await waitingOf(db, body.id),
    tasks: await tasksOfMeeting(db, id),
    behalves: await named(db, await offeredBehalves(db, body, meeting.heldOn), meeting.heldOn),
    mine: (await seatOfPerson(db, who.person, body.id, meeting.heldOn)) !== null,
  };
}

export async function showActs({ db, today }: Context, query: Input<Acts>['query']): Promise<Answer<Acts>> {
  const { trainingRegion, year } = query;
  const on = today.startsWith(`${year}-`) ? today : `${year}-01-01`;
  const all = await actsBetween(db, { trainingRegion, from: `${year}-01-01`, to: `${year + 1}-01-01` });
  const secretariat = (await bodiesOn(db, on)).find(
    (body) => body.kind === 'secretariat' && body.level === 'trainingRegion' && body.trainingRegion === trainingRegion,
  );
  const behalves = secretariat ? await named(db, await offeredBehalves(db, secretariat, on), on) : [];
  const words = fold(query.q ?? '').split(/\s+/);
  const keyOf = ({ behalfKind, behalfId }: (typeof all)[number]) => `${behalfKind}:${behalfId}`;
  const names = new Map([
    ...all.map((one): [string, string] => [keyOf(one), one.behalfName]),
    ...behalves.map(({ key, name }): [string, string] => [key, name]),
  ]);
  const count = (key: string, type: string) => all.filter((one) => keyOf(one) === key && one.type === type).length;
  return {
    rows: all
      .filter(({ type }) => !query.type || type === query.type)
      .filter((one) => !query.behalf || keyOf(one) === query.behalf)
      .filter(({ nature }) => !query.nature || nature === query.nature)
      .filter(({ isMine }) => !query.mine || isMine)
      .filter(({ title, who, bodyName }) => words.every((word) => fold(`${title} ${who} ${bodyName}`).includes(word))),
    report: [...names].map(([key, name]) => ({
      key,
      name,
      task: count(key, 'task'),
      letter: count(key, 'letter'),
      decision: count(key, 'decision'),
    })),
    behalves,
    secretariat: secretariat?.id ?? null,
  };
}
