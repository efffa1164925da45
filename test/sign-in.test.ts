/** Sign-in by OpenID Connect, against a real provider: who gets in, who doesn't, and how long it lasts. */
import type pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { tokenHash } from '../src/platform/auth/token.ts';
import { type SignInWorld, startWithProvider, Walker } from './provider.ts';

let world: SignInWorld;
let owner: pg.Client;
const planner = '00000000-0000-4000-8000-000000000001';
beforeAll(async () => {
  world = await startWithProvider();
  owner = await world.server.database.client('videre_owner');
});
afterAll(() => world.stop());

const address = () => world.settings.address;
const call = async (walker: Walker, key: string, { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {}) => {
  const [method = '', path = ''] = key.split(' ');
  const cookie = [...walker.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(address() + path, { method, headers: { cookie, ...type, ...headers }, ...json });
  for (const line of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    walker.cookies.set(name, value);
  }
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const invite = (code: string, person = planner, ends = '1 day') =>
  owner.query(`insert into people.invitation (code_sha256, person, ends_at) values ($1, $2, now() + $3::interval)`, [
    tokenHash(code),
    person,
    ends,
  ]);
const linked = async (subject: string): Promise<Walker> => {
  await owner.query('insert into people.login (issuer, subject, person) values ($1, $2, $3) on conflict do nothing', [
    world.settings.issuer,
    subject,
    planner,
  ]);
  const walker = new Walker();
  await walker.signIn(address(), subject);
  return walker;
};

test('a subject that nobody is linked to is let in nowhere, whatever name the provider gives; a code links it, once', async () => {
  const walker = new Walker();
  expect(await walker.signIn(address(), 'sub-1', { to: '/godkendelser?q=x' })).toBe(`${address()}/log-ind/ukendt`);
  expect(walker.cookies.has('videre_session')).toBe(false);
  expect((await call(walker, 'GET /api/sign-in/stranger')).body).toEqual({ issuer: world.settings.issuer, subject: 'sub-1' });

  await invite('en god kode');
  await invite('en gammel kode', planner, '-1 minute');
  for (const code of ['gættet', 'en gammel kode'])
    expect(await call(walker, 'POST /api/sign-in/link', { body: { code } })).toMatchObject({
      status: 422,
      body: { code: 'unknownInvitation' },
    });
  expect((await call(walker, 'POST /api/sign-in/link', { body: { code: ' en god kode ' } })).body).toEqual({ to: '/godkendelser?q=x' });
  expect((await call(walker, 'GET /api/session')).body).toMatchObject({ person: { name: 'Pia Planlægger (fiktiv)' } });

  const again = new Walker();
  expect(await again.signIn(address(), 'sub-1', { to: '/import' })).toBe(`${address()}/import`);
  const other = new Walker();
  await other.signIn(address(), 'sub-2');
  expect((await call(other, 'POST /api/sign-in/link', { body: { code: 'en god kode' } })).status).toBe(422);
});

test('signing in gives a new token, ends the one the browser held, and is an event', async () => {
  const walker = await linked('sub-3');
  const before = walker.cookies.get('videre_session') ?? '';
  await walker.signIn(address(), 'sub-3');
  const after = walker.cookies.get('videre_session') ?? '';
  expect(after).not.toBe(before);
  const old = new Walker();
  old.cookies.set('videre_session', before);
  expect((await call(old, 'GET /api/sessions')).status).toBe(401);
  const { rows } = await owner.query(
    `select p.after from platform.event e join platform.event_payload p on p.event = e.id where e.kind = 'signedIn' and e.person = $1 order by e.id desc limit 1`,
    [planner],
  );
  expect(rows).toEqual([{ after: { issuer: world.settings.issuer } }]);
});

test('the answer of a provider counts only in the browser that asked, once', async () => {
  await linked('sub-4');
  const walker = new Walker();
  const back = await walker.signIn(address(), 'sub-4', { stop: (url) => url.includes('/callback') });
  const broken = `${address()}/log-ind?fejl=signInBroken`;
  const stranger = new Walker();
  expect((await stranger.follow(back)).url).toBe(broken);
  const wrongState = new URL(back);
  wrongState.searchParams.set('state', 'en anden');
  expect((await walker.follow(wrongState.href)).url).toBe(broken);
  // what waited is used up, even by a wrong answer
  expect((await walker.follow(back)).url).toBe(broken);
  expect(walker.cookies.has('videre_session')).toBe(false);
});

test('somebody who refuses at the provider comes back with a sentence', async () => {
  const walker = new Walker();
  await walker.follow(`${address()}/api/sign-in`);
  expect((await walker.follow(`${address()}/api/sign-in/callback?error=access_denied&state=x`)).url).toBe(
    `${address()}/log-ind?fejl=signInBroken`,
  );
});

test('a session from the provider works through a proxy; a demonstration session still does not', async () => {
  const headers = { 'x-forwarded-for': '192.0.2.1' };
  const walker = await linked('sub-5');
  expect((await call(walker, 'GET /api/specialties', { headers })).status).toBe(200);
  expect((await world.server.ask('planner-ost', 'GET /api/specialties', { headers })).status).toBe(401);
});

test('one sees the own sessions, ends one, and all', async () => {
  await owner.query('delete from platform.session');
  const here = await linked('sub-6');
  const there = await linked('sub-6');
  await world.server.ask('approver-hovedstaden', 'GET /api/session');
  const list = (await call(here, 'GET /api/sessions')).body as unknown as { id: string; isThis: boolean; way: string }[];
  expect(list.map(({ isThis, way }) => [isThis, way]).sort()).toEqual([
    [false, 'provider'],
    [true, 'provider'],
  ]);
  const other = list.find(({ isThis }) => !isThis)?.id ?? '';
  const foreign = (await owner.query('select id from platform.session where person <> $1', [planner])).rows[0].id as string;
  expect((await call(here, `DELETE /api/sessions/${foreign}`)).status).toBe(404);
  expect((await call(here, `DELETE /api/sessions/${other}`)).status).toBe(200);
  expect((await call(there, 'GET /api/specialties')).status).toBe(401);
  await there.signIn(address(), 'sub-6');
  expect((await call(here, 'DELETE /api/sessions')).body).toEqual({ ended: 2 });
  for (const walker of [here, there]) expect((await call(walker, 'GET /api/specialties')).status).toBe(401);
  expect((await owner.query('select count(*)::int as n from platform.session')).rows[0].n).toBe(1);
});

test('a session ends when it has been idle, when it has lasted, and with its person', async () => {
  const walker = await linked('sub-7');
  const token = tokenHash(walker.cookies.get('videre_session') ?? '');
  const set = (change: string) => owner.query(`update platform.session set ${change} where token_sha256 = $1`, [token]);
  const status = async () => (await call(walker, 'GET /api/specialties')).status;
  expect(await status()).toBe(200);
  await set(`seen_at = now() - interval '1 hour 59 minutes'`);
  expect(await status()).toBe(200);
  const seen = await owner.query(`select seen_at > now() - interval '1 minute' as now from platform.session where token_sha256 = $1`, [
    token,
  ]);
  expect(seen.rows).toEqual([{ now: true }]);
  await set(`seen_at = now() - interval '2 hours 1 second'`);
  expect(await status()).toBe(401);
  await set(`seen_at = now(), ends_at = now() - interval '1 second'`);
  expect(await status()).toBe(401);
  await set(`ends_at = now() + interval '1 hour'`);
  expect(await status()).toBe(200);
  await owner.query(`update people.person set left_on = '2026-11-22' where id = $1`, [planner]);
  expect(await status()).toBe(401);
  expect(await walker.signIn(address(), 'sub-7')).toBe(`${address()}/log-ind/ukendt`);
  await owner.query(`update people.person set left_on = '2026-11-23' where id = $1`, [planner]);
  expect(await status()).toBe(200);
  await owner.query('update people.person set left_on = null where id = $1', [planner]);
});

test('no token is kept in the clear', async () => {
  const walker = await linked('sub-8');
  const token = walker.cookies.get('videre_session') ?? '';
  const { rows } = await owner.query(
    'select to_jsonb(s)::text as row from platform.session s union all select to_jsonb(e)::text from platform.event_payload e',
  );
  expect(rows.some(({ row }) => row.includes(token))).toBe(false);
});

test('another page signs nobody in: only a link of our own begins', async () => {
  const away = await fetch(`${address()}/api/sign-in`, { redirect: 'manual', headers: { 'sec-fetch-site': 'cross-site' } });
  expect([away.status, away.headers.get('location'), away.headers.getSetCookie()]).toEqual([303, '/log-ind', []]);
  const own = await fetch(`${address()}/api/sign-in`, { redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' } });
  expect(own.headers.get('location')).toContain(world.settings.issuer);
  expect(own.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax/);
});

test('a sign-in that fails is told without anything that opens a door', async () => {
  const told: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => told.push(String(line)) > 0);
  const walker = new Walker();
  const back = new URL(await walker.signIn(address(), 'sub-9', { stop: (url) => url.includes('/callback') }));
  const code = back.searchParams.get('code') ?? '';
  const held = walker.cookies.get('videre_sign_in') ?? '';
  back.searchParams.set('state', 'en anden');
  await walker.follow(back.href);
  spy.mockRestore();
  const text = told.join('');
  expect(text).toContain('sign-in failed');
  for (const secret of [code, held, world.settings.clientSecret ?? '']) {
    expect(secret.length).toBeGreaterThan(10);
    expect(text).not.toContain(secret);
  }
});

test('who tries to sign in too often waits, and that stands among what was refused', async () => {
  const busy = await startWithProvider({ atOnce: 4, waiting: 4, perSecond: 1e-9, burst: 2 });
  const told: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => told.push(String(line)) > 0);
  const ask = async () =>
    (await fetch(`${busy.settings.address}/api/sign-in/callback`, { redirect: 'manual' })).headers.get('location') ?? '';
  const places = [await ask(), await ask(), await ask()];
  await busy.stop();
  spy.mockRestore();
  expect(places.map((place) => place.split('=')[1])).toEqual(['signInBroken', 'signInBroken', 'tooManyRequests']);
  const refused = told.filter((line) => line.includes('"refused"')).map((line) => JSON.parse(line) as object);
  expect(refused).toMatchObject([
    { code: 'signInBroken', times: 2, routes: ['GET /api/sign-in/callback'] },
    { code: 'tooManyRequests', times: 1, routes: ['GET /api/sign-in/callback'] },
  ]);
});
