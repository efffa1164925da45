/** A draft changed by hand, on a real server: edits, refusals, undo, two planners, versions put back. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../src/kernel/random.ts';
import { isRefusal } from '../src/kernel/refusal.ts';
import { assess } from '../src/modules/composition/rules/assess.ts';
import { withChange } from '../src/modules/composition/rules/change.ts';
import type { DraftTrack, Edit } from '../src/modules/composition/rules/draft.ts';
import { applyEdit } from '../src/modules/composition/rules/edit.ts';
import { indexed } from '../src/modules/composition/rules/indexed-problem.ts';
import { startWithDraft } from './composed.ts';
import type { Draft } from './drafts.ts';
import type { TestServer } from './harness.ts';

let server: TestServer;
let draft: Draft;

beforeAll(async () => {
  ({ server, draft } = await startWithDraft('neurologi'));
});
afterAll(() => server.stop());

const first = async (of: Draft): Promise<DraftTrack> => {
  const [track] = await of.tracks();
  if (!track) throw new Error('the draft has tracks');
  return track;
};
const elementOf = (track: DraftTrack, n: number) => {
  const element = track.elements[n - 1];
  if (!element) throw new Error(`no element ${n}`);
  return element;
};

test('an edit changes its track alone, is a revision by its planner, and says what the rules say', async () => {
  const before = await draft.tracks();
  const [track] = before;
  if (!track) throw new Error('the draft has tracks');
  const { id } = elementOf(track, 1);
  const { status, body } = await draft.edit({ kind: 'setUnit', element: id, unit: null });
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body).toMatchObject({ revision: 3, changedByName: 'Pia Planlægger (fiktiv)', removed: [], undo: { kind: 'setUnit' }, redo: null });
  expect(body.broken).toBeGreaterThan(0);
  const after = await draft.tracks();
  expect(body.changed).toEqual([after[0]]);
  expect(after.slice(1)).toEqual(before.slice(1));
  const rules = (await server.ask('planner-ost', `GET /api/compositions/${draft.id}/rules`)).body as {
    rule: string;
    findings: { code: string; element: string | null }[];
  }[];
  const pattern = rules.find(({ rule }) => rule === 'pattern');
  expect(pattern?.findings).toContainEqual(expect.objectContaining({ code: 'pattern.toBeNamed', element: id }));
  const problem = await draft.problem();
  const { figures, cost, broken } = assess(indexed(problem), after, await draft.composed());
  expect(body).toMatchObject({ figures: JSON.parse(JSON.stringify(figures)), cost, broken });
  const { body: saved } = await draft.post('versions', { name: 'Ikke hel' });
  expect(saved.code).toBe('elementsToBeNamed');
});

test('undo and redo are revisions of their own; a new edit ends what could be done again', async () => {
  const before = await draft.tracks();
  const undone = await draft.post('undo');
  expect(undone.body).toMatchObject({ undo: { kind: 'compose' }, redo: { kind: 'setUnit', personName: 'Pia Planlægger (fiktiv)' } });
  const redone = await draft.post('redo');
  expect(redone.body).toMatchObject({ revision: undone.body.revision + 1, undo: { kind: 'setUnit' }, redo: null });
  expect(await draft.tracks()).toEqual(before);
  expect((await draft.post('redo')).body.code).toBe('nothingToRedo');
  await draft.post('undo');
  const { id } = await first(draft);
  expect((await draft.edit({ kind: 'pinTrack', track: id, pinned: true })).body.redo).toBeNull();
  expect((await draft.post('redo')).body.code).toBe('nothingToRedo');
  expect((await draft.edit({ kind: 'pinTrack', track: id, pinned: false })).status).toBe(200);
});

test('undone to the beginning the draft is empty, and done again it is what was composed', async () => {
  const whole = await draft.tracks();
  let steps = 0;
  for (; (await draft.post('undo')).status === 200; steps += 1);
  expect(await draft.tracks()).toEqual([]);
  expect((await draft.standing()).undo).toBeNull();
  expect((await draft.post('undo')).body.code).toBe('nothingToUndo');
  const empty = (await server.ask('planner-ost', `GET /api/compositions/${draft.id}`)).body as {
    unplaced: { reasons: { code: string }[] }[];
  };
  expect(empty.unplaced.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain('notComposed');
  for (; steps > 0; steps -= 1) await draft.post('redo');
  expect(await draft.tracks()).toEqual(whole);
});

test('what makes no sense is refused and changes nothing', async () => {
  const track = await first(draft);
  const before = await draft.standing();
  for (const [edit, code] of [
    [{ kind: 'setUnit', element: 'x', unit: null }, 'elementGone'],
    [{ kind: 'setUnit', element: elementOf(track, 1).id, unit: 'x' }, 'unknownUnit'],
    [{ kind: 'moveBorder', element: track.elements.at(-1)?.id ?? '', months: 1 }, 'noBorder'],
    [{ kind: 'setStart', track: track.id, start: '2029-01' }, 'startOutsideYear'],
    [{ kind: 'addTrack', track: randomUUID(), pattern: 'x', start: '2028-03', elements: [randomUUID()] }, 'unknownPattern'],
  ] as const) {
    const { status, body } = await draft.edit(edit as Parameters<Draft['edit']>[0]);
    expect([status >= 400, body.code], code).toEqual([true, code]);
  }
  expect(await draft.standing()).toEqual(before);
});

test('two planners: the one who comes second is told whose change it was', async () => {
  const track = await first(draft);
  const seen = await draft.revision();
  const per = await draft.edit({ kind: 'pinElement', element: elementOf(track, 2).id, pinned: true }, 'planner-ost-2');
  expect(per.body).toMatchObject({ changedByName: 'Per Planlægger (fiktiv)' });
  const pia = await draft.post('edits', { revision: seen, edit: { kind: 'setStart', track: track.id, start: '2028-05' } });
  expect([pia.status, pia.body.code, pia.body.params]).toEqual([409, 'staleRevision', { name: 'Per Planlægger (fiktiv)' }]);
  const again = await draft.edit({ kind: 'setStart', track: track.id, start: '2028-05' });
  expect([again.body.code, again.body.params]).toEqual(['elementPinned', { track: track.id, element: elementOf(track, 2).id, number: 2 }]);
  expect((await draft.standing()).undo).toEqual({ kind: 'pinElement', personName: 'Per Planlægger (fiktiv)' });
  expect((await draft.post('undo')).status).toBe(200);
});

test('two edits at the same moment: one is made, the other is stale', async () => {
  const { id } = await first(draft);
  const revision = await draft.revision();
  const both = await Promise.all(
    ['planner-ost', 'planner-ost-2'].map((as) =>
      draft.post('edits', { revision, edit: { kind: 'pinTrack', track: id, pinned: true } }, as),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await draft.revision()).toBe(revision + 1);
  await draft.post('undo');
});

test('a track taken out is missing by hand; one added waits to be named', async () => {
  const track = await first(draft);
  const out = await draft.edit({ kind: 'removeTrack', track: track.id });
  expect(out.body).toMatchObject({ removed: [track.id], changed: [] });
  const shown = (await server.ask('planner-ost', `GET /api/compositions/${draft.id}`)).body as {
    unplaced: { start: string; reasons: { code: string }[] }[];
  };
  expect(shown.unplaced).toContainEqual(
    expect.objectContaining({ specialty: 'neurologi', count: 1, reasons: [{ code: 'takenOut', params: {} }] }),
  );
  const elements = track.elements.map(() => randomUUID());
  const added = await draft.edit({ kind: 'addTrack', track: randomUUID(), pattern: track.pattern, start: track.start, elements });
  expect(added.body.figures.unplaced).toBe(out.body.figures.unplaced - 1);
  expect(added.body.changed[0]?.elements.map(({ unit }) => unit)).toEqual(elements.map(() => null));
  await draft.post('undo');
  await draft.post('undo');
});

test('a version put back is one step, with its pins, and can be undone', async () => {
  const track = await first(draft);
  await draft.edit({ kind: 'pinElement', element: elementOf(track, 2).id, pinned: true });
  const before = await draft.tracks();
  const { no } = (await draft.post('versions', { name: 'Med et fastholdt element' })).body as unknown as { no: number };
  await draft.edit({ kind: 'pinElement', element: elementOf(track, 2).id, pinned: false });
  await draft.edit({ kind: 'removeTrack', track: track.id });
  const without = await draft.tracks();
  const restored = await draft.post('restore', { version: no });
  expect(restored.body).toMatchObject({ undo: { kind: 'restore' }, removed: [] });
  expect(restored.body.changed.map(({ id }) => id)).toEqual([track.id]);
  expect(await draft.tracks()).toEqual(before);
  expect((await draft.post('restore', { version: no })).body.code).toBe('nothingChanges');
  expect((await draft.post('restore', { version: 99 })).body.code).toBe('unknownVersion');
  await draft.post('undo');
  expect(await draft.tracks()).toEqual(without);
});

test('any edits: the server says what the pure function says, and all taken back the draft is as it was', async () => {
  const before = await draft.tracks();
  const problem = indexed(await draft.problem());
  const composed = await draft.composed();
  const random = seededRandom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let done = 0;
  for (let n = 0; n < 25; n += 1) {
    const tracks = await draft.tracks();
    const track = pick(tracks);
    const { id: element } = pick(track.elements);
    const months = Math.floor(random() * 12) - 5;
    const edit = pick<Edit>([
      { kind: 'setUnit', element, unit: pick([null, ...problem.problem.units.map(({ id }) => id)]) },
      { kind: 'setMonths', element, months: Math.abs(months) + 1 },
      { kind: 'moveBorder', element, months },
      { kind: 'swapElements', a: element, b: pick(pick(tracks).elements).id },
      { kind: 'setStart', track: track.id, start: pick(['2028-03', '2028-09', '2028-10']) },
      { kind: 'pinElement', element, pinned: months > 0 },
      { kind: 'removeTrack', track: track.id },
    ]);
    const here = applyEdit(tracks, edit, problem);
    const { status, body } = await draft.edit(edit);
    expect([status === 200, body.code], JSON.stringify(edit)).toEqual(isRefusal(here) ? [false, here.refusal] : [true, undefined]);
    if (isRefusal(here)) continue;
    done += 1;
    const { figures, cost, broken } = assess(problem, withChange(tracks, here), composed);
    expect(body).toMatchObject({ changed: here.after, figures: JSON.parse(JSON.stringify(figures)), cost, broken });
  }
  expect(done).toBeGreaterThan(10);
  for (; done > 0; done -= 1) expect((await draft.post('undo')).status).toBe(200);
  expect(await draft.tracks()).toEqual(before);
});

test('others read where the draft stands, and change nothing', async () => {
  const path = `/api/compositions/${draft.id}`;
  for (const part of ['draft', 'problem']) {
    expect((await server.ask('approver-sjaelland', `GET ${path}/${part}`)).status).toBe(200);
    expect((await server.ask('doctor', `GET ${path}/${part}`)).status).toBe(403);
  }
  for (const act of ['undo', 'redo'])
    expect((await server.ask('approver-sjaelland', `POST ${path}/${act}`, { body: { revision: 1 } })).status).toBe(403);
});
