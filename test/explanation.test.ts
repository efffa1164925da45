/** Why a wish cannot be met, without pages: asked by a planner, answered by the worker, read by all who may, marked when the ground has moved. */
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Explanation } from '../src/engines/composer/explain/explanation.ts';
import { startWithDraft } from './composed.ts';
import type { Draft } from './drafts.ts';
import { startWorker, type TestServer } from './harness.ts';

let server: TestServer;
let worker: ChildProcess;
let draft: Draft;

beforeAll(async () => {
  ({ server, draft } = await startWithDraft('neurologi'));
  worker = startWorker(server);
});
afterAll(async () => {
  worker.kill('SIGKILL');
  await server.stop();
});

interface Shown {
  latest: {
    state: string;
    outdated: boolean;
    done: number;
    of: number;
    content: { explanation: Explanation; names: Record<string, string> } | null;
  } | null;
}

const wish = { kind: 'placed', specialty: 'neurologi' };
const show = async (as = 'planner-ost') => {
  const asked = await server.ask(as, `GET /api/compositions/${draft.id}/explanation?kind=placed&specialty=neurologi`);
  return { status: asked.status, latest: (asked.body as Shown).latest };
};

async function explained(): Promise<NonNullable<Shown['latest']>> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { latest } = await show();
    if (latest && !['queued', 'running'].includes(latest.state)) return latest;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the explanation did not end within a minute');
}

test('a planner asks; the worker answers with rules, ways out and bottlenecks', { timeout: 120_000 }, async () => {
  expect((await show()).latest).toBeNull();
  const asked = await draft.post('explanations', { wish });
  expect(asked.status, JSON.stringify(asked.body)).toBe(200);
  const again = await draft.post('explanations', { wish });
  expect([again.status, again.body.code]).toEqual([409, 'explanationGoing']);
  const latest = await explained();
  expect(latest).toMatchObject({ state: 'done', outdated: false });
  expect(latest.done).toBe(latest.of);
  const { explanation, names } = latest.content ?? {};
  const [answer] = explanation?.answers ?? [];
  expect(answer).toMatchObject({ outcome: 'impossible', minimal: true });
  // the constructed bottleneck: one department gives the side training that every track needs
  const full = answer?.conflict.filter(({ kind }) => kind === 'capacity') ?? [];
  // Of several minimal conflicts any may be told: this department is in each, for without more of its places there is no room.
  expect(full.map(({ unit }) => unit)).toContain('rigshospitalet-neurokirurgi');
  expect(names?.['rigshospitalet-neurokirurgi']).toMatch(/^Neurokirurgi/);
  expect(answer?.alternatives.length).toBeGreaterThanOrEqual(2);
  expect(answer?.alternatives.find(({ changes }) => changes[0]?.kind === 'places')?.price?.placed).toBe(2);
  expect(explanation?.bottlenecks[0]).toMatchObject({ unit: 'rigshospitalet-neurokirurgi', tried: [{ tracks: 1 }, { tracks: 2 }] });
});

test('all who read the composition read the answer; only its planners ask', async () => {
  expect((await show('approver-sjaelland')).latest?.state).toBe('done');
  expect((await draft.post('explanations', { wish }, 'approver-sjaelland')).status).toBe(403);
  expect((await show('uao')).status).toBe(403);
  const other = await draft.post('explanations', { wish: { kind: 'share', specialty: 'kirurgi' } });
  expect([other.status, other.body.code]).toEqual([422, 'unknownSpecialties']);
});

test('an answer is marked when the draft has changed since', async () => {
  const [track] = await draft.tracks();
  const { status } = await draft.edit({ kind: 'removeTrack', track: track?.id ?? '' });
  expect(status).toBe(200);
  expect((await show()).latest).toMatchObject({ state: 'done', outdated: true });
});

test('the log tells who asked', async () => {
  const { body } = await server.ask('planner-ost', `GET /api/compositions/${draft.id}/events`);
  expect(JSON.stringify(body)).toContain('explanationRequested');
});
