/** An explanation that nobody has begun on: stopped, it ends there, and the worker that comes later leaves it alone. */
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWithDraft } from './composed.ts';
import type { Draft } from './drafts.ts';
import { startWorker, type TestServer } from './harness.ts';

let server: TestServer;
let draft: Draft;

beforeAll(async () => {
  ({ server, draft } = await startWithDraft('neurologi'));
}, 180_000);
afterAll(() => server.stop());

const ask = (specialty: string | null) =>
  draft.post('explanations', { wish: { kind: specialty === null ? 'share' : 'placed', specialty } });
const latest = async (query: string) => {
  const { body } = await server.ask('planner-ost', `GET /api/compositions/${draft.id}/explanation?${query}`);
  return (body as { latest: { id: string; state: string; stopRequested: boolean; content: unknown; failure: string | null } }).latest;
};
const stop = (id: string, as = 'planner-ost') => server.ask(as, `POST /api/compositions/${draft.id}/explanations/${id}/stop`);

test('a planner stops one that waits; it has found nothing, and another can be asked for', async () => {
  expect((await ask('neurologi')).status).toBe(200);
  const waiting = await latest('kind=placed&specialty=neurologi');
  expect(waiting).toMatchObject({ state: 'queued', stopRequested: false });
  expect((await stop(waiting.id, 'approver-sjaelland')).status).toBe(403);
  expect(await latest('kind=placed&specialty=neurologi')).toMatchObject({ state: 'queued' });

  expect((await stop(waiting.id)).body).toEqual({ stopping: true });
  const stopped = { state: 'stopped', stopRequested: true, content: null, failure: null };
  expect(await latest('kind=placed&specialty=neurologi')).toMatchObject(stopped);
  const twice = await stop(waiting.id);
  expect([twice.status, (twice.body as { code: string }).code]).toEqual([409, 'explanationEnded']);
  const unknown = await stop('00000000-0000-4000-8000-00000000dead');
  expect([unknown.status, (unknown.body as { code: string }).code]).toEqual([409, 'explanationEnded']);

  // the stopped one's job finds it ended; the next is answered
  expect((await ask(null)).status).toBe(200);
  const worker = startWorker(server);
  try {
    await expect.poll(async () => (await latest('kind=share')).state, { timeout: 120_000, interval: 300 }).toBe('done');
  } finally {
    worker.kill();
    await once(worker, 'exit');
  }
  expect(await latest('kind=placed&specialty=neurologi')).toMatchObject(stopped);
}, 180_000);
