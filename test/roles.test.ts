/** Roles with scope and period, deputies, and who sees to them: with real requests, and at the database itself. */
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultWeights } from '../src/modules/composition/rules/build-problem.ts';
import { startServer, type TestServer, testToday } from './harness.ts';

let server: TestServer;
let owner: pg.Client;
const planner = '00000000-0000-4000-8000-000000000001';
const uao = '00000000-0000-4000-8000-000000000002';
const doctor = '00000000-0000-4000-8000-000000000005';
const administrator = '00000000-0000-4000-8000-000000000006';
const nobody = '00000000-0000-4000-8000-000000000007';
beforeAll(async () => {
  server = await startServer();
  owner = await server.database.client('videre_owner');
});
afterAll(() => server.stop());

interface Held {
  id: string;
  role: string;
  deputyFor: string | null;
}
const post = async (identity: string, path: string, body?: unknown): Promise<[number, Record<string, string>]> => {
  const answer = await server.ask(identity, `POST /api/${path}`, { ...(body === undefined ? {} : { body }) });
  return [answer.status, answer.body as Record<string, string>];
};
const code = async (identity: string, path: string, body: unknown): Promise<unknown> => (await post(identity, path, body))[1].code;
const session = async (identity: string) =>
  ((await server.ask(identity, 'GET /api/session')).body as { person: { roles: Held[]; capacities: Held[] } }).person;
const mine = async (identity: string) => (await server.ask(identity, 'GET /api/my-roles')).body as { roles: Held[]; deputies: Held[] };
const status = async (identity: string, key: string) => (await server.ask(identity, key)).status;
const compositions = 'GET /api/compositions?trainingRegion=ost';

test('an administrator gives a role over a scope for a period, and ends it; it opens what it covers and nothing else', async () => {
  const wish = { role: 'planner', scopeKind: 'trainingRegion', scopeId: 'syd', from: testToday, to: '2027-06-01', reason: 'ansat' };
  expect(await status('nobody', 'GET /api/compositions?trainingRegion=syd')).toBe(403);
  const [given, { id = '' }] = await post('administrator', `people/${nobody}/roles`, wish);
  expect(given).toBe(200);
  expect(await status('nobody', 'GET /api/compositions?trainingRegion=syd')).toBe(200);
  expect(await status('nobody', compositions)).toBe(403);
  expect(await code('administrator', `people/${nobody}/roles`, wish)).toBe('roleHeldAlready');
  expect(await code('administrator', `people/${nobody}/roles`, { ...wish, scopeId: 'vest' })).toBe('noSuchScope');
  expect(await code('administrator', `people/${nobody}/roles`, { ...wish, scopeKind: 'unit', scopeId: 'holbaek-neurologi' })).toBe(
    'roleScope',
  );
  expect(await code('administrator', `roles/${id}/end`, { on: '2026-11-21', reason: 'slut' })).toBe('endsInThePast');
  expect(await code('nobody', `roles/${id}/end`, { on: testToday, reason: 'slut' })).toBe('notAllowed');
  expect(await post('administrator', `roles/${id}/end`, { on: testToday, reason: 'stillingen er nedlagt' })).toEqual([200, { done: true }]);
  expect(await status('nobody', 'GET /api/compositions?trainingRegion=syd')).toBe(403);
  const { rows } = await owner.query(
    `select e.kind, e.capacity, p.after ->> 'reason' as reason from platform.event e join platform.event_payload p on p.event = e.id
     where e.subject = $1 and e.subject_kind = 'person' and e.kind like 'role%' order by e.id`,
    [nobody],
  );
  expect(rows).toEqual([
    { kind: 'roleGiven', capacity: 'administrator', reason: 'ansat' },
    { kind: 'roleEnded', capacity: 'administrator', reason: 'stillingen er nedlagt' },
  ]);
});

