/** «What if» of a draft: asked by its planner, found by a worker, kept beside the draft, saved as a version; the draft stays as it is. */
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWithDraft } from './composed.ts';
import { composedDraft, type Draft } from './drafts.ts';
import { startWorker, type TestServer } from './harness.ts';

let server: TestServer;
let worker: ChildProcess;
let draft: Draft;
/** A department of the draft with own training. */
let unit: string;

interface Scenario {
  state: string;
  after: { cost: number; figures: { placed: number; demanded: number } } | null;
  before: { broken: { track: string | null }[]; figures: { placed: number } };
  moved: { tracks: number; months: number } | null;
  atOnce: { cost: number; unplaced: number } | null;
  scope: string[] | null;
  wholeBecause: string | null;
  compared: { comparison: { tracks: { identical: number; changed: unknown[] } }; units: { id: string; name: string }[] } | null;
}
interface Answer<T> {
  status: number;
  body: T & { code?: string; params?: Record<string, unknown> };
}
const ask = async <T>(key: string, body?: unknown, as = 'planner-ost') =>
  (await server.ask(as, key, body === undefined ? {} : { body })) as Answer<T>;
const base = () => `/api/compositions/${draft.id}/scenarios`;

async function found(changes: unknown[], name = 'Hvad nu hvis', more = {}): Promise<Scenario & { id: string }> {
  const made = await ask<{ scenario: string }>(`POST ${base()}`, { name, revision: await draft.revision(), changes, ...more });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  for (let tries = 0; tries < 600; tries += 1) {
    const { body } = await ask<Scenario>(`GET ${base()}/${made.body.scenario}`);
    if (!['queued', 'running'].includes(body.state)) return { ...body, id: made.body.scenario };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the scenario did not end within a minute');
}

beforeAll(async () => {
  ({ server, draft } = await startWithDraft('karkirurgi'));
  worker = startWorker(server);
  const [track] = await draft.tracks();
  unit = track?.elements.find(({ kind }) => kind === 'own')?.unit ?? '';
}, 120_000);
afterAll(async () => {
  worker?.kill('SIGKILL');
  await server.stop();
});

test('a department that closes: what breaks, the plan then and what moves are told; the draft is as it was', async () => {
  const before = { revision: await draft.revision(), tracks: await draft.tracks() };
  const scenario = await found([{ type: 'closed', unit, from: '2027-01' }]);
  expect(scenario.state).toBe('done');
  const there = before.tracks.filter(({ elements }) => elements.some((element) => element.unit === unit)).map(({ id }) => id);
  expect(new Set(scenario.before.broken.map(({ track }) => track))).toEqual(new Set(there));
  expect(scenario.moved?.tracks).toBeGreaterThan(0);
  expect(scenario.compared?.units.find(({ id }) => id === unit)?.name).toBeTruthy();
  expect({ revision: await draft.revision(), tracks: await draft.tracks() }).toEqual(before);
  const { body: events } = await ask<{ kind: string; after: unknown }[]>(`GET /api/compositions/${draft.id}/events`);
  expect(events[0]).toMatchObject({ kind: 'scenarioRequested', after: { name: 'Hvad nu hvis', changes: [{ type: 'closed', unit }] } });
  const { body: list } = await ask<{ id: string }[]>(`GET ${base()}`);
  expect(list[0]?.id).toBe(scenario.id);
});

test('its plan is saved as a version, which says what it breaks today; the draft is as it was', async () => {
  const scenario = await found([{ type: 'count', specialty: 'karkirurgi', count: 5 }], 'Fem forløb');
  const revision = await draft.revision();
  const saved = await ask<{ no: number; broken: number }>(`POST ${base()}/${scenario.id}/adopt`, { name: 'Med fem forløb' });
  expect(saved.status, JSON.stringify(saved.body)).toBe(200);
  const version = await ask<{ name: string; plan: { tracks: unknown[]; bound: number | null } }>(
    `GET /api/compositions/${draft.id}/versions/${saved.body.no}`,
  );
  expect(version.body).toMatchObject({ name: 'Med fem forløb', plan: { bound: null } });
  expect(version.body.plan.tracks).toHaveLength(scenario.after?.figures.placed ?? 0);
  const asked = (await draft.problem()).demand[0]?.count ?? 0;
  expect(saved.body.broken > 0).toBe((scenario.after?.figures.placed ?? 0) > asked);
  expect(await draft.revision()).toBe(revision);
});

test('of several specialties only what is changed is composed anew, others stay, and a bound is told; another worker says the same', async () => {
  const one = draft;
  draft = await composedDraft(server, 'To specialer', ['karkirurgi', 'thoraxkirurgi']);
  const changes = [{ type: 'count', specialty: 'karkirurgi', count: 2 }];
  const first = await found(changes);
  expect(first).toMatchObject({ state: 'done', scope: ['karkirurgi'], wholeBecause: null });
  expect(first.atOnce?.cost).toBeLessThanOrEqual((first.after?.cost ?? 0) + 1e-9);
  const plan = async ({ id }: { id: string }) => {
    const owner = await server.database.client('videre_owner');
    const { rows } = await owner.query<{ plan: { tracks: { id: string; specialty: string }[] } }>(
      'select plan from composition.scenario where id = $1',
      [id],
    );
    return rows[0]?.plan;
  };
  const kept = (tracks: { id: string; specialty: string }[] = []) =>
    tracks.flatMap(({ id, specialty }) => (specialty === 'thoraxkirurgi' ? [id] : [])).sort();
  expect(kept((await plan(first))?.tracks)).toEqual(kept(await draft.tracks()));

  // what a worker remembers is lost with it, and found again the same
  worker.kill('SIGKILL');
  worker = startWorker(server);
  const again = await found(changes);
  expect(again.atOnce).toEqual(first.atOnce);
  expect(await plan(again)).toEqual(await plan(first));

  // and everything is composed anew where that is asked for, or where the change is about all
  expect(await found(changes, 'Alle', { whole: true })).toMatchObject({ state: 'done', scope: null, wholeBecause: null, atOnce: null });
  const share = { type: 'share', specialty: null, area: 'sjaelland', low: 30, high: 60, aim: null };
  expect(await found([share])).toMatchObject({ state: 'done', scope: null, wholeBecause: 'overall' });
  draft = one;
});

test('changes that cannot be made are refused with the row, and nothing is put on the queue', async () => {
  const revision = await draft.revision();
  const closed = { type: 'closed', unit, from: '2027-01' };
  const refused: [unknown[], string][] = [
    [[closed, { type: 'places', unit, specialty: 'karkirurgi', kind: 'own', from: '2028-01', tenths: 10 }], 'changeNoApproval'],
    [[closed, { ...closed, to: '2026-01' }], 'changeEmptyPeriod'],
    [[closed, { type: 'count', specialty: 'neurologi', count: 1 }], 'changeNoDemand'],
  ];
  for (const [changes, code] of refused) {
    const { status, body } = await ask(`POST ${base()}`, { name: 'x', revision, changes });
    expect([status, body.code, body.params?.row]).toEqual([422, code, 2]);
  }
  const { body } = await ask<unknown[]>(`GET ${base()}`);
  expect(body).toHaveLength(2);
});

test('approvers read scenarios and ask none; a stale page is told', async () => {
  const body = { name: 'x', revision: await draft.revision(), changes: [{ type: 'closed', unit, from: '2027-01' }] };
  expect((await ask(`GET ${base()}`, undefined, 'approver-sjaelland')).status).toBe(200);
  expect((await ask(`POST ${base()}`, body, 'approver-sjaelland')).status).toBe(403);
  const stale = await ask(`POST ${base()}`, { ...body, revision: body.revision - 1 });
  expect(stale.body.code).toBe('staleRevision');
});
