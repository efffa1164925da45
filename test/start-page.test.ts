/** The start page's answers: what waits, by urgency; the places behind each year's share; what comes to a unit. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../src/app/root.ts';
import { serve } from '../src/app/serve.ts';
import { composedDraft } from './drafts.ts';
import { startServer, startWorker, type TestServer, testToday } from './harness.ts';

interface Problem {
  code: string;
  params: Record<string, string | number>;
  on: string | null;
  href: string;
}
interface Start {
  year: number;
  compositions: { name: string; outdated: boolean }[];
  earlier: { year: number; home: number; all: number }[];
  problems: Problem[];
}

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const start = async (identity = 'planner-ost') => (await server.ask(identity, 'GET /api/start?trainingRegion=ost')).body as Start;

test('dated things come by date, and each leads somewhere', async () => {
  const { problems } = await start();
  const dates = problems.flatMap(({ on }) => on ?? []);
  expect(dates).toEqual([...dates].sort());
  expect(problems.filter(({ href }) => !/^[/#]/.test(href))).toEqual([]);
  expect(problems.map(({ code }) => code)).toContain('unplacedTracks');
  const elsewhere = (await server.ask('administrator', 'GET /api/start?trainingRegion=syd')).body as Start;
  expect(elsewhere.problems.map(({ code }) => code)).toContain('noComposition');
});

test('an approval that is cut short shows the unit as too full from that day, with the tracks that hang on it', async () => {
  const owner = await server.database.client('videre_owner');
  const { rows } = await owner.query(
    `select a.id, a.unit, a.specialty from organisation.unit_approval a
     where a.training_region = 'ost' and a.step = 'main' and a.valid @> '2027-06-01'::date and exists (
       select from composition.occupancy o join composition.place p on p.id = o.place
       where o.unit = a.unit and o.step = a.step and p.specialty = a.specialty and p.training_region = 'ost' and o.tenths > 0 and o.period @> '2027-06-01'::date)
     order by a.id limit 1`,
  );
  const [{ id, unit, specialty }] = rows;
  await owner.query(`update organisation.unit_approval set valid = daterange(lower(valid), '2027-05-01') where id = $1`, [id]);
  const { problems } = await start();
  const lapses = problems.find(({ code, href }) => code === 'approvalLapses' && href.includes(`enhed=${unit}&speciale=${specialty}`));
  expect(lapses?.on).toBe('2027-05-01');
  expect(lapses?.params.tracks).toBeGreaterThan(0);
  const full = problems.find(({ code, href }) => code === 'overCapacity' && href.split('?')[0] === `/organisation/${unit}`);
  expect(full?.on).toBe('2027-05-01');
  expect(full?.params.over).toBeGreaterThan(0);
});

test('a draft changed after its last version waits; taken back it does not', async () => {
  const worker = startWorker(server);
  try {
    const draft = await composedDraft(server, 'Ændret siden', ['karkirurgi']);
    const waits = async () =>
      (await start()).problems.find(({ code, params }) => code === 'changedSince' && params.composition === 'Ændret siden');
    expect(await waits()).toBeUndefined();
    const [first] = await draft.tracks();
    expect((await draft.edit({ kind: 'pinTrack', track: first?.id ?? '', pinned: true })).status).toBe(200);
    expect((await waits())?.params.count).toBe(1);
    expect((await waits())?.href).toBe(`/sammensaetninger/${draft.id}/versioner`);
    expect((await draft.post('undo')).status).toBe(200);
    expect(await waits()).toBeUndefined();
    // an element to be named breaks its pattern, until the edit is taken back
    const broken = async () =>
      (await start()).problems.find(({ code, params }) => code === 'rulesBroken' && params.composition === 'Ændret siden')?.params.count;
    expect((await draft.edit({ kind: 'setUnit', element: first?.elements[0]?.id ?? '', unit: null })).status).toBe(200);
    expect(await broken()).toBeGreaterThan(0);
    expect((await draft.post('undo')).status).toBe(200);
    expect(await broken()).toBeUndefined();
    // and its figures are the saved ones: when the reference data change, that is said, until it is saved again
    const outdated = async () => (await start()).compositions.find(({ name }) => name === 'Ændret siden')?.outdated;
    expect(await outdated()).toBe(false);
    const again = await serve(server.database, { root, host: '127.0.0.1', port: 0, today: () => testToday });
    await again.stop();
    expect(await outdated(), 'the program starts again').toBe(false);
    const owner = await server.database.client('videre_owner');
    await owner.query("update organisation.site set name = 'Et andet navn' where id = 'herlev'");
    expect(await outdated()).toBe(true);
    expect((await draft.edit({ kind: 'pinTrack', track: first?.id ?? '', pinned: true })).status).toBe(200);
    expect(await outdated()).toBe(false);
  } finally {
    worker.kill('SIGKILL');
  }
});

test('the administrator is told what lacks something, as many rows as its template holds; a planner is not', async () => {
  const { problems } = await start('administrator');
  const lacking = problems.find(({ code }) => code === 'approvalsLacking');
  const { body } = await server.ask('administrator', 'GET /api/import-templates/approvals?format=csv&rows=lacking&trainingRegion=ost');
  const rows = String(body).trim().split(/\r?\n/).length - 1;
  expect(rows).toBeGreaterThan(0);
  expect(lacking?.params.count).toBe(rows);
  expect((await start()).problems.some(({ code }) => code === 'approvalsLacking' || code === 'noPatternOfSpecialty')).toBe(false);
});

test('the places of a year add up to the year’s figure on the start page', async () => {
  const { earlier } = await start();
  const year = earlier.at(-1);
  if (!year) throw new Error('no earlier year');
  const { body } = await server.ask('planner-ost', `GET /api/cohort?trainingRegion=ost&year=${year.year}`);
  const { agreement, places } = body as {
    agreement: { areas: { id: string }[]; home: { id: string }; counted: string[] };
    places: { specialty: string; months: Record<string, number> }[];
  };
  const sum = (area: string) =>
    places.reduce((total, { specialty, months }) => total + (agreement.counted.includes(specialty) ? (months[area] ?? 0) : 0), 0);
  expect(sum(agreement.home.id)).toBe(year.home);
  expect(agreement.areas.reduce((total, { id }) => total + sum(id), 0)).toBe(year.all);
});

test('what comes to a unit comes within a year, in order; an unknown unit or region is refused', async () => {
  const { body } = await server.ask('uao', 'GET /api/units/holbaek-neurologi/arrivals');
  const arrivals = body as { on: string; months: number }[];
  expect(arrivals.length).toBeGreaterThan(0);
  const days = arrivals.map(({ on }) => on);
  expect(days).toEqual([...days].sort());
  expect(days.every((day) => day >= '2026-11-22' && day < '2027-11-22')).toBe(true);
  expect((await server.ask('uao', 'GET /api/units/nowhere/arrivals')).status).toBe(404);
  expect((await server.ask('uao', 'GET /api/cohort?trainingRegion=vest&year=2026')).status).toBe(422);
});
