/** The database's own catalogue: the second wall stands on every table. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../harness.ts';

/** Tables without row-level security, and why each may. */
const openTables = {
  'videre.migration': 'the history of migrations; no rows of the domain, no grants',
  'platform.worker': 'heartbeats of worker processes; no rows of the domain',
};

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker')`;

test('row-level security is forced on every table but the named exceptions', async () => {
  const client = await database.client('postgres');
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and ${ours} and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(openTables).sort());
});

test('every table has policies for the owner, and what the application may touch is bounded', async () => {
  const client = await database.client('postgres');
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and ${ours} and c.relrowsecurity
       and has_table_privilege('videre_app', c.oid, 'select,insert,update,delete')
       and not exists (select from pg_policy p where p.polrelid = c.oid and 'videre_app'::regrole = any (p.polroles))`,
  );
  expect(rows).toEqual([]);
});

test('every view is security_invoker', async () => {
  const client = await database.client('postgres');
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('v', 'm') and ${ours} and not coalesce(c.reloptions @> '{security_invoker=true}', false)`,
  );
  expect(rows).toEqual([]);
});

test('the application owns nothing, bypasses nothing and is no superuser; the worker owns only the queue', async () => {
  const client = await database.client('postgres');
  const owned = await client.query<{ owner: string; schema: string }>(
    `select distinct c.relowner::regrole::text as owner, n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relowner in ('videre_app'::regrole, 'videre_worker'::regrole) and n.nspname <> 'pg_toast' order by 1, 2`,
  );
  expect(owned.rows).toEqual([{ owner: 'videre_worker', schema: 'graphile_worker' }]);
  const roles = await client.query(`select rolname from pg_roles where rolname like 'videre%' and (rolsuper or rolbypassrls)`);
  expect(roles.rows).toEqual([]);
});

test('every security definer function has a fixed search_path', async () => {
  const client = await database.client('postgres');
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and ${ours} and not exists (select from unnest(p.proconfig) s where s like 'search_path=%')`,
  );
  expect(rows).toEqual([]);
});

test('without a person the application sees reference data, but no composition, session or event', async () => {
  const app = await database.client('videre_app');
  const count = async (table: string) => Number((await app.query(`select count(*) as n from ${table}`)).rows[0].n);
  expect(await count('curricula.specialty')).toBe(39);
  expect(await count('composition.composition')).toBe(0);
  expect(await count('platform.event')).toBe(0);
  await expect(app.query('select * from platform.session')).rejects.toThrow('permission denied');
  await expect(app.query('select * from graphile_worker._private_jobs')).rejects.toThrow('permission denied');
  await expect(app.query(`update curricula.specialty set name_da = 'x'`)).rejects.toThrow('permission denied');
});

test('a table whose changes count has a trigger for rows added, for rows changed and for rows removed', async () => {
  const client = await database.client('postgres');
  const { rows } = await client.query<{ counted: number; whole: number }>(
    `select count(*)::int as counted, count(*) filter (where names = '{counts_added,counts_changed,counts_removed}')::int as whole
     from (select array_agg(t.tgname::text order by t.tgname) as names from pg_trigger t
       where t.tgfoid = 'platform.count_reference_change'::regproc group by t.tgrelid) t`,
  );
  expect(rows[0]?.whole).toBe(rows[0]?.counted);
  expect(rows[0]?.counted).toBeGreaterThan(20);
});

test('a version cannot be changed or deleted, not even by the owner', async () => {
  const owner = await database.client('videre_owner');
  await owner.query(`begin; set local videre.training_regions = 'ost'`);
  const person = (await owner.query('select id from people.person limit 1')).rows[0].id;
  const agreement = (await owner.query(`select id from composition.agreement where training_region = 'ost'`)).rows[0].id;
  const made = await owner.query(
    `insert into composition.composition (training_region, start_year, name, agreement, specialties, weights, seed, created_by)
     values ('ost', 2028, 'prøve', $1, '{neurologi}', '{}', 1, $2) returning id`,
    [agreement, person],
  );
  const id = made.rows[0].id;
  await owner.query(
    `insert into composition.version (composition, no, name, content, sha256, created_by) values ($1, 1, 'v', '{}', encode(sha256('{}'), 'hex'), $2)`,
    [id, person],
  );
  await owner.query('savepoint a');
  await expect(owner.query(`update composition.version set name = 'w' where composition = $1`, [id])).rejects.toThrow('never changed');
  await owner.query('rollback to a');
  await expect(owner.query('delete from composition.version where composition = $1', [id])).rejects.toThrow('never changed');
  await owner.query('rollback to a');
  await expect(
    owner.query(
      `insert into composition.version (composition, no, name, content, sha256, created_by) values ($1, 2, 'v', '{}', 'no hash', $2)`,
      [id, person],
    ),
  ).rejects.toThrow('check constraint');
  await owner.query('rollback');
});

test('occupancy beyond what a unit is approved for is refused by the database itself', async () => {
  const owner = await database.client('videre_owner');
  const { rows } = await owner.query(
    `select o.unit, o.step, p.specialty, p.training_region, a.tenths, lower(o.period) as day from composition.occupancy o
     join composition.place p on p.id = o.place
     join organisation.unit_approval a on a.unit = o.unit and a.specialty = p.specialty and a.step = o.step
       and a.training_region = p.training_region and a.valid @> lower(o.period)
     where o.tenths = 10 limit 1`,
  );
  const { unit, step, specialty, training_region: region, tenths, day } = rows[0];
  await owner.query('begin');
  const add = async (count: number) => {
    for (let n = 0; n < count; n += 1) {
      const id = `prøve-${n}`;
      await owner.query(
        `insert into composition.place (id, training_region, specialty, start_year, starts_on, number, state, source, constructed)
         values ($1, $2, $3, 2027, $4, $5, 'filled', 'prøve', true)`,
        [id, region, specialty, day, 1000 + n],
      );
      await owner.query(
        `insert into composition.occupancy (place, position, unit, step, period, tenths)
         values ($1, 1, $2, $3, daterange($4::date, ($4::date + interval '1 month')::date), 10)`,
        [id, unit, step, day],
      );
    }
  };
  await expect(add(tenths / 10)).rejects.toThrow('has no room for');
  await owner.query('rollback');
});
