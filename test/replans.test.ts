/** A draft replanned: asked by its planner, found by a worker, put in the draft as a revision that can be undone, or thrown away. */
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DraftTrack } from '../src/modules/composition/rules/draft.ts';
import { startWithDraft } from './composed.ts';
import type { Draft } from './drafts.ts';
import { startWorker, type TestServer } from './harness.ts';

let server: TestServer;
let worker: ChildProcess;
let draft: Draft;

interface Replan {
  id: string;
  state: string;
  outcome: string | null;
  proof: { score: { unrepaired: number; changed: number; months: number }; scope: string; touched: string[] } | null;
  found: {
    tracks: { id: string; what: string[]; months: number; elements: { before: Place | null; after: Place | null }[]; reasons: unknown[] }[];
    units: { id: string }[];
  } | null;
}
interface Place {
  unit: string | null;
  from: string;
  months: number;
}
const ask = async <T>(key: string, body?: unknown, as = 'planner-ost') =>
  (await server.ask(as, key, body === undefined ? {} : { body })) as {
    status: number;
    body: T & { code?: string; params?: { row?: number } };
  };
const base = () => `/api/compositions/${draft.id}/replans`;
const asked = async (changes: unknown[], asOf = '2029-01') =>
  ask<{ replan: string }>(`POST ${base()}`, { name: 'Omlæg', revision: await draft.revision(), asOf, changes });

async function found(changes: unknown[], asOf?: string): Promise<Replan & { found: NonNullable<Replan['found']> }> {
  const made = await asked(changes, asOf);
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  for (let tries = 0; tries < 600; tries += 1) {
    const { body } = await ask<Replan>(`GET ${base()}/${made.body.replan}`);
    if (body.found) return { ...body, found: body.found };
    expect(body.state).not.toBe('failed');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the replan did not end within a minute');
}

const first = (tracks: DraftTrack[]): DraftTrack => {
  const [track] = tracks;
  if (!track) throw new Error('the draft has tracks');
  return track;
};

beforeAll(async () => {
  ({ server, draft } = await startWithDraft('karkirurgi'));
  worker = startWorker(server);
}, 180_000);
afterAll(async () => {
  worker?.kill('SIGKILL');
  await server.stop();
});

test('a department closes: those there go on elsewhere or are named, the past stays; kept, it is a revision that is undone', async () => {
  const before = await draft.tracks();
  const unit = first(before).elements.find(({ kind }) => kind === 'own')?.unit;
  const replan = await found([{ type: 'closed', unit, from: '2029-01' }]);
  expect(await draft.tracks()).toEqual(before);
  expect(replan.state).toBe('done');
  expect(['all', 'neighbourhood']).toContain(replan.proof?.scope);
  expect(replan.proof?.touched).toContain(first(before).id);
  expect(replan.found.units.map(({ id }) => id)).toContain(unit);
  const { score } = replan.proof ?? { score: { changed: 0, unrepaired: 0 } };
  expect(score.changed + score.unrepaired).toBeGreaterThan(0);
  const told = new Map(replan.found.tracks.map((track) => [track.id, track]));
  for (const { what, reasons } of told.values()) expect(reasons.length > 0).toBe(what.includes('unrepaired'));

  const kept = await ask<{ revision: number; broken: number }>(`POST ${base()}/${replan.id}/keep`, { revision: await draft.revision() });
  expect(kept.status, JSON.stringify(kept.body)).toBe(200);
  const after = await draft.tracks();
  for (const track of after) {
    const was = before.find(({ id }) => id === track.id);
    if (!told.has(track.id)) expect(track).toEqual(was);
    expect(unitAt(track, '2028-12')).toBe(was && unitAt(was, '2028-12'));
    for (const { unit: at, from, months } of track.elements) if (at === unit) expect(to(from, months) <= '2029-01').toBe(true);
  }
  expect((await draft.standing()).undo?.kind).toBe('replan');
  expect((await ask(`POST ${base()}/${replan.id}/keep`, { revision: await draft.revision() })).body.code).toBe('replanDecided');
  await draft.post('undo');
  expect(await draft.tracks()).toEqual(before);
});

test('leave puts off what comes after; a doctor who leaves ends the track; the replan is thrown away and the draft stays', async () => {
  const before = await draft.tracks();
  const [away, gone] = before;
  if (!away || !gone) throw new Error('two tracks');
  const replan = await found([
    { type: 'leave', track: away.id, from: '2029-02', months: 6 },
    { type: 'dropout', track: gone.id, from: '2029-06' },
  ]);
  const what = (id: string) => replan.found.tracks.find((track) => track.id === id)?.what ?? [];
  expect(what(away.id)).toContain('putOff');
  expect(what(gone.id)).toEqual(['ended']);
  expect((await ask(`POST ${base()}/${replan.id}/discard`)).body).toEqual({ discarded: true });
  expect(await draft.tracks()).toEqual(before);
  expect((await ask<Replan>(`GET ${base()}/${replan.id}`)).body.outcome).toBe('discarded');
  expect((await ask(`POST ${base()}/${replan.id}/keep`, { revision: await draft.revision() })).body.code).toBe('replanDecided');
  const { body: events } = await ask<{ kind: string }[]>(`GET /api/compositions/${draft.id}/events`);
  expect(events.slice(0, 2).map(({ kind }) => kind)).toEqual(['replanDiscarded', 'replanRequested']);
});

test('a replan of another revision is not put in the draft; scenarios and replans do not mix', async () => {
  const track = first(await draft.tracks());
  const replan = await found([{ type: 'dropout', track: track.id, from: '2029-06' }]);
  await draft.edit({ kind: 'pinTrack', track: track.id, pinned: true });
  expect((await ask(`POST ${base()}/${replan.id}/keep`, { revision: await draft.revision() })).body.code).toBe('replanOutdated');
  expect((await ask(`GET /api/compositions/${draft.id}/scenarios/${replan.id}`)).status).toBe(404);
  expect((await ask(`GET /api/compositions/${draft.id}/scenarios`)).body).toEqual([]);
});

test('what cannot have happened is refused with the row; approvers read and ask nothing', async () => {
  const { id } = first(await draft.tracks());
  const good = { type: 'dropout', track: id, from: '2029-06' };
  const refused: [Record<string, unknown>, string][] = [
    [{ ...good, type: 'leave', from: '2028-06', months: 3 }, 'changePast'],
    [{ ...good, type: 'leave', from: '2060-01', months: 3 }, 'changeNotUnderWay'],
    [{ ...good, track: 'nobody' }, 'changeNoTrack'],
    [{ ...good, from: '2029-08' }, 'changeAwayTwice'],
  ];
  for (const [change, code] of refused) {
    const { status, body } = await asked([good, change]);
    expect([status, body.code, body.params?.row]).toEqual([422, code, 2]);
  }
  const body = { name: 'x', revision: await draft.revision(), asOf: '2029-01', changes: [good] };
  expect((await ask(`GET ${base()}`, undefined, 'approver-sjaelland')).status).toBe(200);
  expect((await ask(`POST ${base()}`, body, 'approver-sjaelland')).status).toBe(403);
  expect((await ask(`POST ${base()}`, { ...body, revision: body.revision - 1 })).body.code).toBe('staleRevision');
});

const to = (from: string, months: number): string => {
  const at = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};
const unitAt = ({ elements }: DraftTrack, month: string): string | null =>
  elements.find(({ from, months }) => from <= month && month < to(from, months))?.unit ?? null;
