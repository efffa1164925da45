/** What is kept about people: who sees whom is told, what is due is what is deleted, one's own data is all of one's own. */
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asDb } from '../src/platform/db/db.ts';
import { openDatabase } from '../src/platform/db/session.ts';
import { recordEvents } from '../src/platform/events/record.ts';
import { recordShown } from '../src/platform/events/shown.ts';
import { verifyLog } from '../src/platform/events/verify.ts';
import { startServer, type TestServer, testToday } from './harness.ts';

const pia = '00000000-0000-4000-8000-000000000001';
const lars = '00000000-0000-4000-8000-000000000005';
const anna = '00000000-0000-4000-8000-000000000006';

let server: TestServer;
let owner: pg.Client;
beforeAll(async () => {
  server = await startServer();
  owner = await server.database.client('videre_owner');
});
afterAll(() => server.stop());

/** Anna, as administrator, is shown these persons. */
async function show(persons: string[], key = 'GET /api/persons'): Promise<void> {
  const database = openDatabase(server.database.app, () => {});
  const who = {
    person: anna,
    name: '',
    roles: [{ role: 'administrator' as const, scopeKind: 'nation' as const, scopeId: 'dk' }],
    trainingRegions: [],
  };
  const request = '00000000-0000-4000-8000-00000000ffff';
  await database.transaction({ person: anna, trainingRegions: [] }, (db) =>
    recordShown(db, who, { key, asked: { query: { q: 'a' } }, persons: new Set(persons), request }),
  );
  await database.close();
}

interface Seen {
  personName: string;
  capacity: string;
  kind: string;
  subject: string;
}
const seenBy = async (identity: string) => (await server.ask(identity, 'GET /api/me/seen')).body as Seen[];

test('who is shown in a list or opened sees by whom and in which role; others see nothing of it', async () => {
  await show([lars, anna]);
  await show([lars], 'GET /api/persons/:id');
  expect(await seenBy('doctor')).toMatchObject([
    { personName: 'Anna Administrator (fiktiv)', capacity: 'administrator', kind: 'personOpened', subject: 'GET /api/persons/:id' },
    { kind: 'personsListed', subject: 'GET /api/persons' },
  ]);
  expect(await seenBy('planner-ost')).toEqual([]);
  expect(await seenBy('administrator')).toEqual([]);
  const { rows } = await owner.query(
    `select count(*)::int as n, max(cardinality(p.persons)) as most from platform.event e join platform.event_payload p on p.event = e.id
     where e.kind in ('personsListed', 'personOpened')`,
  );
  expect(rows).toEqual([{ n: 2, most: 1 }]);
});

test('a change of a person by another is seen by that person, even if nobody thought of it', async () => {
  const database = openDatabase(server.database.app, () => {});
  const event = { capacity: 'administrator', kind: 'roleGiven', subjectKind: 'person', trainingRegion: null, before: null, request: null };
  await database.transaction({ person: anna, trainingRegions: [] }, (db) =>
    recordEvents(db, [
      { ...event, person: anna, subject: pia, after: { role: 'planner' } },
      { ...event, person: anna, subject: anna, after: null },
    ]),
  );
  await database.close();
  expect(await seenBy('planner-ost')).toMatchObject([{ kind: 'roleGiven', personName: 'Anna Administrator (fiktiv)' }]);
  expect(await seenBy('administrator')).toEqual([]);
});

test('one’s own data is downloaded, all of it and of nobody else, and that is an event', async () => {
  const { body, headers, status } = await server.ask('doctor', 'GET /api/me/data.json');
  expect([status, headers.get('content-disposition')]).toEqual([200, expect.stringContaining('mine-oplysninger')]);
  const data = body as {
    person: { name: string };
    roles: { role: string }[];
    sessions: unknown[];
    did: { kind: string }[];
    seen: unknown[];
  };
  expect([data.person.name, data.roles.map(({ role }) => role), data.sessions.length, data.seen.length]).toEqual([
    'Lars Læge (fiktiv)',
    ['doctor'],
    1,
    2,
  ]);
  expect(data.did.map(({ kind }) => kind)).toEqual(['signedIn']);
  expect(JSON.stringify(data)).not.toContain('Planlægger');
  const { rows } = await owner.query(`select count(*)::int as n from platform.event where kind = 'ownDataTaken' and person = $1`, [lars]);
  expect(rows).toEqual([{ n: 1 }]);
});

