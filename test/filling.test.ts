/** What a planner assumes of applicants: part of the draft, undone as an edit is, kept by versions; unfilled tracks become flex tracks where that is allowed. */
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem } from '../src/engines/composer/problem.ts';
import { startWithDraft } from './composed.ts';
import type { Draft } from './drafts.ts';
import { startWorker, type TestServer } from './harness.ts';

let server: TestServer;
let worker: ChildProcess;
let draft: Draft;
const [kar, thorax] = ['karkirurgi', 'thoraxkirurgi'] as const;

interface Shown {
  unplaced: { specialty: string; count: number; reasons: { code: string }[] }[];
  figures: { flex?: { unfilled: number; converted: number } };
}
interface Track {
  id: string;
  specialty: string;
  flex: { from: string } | null;
}
const get = async <T>(part: string) => (await server.ask('planner-ost', `GET /api/compositions/${draft.id}${part}`)).body as T;
const put = async (filling: unknown, as = 'planner-ost') => {
  const body = { revision: await draft.revision(), filling };
  return (await server.ask(as, `PUT /api/compositions/${draft.id}/filling`, { body })) as { status: number; body: { code?: string } };
};
const assumed = async () => {
  const { demand, flex } = (await draft.problem()) as Problem;
  return { unfilled: demand.map(({ unfilled = 0 }) => unfilled), filled: demand.map(({ filled = 100 }) => filled), flex: flex ?? [] };
};
const one = {
  specialties: [
    { specialty: kar, unfilled: 0, filled: 90 },
    { specialty: thorax, unfilled: 1, filled: 100 },
  ],
  flex: [{ from: thorax, to: kar, most: 1 }],
};
const nothing = { unfilled: [0, 0], filled: [100, 100], flex: [] };

beforeAll(async () => {
  ({ server, draft } = await startWithDraft(kar, thorax));
  worker = startWorker(server);
}, 120_000);
afterAll(async () => {
  worker?.kill('SIGKILL');
  await server.stop();
});

test('it is another revision with an event, undone and done again', async () => {
  expect(await assumed()).toEqual(nothing);
  expect((await put(one)).status).toBe(200);
  expect(await assumed()).toEqual({ unfilled: [0, 1], filled: [90, 100], flex: one.flex });
  const [event] = await get<{ kind: string; after: unknown }[]>('/events');
  expect(event).toMatchObject({ kind: 'fillingChanged', after: { filling: one } });
  expect((await draft.standing()).undo).toMatchObject({ kind: 'filling' });
  expect((await draft.post('undo')).status).toBe(200);
  expect(await assumed()).toEqual(nothing);
  expect((await draft.post('redo')).status).toBe(200);
  expect(await assumed()).toEqual({ unfilled: [0, 1], filled: [90, 100], flex: one.flex });
});

test('composed again the unfilled track is one of the other specialty, or unplaced with the reason; versions keep it and bring it back', async () => {
  expect((await draft.post('runs', { seed: 1 })).status).toBe(200);
  expect(await draft.searched()).toBe('done');
  const { unplaced, figures } = await get<Shown>('');
  expect(figures.flex?.unfilled).toBe(1);
  const flex = (await get<Track[]>('/tracks')).filter((track) => track.flex);
  expect(flex).toHaveLength(1);
  expect(figures.flex?.converted).toBe(1);
  for (const track of flex) expect(track).toMatchObject({ specialty: kar, flex: { from: thorax } });
  expect(unplaced).toEqual([]);
  const broken = (await get<{ hard: boolean; findings: unknown[] }[]>('/rules')).filter(
    ({ hard, findings }) => hard && findings.length > 0,
  );
  expect(broken).toEqual([]);

  const saved = await server.ask('planner-ost', `POST /api/compositions/${draft.id}/versions`, {
    body: { name: 'Med fleks', revision: await draft.revision() },
  });
  const { no } = saved.body as { no: number };
  expect((await put({ specialties: [], flex: [] })).status).toBe(200);
  expect(await assumed()).toEqual(nothing);
  expect((await draft.post('restore', { version: no })).status).toBe(200);
  expect(await assumed()).toEqual({ unfilled: [0, 1], filled: [90, 100], flex: one.flex });
  expect((await get<Track[]>('/tracks')).filter((track) => track.flex)).toEqual(flex);
});

test('without a rule the unfilled track is unplaced, and said to be without an applicant', async () => {
  expect((await put({ ...one, flex: [] })).status).toBe(200);
  expect((await draft.post('runs', { seed: 1 })).status).toBe(200);
  expect(await draft.searched()).toBe('done');
  const { unplaced } = await get<Shown>('');
  expect(unplaced.map(({ specialty, count, reasons }) => [specialty, count, reasons[0]?.code])).toEqual([[thorax, 1, 'unfilled']]);
});

test('what contradicts itself is refused, and others than the planner change nothing', async () => {
  const before = await assumed();
  expect((await put({ specialties: [{ specialty: kar, unfilled: 99, filled: 100 }], flex: [] })).body.code).toBe('fillingTooMany');
  expect((await put({ specialties: [], flex: [{ from: kar, to: kar, most: 1 }] })).body.code).toBe('flexWrong');
  expect((await put({ specialties: [], flex: [{ from: kar, to: 'urologi', most: 1 }] })).body.code).toBe('unknownSpecialties');
  expect((await put({ ...one, flex: [] })).body.code).toBe('nothingChanges');
  expect((await put(one, 'approver-sjaelland')).status).toBe(403);
  expect(await assumed()).toEqual(before);
});
