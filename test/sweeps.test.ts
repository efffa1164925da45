/** A series of scenarios: one job a point, on any number of worker processes; each answer once, also when a worker is killed midway. */
import type { ChildProcess } from 'node:child_process';
import os from 'node:os';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../src/app/root.ts';
import { compositionTasks } from '../src/modules/composition/jobs.ts';
import { openDatabase } from '../src/platform/db/session.ts';
import type { AwaitedJob } from '../src/platform/jobs/given-up.ts';
import { startWithDraft } from './composed.ts';
import { composedDraft, type Draft } from './drafts.ts';
import { startWorker, type TestServer, testToday } from './harness.ts';

let server: TestServer;
let owner: pg.Client;
let first: ChildProcess;
let draft: Draft;

interface Point {
  no: number;
  composition: string;
  value: number | null;
  name: string | null;
  state: string;
  failure: string | null;
  moved: { tracks: number } | null;
  after: { cost: number; figures: { demanded: number; placed: number }; stages: { id: string }[] } | null;
}
interface Sweep {
  name: string;
  points: number;
  done: number;
  failed: number;
  grounds: { composition: string; before: { cost: number } }[];
  of: Point[];
}
interface Answer<T> {
  status: number;
  body: T & { code?: string };
}
const ask = async <T>(key: string, body?: unknown, as = 'planner-ost') =>
  (await server.ask(as, key, body === undefined ? {} : { body })) as Answer<T>;
const base = () => `/api/compositions/${draft.id}/sweeps`;
const counts = (values: number[], specialty = 'karkirurgi') => ({ kind: 'values', varied: { type: 'count', specialty }, values });
const shares = (values: number[]) => ({ kind: 'values', varied: { type: 'share', specialty: null, area: 'sjaelland' }, values });

