import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../../test/harness.ts';
import { compose, type Problem, readProblem } from '../../../engines/composer/index.ts';
import { asDb } from '../../../platform/db/db.ts';
import { buildProblem, defaultWeights, type ProblemRows } from '../rules/build-problem.ts';
import { problemRows } from './problem-rows.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  client = await database.client('videre_owner');
});
afterAll(() => database.drop());

const rowsOf = (trainingRegion: string, year: number, specialties: string[] | null = null): Promise<ProblemRows> =>
  problemRows(asDb(client), { trainingRegion, year, specialties, agreement: trainingRegion === 'ost' ? 'ost-40-60' : null });
const tracks = (problem: Problem) => problem.demand.reduce((sum, { count }) => sum + count, 0);

test('Øst 2028 over all specialties: about 500 tracks, whole numbers, a problem that the composer accepts', async () => {
  const problem = buildProblem(await rowsOf('ost', 2028), defaultWeights);
  expect(readProblem(JSON.parse(JSON.stringify(problem)))).not.toHaveProperty('errors');
  expect(tracks(problem)).toBeGreaterThanOrEqual(450);
  expect(tracks(problem)).toBeLessThanOrEqual(550);
  expect(problem.demand).toHaveLength(39);
  for (const { specialty } of problem.demand) expect(problem.patterns.some((pattern) => pattern.specialty === specialty)).toBe(true);
  expect(problem.agreement).toMatchObject({ areas: ['hovedstaden', 'sjaelland'], home: 'sjaelland' });
  expect(problem.agreement.overall).toHaveLength(34);
  expect(problem.agreement.bothAreas).not.toContain('geriatri');
  expect(problem.agreement.shares).toContainEqual({ specialty: 'almen-medicin', area: 'sjaelland', low: 50, high: 50, aim: null });
  expect(problem.agreement.shares.some((share) => share.specialty === 'thoraxkirurgi')).toBe(false);
});

test('the nation: about 1,140 tracks a year, Øst 44, Syd 22, Nord 34 per cent, and two years give the halves', async () => {
  const counts = new Map<string, number>();
  for (const region of ['ost', 'syd', 'nord']) {
    for (const year of [2026, 2027, 2028, 2029, 2030])
      counts.set(`${region} ${year}`, tracks(buildProblem(await rowsOf(region, year), defaultWeights)));
  }
  const pair = (region: string) => (counts.get(`${region} 2028`) ?? 0) + (counts.get(`${region} 2029`) ?? 0);
  const all = pair('ost') + pair('syd') + pair('nord');
  expect(all).toBe(2280);
  expect([pair('ost'), pair('syd'), pair('nord')].map((count) => Math.round((100 * count) / all))).toEqual([44, 22, 34]);
});

test('the order of the rows does not matter', async () => {
  const rows = await rowsOf('ost', 2028);
  const turned = { ...rows } as Record<string, unknown>;
  for (const [name, value] of Object.entries(rows)) if (Array.isArray(value)) turned[name] = [...value].reverse();
  expect(JSON.stringify(buildProblem(turned as unknown as ProblemRows, defaultWeights))).toBe(
    JSON.stringify(buildProblem(rows, defaultWeights)),
  );
});

test('one specialty alone takes only what matters for it', async () => {
  const problem = buildProblem(await rowsOf('ost', 2028, ['neurologi']), defaultWeights);
  expect(readProblem(JSON.parse(JSON.stringify(problem)))).not.toHaveProperty('errors');
  expect(problem.demand).toEqual([{ specialty: 'neurologi', count: 11, starts: ['2028-03', '2028-09'] }]);
  expect(problem.approvals.every((approval) => approval.specialty === 'neurologi')).toBe(true);
  expect(problem.units.length).toBeLessThan(50);
});

test('places of one training region at a shared unit are not another one’s', async () => {
  const [ost, syd] = [await rowsOf('ost', 2028), await rowsOf('syd', 2028)];
  const at = (rows: ProblemRows) =>
    rows.approvals.filter((one) => one.unit === 'ssi-klinisk-mikrobiologi' && one.specialty === 'klinisk-mikrobiologi');
  expect(at(ost)).toHaveLength(1);
  expect(at(syd)).toHaveLength(1);
  expect(buildProblem(syd, defaultWeights).sites.find((site) => site.id === 'ssi')?.name).toBe('Statens Serum Institut');
});

test('occupancy of earlier start years never exceeds the approvals', async () => {
  for (const region of ['ost', 'syd', 'nord']) {
    const problem = buildProblem(await rowsOf(region, 2028), defaultWeights);
    for (const { unit, specialty, kind, from, to, tenths } of problem.occupancy) {
      const covering = problem.approvals.filter(
        (one) => one.unit === unit && one.specialty === specialty && one.kind === kind && one.from < to && one.to > from,
      );
      for (const approval of covering) expect(tenths, `${unit} ${specialty} ${kind} ${from}`).toBeLessThanOrEqual(approval.tenths);
    }
  }
});

test.each([
  ['ost', 2026],
  ['ost', 2027],
  ['ost', 2028],
  ['ost', 2029],
  ['ost', 2030],
  ['syd', 2028],
  ['nord', 2028],
])('%s %i: at least 99 per cent of the tracks find a place', async (region, year) => {
  const problem = buildProblem(await rowsOf(region, year), defaultWeights);
  let most = 0;
  const enough = () => most >= 0.99 * tracks(problem);
  await compose(problem, {
    seed: 1,
    problemSha256: '0'.repeat(64),
    onProgress: ({ placed }) => {
      most = Math.max(most, placed);
    },
    shouldStop: enough,
  });
  expect(enough()).toBe(true);
});
