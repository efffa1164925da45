/** A job works for the person who asked: when the role is taken away before it runs, or while it does, nothing is done and the reason is kept. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { root } from '../src/app/root.ts';
import { compositionTasks } from '../src/modules/composition/jobs.ts';
import { defaultWeights } from '../src/modules/composition/rules/build-problem.ts';
import { forecastingTasks } from '../src/modules/forecasting/jobs.ts';
import { type Database, openDatabase } from '../src/platform/db/session.ts';
import type { AwaitedJob } from '../src/platform/jobs/given-up.ts';
import { type JobWorker, startWorker } from '../src/platform/jobs/worker.ts';
import { startWithDraft } from './composed.ts';
import type { Draft } from './drafts.ts';
import { type TestServer, testToday } from './harness.ts';
import { sourceFiles } from './shape/parts.ts';

const pia = '00000000-0000-4000-8000-000000000001';

let server: TestServer;
let owner: pg.Client;
let database: Database;
let worker: JobWorker | null = null;
let draft: Draft;
let planner: string;

const tasks = () => {
  const programs = new URL(`file://${root}/dist/`);
  const place = { database, today: () => testToday };
  return { ...compositionTasks(place, programs), ...forecastingTasks(place, programs) };
};
const work = async () => {
  worker = await startWorker(server.database.worker, tasks());
};
const rest = async () => {
  await worker?.stop();
  worker = null;
};

beforeAll(async () => {
  ({ server, draft } = await startWithDraft('karkirurgi'));
  owner = await server.database.client('videre_owner');
  database = openDatabase(server.database.app, () => {});
  planner = (await owner.query<{ id: string }>('select id from people.role_assignment where person = $1', [pia])).rows[0]?.id ?? '';
}, 180_000);
afterAll(async () => {
  await rest();
  await database.close();
  await server.stop();
});

const role = (valid: string) => owner.query('update people.role_assignment set valid = $2 where id = $1', [planner, valid]);
const takeAway = () => role('[2020-01-01,2026-11-01)');
afterEach(async () => {
  await rest();
  await role('[2020-01-01,)');
});

/** Each kind of job that works for somebody: asking for it, and where its end is kept. */
const asked: Record<string, { ask(): Promise<{ status: number }>; kept: string }> = {
  compose: { ask: () => draft.post('runs', { seed: 2 }), kept: 'composition.run' },
  explain: {
    ask: () => draft.post('explanations', { wish: { kind: 'placed', specialty: 'karkirurgi' } }),
    kept: 'composition.explanation',
  },
  scenario: {
    ask: () => draft.post('scenarios', { name: 'Hvad nu hvis', changes: [{ type: 'count', specialty: 'karkirurgi', count: 1 }] }),
    kept: 'composition.scenario',
  },
  replan: {
    ask: async () => {
      const [track] = await draft.tracks();
      const changes = [{ type: 'leave', track: track?.id, from: '2029-06', months: 3 }];
      return draft.post('replans', { name: 'Omlæg', asOf: '2029-01', changes });
    },
    kept: 'composition.scenario',
  },
  sweep: {
    ask: () =>
      draft.post('sweeps', {
        name: 'Serie',
        question: { kind: 'values', varied: { type: 'count', specialty: 'karkirurgi' }, values: [1] },
      }),
    kept: '(select state, failure, requested_at from composition.sweep_point join composition.sweep s on s.id = sweep) as point',
  },
  forecast: { ask: () => server.ask('planner-ost', 'POST /api/danish-forecast'), kept: 'forecasting.forecast' },
};

/** Files of jobs, and for whom those work: somebody, or the house – what that may do is granted in the database, and it reads nothing for anybody. */
const files: Record<string, 'somebody' | 'house'> = {
  'src/modules/composition/jobs.ts': 'somebody',
  'src/modules/forecasting/jobs.ts': 'somebody',
  'src/modules/hearings/jobs.ts': 'house',
  'src/modules/people/jobs.ts': 'house',
  'src/platform/events/jobs.ts': 'house',
  'src/platform/mail/jobs.ts': 'house',
};

