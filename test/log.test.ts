/** The log: chained, verified, and honest about what was done to it. */
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asDb } from '../src/platform/db/db.ts';
import { logTasks } from '../src/platform/events/jobs.ts';
import { recordEvents } from '../src/platform/events/record.ts';
import { verifyLog } from '../src/platform/events/verify.ts';
import { startWorker } from '../src/platform/jobs/worker.ts';
import { cloneDatabase, type TestDatabase } from './harness.ts';

const pia = '00000000-0000-4000-8000-000000000001';
const lars = '00000000-0000-4000-8000-000000000005';

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  owner = await database.client('videre_owner');
});
afterAll(() => database.drop());

const change = (kind: string, after: unknown, persons?: string[]) => ({
  person: pia,
  capacity: 'planner',
  kind,
  subjectKind: 'proof',
  subject: 'a',
  trainingRegion: 'ost',
  ...(persons ? { persons } : {}),
  before: null,
  after,
  request: null,
});

/** Writes as the application does, for Pia; returns the events' numbers. */
async function write(...kinds: string[]): Promise<number[]> {
  const app = await database.client('videre_app');
  await app.query(`begin; set local videre.person = '${pia}'; set local videre.training_regions = 'ost'`);
  await recordEvents(
    asDb(app),
    kinds.map((kind) => change(kind, { å: 'ø', n: 1.5 }, [lars])),
  );
  const { rows } = await app.query<{ id: number }>('select id from platform.event order by id desc limit $1', [kinds.length]);
  await app.query('commit');
  return rows.map(({ id }) => id).reverse();
}

const verify = () => verifyLog(asDb(owner));

test('what waits is chained, and all of it is as it was written', async () => {
  await write('one', 'two', 'three');
  const { chained, verified, first, head } = await verify();
  expect(chained).toBeGreaterThanOrEqual(3);
  expect([verified, first]).toEqual([head?.position, null]);
  expect(await verify()).toMatchObject({ chained: 0, verified, first: null });
});

test('an event that is committed after a later one has been chained is chained after it', async () => {
  const slow = await database.client('videre_app');
  await slow.query(`begin; set local videre.person = '${pia}'`);
  await recordEvents(asDb(slow), [change('slow', null)]);
  await write('fast');
  expect(await verify()).toMatchObject({ chained: 1, first: null });
  await slow.query('commit');
  expect(await verify()).toMatchObject({ chained: 1, first: null });
});

test('the worker chains what waits, by its job', async () => {
  const [id = 0] = await write('by job');
  const worker = await startWorker(database.worker, logTasks);
  const queue = await database.client('videre_worker');
  await queue.query(`select graphile_worker.add_job('chainLog')`);
  const link = async () => (await owner.query('select 1 from platform.event_link where event = $1', [id])).rowCount;
  while ((await link()) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await worker.stop();
  expect(await verify()).toMatchObject({ chained: 0, first: null });
});

describe('what an owner of the database does to it is named, with the first row it was done to', () => {
  const rolledBack = async (sql: string, expected: { event: number; breach: string }) => {
    await verify();
    await owner.query('begin');
    await owner.query(sql);
    expect((await verify()).first).toEqual(expected);
    await owner.query('rollback');
    expect((await verify()).first).toBeNull();
  };

  test('an event is altered', async () => {
    const [, altered = 0] = await write('a', 'b', 'c');
    await rolledBack(`update platform.event set capacity = 'administrator' where id = ${altered}`, { event: altered, breach: 'altered' });
  });

  test('two are altered: the first is named', async () => {
    const [first = 0, , third = 0] = await write('a', 'b', 'c');
    await rolledBack(`update platform.event set at = at - interval '1 s' where id in (${third}, ${first})`, {
      event: first,
      breach: 'altered',
    });
  });

  test('an event is deleted', async () => {
    const [, gone = 0] = await write('a', 'b', 'c');
    await rolledBack(`delete from platform.event where id = ${gone}`, { event: gone, breach: 'deleted' });
  });

  test('an event is deleted before it was chained', async () => {
    const [gone = 0] = await write('a');
    await owner.query('begin');
    await owner.query(`delete from platform.event where id = ${gone}`);
    expect((await verify()).first).toEqual({ event: gone, breach: 'deleted' });
    await owner.query('rollback');
  });

  test('an event and its link are deleted', async () => {
    const [, gone = 0, next = 0] = await write('a', 'b', 'c');
    await rolledBack(`delete from platform.event where id = ${gone}; delete from platform.event_link where event = ${gone}`, {
      event: next,
      breach: 'linkDeleted',
    });
  });

  test('a payload is altered', async () => {
    const [, altered = 0] = await write('a', 'b', 'c');
    await rolledBack(`update platform.event_payload set after = '{}' where event = ${altered}`, {
      event: altered,
      breach: 'payloadAltered',
    });
  });

  test('a payload is deleted without a rule', async () => {
    const [, gone = 0] = await write('a', 'b', 'c');
    await rolledBack(`delete from platform.event_payload where event = ${gone}`, { event: gone, breach: 'payloadDeleted' });
  });

  test('the whole chain is made anew: a head noted elsewhere tells', async () => {
    await write('a', 'b');
    const { head } = await verify();
    await owner.query('begin');
    await owner.query(`delete from platform.event where id = (select event from platform.event_link where position = 1);
      delete from platform.event_link; insert into platform.event_waiting select id from platform.event`);
    expect((await verify()).first).toBeNull();
    expect((await verifyLog(asDb(owner), head)).first?.breach).toBe('otherHead');
    await owner.query('rollback');
  });
});

test('a payload deleted by a rule is gone, the log says by which, and still verifies', async () => {
  const [one = 0, two = 0] = await write('forgotten', 'forgotten');
  await verify();
  const worker = await database.client('videre_worker');
  const erased = await worker.query(`select platform.erase_payloads('looks', '{forgotten}', now() + interval '1 s') as n`);
  expect(erased.rows[0].n).toBe(2);
  const { rows } = await owner.query('select event from platform.event_payload where event = any ($1)', [[one, two]]);
  expect(rows).toEqual([]);
  expect(await verify()).toMatchObject({ chained: 1, erased: 2, first: null });
});

test('the application can neither alter nor delete, nor reach the chain', async () => {
  const app = await database.client('videre_app');
  for (const sql of [
    `update platform.event set kind = 'x'`,
    'delete from platform.event',
    `update platform.event_payload set after = null`,
    'delete from platform.event_payload',
    'select * from platform.event_link',
    'select platform.chain_events(1)',
    `select platform.erase_payloads('x', '{a}', now())`,
  ])
    await expect(app.query(sql), sql).rejects.toThrow('permission denied');
});
