import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/harness.ts';
import { asDb } from '../../platform/db/db.ts';
import type { Answer } from '../../platform/http/contract.ts';
import type { DimensioningContract } from './contract.ts';
import { type CountWish, changeCounts, countsForYear } from './public.ts';

type Plans = Answer<DimensioningContract['GET /api/dimensioning']>;
type History = Answer<DimensioningContract['GET /api/dimensioning/history']>;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const key = { plan: 'konstrueret-2026-2030', year: 2028, specialty: 'akutmedicin', trainingRegion: 'ost', step: 'main' as const };
const history = async () =>
  (await server.ask('uao', `GET /api/dimensioning/history?${new URLSearchParams({ ...key, year: String(key.year) })}`)).body as History;
const post = async (part: string, body: object, as = 'planner-ost') => {
  const { status, body: answer } = await server.ask(as, `POST /api/dimensioning/${part}`, { body });
  return [status, (answer as { code?: string }).code ?? 'ok'];
};
const count = async () => {
  const { body } = await server.ask('planner-ost', 'GET /api/dimensioning?trainingRegion=ost&year=2028&step=main&specialty=akutmedicin');
  return (body as Plans).counts[0];
};

test('of 14–20 the planner picks 17: the page, the composer and the log agree', async () => {
  expect(await count()).toMatchObject({ minHalves: 28, maxHalves: 40, tracks: 14, least: 14, most: 20, choice: null });
  expect(await post('choices', { ...key, tracks: 17, reason: 'Plads på Køge', seen: null })).toEqual([200, 'ok']);
  expect(await count()).toMatchObject({
    tracks: 17,
    least: 14,
    choice: { tracks: 17, reason: 'Plads på Køge', by: 'Pia Planlægger (fiktiv)', on: '2026-11-22' },
  });
  const db = asDb(await server.database.client('videre_app'));
  expect((await countsForYear(db, 'ost', 2028)).find((row) => row.specialty === 'akutmedicin')).toMatchObject({
    count: 17,
    least: 14,
    most: 20,
  });
  const { body } = await server.ask('planner-ost', 'GET /api/composition-options?trainingRegion=ost&year=2028');
  expect((body as { specialties: { id: string; count: number }[] }).specialties.find(({ id }) => id === 'akutmedicin')?.count).toBe(17);
});

test('a number outside the range, the same again, and a page that is behind are refused', async () => {
  const { seen } = await history();
  expect(await post('choices', { ...key, tracks: 21, reason: 'x', seen })).toEqual([422, 'outsideRange']);
  expect(await post('choices', { ...key, tracks: 17, reason: 'x', seen })).toEqual([409, 'nothingChanges']);
  expect(await post('choices', { ...key, tracks: 18, reason: 'x', seen: null })).toEqual([409, 'changedMeanwhile']);
  expect(await post('choices', { ...key, year: 2041, tracks: 1, reason: 'x', seen: null })).toEqual([422, 'noCount']);
});

test('a new range from the authority: the earlier numbers can be read, and a choice outside it no longer counts', async () => {
  const { seen } = await history();
  const wish = { ...key, minHalves: 20, maxHalves: 30, parity: null, starts: ['03', '09'], reason: 'Ny plan', seen };
  expect(await post('counts', wish)).toEqual([200, 'ok']);
  expect(await count()).toMatchObject({
    minHalves: 20,
    tracks: 10,
    most: 15,
    choice: { tracks: 17 },
    constructed: false,
    source: 'Ny plan',
  });
  const { changes } = await history();
  expect(changes[0]).toMatchObject({
    personName: 'Pia Planlægger (fiktiv)',
    reason: 'Ny plan',
    before: { minHalves: 28, maxHalves: 40 },
    after: { minHalves: 20 },
  });
  expect(changes[1]).toMatchObject({ reason: 'Plads på Køge', before: null, after: { tracks: 17 } });
});

test('back to the fewest is a choice too', async () => {
  const tried = await post('choices', { ...key, tracks: 12, reason: 'Flere vejledere', seen: (await history()).seen });
  expect(tried).toEqual([200, 'ok']);
  expect(await post('choices', { ...key, tracks: null, reason: 'Alligevel ikke', seen: (await history()).seen })).toEqual([200, 'ok']);
  expect(await count()).toMatchObject({ tracks: 10, choice: { tracks: 10, reason: 'Alligevel ikke' } });
});

