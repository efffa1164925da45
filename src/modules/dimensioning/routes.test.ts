import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/harness.ts';
import { asDb } from '../../platform/db/db.ts';
import type { Answer } from '../../platform/http/contract.ts';
import type { DimensioningContract } from './contract.ts';
import { countsForYear, planYears } from './public.ts';

type Plans = Answer<DimensioningContract['GET /api/dimensioning']>;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const get = async <T>(address: string): Promise<T> => (await server.ask('planner-ost', `GET ${address}`)).body as T;

test('the plan of Øst in 2028 gives the same tracks to pages and to compositions', async () => {
  const { counts } = await get<Plans>('/api/dimensioning?trainingRegion=ost&year=2028&step=main');
  expect(new Set(counts.map((count) => count.specialty.id)).size).toBe(counts.length);
  const db = asDb(await server.database.client('videre_app'));
  const forYear = await countsForYear(db, 'ost', 2028);
  const bySpecialty = (rows: { specialty: string; count: number }[]) => Object.fromEntries(rows.map((row) => [row.specialty, row.count]));
  expect(bySpecialty(forYear)).toEqual(bySpecialty(counts.map((count) => ({ specialty: count.specialty.id, count: count.tracks }))));
  expect(forYear.reduce((sum, row) => sum + row.count, 0)).toBeGreaterThan(450);
});

test('halves are whole tracks in years of their parity and add up over two years', async () => {
  const { counts } = await get<Plans>('/api/dimensioning?step=main');
  const halves = counts.filter((count) => count.minHalves % 2 === 1);
  expect(halves.length).toBeGreaterThan(0);
  for (const count of halves) {
    const next = halves.find(
      (one) => one.year === count.year + 1 && one.specialty.id === count.specialty.id && one.trainingRegion === count.trainingRegion,
    );
    if (next) expect(count.tracks + next.tracks).toBe(count.minHalves);
  }
});

test('the years of a training region are those of its plan', async () => {
  const db = asDb(await server.database.client('videre_app'));
  const years = await planYears(db, 'ost');
  expect(years.map((one) => one.year)).toEqual([2026, 2027, 2028, 2029, 2030]);
  expect(years[0]?.plan).toMatchObject({ constructed: true });
  expect(await planYears(db, 'vest')).toEqual([]);
});

test('every count has a source or says how it is constructed', async () => {
  const { counts, plans } = await get<Plans>('/api/dimensioning');
  for (const row of [...counts, ...plans]) expect(row.source.length).toBeGreaterThan(0);
});

test('published figures keep their halves and ranges, each with its source', async () => {
  const rows = await get<Answer<DimensioningContract['GET /api/documented-counts']>>('/api/documented-counts');
  expect(rows.length).toBe(132);
  expect(rows.find((row) => row.specialty === null && row.year === '2020')?.count).toBe('924.5');
  for (const row of rows) expect(row.source, String(row.id)).not.toBe('');
});

test('a year that is no year is refused', async () => {
  expect((await server.ask('planner-ost', 'GET /api/dimensioning?year=snart')).status).toBe(422);
});