test('every kind has a purpose, a law and a retention; only where no source says how long it is our decision', async () => {
  const { body } = await server.ask('doctor', 'GET /api/data-kinds');
  const kinds = body as {
    kind: string;
    purposeDa: string;
    basisDa: string;
    basisSource: string;
    months: number | null;
    retentionSource: string | null;
    due: number | null;
  }[];
  expect(kinds.map(({ kind }) => kind)).toEqual([
    'person',
    'role',
    'login',
    'invitation',
    'session',
    'look',
    'signIn',
    'change',
    'seat',
    'hearing',
    'mail',
    'assent',
  ]);
  for (const { kind, purposeDa, basisDa, basisSource, months, retentionSource, due } of kinds) {
    expect([purposeDa.length > 5, basisDa.length > 5, basisSource.startsWith('http') || basisSource.includes(' http')], kind).toEqual([
      true,
      true,
      true,
    ]);
    // what we keep for ever we keep by law; what we delete we have decided when
    expect([retentionSource === null, due === null], kind).toEqual([months !== null, months === null]);
  }
});

test('the figure on the page is what the deletion takes, no more and no less; the log still verifies', async () => {
  const day = async (on: string) => {
    const { rows } = await owner.query<{ kind: string; due: number }>('select kind, due from people.due($1)', [on]);
    return Object.fromEntries(rows.map(({ kind, due }) => [kind, due]));
  };
  expect(await day(testToday)).toEqual({ session: 0, invitation: 0, login: 0, mail: 0, look: 0, signIn: 0 });
  await owner.query(
    `insert into people.login (issuer, subject, person) values ('https://login.example', '1', $1), ('https://login.example', '2', $2)`,
    [lars, pia],
  );
  await owner.query(`update people.person set left_on = '2026-11-01' where id = $1`, [lars]);
  await owner.query(
    `insert into people.invitation (code_sha256, person, ends_at) values ('a', $1, '2026-11-20'), ('b', $1, '2029-01-01')`,
    [pia],
  );
  await owner.query(
    `insert into platform.mail (training_region, subject_kind, subject, to_name, to_address, kind, params, at)
     values ('ost', 'hearing', 'x', 'Neurologi', 'a@example.dk', 'hearingSent', '{}', '2026-11-01'), ('ost', 'hearing', 'x', 'Neurologi', 'a@example.dk', 'hearingSent', '{}', '2028-11-01')`,
  );
  const later = '2029-01-01';
  const due = await day(later);
  expect(due).toMatchObject({ login: 1, invitation: 1, mail: 1, look: 2 });
  expect(due.session).toBeGreaterThan(0);
  expect(due.signIn).toBeGreaterThan(0);
  const worker = await server.database.client('videre_worker');
  const { rows } = await worker.query<{ kind: string; deleted: number }>('select kind, deleted from people.delete_due($1)', [later]);
  expect(Object.fromEntries(rows.map(({ kind, deleted }) => [kind, deleted]))).toEqual(due);
  expect(await day(later)).toEqual({ session: 0, invitation: 0, login: 0, mail: 0, look: 0, signIn: 0 });
  const verified = await verifyLog(asDb(owner));
  expect([verified.first, verified.erased]).toEqual([null, (due.look ?? 0) + (due.signIn ?? 0)]);
  const kept = await owner.query('select subject from people.login');
  expect(kept.rows).toEqual([{ subject: '2' }]);
});
