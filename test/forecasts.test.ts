/** Forecasts, without pages: a file is checked, a job makes it, what went in and came out stays as it was, and a rerun is the same. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../src/app/root.ts';
import { generateScenario } from '../src/engines/forecast/generate.ts';
import { readScenario } from '../src/engines/forecast/read-scenario.ts';
import { startServer, startWorker, type TestServer } from './harness.ts';

let server: TestServer;
let worker: ChildProcess;
beforeAll(async () => {
  server = await startServer();
  worker = startWorker(server);
}, 120_000);
afterAll(async () => {
  worker.kill('SIGKILL');
  await server.stop();
});

interface Shown {
  state: string;
  inputSha256: string;
  resultSha256: string;
  series: { id: string }[];
  areas: { id: string }[];
  failure: string | null;
}

async function ended(id: string): Promise<Shown> {
  for (let tries = 0; tries < 600; tries += 1) {
    const shown = (await server.ask('approver-sjaelland', `GET /api/forecasts/${id}`)).body as Shown;
    if (!['queued', 'running'].includes(shown.state)) return shown;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the forecast did not end within a minute');
}

const start = async (file: string, content: string, more = '') => {
  const { status, body } = await server.upload('planner-ost', `POST /api/forecasts?file=${file}${more}`, Buffer.from(content));
  return { status, ...(body as { id: string | null; faults: { path: string; code: string }[] }) };
};
const read = async (id: string, part: string) => (await server.ask('approver-sjaelland', `GET /api/forecasts/${id}/${part}`)).body as never;

const size = { specialties: 2, areas: 2, trainingRegions: 1, ages: { from: 30, to: 75 }, years: { from: 2025, to: 2030 }, waiting: false };

test('a scenario: made by a job, read by others, made again to the same bytes', { timeout: 120_000 }, async () => {
  const scenario = generateScenario(size, 1);
  const { id } = await start('s.json', JSON.stringify(scenario), '&runs=40');
  const shown = await ended(id ?? '');
  expect(shown).toMatchObject({ state: 'done', failure: null });
  expect(shown.areas.map((area) => area.id)).toEqual(['all', 'a0', 'a1']);
  const fan: { year: number; supply: { lo95: number; hi95: number }; short: number }[] = await read(id ?? '', 'fan?series=s1&area=all');
  expect(fan.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
  expect(fan.every(({ supply, short }) => supply.lo95 < supply.hi95 && short >= 0 && short <= 1)).toBe(true);
  expect(await read(id ?? '', 'gaps?year=2028')).toHaveLength(2 * 3);
  const tables: { basis: string; source: string }[] = await read(id ?? '', 'tables');
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.every(({ basis, source }) => basis !== '' && source !== '')).toBe(true);
  const kept = await read(id ?? '', 'input');
  expect(kept).toEqual(JSON.parse(JSON.stringify(scenario)));
  const again = (await server.ask('planner-ost', `POST /api/forecasts/${id}/again`)).body as { id: string };
  const second = await ended(again.id);
  expect([second.inputSha256, second.resultSha256]).toEqual([shown.inputSha256, shown.resultSha256]);
  expect(await read(again.id, 'difference')).toMatchObject({ same: true, differ: 0, figures: 2 * 3 * 5 });
});

test('a history: forecast and held against what came; its breaks are told', { timeout: 120_000 }, async () => {
  const rows = ['a', 'b', 'c'].flatMap((name, k) =>
    Array.from({ length: 9 }, (_none, t) => `DK,${name},${2010 + t},${100 + 20 * k + 3 * t + (name === 'b' && t > 4 ? 150 : 0)}`),
  );
  const { id } = await start('h.csv', ['geo,specialty,year,count', ...rows].join('\n'), '&toYear=2022');
  const shown = await ended(id ?? '');
  expect(shown).toMatchObject({ state: 'done', kind: 'history', toYear: 2022, trainTo: 2016 });
  expect(shown.series).toHaveLength(3);
  const told: { tried: { all: { forecasts: number } }; breaks: { series: string; year: number }[] } = await read(id ?? '', 'backtest');
  expect(told.tried.all.forecasts).toBe(6);
  expect(told.breaks.map(({ series, year }) => [series, year])).toEqual([['DK · b', 2015]]);
  expect(await read(id ?? '', `fan?series=${encodeURIComponent('DK · a')}`)).toHaveLength(9 + 4);
});

test('a file that cannot be used is told by place, and nothing is kept', async () => {
  const before = (await server.ask('planner-ost', 'GET /api/forecasts')).body as unknown[];
  const scenario = generateScenario(size, 1);
  scenario.exits.death.rows[0] = { value: 3, low: 0, high: 1 };
  expect((await start('s.json', JSON.stringify(scenario))).faults[0]).toMatchObject({
    path: '/exits/death/rows/0/value',
    code: 'rate.bounds',
  });
  expect((await start('h.csv', 'geo,specialty,year,count\nDK,a,2011,-4')).faults).toEqual([
    { path: 'row 2, column count', code: 'history.negative', params: { value: '-4' } },
  ]);
  expect((await start('s.json', '{"a":')).faults[0]).toMatchObject({ code: 'json.broken' });
  expect((await server.upload('approver-sjaelland', 'POST /api/forecasts?file=h.csv', Buffer.from('x'))).status).toBe(403);
  expect((await server.ask('planner-ost', 'GET /api/forecasts')).body).toHaveLength(before.length);
});

test('the Danish starting point is a scenario, and says of each table what it rests on', () => {
  const read = readScenario(JSON.parse(readFileSync(path.join(root, 'data', 'forecast_scenario_dk.json'), 'utf8')));
  expect('errors' in read ? read.errors : []).toEqual([]);
  if ('errors' in read) return;
  const { scenario } = read;
  const people = (id: string) => scenario.base.rows.filter(({ specialty }) => specialty === id).reduce((sum, row) => sum + row.people, 0);
  expect(people('GEN')).toBeCloseTo(4499, 0);
  expect(scenario.base.basis).toBe('assumption');
});

test('asked more: a forecast of its own with the question in its input; what cannot be is told by place', {
  timeout: 120_000,
}, async () => {
  const { id } = await start('s.json', JSON.stringify(generateScenario(size, 1)), '&runs=40');
  await ended(id ?? '');
  const line = (specialty: string) => ({ specialty, trainingRegion: 't0' });
  const move = { from: line('s0'), to: line('s1'), years: [2026, 2027], places: 1, basis: 'growth', year: 2030 };
  const close = { ...line('s0'), basis: 'growth', from: 2026, year: 2030, probability: 0.8, capacity: 5 };
  const ask = (body: object) => server.ask('planner-ost', `POST /api/forecasts/${id}/ask`, { body });
  expect((await ask({ move: { ...move, places: 5000 } })).body).toMatchObject({ id: null, faults: [{ path: '/questions/move/0/places' }] });
  const asked = (await ask({ move, close, threshold: 7, runs: 44 })).body as { id: string };
  expect(await ended(asked.id)).toMatchObject({ state: 'done', runs: 44, again: id, thresholds: [0, 7] });
  const { closes, moves } = (await read(asked.id, 'answers')) as { closes: object[]; moves: { after: object }[] };
  expect(closes).toMatchObject([close]);
  expect(moves).toMatchObject([move]);
  const shortOf = async (query: string) =>
    ((await read(asked.id, `gaps?year=2030${query}`)) as { short: number }[]).map(({ short }) => short);
  const [any, over] = [await shortOf(''), await shortOf('&threshold=7')];
  expect(over.every((short, at) => short <= (any[at] ?? 0))).toBe(true);
});

test('regions that become one are one series, by the table that follows the program', { timeout: 120_000 }, async () => {
  const rows = ['Region Hovedstaden', 'Region Sjælland'].flatMap((region) =>
    Array.from({ length: 5 }, (_none, t) => `DK,a,${region},${2022 + t},${50 + t}`),
  );
  const { id } = await start(
    'h.csv',
    ['geo,specialty,region,year,count', ...rows, 'DK,a,Region Østdanmark,2027,111'].join('\n'),
    '&joined=true',
  );
  const shown = await ended(id ?? '');
  expect(shown).toMatchObject({ series: [{ id: 'DK · a · Region Østdanmark' }], together: [{ since: '2027-01-01' }] });
  const fan: { counted: number | null }[] = await read(id ?? '', `fan?series=${encodeURIComponent(shown.series[0]?.id ?? '')}`);
  expect(fan.map(({ counted }) => counted).filter((count) => count !== null)).toEqual([100, 102, 104, 106, 108, 111]);
});
