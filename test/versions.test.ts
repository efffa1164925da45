/** Versions: saved under a name, copied, compared; never changed; by planners of that training region only. */
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultWeights } from '../src/modules/composition/rules/build-problem.ts';
import { draftName, startWithDraft } from './composed.ts';
import { startWorker, type TestServer } from './harness.ts';

let server: TestServer;
let worker: ChildProcess;
/** Composed once; the tests add versions to it. */
let id: string;

interface Shown {
  id: string;
  name: string;
  revision: number;
  run: { state: string } | null;
  figures: { placed: number } | null;
  versions: { no: number; name: string; sha256: string }[];
}
interface Comparison {
  comparison: {
    figures: { id: string; a: number | null; b: number | null }[];
    shares: { a: number | null; b: number | null }[];
    costs: { a: number; b: number }[];
    units: unknown[];
    tracks: { identical: number; changed: unknown[]; onlyA: unknown[]; onlyB: unknown[] };
  };
  sameWeights: boolean;
}

const planner = 'planner-ost';
const ask = async <T>(key: string, body?: unknown, identity: string | null = planner) => {
  const answer = await server.ask(identity, key, body === undefined ? {} : { body });
  return { status: answer.status, body: answer.body as T & { code?: string } };
};
const show = async (which = id) => (await ask<Shown>(`GET /api/compositions/${which}`)).body;
const tracksOf = async (which: string) => (await ask<unknown[]>(`GET /api/compositions/${which}/tracks`)).body;
const rulesOf = async (which: string) => (await ask<unknown[]>(`GET /api/compositions/${which}/rules`)).body;
const kindsOf = async (which: string) =>
  (await ask<{ kind: string; before: unknown; after: unknown }[]>(`GET /api/compositions/${which}/events`)).body;
const compare = async (a: string, b: string) => (await ask<Comparison>(`GET /api/compare?a=${a}&b=${b}`)).body;

async function compose(name: string, weights = defaultWeights): Promise<string> {
  const wish = { trainingRegion: 'ost', year: 2028, name, specialties: ['karkirurgi'], agreement: 'ost-40-60', weights, seed: 1 };
  const made = await ask<{ id: string }>('POST /api/compositions', wish);
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  for (let tries = 0; tries < 600; tries += 1) {
    const { run } = await show(made.body.id);
    if (run?.state === 'done') return made.body.id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the search did not end within a minute');
}

beforeAll(async () => {
  const started = await startWithDraft('karkirurgi');
  ({ server } = started);
  ({ id } = started.draft);
  worker = startWorker(server);
}, 120_000);
afterAll(async () => {
  worker?.kill('SIGKILL');
  await server.stop();
});

test('the draft is saved under a name, with what it says, who and when, and an event', async () => {
  const { revision, figures } = await show();
  const { status, body } = await ask<{ no: number; sha256: string }>(`POST /api/compositions/${id}/versions`, {
    name: '  Før mødet ',
    revision,
  });
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.no).toBe(2);
  const version = (
    await ask<{ name: string; createdByName: string; plan: { figures: unknown; tracks: unknown[]; bound: number } }>(
      `GET /api/compositions/${id}/versions/2`,
    )
  ).body;
  expect(version).toMatchObject({ no: 2, name: 'Før mødet', sha256: body.sha256, composition: { id, name: draftName('karkirurgi') } });
  expect(version.createdByName).toContain('(fiktiv)');
  expect(version.plan.figures).toEqual(figures);
  expect(version.plan.tracks).toHaveLength(figures?.placed ?? 0);
  // nobody has changed the draft since the search, so the search's bound is this version's too
  expect(version.plan.bound).toBeTypeOf('number');
  expect((await show()).revision).toBe(revision);
  const [event] = await kindsOf(id);
  expect(event).toMatchObject({
    kind: 'versionSaved',
    before: { version: 1 },
    after: { version: 2, name: 'Før mødet', sha256: body.sha256 },
  });
  const listed = (await ask<{ no: number; bySearch: boolean; placed: number }[]>(`GET /api/compositions/${id}/versions`)).body;
  expect(listed.map(({ no, bySearch, placed }) => [no, bySearch, placed])).toEqual([
    [2, false, figures?.placed],
    [1, true, figures?.placed],
  ]);
});

