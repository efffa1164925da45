/** A provider's number for a person is masked to everybody; who has it shown says so in the log, and the person sees it. */
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './harness.ts';

const pia = '00000000-0000-4000-8000-000000000001';
const anna = '00000000-0000-4000-8000-000000000006';
const subject = '5f2c9d1e-77aa-4b3c-9e10-8d21f0c4b6e2';

let server: TestServer;
let owner: pg.Client;
beforeAll(async () => {
  server = await startServer();
  owner = await server.database.client('videre_owner');
  const linked = await server.ask('administrator', `POST /api/people/${pia}/logins`, {
    body: { issuer: 'https://login.example', subject },
  });
  expect(linked.status).toBe(200);
});
afterAll(() => server.stop());

const loginOf = async (person: string) =>
  ((await server.ask('administrator', `GET /api/people/${person}`)).body as { logins: { id: string; masked: string }[] }).logins[0];
const show = async (as: string, person = pia) => server.ask(as, `POST /api/people/${person}/logins/${(await loginOf(pia))?.id}/show`);
const events = async (kind: string) =>
  (
    await owner.query<{ person: string; capacity: string; persons: string[]; before: unknown; after: unknown }>(
      `select e.person, e.capacity, p.persons, p.before, p.after from platform.event e join platform.event_payload p on p.event = e.id where e.kind = $1`,
      [kind],
    )
  ).rows;

test('the person’s page and the log have the last letters only', async () => {
  const person = await server.ask('administrator', `GET /api/people/${pia}`);
  expect(await loginOf(pia)).toMatchObject({ masked: '••••b6e2' });
  expect(JSON.stringify(person.body)).not.toContain(subject);
  const told = await events('loginLinked');
  expect(told).toMatchObject([{ after: { masked: '••••b6e2' } }]);
  expect(JSON.stringify(told)).not.toContain(subject);
});

test('an administrator has it shown by an act that the log tells with the capacity, and that the person sees', async () => {
  const shown = await show('administrator');
  expect([shown.status, shown.body]).toEqual([200, { subject }]);
  expect(await events('identifierShown')).toMatchObject([{ person: anna, capacity: 'administrator', persons: [pia] }]);
  const seen = (await server.ask('planner-ost', 'GET /api/me/seen')).body as { kind: string; personName: string; capacity: string }[];
  expect(seen.find(({ kind }) => kind === 'identifierShown')).toMatchObject({
    personName: 'Anna Administrator (fiktiv)',
    capacity: 'administrator',
  });
});

test('nobody else has it shown, and not under another person’s name; what is refused is no event', async () => {
  for (const identity of ['planner-ost', 'uao', 'approver-hovedstaden', 'doctor', 'nobody'])
    expect((await show(identity)).status, identity).toBe(403);
  expect((await show('administrator', anna)).status).toBe(404);
  expect(await events('identifierShown')).toHaveLength(1);
});

test('one’s own number is in one’s own data, whole', async () => {
  const { body } = await server.ask('planner-ost', 'GET /api/me/data.json');
  expect((body as { logins: { subject: string }[] }).logins).toMatchObject([{ subject }]);
});

test('the database itself gives the number to the one function alone, and that to administrators and to its person', async () => {
  const app = await server.database.client('videre_app');
  const login = (await loginOf(pia))?.id;
  const asked = async (person: string, administers: '' | 'on') => {
    await app.query(`select set_config('videre.person', $1, false), set_config('videre.administers', $2, false)`, [person, administers]);
    return (await app.query('select people.shown_login($1) as subject', [login])).rows[0].subject;
  };
  expect([await asked(anna, ''), await asked(anna, 'on'), await asked(pia, '')]).toEqual([null, subject, subject]);
  for (const columns of ['subject', '*'])
    await expect(app.query(`select ${columns} from people.login`)).rejects.toThrow('permission denied');
});
