/** What counts as a change of reference data: rows that differ, not statements. */
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/harness.ts';

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  owner = await database.client('videre_owner');
});
afterAll(() => database.drop());
beforeEach(async () => {
  await owner.query('rollback');
  await owner.query('begin');
});

const version = async () => Number((await owner.query('select version from platform.reference')).rows[0].version);

const table = `organisation.successor (kind, predecessor, successor, succeeded_on, source)`;
const added = `insert into ${table} select 'site', min(id), max(id), '2027-01-01', 'prøve' from organisation.site`;

test.each([
  ['finds no row', 'update organisation.site set name = $$x$$ where false', 0],
  ['writes what stood', 'update organisation.site set name = name', 0],
  ['removes no row', 'delete from organisation.successor where false', 0],
  ['meets a row that is there', `${added}; ${added} on conflict do nothing`, 1],
  ['changes one row of many', `update organisation.site set name = case id when 'herlev' then 'Et andet navn' else name end`, 1],
  ['adds a row', added, 1],
  ['adds a row and removes it', `${added}; delete from organisation.successor where source = 'prøve'`, 2],
])('a statement that %s', async (_, statement, counted) => {
  const before = await version();
  await owner.query(statement);
  expect((await version()) - before).toBe(counted);
});

const triggers = async () =>
  (
    await owner.query<{ name: string; tables: number }>(
      `select tgname as name, count(*)::int as tables from pg_trigger where tgname like 'counts\\_%' group by 1 order by 1`,
    )
  ).rows;

test('a database from before gets the same triggers on every table that counted', async () => {
  const wanted = await triggers();
  await owner.query(`do $$ declare target regclass; begin
    for target in select tgrelid from pg_trigger where tgname = 'counts_added' loop
      execute format('drop trigger counts_added on %s', target);
      execute format('drop trigger counts_changed on %s', target);
      execute format('drop trigger counts_removed on %s', target);
      execute format('create trigger counts_as_reference after insert or update or delete on %s
        for each statement execute function platform.count_reference_change()', target);
    end loop; end $$`);
  await owner.query(readFileSync(new URL('./migrations/0122_counted_rows.sql', import.meta.url), 'utf8'));
  expect(await triggers()).toEqual(wanted);
});