test('a deputy for a week acts as planner, only when that capacity is chosen; the log tells on whose behalf; it ends with the week and with the role', async () => {
  const [own] = (await mine('planner-ost')).roles;
  const week = { capacity: own?.id, person: uao, from: testToday, to: '2026-11-29', reason: 'ferie' };
  expect(await code('planner-ost', 'deputies', { ...week, to: '2026-11-22' })).toBe('endsBeforeItBegins');
  expect(await code('uao', 'deputies', week)).toBe('capacityNotHeld');
  const [named, { id = '' }] = await post('planner-ost', 'deputies', week);
  expect(named).toBe(200);

  const before = await session('uao');
  expect(before.roles.map(({ role }) => role)).toEqual(['uao']);
  expect(before.capacities.map(({ role, deputyFor }) => [role, deputyFor])).toEqual([
    ['uao', null],
    ['planner', 'Pia Planlægger (fiktiv)'],
  ]);
  expect(await status('uao', compositions)).toBe(403);
  expect((await server.ask('uao', 'PUT /api/session/capacity', { body: { capacity: id } })).status).toBe(200);
  expect(await status('uao', compositions)).toBe(200);
  expect((await server.ask('uao', 'PUT /api/session/capacity', { body: { capacity: own?.id } })).status).toBe(403);

  const wish = {
    trainingRegion: 'ost',
    year: 2028,
    name: 'Vikarens',
    specialties: ['karkirurgi'],
    agreement: 'ost-40-60',
    weights: defaultWeights,
    seed: 1,
  };
  const [, made] = await post('uao', 'compositions', wish);
  const events = (await server.ask('planner-ost', `GET /api/compositions/${made.id}/events`)).body as {
    kind: string;
    capacity: string;
    behalfOf: string;
  }[];
  expect(events.map(({ capacity, behalfOf }) => [capacity, behalfOf])).toContainEqual(['planner', 'Pia Planlægger (fiktiv)']);

  expect(await code('uao', 'deputies', { ...week, capacity: id, person: doctor })).toBe('deputyOfDeputy');
  // the role that is stood in for ends: so does the deputy's, the same day
  await owner.query('update people.role_assignment set valid = daterange(lower(valid), $2) where id = $1', [own?.id, testToday]);
  expect(await status('uao', compositions)).toBe(403);
  await owner.query('update people.role_assignment set valid = daterange(lower(valid), null) where id = $1', [own?.id]);
  expect(await status('uao', compositions)).toBe(200);
  expect(await post('planner-ost', `roles/${id}/end`, { on: testToday, reason: 'hjemme igen' })).toEqual([200, { done: true }]);
  expect(await status('uao', compositions)).toBe(403);
  expect((await session('uao')).roles.map(({ role }) => role)).toEqual(['uao']);
});

test('the last administrator cannot be removed: not by ending the role, not by leaving, and not past the program', async () => {
  const { roles } = (await server.ask('administrator', `GET /api/people/${administrator}`)).body as { roles: Held[] };
  const end = { on: '2027-01-01', reason: 'går på pension' };
  expect(await code('administrator', `roles/${roles[0]?.id}/end`, end)).toBe('lastAdministrator');
  expect(await code('administrator', `people/${administrator}/leave`, end)).toBe('lastAdministrator');

  const app = await server.database.client('videre_app');
  const asAdministrator = (sql: string) =>
    app.query(`begin; set local videre.administers = 'on'; ${sql}; commit`).finally(() => app.query('rollback'));
  for (const sql of [
    `update people.role_assignment set valid = daterange(lower(valid), '2027-01-01') where role = 'administrator'`,
    `update people.role_assignment set valid = 'empty' where role = 'administrator'`,
    `update people.person set left_on = '2027-01-01' where id = '${administrator}'`,
  ])
    await expect(asAdministrator(sql), sql).rejects.toThrow('the last administrator remains');

  const wish = { role: 'administrator', scopeKind: 'nation', scopeId: 'dk', from: testToday, to: null, reason: 'afløser' };
  expect((await post('administrator', `people/${nobody}/roles`, wish))[0]).toBe(200);
  expect((await post('nobody', `people/${administrator}/leave`, { on: '2027-01-01', reason: 'pension' }))[0]).toBe(200);
  expect(await status('administrator', 'GET /api/people')).toBe(200);
});