test('every kind of job works for who asked, and is tried here, or is the house’s own and never reaches for rows as the application', () => {
  const known = sourceFiles().filter((file) => file.endsWith('/jobs.ts'));
  expect(known.sort()).toEqual(Object.keys(files).sort());
  for (const [file, whose] of Object.entries(files))
    if (whose === 'house') expect(readFileSync(path.join(root, file), 'utf8'), file).not.toMatch(/openDatabase|\.transaction\(/);
  expect(Object.keys(tasks()).sort()).toEqual(Object.keys(asked).sort());
});

async function ended(table: string): Promise<{ state: string; failure: string | null }> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { rows } = await owner.query(`select state, failure from ${table} order by requested_at desc limit 1`);
    if (!['queued', 'running'].includes(rows[0].state)) return rows[0];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the job did not end within half a minute');
}

/** Opens the stream of a search, and gives what it told when it ended; the promise in the promise, since opening is waited for first. */
async function streamOf({ id, run }: { id: string; run: string }): Promise<{ rows: Promise<{ state: string }[]> }> {
  const body = JSON.stringify({ identity: 'planner-ost' });
  const signedIn = await fetch(`${server.address}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const stream = await fetch(`${server.address}/api/compositions/${id}/runs/${run}/stream`, { headers: { cookie } });
  expect(stream.status).toBe(200);
  const rows = stream.text().then((text) => [...text.matchAll(/^data: (.*)$/gm)].map(([, row = '']) => JSON.parse(row)));
  return { rows };
}

/** All that a job could have written of the composition. */
const written = async () =>
  (
    await owner.query(
      `select c.revision, (select count(*) from composition.version v where v.composition = c.id) as versions,
         (select md5(string_agg(e::text, '' order by e.id)) from composition.element e where e.composition = c.id) as elements
       from composition.composition c where c.id = $1`,
      [draft.id],
    )
  ).rows[0];

test.each(Object.entries(asked))('%s: the role is taken away between asking and running', async (_task, { ask, kept }) => {
  const before = await written();
  expect((await ask()).status).toBe(200);
  await takeAway();
  await work();
  expect(await ended(kept)).toEqual({ state: 'failed', failure: 'roleEnded' });
  expect(await written()).toEqual(before);
});

test.each(Object.entries(asked))('%s: the session acts in another capacity when it comes to running', async (_task, { ask, kept }) => {
  expect((await ask()).status).toBe(200);
  const other = await owner.query<{ id: string }>(
    `insert into people.role_assignment (person, role, scope_kind, scope_id, valid) values ($1, 'uao', 'unit', 'holbaek-neurologi', '[2020-01-01,)') returning id`,
    [pia],
  );
  const chosen = await server.ask('planner-ost', 'PUT /api/session/capacity', { body: { capacity: other.rows[0]?.id } });
  expect(chosen.status).toBe(200);
  await work();
  expect(await ended(kept)).toEqual({ state: 'failed', failure: 'capacityChanged' });
  await owner.query('update platform.session set capacity = null where person = $1', [pia]);
  await owner.query('delete from people.role_assignment where id = $1', [other.rows[0]?.id]);
});

/** As if so many workers had died of the newest job on the queue, the last of them a minute ago. */
const died = async (times: number) => {
  const { rows } = await owner.query<{ id: string; payload: object }>(
    `update graphile_worker._private_jobs set attempts = $1, locked_by = 'dead', locked_at = now() - interval '1 minute'
     where id = (select max(id) from graphile_worker._private_jobs where key is not null and key !~ '^[a-zA-Z]+$') returning id, payload`,
    [times],
  );
  const [job] = rows;
  if (!job) throw new Error('nothing is on the queue');
  return job;
};

test.each(Object.entries(asked))('%s: a job that five workers died of is given up, and its asker told', async (task, { ask, kept }) => {
  const before = await written();
  expect((await ask()).status).toBe(200);
  const { id, payload } = await died(5);
  await work();
  expect(await ended(kept)).toEqual({ state: 'failed', failure: 'gaveUp' });
  expect(await written()).toEqual(before);
  const left = async () => (await owner.query('select from graphile_worker._private_jobs where id = $1', [id])).rows.length;
  while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  // a second worker that ends it too, or a late one that goes on with it, changes nothing
  const job = tasks()[task] as AwaitedJob;
  await job.giveUp(payload);
  await job.work(payload);
  expect(await ended(kept)).toEqual({ state: 'failed', failure: 'gaveUp' });
});

test('a search that was given up is shown so, and can be asked for again', async () => {
  await draft.post('runs', { seed: 4 });
  await died(5);
  await work();
  expect(await ended('composition.run')).toMatchObject({ failure: 'gaveUp' });
  const shown = async () => (await server.ask('planner-ost', `GET /api/compositions/${draft.id}`)).body as { run: object };
  expect((await shown()).run).toMatchObject({ state: 'failed', failure: 'gaveUp' });
  expect((await draft.post('runs', { seed: 4 })).status).toBe(200);
  expect(await ended('composition.run')).toEqual({ state: 'done', failure: null });
});

test('a job that four workers died of is tried once more', async () => {
  expect((await asked.scenario?.ask())?.status).toBe(200);
  await died(4);
  await work();
  expect(await ended('composition.scenario')).toEqual({ state: 'done', failure: null });
});

test('a search that a worker thought dead goes on with beside another: one plan is kept, once', async () => {
  expect((await draft.post('runs', { seed: 3 })).status).toBe(200);
  const { payload } = await died(1);
  const versions = async () => (await owner.query('select from composition.version where composition = $1', [draft.id])).rows.length;
  const before = await versions();
  const { compose } = tasks();
  await Promise.all([(compose as AwaitedJob).work(payload), (compose as AwaitedJob).work(payload)]);
  expect(await ended('composition.run')).toEqual({ state: 'done', failure: null });
  expect(await versions()).toBe(before + 1);
});

test('who has left is worked for no more; who has only signed out is', async () => {
  await draft.post('scenarios', { name: 'Forladt', changes: [{ type: 'count', specialty: 'karkirurgi', count: 1 }] });
  await owner.query(`update people.person set left_on = '2026-11-01' where id = $1`, [pia]);
  await work();
  expect(await ended('composition.scenario')).toEqual({ state: 'failed', failure: 'roleEnded' });
  await rest();
  await owner.query('update people.person set left_on = null where id = $1', [pia]);
  await draft.post('scenarios', { name: 'Gået hjem', changes: [{ type: 'count', specialty: 'karkirurgi', count: 1 }] });
  await owner.query(`update platform.session set ends_at = now() where person = $1`, [pia]);
  await work();
  expect((await ended('composition.scenario')).state).toBe('done');
  await owner.query(`update platform.session set ends_at = now() + interval '1 hour' where person = $1`, [pia]);
});

test('a search that is going ends when the role does, applies nothing, and is no longer shown as it goes', {
  timeout: 120_000,
}, async () => {
  const body = {
    trainingRegion: 'ost',
    year: 2028,
    name: 'Midt i det',
    specialties: null,
    agreement: 'ost-40-60',
    weights: defaultWeights,
  };
  const made = await server.ask('planner-ost', 'POST /api/compositions', { body: { ...body, seed: 1 } });
  expect(made.status).toBe(200);
  await work();
  const run = async () => (await owner.query('select state, failure from composition.run order by requested_at desc limit 1')).rows[0];
  while ((await run()).state === 'queued') await new Promise((resolve) => setTimeout(resolve, 50));
  const told = await streamOf(made.body as { id: string; run: string });
  await takeAway();
  expect(await ended('composition.run')).toEqual({ state: 'failed', failure: 'roleEnded' });
  const rowsTold = await told.rows;
  expect([rowsTold.length > 0, rowsTold.some(({ state }) => state === 'failed')]).toEqual([true, false]);
  const { rows } = await owner.query('select count(*)::int as versions from composition.version where composition = $1', [
    (made.body as { id: string }).id,
  ]);
  expect(rows).toEqual([{ versions: 0 }]);
});