test('what is stored is canonical, hashed and never changed', async () => {
  const owner = await server.database.client('videre_owner');
  const { rows } = await owner.query('select content, sha256 from composition.version where composition = $1 and no = 2', [id]);
  expect(createHash('sha256').update(rows[0].content).digest('hex')).toBe(rows[0].sha256);
  expect(Object.keys(JSON.parse(rows[0].content))).toEqual([
    'composition',
    'findings',
    'names',
    'pinned',
    'pinnedElements',
    'plan',
    'principles',
  ]);
  const app = await server.database.client('videre_app');
  await app.query(`begin; set local videre.training_regions = 'ost'`);
  await expect(app.query(`update composition.version set name = 'x' where composition = $1`, [id])).rejects.toThrow('permission denied');
  await app.query('rollback');
});

test('a saved version and the search’s own are the same plan', async () => {
  const { comparison } = await compare(`${id}:1`, `${id}:2`);
  const { placed } = (await show()).figures ?? {};
  expect(comparison.tracks).toEqual({ identical: placed, changed: [], onlyA: [], onlyB: [] });
  expect(comparison.units).toEqual([]);
  for (const pair of [...comparison.figures, ...comparison.shares, ...comparison.costs]) expect(pair.a).toBe(pair.b);
});

test('a version opens as the timeline shows the draft it was saved from, pins and all', async () => {
  const { status, body } = await ask<{ tracks: unknown[]; rules: unknown[]; broken: number; figures: unknown; specialties: unknown[] }>(
    `GET /api/compositions/${id}/versions/2/tracks`,
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({ no: 2, name: 'Før mødet', broken: 0, figures: (await show()).figures });
  expect(body.tracks).toEqual(await tracksOf(id));
  expect(body.rules).toEqual(await rulesOf(id));
  expect(body.specialties).toMatchObject([{ id: 'karkirurgi' }]);
  for (const no of ['3', '0', 'x', '2x'])
    expect((await ask(`GET /api/compositions/${id}/versions/${no}/tracks`)).body.code, no).toBe('unknownVersion');
});

test('the draft is compared as it is: the same as what was saved, until it is changed; an element may lack a department', async () => {
  const same = await compare(`${id}:2`, `${id}:kladde`);
  expect(same.comparison.tracks).toMatchObject({ changed: [], onlyA: [], onlyB: [] });
  const copy = (await ask<{ id: string }>(`POST /api/compositions/${id}/duplicate`, { name: 'Kladde', version: null })).body.id;
  const [first, second] = (await tracksOf(copy)) as { id: string; elements: { id: string; months: number }[] }[];
  const element = second?.elements[0];
  const edits = [
    { kind: 'removeTrack', track: first?.id },
    { kind: 'setUnit', element: element?.id, unit: null },
  ];
  for (const edit of edits) {
    const { revision } = await show(copy);
    const { status, body } = await ask(`POST /api/compositions/${copy}/edits`, { revision, edit });
    expect(status, JSON.stringify(body)).toBe(200);
  }
  const { body } = await ask<Comparison & { b: unknown }>(`GET /api/compare?a=${id}:2&b=${copy}:kladde`);
  expect(body.b).toMatchObject({ composition: { id: copy, name: 'Kladde' }, no: null, name: null, sha256: null, createdAt: null });
  expect(body.comparison.tracks.onlyA).toHaveLength(1);
  expect(body.comparison.tracks.changed).toMatchObject([{ months: element?.months, moves: [{ b: { unit: '' } }] }]);
  expect(body.comparison.units).not.toContainEqual(expect.objectContaining({ unit: '' }));
});

test('another name: the draft gets it, its versions keep theirs; who came too late is told who was first', async () => {
  const { revision, versions } = await show();
  const renamed = await ask(`PUT /api/compositions/${id}/name`, { name: 'Karkirurgi til høring', revision });
  expect(renamed).toMatchObject({ status: 200, body: { revision: revision + 1 } });
  const shown = await show();
  expect(shown).toMatchObject({ name: 'Karkirurgi til høring', revision: revision + 1 });
  expect(shown.versions).toEqual(versions);
  expect((await kindsOf(id))[0]).toMatchObject({
    kind: 'compositionRenamed',
    before: { name: draftName('karkirurgi'), revision },
    after: { name: 'Karkirurgi til høring', revision: revision + 1 },
  });
  for (const key of [`PUT /api/compositions/${id}/name`, `POST /api/compositions/${id}/versions`]) {
    const stale = await ask<{ params: { name: string } }>(key, { name: 'For sent', revision });
    expect([stale.status, stale.body.code], key).toEqual([409, 'staleRevision']);
    expect(stale.body.params.name).toContain('(fiktiv)');
  }
  expect((await show()).versions).toHaveLength(2);
});

test.each([
  ['draft', null],
  ['search’s version', 1],
  ['saved version', 2],
])('a copy of the %s has its tracks, figures and findings, and its own life', async (_, version) => {
  const { status, body } = await ask<{ id: string }>(`POST /api/compositions/${id}/duplicate`, { name: `Kopi ${version}`, version });
  expect(status, JSON.stringify(body)).toBe(200);
  const [source, copy] = [await show(), await show(body.id)];
  expect(copy).toMatchObject({ name: `Kopi ${version}`, revision: 1, run: null, versions: [], figures: source.figures });
  expect(await tracksOf(copy.id)).toEqual(await tracksOf(id));
  expect(await rulesOf(copy.id)).toEqual(await rulesOf(id));
  expect((await kindsOf(id))[0]).toMatchObject({ kind: 'copyMade', after: { copy: copy.id, version } });
  expect((await kindsOf(copy.id))[0]).toMatchObject({ kind: 'compositionCopied', after: { from: id, version } });
  const saved = await ask(`POST /api/compositions/${copy.id}/versions`, { name: 'Kopiens', revision: 1 });
  expect(saved).toMatchObject({ status: 200, body: { no: 1 } });
  expect((await compare(`${id}:2`, `${copy.id}:1`)).comparison.tracks.changed).toEqual([]);
  const found = await ask(`POST /api/compositions/${copy.id}/runs`, { revision: 1, seed: 1 });
  expect(found.status).toBe(200);
});

test('two searches with other weights: the tables add up, the other way round too', async () => {
  const other = await compose('Få skift', { ...defaultWeights, change: 5000, startArea: 0, distance: 0 });
  const there = await compare(`${id}:1`, `${other}:1`);
  const back = await compare(`${other}:1`, `${id}:1`);
  expect(there.sameWeights).toBe(false);
  expect(back.comparison.tracks.changed.length).toBe(there.comparison.tracks.changed.length);
  const { placed } = (await show()).figures ?? {};
  const { identical, changed, onlyA } = there.comparison.tracks;
  expect(identical + changed.length + onlyA.length).toBe(placed);
  const choices = (await ask<{ composition: string; no: number }[]>('GET /api/versions?trainingRegion=ost&year=2028')).body;
  expect(choices).toContainEqual(expect.objectContaining({ composition: other, compositionName: 'Få skift', no: 1 }));
});

test('readers read; they save, copy and rename nothing, and others do not read', async () => {
  const { revision, versions } = await show();
  const reads = [
    `GET /api/compositions/${id}/versions`,
    `GET /api/compositions/${id}/versions/1`,
    `GET /api/compositions/${id}/versions/1/tracks`,
    `GET /api/compare?a=${id}:1&b=${id}:2`,
    `GET /api/compare?a=${id}:1&b=${id}:kladde`,
  ];
  const changes: [string, unknown][] = [
    [`POST /api/compositions/${id}/versions`, { name: 'x', revision }],
    [`POST /api/compositions/${id}/duplicate`, { name: 'x', version: null }],
    [`PUT /api/compositions/${id}/name`, { name: 'x', revision }],
  ];
  for (const reader of ['approver-hovedstaden', 'approver-sjaelland', 'administrator']) {
    for (const key of reads) expect((await ask(key, undefined, reader)).status, `${reader} ${key}`).toBe(200);
    for (const [key, body] of changes) expect((await ask(key, body, reader)).status, `${reader} ${key}`).toBe(403);
  }
  for (const stranger of ['uao', 'doctor', 'nobody'])
    for (const [key, body] of [...reads.map((one): [string, unknown] => [one, undefined]), ...changes])
      expect((await ask(key, body, stranger)).status, `${stranger} ${key}`).toBe(403);
  for (const [key, body] of changes) expect((await ask(key, body, null)).status).toBe(401);
  expect((await show()).versions).toEqual(versions);
});

test('another training region’s composition is not there for this region’s planner; its own reader may not change it', async () => {
  const owner = await server.database.client('videre_owner');
  await owner.query(`begin; set local videre.training_regions = 'syd'`);
  const { rows } = await owner.query(
    `insert into composition.composition (training_region, start_year, name, agreement, specialties, weights, seed, created_by)
     select 'syd', 2028, 'Fremmed', (select id from composition.agreement limit 1), '{karkirurgi}', '{}', 1, id
     from people.person limit 1 returning id, created_by`,
  );
  const foreign = rows[0].id;
  await owner.query(
    `insert into composition.version (composition, no, name, content, sha256, created_by)
     values ($1, 1, 'v', '{"composition":{}}', encode(sha256('{"composition":{}}'), 'hex'), $2)`,
    [foreign, rows[0].created_by],
  );
  await owner.query('commit');
  for (const [key, body] of [
    [`GET /api/compositions/${foreign}/versions`],
    [`GET /api/compositions/${foreign}/versions/1`],
    [`GET /api/compositions/${foreign}/versions/1/tracks`],
    [`GET /api/compare?a=${id}:1&b=${foreign}:1`],
    [`GET /api/compare?a=${id}:1&b=${foreign}:kladde`],
    [`POST /api/compositions/${foreign}/versions`, { name: 'x', revision: 1 }],
    [`POST /api/compositions/${foreign}/duplicate`, { name: 'x', version: 1 }],
    [`PUT /api/compositions/${foreign}/name`, { name: 'x', revision: 1 }],
  ] as [string, unknown?][])
    expect((await ask(key, body)).status, key).toBe(404);
  expect((await ask('GET /api/versions?trainingRegion=syd&year=2028')).status).toBe(403);
  const both = await ask(`GET /api/compare?a=${id}:1&b=${foreign}:1`, undefined, 'administrator');
  expect([both.status, both.body.code]).toEqual([422, 'notComparable']);
});

test('what cannot be saved or compared is refused in words, and nothing is made', async () => {
  const empty = await (async () => {
    const { body } = await ask<{ id: string }>('POST /api/compositions', {
      trainingRegion: 'ost',
      year: 2028,
      name: 'Tom',
      specialties: ['karkirurgi'],
      agreement: 'ost-40-60',
      weights: defaultWeights,
      seed: 1,
    });
    return body.id;
  })();
  // asked at once: before a search could have ended
  const [save, copy, name] = await Promise.all([
    ask(`POST /api/compositions/${empty}/versions`, { name: 'x', revision: 1 }),
    ask(`POST /api/compositions/${empty}/duplicate`, { name: 'x', version: null }),
    ask(`PUT /api/compositions/${empty}/name`, { name: 'x', revision: 1 }),
  ]);
  expect([save.body.code, copy.body.code, name.body.code]).toEqual(['emptyDraft', 'emptyDraft', 'runGoing']);
  const { revision } = await show();
  const refused: [string, unknown, string][] = [
    [`POST /api/compositions/${id}/versions`, { name: '  ', revision }, 'badInput'],
    [`POST /api/compositions/${id}/versions`, { name: 'x'.repeat(201), revision }, 'badInput'],
    [`PUT /api/compositions/${id}/name`, { name: '', revision }, 'badInput'],
    [`POST /api/compositions/${id}/duplicate`, { name: 'x', version: 99 }, 'unknownVersion'],
    [`GET /api/compositions/${id}/versions/99`, undefined, 'unknownVersion'],
    [`GET /api/compositions/${id}/versions/en`, undefined, 'unknownVersion'],
    [`GET /api/compare?a=${id}:1`, undefined, 'unknownVersion'],
    [`GET /api/compare?a=${id}:1&b=vrøvl`, undefined, 'unknownVersion'],
  ];
  for (const [key, body, code] of refused) expect((await ask(key, body)).body.code, key).toBe(code);
});

test('a draft with an element to be named is not saved', async () => {
  const { body } = await ask<{ id: string }>(`POST /api/compositions/${id}/duplicate`, { name: 'Hul', version: null });
  const owner = await server.database.client('videre_owner');
  await owner.query(`begin; set local videre.training_regions = 'ost'`);
  await owner.query(`update composition.element set unit = null where composition = $1 and position = 1`, [body.id]);
  await owner.query('commit');
  const saved = await ask<{ params: unknown }>(`POST /api/compositions/${body.id}/versions`, { name: 'x', revision: 1 });
  expect([saved.status, saved.body.code]).toEqual([409, 'elementsToBeNamed']);
});