async function asked(question: object, more: object = {}): Promise<string> {
  const made = await ask<{ sweep: string }>(`POST ${base()}`, { name: 'Serie', revision: await draft.revision(), question, ...more });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  return made.body.sweep;
}
const shown = async (sweep: string) => (await ask<Sweep>(`GET ${base()}/${sweep}`)).body;
async function until<T>(look: () => Promise<T | null | false>, what: string): Promise<T> {
  for (let tries = 0; tries < 2400; tries += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what}: not within two minutes`);
}
const ended = (sweep: string) =>
  until(async () => {
    const now = await shown(sweep);
    return now.done + now.failed === now.points && now;
  }, 'the series did not end');
const results = async () => (await owner.query<{ key: string; worker: string }>('select key, worker from composition.sweep_result')).rows;
const pidOf = (worker: ChildProcess) => `${os.hostname()}:${worker.pid}`;

beforeAll(async () => {
  ({ server, draft } = await startWithDraft('karkirurgi'));
  owner = await server.database.client('videre_owner');
  first = startWorker(server);
}, 120_000);
afterAll(async () => {
  first?.kill('SIGKILL');
  await server.stop();
});

test('a number over a range: an answer for each value beside the draft, which is as it was', async () => {
  const before = { revision: await draft.revision(), tracks: await draft.tracks() };
  const sweep = await asked(counts([3, 1, 2]));
  const { of, done, failed, grounds } = await ended(sweep);
  expect({ done, failed }).toEqual({ done: 3, failed: 0 });
  expect(of.map(({ value, after }) => [value, after?.figures.demanded])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(of.every(({ after, moved }) => (after?.stages.length ?? 0) > 1 && moved !== null)).toBe(true);
  expect(grounds).toMatchObject([{ composition: draft.id }]);
  expect({ revision: await draft.revision(), tracks: await draft.tracks() }).toEqual(before);
  const { body: events } = await ask<{ kind: string; after: unknown }[]>(`GET /api/compositions/${draft.id}/events`);
  expect(events[0]).toMatchObject({ kind: 'sweepRequested', after: { name: 'Serie', points: 3 } });
  const { body: list } = await ask<{ id: string; done: number }[]>(`GET ${base()}`);
  expect(list[0]).toMatchObject({ id: sweep, done: 3 });
});

test('asked again nothing is computed again, and what is new is', async () => {
  const before = await results();
  const again = await ended(await asked(counts([1, 2, 3])));
  expect(again).toMatchObject({ done: 3 });
  expect(await results()).toEqual(before);
  await ended(await asked(counts([2, 4])));
  expect(await results()).toHaveLength(before.length + 1);
});

test('stored scenarios at once, by name', async () => {
  const scenario = async (name: string, count: number) => {
    const changes = [{ type: 'count', specialty: 'karkirurgi', count }];
    const made = await ask<{ scenario: string }>(`POST /api/compositions/${draft.id}/scenarios`, {
      name,
      revision: await draft.revision(),
      changes,
    });
    return made.body.scenario;
  };
  const scenarios = [await scenario('Ét forløb', 1), await scenario('Fem forløb', 5)];
  const { of } = await ended(await asked({ kind: 'scenarios', scenarios }));
  expect(of.map(({ name, after }) => [name, after?.figures.demanded])).toEqual([
    ['Ét forløb', 1],
    ['Fem forløb', 5],
  ]);
});

test('several drafts: each value of each', async () => {
  const other = await composedDraft(server, 'Karkirurgi igen', ['karkirurgi']);
  const { of, grounds } = await ended(await asked(counts([1, 2]), { also: [other.id] }));
  expect(new Set(grounds.map(({ composition }) => composition))).toEqual(new Set([draft.id, other.id]));
  for (const id of [draft.id, other.id])
    expect(of.filter(({ composition }) => composition === id).map(({ value }) => value)).toEqual([1, 2]);
});

test('what cannot be is refused before anything is put on the queue', async () => {
  const list = async () => (await ask<unknown[]>(`GET ${base()}`)).body.length;
  const before = await list();
  const revision = await draft.revision();
  const refused = async (body: object, as?: string) => {
    const { status, body: answer } = await ask(`POST ${base()}`, { name: 'Serie', revision, question: counts([1]), ...body }, as);
    return [status, answer.code];
  };
  expect(await refused({ revision: revision + 1 })).toEqual([409, 'staleRevision']);
  expect(await refused({ question: counts([1], 'findes-ikke') })).toEqual([422, 'changeNoDemand']);
  expect(await refused({ question: { kind: 'scenarios', scenarios: [draft.id] } })).toEqual([404, 'notFound']);
  expect((await refused({ question: counts([]) }))[0]).toBe(422);
  // Plastic surgery's draft of the demonstration world knows nothing of this specialty; somebody else's draft is not found.
  const { body: drafts } = await ask<{ id: string; name: string }[]>('GET /api/compositions?trainingRegion=ost');
  const plastic = drafts.find(({ name }) => name.startsWith('Plastikkirurgi'))?.id;
  expect(await refused({ also: [plastic] })).toEqual([422, 'sweepNotThere']);
  expect(await refused({ also: ['00000000-0000-4000-8000-00000000abcd'] })).toEqual([404, 'notFound']);
  expect((await refused({}, 'approver-sjaelland'))[0]).toBe(403);
  expect(await list()).toBe(before);
});

test('stopped: what is computed stays, what has not begun is not, and it says so', async () => {
  first.kill('SIGSTOP');
  const sweep = await asked(shares([31, 32, 33]));
  expect(await ask(`POST ${base()}/${sweep}/stop`)).toMatchObject({ status: 200 });
  first.kill('SIGCONT');
  const { of } = await ended(sweep);
  expect(of.filter(({ failure }) => failure === 'sweepStopped').length).toBeGreaterThanOrEqual(2);
  expect(await ask(`POST ${base()}/${sweep}/stop`)).toMatchObject({ body: { code: 'runEnded' } });
});

test('two workers, one killed midway: every point has its one answer, none is lost, none twice', { timeout: 180_000 }, async () => {
  const before = (await results()).length;
  const workers = async () => (await owner.query<{ id: string }>('select id from platform.worker')).rows.map(({ id }) => id);
  const known = await workers();
  const second = startWorker(server);
  // there before there is work: both begin at once
  await until(async () => (await workers()).length > known.length, 'the second worker has not begun');
  const values = Array.from({ length: 12 }, (_, n) => 41 + n);
  const sweep = await asked(shares(values));
  /** Points that the second worker is in the middle of. */
  const atWork = async () =>
    (
      await owner.query<{ no: number }>(
        `select p.no from graphile_worker._private_jobs j join composition.sweep_point p on j.key = 'sweep:' || p.sweep || ':' || p.no
         where p.sweep = $1 and p.state = 'running' and j.locked_by is not null and j.locked_by <> all ($2)`,
        [sweep, known],
      )
    ).rows.map(({ no }) => no);
  await until(async () => (await results()).some(({ worker }) => worker === pidOf(second)), 'the second worker has answered nothing');
  // held still in the middle of a point: what it has sent is done, and it sends no more
  const [lost] = await until(async () => {
    second.kill('SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const at = await atWork();
    if (at.length === 0) second.kill('SIGCONT');
    return at.length > 0 && at;
  }, 'the second worker is at nothing');
  const silent = 'select key from graphile_worker._private_jobs where locked_by not in (select id from platform.worker)';
  expect((await owner.query(silent)).rows).toEqual([]);
  second.kill('SIGKILL');
  await new Promise((resolve) => second.once('exit', resolve));
  expect(await atWork()).toEqual([lost]);
  expect((await shown(sweep)).of.find(({ no }) => no === lost)?.state).toBe('running');
  const { of, done, failed } = await ended(sweep);
  expect({ done, failed }).toEqual({ done: values.length, failed: 0 });
  expect(of.map(({ value }) => value)).toEqual(values);
  const found = await owner.query<{ no: number; worker: string }>(
    'select p.no, r.worker from composition.sweep_point p join composition.sweep_result r on r.key = p.result where p.sweep = $1 order by p.no',
    [sweep],
  );
  expect(found.rows.map(({ no }) => no)).toEqual([...values.keys()]);
  expect(new Set(found.rows.map(({ worker }) => worker))).toEqual(new Set([pidOf(first), pidOf(second)]));
  expect(found.rows.find(({ no }) => no === lost)?.worker).toBe(pidOf(first));
  expect(await results()).toHaveLength(before + values.length);
});

test('a job that runs twice, also at the same time, leaves one answer and an ended point as it was', async () => {
  first.kill('SIGSTOP');
  const sweep = await asked(shares([99]));
  const job = await until(async () => {
    const { rows } = await owner.query<{ payload: object }>('select payload from graphile_worker._private_jobs where key = $1', [
      `sweep:${sweep}:0`,
    ]);
    return rows[0]?.payload ?? null;
  }, 'the point is not on the queue');
  const database = openDatabase(server.database.app, () => {});
  const { sweep: task } = compositionTasks({ database, today: () => testToday }, new URL(`file://${root}/dist/`));
  const run = () => (task as AwaitedJob).work(job);
  const before = (await results()).length;
  await Promise.all([run(), run()]);
  expect(await shown(sweep)).toMatchObject({ done: 1, failed: 0 });
  const point = async () => (await owner.query('select * from composition.sweep_point where sweep = $1', [sweep])).rows;
  const once = await point();
  await run();
  expect(await point()).toEqual(once);
  expect(await results()).toHaveLength(before + 1);
  await database.close();
  first.kill('SIGCONT');
});