test('halves and years are judged by rule; other regions are not ours', async () => {
  const wish = { ...key, minHalves: 21, maxHalves: 21, parity: null, starts: ['03'], reason: 'x', seen: (await history()).seen };
  expect(await post('counts', wish)).toEqual([422, 'halfWithoutParity']);
  expect(await post('counts', { ...wish, trainingRegion: 'nord', seen: null })).toEqual([403, 'notYourRegion']);
  expect(await post('counts', { ...wish, year: 2031, seen: null })).toEqual([422, 'noCounts']);
  for (const identity of ['approver-hovedstaden', 'uao', 'doctor', 'nobody'])
    expect(await post('counts', wish, identity), identity).toEqual([403, 'notAllowed']);
});

test('with the policy set aside the database still holds', async () => {
  const app = await server.database.client('videre_app');
  await app.query(`begin; set local videre.person = '00000000-0000-4000-8000-000000000001'; set local videre.training_regions = 'nord'`);
  expect((await app.query(`update dimensioning.plan_count set min_halves = 0 where training_region = 'ost'`)).rowCount).toBe(0);
  expect((await app.query(`update dimensioning.count_choice set tracks = 0 where training_region = 'ost'`)).rowCount).toBe(0);
  await expect(app.query('delete from dimensioning.plan_count')).rejects.toThrow('permission denied');
  await app.query('rollback');
});

test('a new plan is a copy of another, of the regions that one plans for', async () => {
  const wish = { copyOf: key.plan, name: 'Plan 2031–2032', fromYear: 2031, toYear: 2032, reason: 'Udkast' };
  expect(await post('plans', wish)).toEqual([200, 'ok']);
  expect(await post('plans', wish)).toEqual([409, 'nameTaken']);
  expect(await post('plans', { ...wish, name: 'x', toYear: 2099 })).toEqual([422, 'badInput']);
  const { body } = await server.ask('planner-ost', 'GET /api/dimensioning?step=main&year=2031');
  const { counts } = body as Plans;
  expect(new Set(counts.map((row) => row.trainingRegion))).toEqual(new Set(['ost']));
  expect(counts.find((row) => row.specialty.id === 'akutmedicin')).toMatchObject({ plan: 'plan-2031-2032', minHalves: 28, choice: null });
});

test('ten thousand counts are a handful of statements', async () => {
  const client = await server.database.client('videre_app');
  await client.query(
    `begin; set local videre.person = '00000000-0000-4000-8000-000000000006'; set local videre.training_regions = 'ost,syd,nord'`,
  );
  await client.query(
    `insert into dimensioning.plan (id, name, from_year, to_year, source, constructed) values ('lang', 'Lang', 1900, 2199, 'x', false)`,
  );
  let statements = 0;
  const plain = asDb(client);
  const db: typeof plain = {
    query: (text, values) => {
      statements += 1;
      return plain.query(text, values);
    },
  };
  const specialties = (await plain.query<{ id: string }>('select id from curricula.specialty')).map(({ id }) => id);
  const wishes = Array.from({ length: 10_000 }, (_, at): CountWish => {
    const specialty = specialties[at % specialties.length] ?? '';
    const year = 1900 + Math.floor(at / specialties.length);
    return {
      plan: 'lang',
      year,
      specialty,
      trainingRegion: 'ost',
      step: 'main',
      minHalves: 4,
      maxHalves: 6,
      parity: null,
      starts: ['03'],
      reason: 'Indlæst',
    };
  });
  const who = {
    person: '00000000-0000-4000-8000-000000000006',
    name: '',
    roles: [{ role: 'administrator' as const, scopeKind: 'nation' as const, scopeId: 'dk' }],
    trainingRegions: ['ost', 'syd', 'nord'],
  };
  expect(await changeCounts({ db, who, request: '' }, wishes)).toEqual({ changed: 10_000, unchanged: 0, refused: [] });
  expect(statements).toBeLessThan(10);
  await client.query('rollback');
});
