/** Bodies and their seats, asked over HTTP on the demonstration world. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Rule {
  id: string;
  state: string;
  kind: string;
  met: boolean;
  seats: { thing: { id: string }; empty: number; holders: { id: string; name: string }[] }[];
}
const bodyOf = async (id: string, on = '2026-11-22') =>
  (await server.ask('planner-ost', `GET /api/bodies/${id}?on=${on}`)).body as { rules: Rule[]; mine: boolean; successions: object[] };
const emptyIn = (rules: Rule[]) =>
  rules
    .filter(({ state }) => state === 'current')
    .flatMap(({ seats }) => seats.flatMap(({ thing, empty }) => (empty > 0 ? [thing.id] : [])));

test('the council in the East has one empty seat, of a doctor in training; the proposal of 2022 is met already', async () => {
  const { rules } = await bodyOf('drrlv-ost');
  expect(emptyIn(rules)).toEqual(['doctorInTraining']);
  expect(rules.filter(({ state }) => state === 'proposed').map(({ met }) => met)).toEqual([true]);
});

test('after the merger the East has one operating region, and its seat is empty until somebody is named', async () => {
  const { rules } = await bodyOf('drrlv-ost', '2027-01-01');
  expect(
    rules.find(({ kind, state }) => kind === 'eachOperatingRegion' && state === 'current')?.seats.map(({ thing }) => thing.id),
  ).toEqual(['oestdanmark']);
  expect(emptyIn(rules)).toContain('oestdanmark');
  expect((await bodyOf('regionsraad-sjaelland', '2027-01-01')).successions).toMatchObject([{ on: '2027-01-01', decidedBy: null }]);
});

test('the forecast committee: what is proposed of it is not met today', async () => {
  const { rules } = await bodyOf('prognoseudvalget');
  expect(rules.filter(({ state }) => state === 'proposed').map(({ met }) => met)).toEqual([false, false]);
});

test('an empty seat is filled by the secretariat that serves, with a reason, and ended again; nobody else may', async () => {
  const nominees = (await server.ask('planner-ost', 'GET /api/nominees?q=ulla')).body as { id: string; name: string }[];
  const person = nominees.find(({ name }) => name.startsWith('Ulla'))?.id;
  const body = {
    seatRule: 'drrlv-ost-5',
    thing: 'doctorInTraining',
    person,
    substitute: false,
    from: '2026-12-01',
    to: null,
    groups: [],
    reason: 'Brev fra Yngre Læger',
  };
  const give = (identity: string, wish: object) =>
    server.ask(identity, 'POST /api/bodies/drrlv-ost/members', { body: { ...body, ...wish } });
  expect((await give('approver-sjaelland', {})).body).toMatchObject({ code: 'notAllowed' });
  expect((await give('planner-ost', { reason: ' ' })).body).toMatchObject({ code: 'reasonMissing' });
  const made = await give('planner-ost', {});
  expect(made.status).toBe(200);
  expect(emptyIn((await bodyOf('drrlv-ost', '2026-12-01')).rules)).toEqual([]);
  expect((await give('planner-ost', { seatRule: 'drrlv-ost-1', thing: 'Formand' })).body).toMatchObject({ code: 'seatTaken' });
  expect((await give('planner-ost', {})).body).toMatchObject({ code: 'seatTaken' });
  const { id } = made.body as { id: string };
  const end = (on: string) => server.ask('planner-ost', `POST /api/members/${id}/end`, { body: { on, reason: 'fratrådt' } });
  expect((await end('2026-12-01')).body).toMatchObject({ code: 'endsAsItBegins' });
  expect((await end('2027-06-01')).status).toBe(200);
  expect(emptyIn((await bodyOf('drrlv-ost', '2027-06-01')).rules)).toContain('doctorInTraining');
});

test('persons are looked up by name, and not listed', async () => {
  const found = async (identity: string, q: string) => (await server.ask(identity, `GET /api/nominees?q=${q}`)).body;
  expect(await found('planner-ost', 'lars')).toMatchObject([{ name: 'Lars Læge (fiktiv)' }]);
  expect(await found('planner-ost', 'l%20a%20r')).toEqual([]);
  expect(await found('planner-ost', 'la')).toMatchObject({ code: 'badInput' });
  expect(await found('doctor', 'ulla')).toMatchObject({ code: 'notAllowed' });
});

test('the nation’s bodies are served by who administers the nation, not by a planner', async () => {
  const members = ((await server.ask('planner-ost', 'GET /api/bodies/nationale-raad')).body as { rules: Rule[] }).rules;
  const member = members.flatMap(({ seats }) => seats.flatMap(({ holders }) => holders))[0]?.id;
  const introduce = (identity: string) => server.ask(identity, `POST /api/members/${member}/introduction`, { body: { on: '2026-11-20' } });
  expect((await introduce('planner-ost')).body).toMatchObject({ code: 'notYourBody' });
  expect((await introduce('administrator')).status).toBe(200);
  expect((await introduce('administrator')).body).toMatchObject({ code: 'introducedAlready' });
});