test('nobody but an administrator sees other persons, their logins or their roles; the database says the same', async () => {
  for (const identity of ['planner-ost', 'uao', 'doctor']) {
    expect(await status(identity, 'GET /api/people'), identity).toBe(403);
    expect(await status(identity, `GET /api/people/${planner}`), identity).toBe(403);
    expect(
      await code(identity, `people/${doctor}/roles`, {
        role: 'administrator',
        scopeKind: 'nation',
        scopeId: 'dk',
        from: testToday,
        to: null,
        reason: 'x',
      }),
    ).toBe('notAllowed');
  }
  const app = await server.database.client('videre_app');
  const asPlanner = async (sql: string) => {
    await app.query(`begin; set local videre.person = '${planner}'; set local videre.training_regions = 'ost'`);
    return app.query(sql).finally(() => app.query('rollback'));
  };
  expect((await asPlanner('select id from people.person')).rows).toEqual([{ id: planner }]);
  expect((await asPlanner('select distinct person from people.role_assignment order by 1')).rows).toEqual([
    { person: planner },
    { person: uao },
  ]);
  expect((await asPlanner('select * from people.invitation')).rows).toEqual([]);
  expect((await asPlanner(`update people.person set name = 'x' returning id`)).rows).toEqual([]);
  const given = (role: string, deputyFor: string) =>
    asPlanner(`insert into people.role_assignment (person, role, scope_kind, scope_id, valid, given_by, deputy_for)
      values ('${doctor}', '${role}', ${role === 'planner' ? `'trainingRegion', 'ost'` : `'nation', 'dk'`}, '[2026-12-01,2026-12-08)', '${planner}', ${deputyFor})`);
  await expect(given('administrator', 'null')).rejects.toThrow('row-level security');
  const ofAdministrator = (await owner.query(`select id from people.role_assignment where role = 'administrator' limit 1`)).rows[0].id;
  await expect(given('administrator', `'${ofAdministrator}'`)).rejects.toThrow('row-level security');
  const own = (await owner.query('select id from people.role_assignment where person = $1 and deputy_for is null', [planner])).rows[0].id;
  await expect(given('administrator', `'${own}'`)).rejects.toThrow('no more and no longer');
  expect((await given('planner', `'${own}'`)).rowCount).toBe(1);
});

test('a merger of units moves no role by itself: the page tells the administrator, who decides', async () => {
  const role = async () => {
    const person = (await server.ask('administrator', `GET /api/people/${uao}`)).body as { roles: Record<string, unknown>[] };
    const held = person.roles.find((one) => one.role === 'uao');
    return { scopeId: held?.scopeId, scopeEndsOn: held?.scopeEndsOn, successors: held?.successors };
  };
  expect(await role()).toEqual({ scopeId: 'holbaek-neurologi', scopeEndsOn: null, successors: [] });
  await owner.query(`begin; set local videre.training_regions = 'ost';
    update organisation.unit set valid = daterange(lower(valid), '2027-03-01') where id = 'holbaek-neurologi';
    insert into organisation.successor (kind, predecessor, successor, succeeded_on, source)
      values ('unit', 'holbaek-neurologi', 'slagelse-neurologi', '2027-03-01', 'prøve'); commit`);
  expect(await role()).toEqual({
    scopeId: 'holbaek-neurologi',
    scopeEndsOn: '2027-03-01',
    successors: [{ id: 'slagelse-neurologi', name: 'Neurologi, Slagelse Sygehus', on: '2027-03-01' }],
  });
});

test('an invitation and a login are given to a person, never guessed; one login belongs to one person', async () => {
  const [, person] = await post('administrator', 'people', { name: 'Ny Person' });
  const [status, invitation] = await post('administrator', `people/${person.id}/invitations`);
  expect([status, invitation.code?.length]).toEqual([200, 43]);
  const login = { issuer: 'https://login.example.dk', subject: '7c1f' };
  expect((await post('administrator', `people/${person.id}/logins`, login))[0]).toBe(200);
  expect(await code('administrator', `people/${doctor}/logins`, login)).toBe('loginTaken');
  const { logins } = (await server.ask('administrator', `GET /api/people/${person.id}`)).body as { logins: { id: string }[] };
  expect(await code('administrator', `people/${doctor}/logins/${logins[0]?.id}/end`, undefined)).toBe('notFound');
  expect((await post('administrator', `people/${person.id}/logins/${logins[0]?.id}/end`))[0]).toBe(200);
  expect((await post('administrator', `people/${doctor}/logins`, login))[0]).toBe(200);
  const found = (await server.ask('administrator', 'GET /api/people?q=ny+person')).body as { rows: { name: string }[] };
  expect(found.rows.map(({ name }) => name)).toEqual(['Ny Person']);
});

test('an administrator signs somebody out everywhere; the person sees it, and others stay signed in', async () => {
  const signedIn = await fetch(`${server.address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identity: 'approver-sjaelland' }),
  });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const asked = async () => (await fetch(`${server.address}/api/sessions`, { headers: { cookie } })).status;
  expect(await asked()).toBe(200);
  const person = '00000000-0000-4000-8000-000000000004';
  expect(await code('planner-ost', `people/${person}/sessions/end`, undefined)).toBe('notAllowed');
  expect(await asked()).toBe(200);
  expect((await post('administrator', `people/${person}/sessions/end`))[0]).toBe(200);
  expect(await asked()).toBe(401);
  expect(await status('uao', 'GET /api/sessions')).toBe(200);
  const seen = (await server.ask('approver-sjaelland', 'GET /api/me/seen')).body as { kind: string }[];
  expect(seen.map(({ kind }) => kind)).toContain('sessionsEnded');
});
