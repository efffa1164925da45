/** Calendars that are subscribed to: fetched without signing in, by the address alone, until it is withdrawn. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const make = async (who: string, wish: object = {}) => {
  const { status, body } = await server.ask(who, 'POST /api/feeds', { body: { body: null, trainingRegion: null, ...wish } });
  return { status, ...(body as { id: string; address: string }) };
};
const fetched = async (address: string) => {
  const answer = await fetch(server.address + address);
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
};

test('a body’s calendar is fetched without signing in, and tells meetings and cancellations under the same names', async () => {
  const { address } = await make('uao', { body: 'drrlv-ost' });
  const first = await fetched(address);
  expect([first.status, first.type]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(first.text).toContain('DTSTART:20261203T130000');
  expect(first.text).not.toContain('ALØ');
  const { body } = await server.ask('planner-ost', 'GET /api/meetings?year=2026&body=drrlv-ost');
  const next = (body as { rows: { id: string; heldOn: string }[] }).rows.find(({ heldOn }) => heldOn === '2026-12-03');
  await server.ask('planner-ost', `POST /api/meetings/${next?.id}/cancel`, { body: { reason: 'For få sager' } });
  const second = (await fetched(address)).text;
  expect(second).toContain(`UID:${next?.id}@videre`);
  expect(second).toContain('STATUS:CANCELLED');
});

test('one’s own calendar holds the meetings of the bodies one sits in, in the term', async () => {
  const own = (await fetched((await make('approver-hovedstaden')).address)).text;
  expect(own).toContain('Det Regionale Råd for Lægers Videreuddannelse');
  expect(own).not.toContain('Nord');
  const other = (await fetched((await make('uao')).address)).text;
  expect(other.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Møde: Uddannelsesråd i neurologi\\, Øst']);
  expect(other).toMatch(/DTSTAMP:\d{8}T\d{6}Z/);
});

test('the address is told once, withdrawn by its owner alone, and then opens nothing', async () => {
  const { id, address } = await make('doctor', { trainingRegion: 'nord' });
  expect((await fetched(address)).text).toContain('Nord');
  const listed = (await server.ask('doctor', 'GET /api/feeds')).body as { id: string; trainingRegion: string; readOn: string }[];
  expect(listed).toMatchObject([{ id, trainingRegion: 'nord', readOn: '2026-11-22' }]);
  expect(JSON.stringify(listed)).not.toContain(address.slice(20, 40));
  expect((await server.ask('planner-ost', 'GET /api/feeds')).body).toEqual([]);
  expect((await server.ask('planner-ost', `DELETE /api/feeds/${id}`)).status).toBe(404);
  expect((await server.ask('doctor', `DELETE /api/feeds/${id}`)).status).toBe(200);
  expect(await fetched(address)).toMatchObject({ status: 404 });
  expect(await fetched('/api/calendars/gaettet.ics')).toMatchObject({ status: 404 });
});

test('who has left, or holds no role, has no calendar any more; without a role none is made', async () => {
  expect((await make('nobody')).status).toBe(403);
  const { address } = await make('approver-sjaelland');
  const owner = await server.database.client('videre_owner');
  await owner.query(
    `update people.person set left_on = '2026-11-22' where id = (select person from people.demonstration_identities() where identity = 'approver-sjaelland')`,
  );
  expect((await fetched(address)).status).toBe(404);
});

test('a calendar of a body that there isn’t is refused', async () => {
  expect((await make('planner-ost', { body: 'findes-ikke' })).status).toBe(404);
});
