/** Composing what is not pinned: pins stay exactly, tracks stay themselves, and pins that cannot be kept are told before any search. */
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../src/app/root.ts';
import { serve } from '../src/app/serve.ts';
import { STANDARD_STAGES } from '../src/engines/composer/rules/stages.ts';
import { defaultWeights } from '../src/modules/composition/rules/build-problem.ts';
import type { DraftTrack } from '../src/modules/composition/rules/draft.ts';
import { composedDraft, type Draft, draftOf } from './drafts.ts';
import { startServer, startWorker, type TestServer, testToday } from './harness.ts';

let server: TestServer;
let worker: ChildProcess;
let draft: Draft;

beforeAll(async () => {
  server = await startServer();
  worker = startWorker(server);
  draft = await composedDraft(server, 'Resten', ['gynaekologi-og-obstetrik']);
});
afterAll(async () => {
  worker.kill('SIGKILL');
  await server.stop();
});

const at = (tracks: DraftTrack[], n: number): DraftTrack => {
  const track = tracks[n];
  if (!track) throw new Error(`no track ${n}`);
  return track;
};

test('a pinned track and a pinned element stay exactly; a place to be named beside them is found', async () => {
  const [whole, part] = [at(await draft.tracks(), 0), at(await draft.tracks(), 2)];
  const [first, second] = part.elements;
  if (!first || !second) throw new Error('a track has elements');
  await draft.edit({ kind: 'pinTrack', track: whole.id, pinned: true });
  await draft.edit({ kind: 'pinElement', element: second.id, pinned: true });
  await draft.edit({ kind: 'setUnit', element: first.id, unit: null });
  const before = await draft.tracks();
  expect((await draft.post('runs', { seed: 2 })).status).toBe(200);
  expect(await draft.searched()).toBe('done');
  const after = await draft.tracks();
  expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  expect(after.find(({ id }) => id === whole.id)).toEqual(before.find(({ id }) => id === whole.id));
  const kept = after.find(({ id }) => id === part.id);
  expect(kept?.elements[1]).toEqual({ ...second, pinned: true });
  expect([kept?.start, kept?.pattern, kept?.pinned]).toEqual([part.start, part.pattern, false]);
  expect(kept?.elements[0]?.unit).not.toBeNull();
  expect(await draft.standing()).toMatchObject({ undo: { kind: 'compose', personName: 'Pia Planlægger (fiktiv)' } });
  await draft.post('undo');
  expect(await draft.tracks()).toEqual(before);
  await draft.post('redo');
  expect(await draft.tracks()).toEqual(after);
});

test('a pin that breaks a rule is refused before the search, with its track', async () => {
  const track = at(await draft.tracks(), 4);
  const [element] = track.elements;
  if (!element) throw new Error('a track has elements');
  const { units, approvals } = await draft.problem();
  const wrong = units.find(({ id }) => !approvals.some(({ unit, kind }) => unit === id && kind === element.kind));
  if (!wrong) throw new Error('some unit is approved for the other kind only');
  await draft.edit({ kind: 'setUnit', element: element.id, unit: wrong.id });
  await draft.edit({ kind: 'pinElement', element: element.id, pinned: true });
  const standing = await draft.standing();
  const { status, body } = await draft.post('runs', { seed: 1 });
  expect([status, body.code]).toEqual([409, 'pinImpossible']);
  expect(body.params).toMatchObject({ track: track.id, specialty: 'gynækologi og obstetrik' });
  expect(await draft.standing()).toEqual(standing);
  await draft.post('undo');
  await draft.post('undo');
});

test('other weights become the draft’s, as a revision, and what it costs is reckoned anew', async () => {
  const shown = async () =>
    (await server.ask('planner-ost', `GET /api/compositions/${draft.id}`)).body as {
      weights: { change: number };
      figures: { costs: object };
    };
  const before = await shown();
  const weights = { ...defaultWeights, change: 20 };
  const revision = await draft.revision();
  expect((await draft.post('runs', { seed: 1, weights })).status).toBe(200);
  expect(await draft.revision()).toBe(revision + 1);
  const after = await shown();
  expect([before.weights.change, after.weights.change]).toEqual([10, 20]);
  expect((before.figures.costs as { change: number }).change).toBeGreaterThan(0);
  expect(after.figures.costs).toMatchObject({ change: 2 * (before.figures.costs as { change: number }).change });
  expect(await draft.searched()).toBe('done');
  expect(await draft.revision()).toBe(revision + 2);
});

test('another order of the wishes becomes the draft’s; what the search proved is told by stage in that order', async () => {
  const shown = async () =>
    (await server.ask('planner-ost', `GET /api/compositions/${draft.id}`)).body as {
      stages: { id: string }[] | null;
      run: {
        bound: number;
        cost: number;
        proof: { stages: { id: string; value: number; bound: number }[]; placing: { unplaced: number } } | null;
      };
    };
  const before = await shown();
  expect(before.stages).toBeNull();
  expect(before.run.proof?.stages.map(({ id }) => id)).toEqual(STANDARD_STAGES.map(({ id }) => id));
  const [first, ...rest] = STANDARD_STAGES;
  const stages = [...rest, { ...first, tolerance: 40 }];
  expect((await draft.post('runs', { seed: 1, stages })).status).toBe(200);
  expect(await draft.searched()).toBe('done');
  const after = await shown();
  expect(after.stages).toEqual(stages);
  const proven = after.run.proof?.stages ?? [];
  expect(proven.map(({ id }) => id)).toEqual(stages.map(({ id }) => id));
  expect(proven.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(after.run.cost, 6);
  const refused = await draft.post('runs', { seed: 1, stages: stages.filter(({ id }) => id !== 'decentral') });
  expect([refused.status, refused.body.code, refused.body.params]).toEqual([422, 'stageWishMissing', { wish: 'university' }]);
  expect((await draft.post('runs', { seed: 1, stages: null })).status).toBe(200);
  expect(await draft.searched()).toBe('done');
  expect((await shown()).stages).toBeNull();
});

test('an edit while a search runs is kept; its plan then stands beside the draft as a version', async () => {
  const track = at(await draft.tracks(), 1);
  expect((await draft.post('runs', { seed: 3 })).status).toBe(200);
  // the search is held meanwhile, however short it is
  worker.kill('SIGSTOP');
  expect((await draft.edit({ kind: 'pinTrack', track: track.id, pinned: true })).status).toBe(200);
  const edited = await draft.tracks();
  worker.kill('SIGCONT');
  expect(await draft.searched()).toBe('done');
  expect(await draft.tracks()).toEqual(edited);
  const events = (await server.ask('planner-ost', `GET /api/compositions/${draft.id}/events`)).body as { kind: string }[];
  expect(events[0]?.kind).toBe('planKeptAsVersion');
});

test('another server, begun later, undoes what was done before', async () => {
  const before = await draft.standing();
  const later = await serve(server.database, { root, host: '127.0.0.1', port: 0, today: () => testToday });
  try {
    const ask: TestServer['ask'] = (identity, key, options) => server.ask(identity, key.replace(' ', ` ${later.address}`), options);
    const same = draftOf({ ...server, ask }, draft.id);
    expect(await same.standing()).toEqual(before);
    expect((await same.post('undo')).body.revision).toBe(before.revision + 1);
    expect((await draft.standing()).redo).toEqual(before.undo);
    expect((await draft.post('redo')).status).toBe(200);
  } finally {
    await later.stop();
  }
});
