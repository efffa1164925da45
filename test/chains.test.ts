/** The chain changes from a day, and names whom a recorded decision names: never before the body has a mandate, and never for what is under way. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../src/app/root.ts';
import { loadReference as loadChains } from '../src/modules/assents/world.ts';
import { loadReference as loadBodies } from '../src/modules/councils/world.ts';
import { asDb } from '../src/platform/db/db.ts';
import { startServer, type TestServer } from './harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Chain {
  seen: number | null;
  steps: { step: string; rows: { from: string; to: string | null; position: number; days: number | null; source: string }[] }[];
  areas: { id: string }[];
  names: { area: string | null; rows: { body: string; from: string }[] }[];
  successors: { areaId: string; on: string }[];
  council: { id: string } | null;
}
const chain = async (as = 'planner-ost', region = 'ost') =>
  (await server.ask(as, `GET /api/chains?trainingRegion=${region}`)).body as Chain;
const rowsOf = async (step: string) =>
  (await chain()).steps.find((one) => one.step === step)?.rows.map(({ from, to, days }) => [from, to, days]);
const change = async (who: string, more: object = {}) => {
  const { seen } = await chain();
  const body = {
    trainingRegion: 'ost',
    act: 'hold',
    step: 'hearing',
    from: '2027-01-01',
    position: 2,
    days: 42,
    reason: 'Besluttet',
    seen,
  };
  return server.ask(who, 'POST /api/chains/steps', { body: { ...body, ...more } });
};
const name = async (more: object = {}) => {
  const { seen } = await chain();
  const wish = {
    trainingRegion: 'ost',
    act: 'hold',
    step: 'assent',
    area: 'sjaelland',
    body: 'regionsraad-oestdanmark',
    from: '2027-01-01',
  };
  return server.ask('planner-ost', 'POST /api/chains/names', { body: { ...wish, reason: 'Aftale af 1. december 2026', seen, ...more } });
};

test('the chain of the East, with the areas of its agreement and what becomes of their regions; none is known for the others', async () => {
  const { steps, areas, successors, council, names } = await chain('uao');
  expect(steps.map(({ step }) => step)).toEqual(['recommendation', 'hearing', 'assent', 'decision']);
  expect(areas.map(({ id }) => id).sort()).toEqual(['hovedstaden', 'sjaelland']);
  expect(successors.map(({ areaId, on }) => [areaId, on])).toEqual([
    ['hovedstaden', '2027-01-01'],
    ['sjaelland', '2027-01-01'],
  ]);
  expect([council?.id, names]).toEqual(['drrlv-ost', []]);
  expect((await chain('uao', 'syd')).steps).toEqual([]);
});

test('a deadline changes from a day: by who plans for the region, in an order that lets nobody assent to what is still heard', async () => {
  expect((await change('uao')).status).toBe(403);
  expect((await change('approver-hovedstaden')).status).toBe(403);
  expect((await change('planner-ost', { trainingRegion: 'nord' })).status).toBe(403);
  expect((await change('planner-ost', { position: 3 })).body).toMatchObject({ code: 'heardBeforeAssent' });
  expect((await change('planner-ost', { step: 'assent', act: 'end' })).body).toMatchObject({ code: 'assentStays' });
  expect((await change('planner-ost', { reason: ' ' })).body).toMatchObject({ code: 'reasonMissing' });
  expect(await change('planner-ost')).toMatchObject({ status: 200 });
  expect(await rowsOf('hearing')).toEqual([
    ['2022-01-01', '2027-01-01', 56],
    ['2027-01-01', null, 42],
  ]);
  expect((await change('planner-ost', { seen: 0, days: 30 })).body).toMatchObject({ code: 'changedMeanwhile' });
});

test('the merged region’s council speaks for an area when it has taken over a mandate, and a decision names it; not before', async () => {
  expect((await name()).body).toMatchObject({ code: 'mandateTooWeak' });
  expect((await name({ from: '2026-12-01' })).body).toMatchObject({ code: 'noSuchBodyThen' });
  expect((await name({ area: 'fyn' })).status).toBe(404);
  const wording = 'Godkender sammensætningen for Sjællands område.';
  const takeOver = (who: string, more: object = {}) =>
    server.ask(who, 'POST /api/bodies/regionsraad-oestdanmark/mandates', {
      body: {
        predecessor: 'regionsraad-sjaelland',
        from: '2027-01-01',
        may: 'assents',
        wording,
        reason: 'Aftale af 1. december 2026',
        ...more,
      },
    });
  expect((await takeOver('approver-sjaelland')).status).toBe(403);
  expect((await takeOver('planner-ost', { from: '2026-12-01' })).body).toMatchObject({ code: 'noSuchBodyThen' });
  expect((await takeOver('planner-ost', { predecessor: 'aloe' })).body).toMatchObject({ code: 'noSuchBodyThen' });
  expect((await takeOver('planner-ost', { reason: '' })).body).toMatchObject({ code: 'reasonMissing' });
  expect(await takeOver('planner-ost')).toMatchObject({ status: 200 });
  const { body } = await server.ask('uao', 'GET /api/bodies/regionsraad-oestdanmark?on=2027-01-01');
  expect(body).toMatchObject({ mandates: [{ may: 'assents', wording, from: '2027-01-01' }] });
  const { successions } = body as { successions: { predecessor: { id: string }; decidedBy: string | null }[] };
  expect(successions.map(({ predecessor, decidedBy }) => [predecessor.id, decidedBy])).toEqual([
    ['regionsraad-hovedstaden', null],
    ['regionsraad-sjaelland', 'Aftale af 1. december 2026'],
  ]);
  expect(await name()).toMatchObject({ status: 200 });
  expect((await chain()).names).toMatchObject([{ area: 'sjaelland', rows: [{ body: 'regionsraad-oestdanmark', from: '2027-01-01' }] }]);
});

test('files loaded again change nothing that was decided here', async () => {
  const db = asDb(await server.database.client('videre_owner'));
  expect([await loadBodies(db, `${root}/data`), await loadChains(db, `${root}/data`)]).toEqual([[], []]);
  expect(await rowsOf('hearing')).toHaveLength(2);
  expect(await rowsOf('assent')).toHaveLength(1);
  const { body } = await server.ask('uao', 'GET /api/bodies/regionsraad-oestdanmark?on=2027-01-01');
  expect(body).toMatchObject({ mandates: [{ may: 'assents' }] });
});
