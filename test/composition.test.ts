/** The main job without pages: a planner composes, a worker searches, the plan is kept and shown, and the walls hold. */
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultWeights } from '../src/modules/composition/rules/build-problem.ts';
import { startServer, startWorker, type TestServer } from './harness.ts';

let server: TestServer;
let worker: ChildProcess;

beforeAll(async () => {
  server = await startServer();
  worker = startWorker(server);
});
afterAll(async () => {
  worker.kill('SIGKILL');
  await server.stop();
});

const wish = {
  trainingRegion: 'ost',
  year: 2028,
  name: 'Karkirurgi 2028',
  specialties: ['karkirurgi'],
  agreement: 'ost-40-60',
  weights: defaultWeights,
  seed: 1,
};

interface Shown {
  revision: number;
  run: { id: string; state: string; gap: number | null; bound: number | null; cost: number | null } | null;
  unplaced: { count: number; reasons: unknown[] }[];
  figures: { demanded: number; placed: number; costs: Record<string, number> } | null;
  versions: { sha256: string }[];
  mayCompose: boolean;
}

const show = async (identity: string, id: string) => (await server.ask(identity, `GET /api/compositions/${id}`)).body as Shown;

async function ended(id: string): Promise<Shown> {
  for (let tries = 0; tries < 600; tries += 1) {
    const shown = await show('planner-ost', id);
    if (shown.run && !['queued', 'running'].includes(shown.run.state)) return shown;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the search did not end within a minute');
}

async function create(overrides: Partial<typeof wish> = {}): Promise<{ id: string; run: string }> {
  const { status, body } = await server.ask('planner-ost', 'POST /api/compositions', { body: { ...wish, ...overrides } });
  expect(status, JSON.stringify(body)).toBe(200);
  return body as { id: string; run: string };
}

test('compose, and see the tracks, the rules, the version and the log', async () => {
  const { id } = await create();
  const shown = await ended(id);
  expect(shown.run?.state).toBe('done');
  expect((shown.figures?.placed ?? 0) + shown.unplaced.reduce((sum, row) => sum + row.count, 0)).toBe(shown.figures?.demanded);
  for (const row of shown.unplaced) expect(row.reasons.length, JSON.stringify(row)).toBeGreaterThan(0);
  expect(shown.run?.bound).toBeLessThanOrEqual(shown.run?.cost as number);

  const tracks = (await server.ask('planner-ost', `GET /api/compositions/${id}/tracks`)).body as {
    specialty: string;
    elements: { months: number; from: string }[];
  }[];
  expect(tracks).toHaveLength(shown.figures?.placed as number);
  for (const track of tracks) {
    const months = track.elements.reduce((sum, element) => sum + element.months, 0);
    expect(months).toBe(60);
  }

  const rules = (await server.ask('planner-ost', `GET /api/compositions/${id}/rules`)).body as {
    rule: string;
    hard: boolean;
    cost: number;
    findings: unknown[];
  }[];
  expect(rules.filter((rule) => rule.hard && rule.findings.length > 0)).toEqual([]);
  const sum = rules.reduce((total, rule) => total + rule.cost, 0);
  expect(sum).toBeCloseTo(shown.run?.cost as number, 6);

  const owner = await server.database.client('videre_owner');
  const { rows } = await owner.query('select content, sha256 from composition.version where composition = $1', [id]);
  expect(createHash('sha256').update(rows[0].content).digest('hex')).toBe(rows[0].sha256);
  expect(shown.versions[0]?.sha256).toBe(rows[0].sha256);

  const events = (await server.ask('planner-ost', `GET /api/compositions/${id}/events`)).body as { kind: string; personName: string }[];
  expect(events.map((event) => event.kind)).toEqual(['planApplied', 'runRequested', 'compositionCreated']);
  expect(events[0]?.personName).toContain('(fiktiv)');
});

test('others read what they may and change nothing', async () => {
  const { id, run } = await create({ name: 'Kun læsning' });
  await ended(id);
  for (const reader of ['approver-hovedstaden', 'approver-sjaelland', 'administrator']) {
    expect((await show(reader, id)).mayCompose, reader).toBe(false);
    expect((await server.ask(reader, `POST /api/compositions/${id}/runs`, { body: { revision: 2, seed: 1 } })).status, reader).toBe(403);
    expect((await server.ask(reader, `POST /api/compositions/${id}/runs/${run}/stop`)).status, reader).toBe(403);
  }
  for (const stranger of ['uao', 'doctor', 'nobody'])
    expect((await server.ask(stranger, `GET /api/compositions/${id}`)).status, stranger).toBe(403);
});

test('the second wall: another training region’s planner finds no row, whatever the application asks', async () => {
  const { id } = await create({ name: 'Væg' });
  const app = await server.database.client('videre_app');
  const person = '11111111-1111-4111-8111-111111111111';
  for (const [regions, rows] of [
    ['ost', 1],
    ['syd', 0],
    ['', 0],
  ] as const) {
    await app.query(`begin; set local videre.person = '${person}'; set local videre.training_regions = '${regions}'`);
    expect((await app.query('select 1 from composition.composition where id = $1', [id])).rowCount, regions).toBe(rows);
    expect((await app.query('update composition.composition set name = name where id = $1', [id])).rowCount, regions).toBe(rows);
    expect((await app.query('select 1 from composition.run where composition = $1', [id])).rowCount, regions).toBe(rows);
    await app.query('rollback');
  }
  await ended(id);
});

test.each([
  [{ trainingRegion: 'vest' }, 'unknownTrainingRegion'],
  [{ trainingRegion: 'syd' }, 'notAllowed'],
  [{ specialties: ['karkirurgi', 'astrologi'] }, 'unknownSpecialties'],
  [{ agreement: 'ukendt' }, 'unknownAgreement'],
  [{ year: 2050 }, 'noCounts'],
  [{ name: '' }, 'badInput'],
  [{ weights: { ...defaultWeights, change: -1 } }, 'badInput'],
  [{ weights: { ...defaultWeights, change: 1.5 } }, 'badInput'],
])('a wish with %o is refused (%s) and nothing is made', async (wrong, code) => {
  const before = (await server.ask('planner-ost', 'GET /api/compositions?trainingRegion=ost')).body as unknown[];
  const { status, body } = await server.ask('planner-ost', 'POST /api/compositions', { body: { ...wish, ...wrong } });
  expect((body as { code: string }).code).toBe(code);
  expect(status).toBeGreaterThanOrEqual(400);
  const after = (await server.ask('planner-ost', 'GET /api/compositions?trainingRegion=ost')).body as unknown[];
  expect(after.length).toBe(before.length);
});

test('one search at a time; a stale revision and a search that has ended are refused', async () => {
  const { id, run } = await create({ name: 'Igen' });
  const again = (revision: number) => server.ask('planner-ost', `POST /api/compositions/${id}/runs`, { body: { revision, seed: 2 } });
  expect((await again(1)).body).toMatchObject({ code: 'runGoing' });
  const { revision } = await ended(id);
  expect(revision).toBe(2);
  expect((await again(1)).body).toMatchObject({ code: 'staleRevision' });
  expect((await server.ask('planner-ost', `POST /api/compositions/${id}/runs/${run}/stop`)).body).toMatchObject({ code: 'runEnded' });
  expect((await again(2)).status).toBe(200);
  expect((await ended(id)).revision).toBe(3);
});

test('a search that is stopped keeps its best plan', async () => {
  const all = (await server.ask('planner-ost', 'GET /api/composition-options?trainingRegion=ost&year=2028')).body as {
    specialties: { id: string }[];
  };
  const { id, run } = await create({ name: 'Stoppet', specialties: all.specialties.map((specialty) => specialty.id) });
  type UnderWay = { byStage: { stages: { id: string }[]; placing: { unplaced: number } } | null; startedAt: string | null };
  let told: UnderWay = { byStage: null, startedAt: null };
  while (!told.byStage) {
    told = (await server.ask('planner-ost', `GET /api/compositions/${id}/runs/${run}`)).body as UnderWay;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(told.startedAt).not.toBeNull();
  expect(told.byStage.stages.map((stage) => stage.id)).toEqual(['agreement', 'startEnd', 'moves', 'decentral', 'rest']);
  expect((await server.ask('planner-ost', `POST /api/compositions/${id}/runs/${run}/stop`)).body).toEqual({ stopping: true });
  const shown = await ended(id);
  expect(shown.run).toMatchObject({ state: 'stopped', stoppedByName: 'Pia Planlægger (fiktiv)', byStage: null });
  expect(shown.figures?.placed).toBeGreaterThan(400);
});

test('a search taken out of the queue did not fail: it is stopped before it began, nobody looks for its plan, and another can be asked for', async () => {
  worker.kill('SIGKILL');
  await new Promise((resolve) => worker.once('exit', resolve));
  const { id, run } = await create({ name: 'I kø' });
  const behind = await create({ name: 'I kø bag den' });
  expect((await show('planner-ost', behind.id)).run).toMatchObject({ state: 'queued', ahead: 1, startedAt: null });
  const stop = () => server.ask('planner-ost', `POST /api/compositions/${id}/runs/${run}/stop`);
  expect((await stop()).body).toEqual({ stopping: true });
  const stopped = {
    state: 'stopped',
    ahead: null,
    failure: 'stoppedBeforePlan',
    startedAt: null,
    placed: null,
    stoppedByName: 'Pia Planlægger (fiktiv)',
  };
  expect((await show('planner-ost', id)).run).toMatchObject(stopped);
  expect((await stop()).body).toMatchObject({ code: 'runEnded' });
  const start = (await server.ask('planner-ost', 'GET /api/start?trainingRegion=ost')).body as { problems: { code: string }[] };
  expect(start.problems.map(({ code }) => code)).not.toContain('runFailed');
  expect((await show('planner-ost', behind.id)).run).toMatchObject({ state: 'queued', ahead: 0 });
  worker = startWorker(server);
  expect((await server.ask('planner-ost', `POST /api/compositions/${id}/runs`, { body: { revision: 1, seed: 1 } })).status).toBe(200);
  expect((await ended(id)).run).toMatchObject({ state: 'done', ahead: null, startedAt: expect.any(String), stoppedByName: null });
  expect((await server.ask('planner-ost', `GET /api/compositions/${id}/runs/${run}`)).body).toMatchObject(stopped);
});

test('a worker killed with kill -9 loses no plan that was shown: stopped right after it, the search ends with that plan or a better one', async () => {
  const all = (await server.ask('planner-ost', 'GET /api/composition-options?trainingRegion=ost&year=2028')).body as {
    specialties: { id: string }[];
  };
  const { id, run } = await create({ name: 'Dræbt og stoppet', specialties: all.specialties.map((specialty) => specialty.id) });
  const owner = await server.database.client('postgres');
  const saved = async () =>
    (
      await owner.query<{ state: string; unplaced: number; plan: { figures: { placed: number }; stopped: boolean } | null }>(
        'select state, unplaced, best_plan as plan from composition.run where id = $1',
        [run],
      )
    ).rows[0];
  while (!(await saved())?.plan) await new Promise((resolve) => setTimeout(resolve, 100));
  worker.kill('SIGKILL');
  await new Promise((resolve) => worker.once('exit', resolve));
  const left = await saved();
  expect(left).toMatchObject({ state: 'running' });
  expect((await server.ask('planner-ost', `POST /api/compositions/${id}/runs/${run}/stop`)).body).toEqual({ stopping: true });
  await owner.query(`update platform.worker set seen_at = now() - interval '1 minute'`);
  await owner.query(`update graphile_worker._private_jobs set locked_at = now() - interval '1 minute' where locked_at is not null`);
  worker = startWorker(server);
  const shown = await ended(id);
  expect(shown.run?.state).toBe('stopped');
  expect((await saved())?.plan?.stopped).toBe(true);
  expect(shown.figures?.placed).toBeGreaterThanOrEqual(left?.plan?.figures.placed ?? Number.POSITIVE_INFINITY);
});

test('a worker killed midway: the next one finishes the search', async () => {
  const { id } = await create({ name: 'Dræbt', specialties: ['akutmedicin'] });
  while ((await show('planner-ost', id)).run?.state !== 'running') await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 500));
  worker.kill('SIGKILL');
  await new Promise((resolve) => worker.once('exit', resolve));
  expect((await show('planner-ost', id)).run?.state).toBe('running');
  const owner = await server.database.client('postgres');
  // the silence of fifteen seconds is waited for in the soak; here the dead worker's heartbeat is made old
  await owner.query(`update platform.worker set seen_at = now() - interval '1 minute'`);
  await owner.query(`update graphile_worker._private_jobs set locked_at = now() - interval '1 minute' where locked_at is not null`);
  worker = startWorker(server);
  expect((await ended(id)).run?.state).toBe('done');
});
