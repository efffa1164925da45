/** An approval with fewer places than are in use: said before, allowed, and found afterwards. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overCapacity } from '../src/modules/composition/store/over-capacity.ts';
import { asDb } from '../src/platform/db/db.ts';
import { startServer, type TestServer } from './harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const key = { unit: 'holbaek-neurologi', specialty: 'neurologi', step: 'main', trainingRegion: 'ost' };

test('the tracks beyond the new number are named with their months; the authority may save, and it is found as over capacity', async () => {
  const told = async (tenths: number) => {
    const query = new URLSearchParams({ ...key, from: '2027-03-01', tenths: String(tenths) });
    return (await server.ask('planner-ost', `GET /api/approval-consequences?${query}`)).body as {
      draft: { name: string } | null;
      most: number;
      first: string;
      tracks: { from: string }[];
    }[];
  };
  // of the tracks that exist; drafts that count on the places are told beside them
  const ask = async (tenths: number) => (await told(tenths)).filter(({ draft }) => draft === null);
  const none = await ask(0);
  expect(none).toHaveLength(1);
  expect((await told(0)).map(({ draft }) => draft?.name ?? null)).toEqual([null, 'Neurologi 2028 (konstrueret)']);
  expect(none[0]?.first.localeCompare('2027-03')).toBeGreaterThanOrEqual(0);
  expect(none[0]?.tracks.length).toBeGreaterThan(0);
  const most = none[0]?.most ?? 0;
  expect(await ask(most)).toEqual([]);
  expect((await ask(most - 1))[0]?.most).toBe(most);

  const db = asDb(await server.database.client('videre_app'));
  const question = { trainingRegion: 'ost', from: '2027-03-01', limit: 50 };
  const here = async () =>
    (await overCapacity(db, question)).rows.filter(
      ({ unit, specialty, step }) => unit === key.unit && specialty === key.specialty && step === key.step,
    );
  expect(await here()).toEqual([]);
  const body = { ...key, act: 'hold', from: '2027-03-01', tenths: 0, reason: 'Godkendelsen er trukket tilbage', seen: null };
  expect((await server.ask('planner-ost', 'POST /api/approvals', { body })).status).toBe(200);
  expect(await here()).toMatchObject([{ unitName: 'Neurologi, Holbæk Sygehus', lacking: most }]);
});

test('a period that ends before it begins is refused in words', async () => {
  const query = new URLSearchParams({ ...key, from: '2028-09-06', to: '2021-10-10', tenths: '10' });
  const { status, body } = await server.ask('planner-ost', `GET /api/approval-consequences?${query}`);
  expect([status, (body as { code: string }).code]).toEqual([422, 'endsBeforeItBegins']);
});
