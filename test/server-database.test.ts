/** A server database of one's own: three roles, reference data only, sign-in by a provider only. The test cluster plays the server. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { migrateServer, serverInstallation } from '../src/app/database.ts';
import { root } from '../src/app/root.ts';
import { serve } from '../src/app/serve.ts';
import { tokenHash } from '../src/platform/auth/token.ts';

const name = `server_${randomBytes(4).toString('hex')}`;
let admin: pg.Client;
const address = (user: string) => `postgres://${user}@localhost/${name}?host=${encodeURIComponent(inject('socket'))}`;

beforeAll(async () => {
  admin = new pg.Client({ host: inject('socket'), user: 'postgres', database: 'postgres' });
  await admin.connect();
  await admin.query(`create database ${name} owner videre_owner`);
});
afterAll(async () => {
  await admin.query(`drop database ${name} with (force)`);
  await admin.query('drop role if exists elsewhere, stranger');
  await admin.end();
});

const videre = (env: Record<string, string>, ...args: string[]) =>
  spawnSync('npm', ['run', '-s', 'videre', '--', ...args], { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' });

test('migrate takes DATABASE_URL alone, makes everything once, and loads reference data only', async () => {
  const first = videre({ DATABASE_URL: address('videre_owner') }, 'migrate');
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('composition/0001_agreements.sql');
  const again = videre({ DATABASE_URL: address('videre_owner') }, 'migrate');
  expect([again.status, again.stdout]).toEqual([0, 'Intet at gøre. / Nothing to do.\n']);

  const client = new pg.Client(address('videre_owner'));
  await client.connect();
  const count = async (table: string) => Number((await client.query(`select count(*) as n from ${table}`)).rows[0].n);
  expect(await count('curricula.specialty')).toBe(39);
  expect(await count('composition.agreement')).toBe(1);
  for (const table of ['people.person', 'composition.place', 'organisation.unit_approval', 'dimensioning.plan_count'])
    expect(await count(table), table).toBe(0);
  await client.end();
});

const signIn = { issuer: 'http://127.0.0.1:9', clientId: 'videre', clientSecret: null, address: 'http://127.0.0.1:1' };

test('without an issuer it does not start, and says so', () => {
  const addresses = {
    DATABASE_URL: address('videre_owner'),
    DATABASE_APP_URL: address('videre_app'),
    DATABASE_WORKER_URL: address('videre_worker'),
  };
  const start = (env: Record<string, string>) =>
    spawnSync('npm', ['start'], { cwd: root, env: { ...process.env, ...addresses, PORT: '0', ...env }, encoding: 'utf8' });
  const bare = start({});
  expect(bare.status).toBe(1);
  expect(bare.stderr).toContain('kræver en login-udbyder: sæt VIDERE_OIDC_ISSUER');
  const plain = start({ VIDERE_OIDC_ISSUER: 'http://login.example.dk', VIDERE_OIDC_CLIENT_ID: 'videre' });
  expect(plain.status).toBe(1);
  expect(plain.stderr).toContain('VIDERE_OIDC_ISSUER skal være en adresse med https');
});

test('the first administrator is made by the owner of the database, and comes in by a code', async () => {
  const made = videre({ DATABASE_URL: address('videre_owner'), VIDERE_TODAY: '2026-11-22' }, 'administrator', '--name', 'Anna And');
  expect([made.status, made.stderr]).toEqual([0, '']);
  const code = made.stdout.split('\n')[0] ?? '';
  const owner = new pg.Client(address('videre_owner'));
  await owner.connect();
  const { rows } = await owner.query(
    `select p.name, r.role, r.scope_id from people.invitation i join people.person p on p.id = i.person join people.role_assignment r on r.person = p.id
     where i.code_sha256 = $1 and i.ends_at > now()`,
    [tokenHash(code)],
  );
  expect(rows).toEqual([{ name: 'Anna And', role: 'administrator', scope_id: 'dk' }]);
  await expect(owner.query('delete from people.role_assignment')).rejects.toThrow('the last administrator remains');
  await owner.end();
  expect(videre({}, 'administrator', '--name', 'Anna And').stderr).toContain('DATABASE_URL');
});

test('it serves, has no demonstration identities, and lets nobody in; a provider that is away is a sentence', async () => {
  const addresses = { owner: address('videre_owner'), app: address('videre_app'), worker: address('videre_worker') };
  await migrateServer(addresses, root, () => {});
  const serving = await serve(serverInstallation(addresses), { root, host: '127.0.0.1', port: 0, signIn, today: () => '2026-11-22' });
  try {
    expect(await (await fetch(`${serving.address}/api/session`)).json()).toMatchObject({
      person: null,
      noSignIn: null,
      provider: '127.0.0.1:9',
      identities: [],
    });
    const tried = await fetch(`${serving.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ identity: 'planner-ost' }),
    });
    expect(await tried.json()).toMatchObject({ status: 403, code: 'noSignIn' });
    expect((await fetch(`${serving.address}/api/specialties`)).status).toBe(401);
    const sent = await fetch(`${serving.address}/api/sign-in`, { redirect: 'manual' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/log-ind?fejl=providerAway']);
  } finally {
    await serving.stop();
  }
});

test('a user of another name becomes a member of the role; what the owner may not do is printed as SQL', async () => {
  await admin.query('create role elsewhere login; create role stranger login createdb');
  const asAdmin = { DATABASE_URL: address('postgres'), DATABASE_APP_URL: address('elsewhere') };
  expect(videre(asAdmin, 'migrate').status).toBe(0);
  const client = new pg.Client(address('elsewhere'));
  await client.connect();
  expect((await client.query('select count(*)::int as n from curricula.specialty')).rows[0].n).toBe(39);
  await client.end();

  const stranger = videre({ DATABASE_URL: address('stranger') }, 'migrate');
  expect([stranger.status, stranger.stdout]).toEqual([1, '']);
  expect(stranger.stderr).toContain('grant videre_owner to "stranger";');
});

test('addresses without the owner’s are answered, and nothing is touched', () => {
  const run = videre({ DATABASE_APP_URL: address('videre_app') }, 'migrate');
  expect([run.status, run.stdout]).toEqual([1, '']);
  expect(run.stderr).toContain('DATABASE_URL');
});
