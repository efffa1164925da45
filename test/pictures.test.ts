/** Who is at a unit, and why an element lies where it does, on a real server: the figures agree with the rules and with what an edit does. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextOf } from '../src/engines/composer/rules/context.ts';
import { month, monthText } from '../src/kernel/month.ts';
import { unitLoads } from '../src/modules/composition/rules/unit-load.ts';
import { startWithDraft } from './composed.ts';
import type { Draft } from './drafts.ts';
import type { TestServer } from './harness.ts';

let server: TestServer;
let draft: Draft;

beforeAll(async () => {
  ({ server, draft } = await startWithDraft('neurologi'));
});
afterAll(() => server.stop());

interface Present {
  limits: { from: string; to: string | null; tenths: number }[];
  places: { id: string; from: string; to: string; tenths: number; startYear: number }[];
}
interface UnitLoad {
  from: string;
  last: string;
  lines: {
    specialty: string | null;
    kind: string | null;
    stretches: { from: string; last: string; places: number | null; others: number; own: number }[];
  }[];
}
interface Why {
  unit: string | null;
  for: { code: string }[];
  against: { code: string; cost: number }[];
  considered: number;
  alternatives: { unit: string; elements: string[]; cost: number; byRule: { cost: number }[]; breaks: { rule: string; code: string }[] }[];
}
const get = (path: string, as = 'planner-ost') => server.ask(as, `GET /api/compositions/${draft.id}/${path}`);
const why = async (element: string, as?: string) => (await get(`why?element=${element}`, as)).body as Why;
const costNow = async () => {
  const { body } = await server.ask('planner-ost', `GET /api/compositions/${draft.id}/rules`);
  return (body as { cost: number }[]).reduce((sum, { cost }) => sum + cost, 0);
};

test('who is there sums up to what the heat map counts, for places and for ceilings', async () => {
  const problem = await draft.problem();
  const context = contextOf(problem, { tracks: await draft.tracks(), unplaced: [] });
  const at = month('2029-03');
  const lines = unitLoads(context, at, at + 1).filter(({ loads }) => (loads[0]?.others ?? 0) > 0);
  const asked = [
    ...lines.filter(({ specialty }) => specialty === null),
    ...lines.filter(({ specialty }) => specialty !== null).slice(0, 20),
  ];
  expect(asked.some(({ specialty }) => specialty === null)).toBe(true);
  for (const { unit, specialty, kind, loads } of asked) {
    const only = specialty === null ? '' : `specialty=${specialty}&kind=${kind}&`;
    const { status, body } = await get(`units/${unit}/present?${only}fromMonth=2029-03&toMonth=2029-04`);
    expect(status, JSON.stringify(body)).toBe(200);
    const { limits, places } = body as Present;
    expect(
      places.reduce((sum, { tenths }) => sum + tenths, 0),
      unit,
    ).toBe(loads[0]?.others);
    expect(
      limits.reduce((sum, { tenths }) => sum + tenths, 0),
      unit,
    ).toBe(loads[0]?.places);
    for (const { from, to, startYear } of places) expect([from <= '2029-03', to > '2029-03', startYear < 2028]).toEqual([true, true, true]);
  }
});

test('a unit opened from a draft: every month of the heat map is in its stretches, and nobody without the right sees them', async () => {
  const problem = await draft.problem();
  const context = contextOf(problem, { tracks: await draft.tracks(), unplaced: [] });
  const used = unitLoads(context, month('2028-01'), month('2034-01')).find((line) =>
    line.loads.some(({ own, others }) => own > 0 && others > 0),
  );
  const { status, body } = await get(`units/${used?.unit}/load`);
  expect(status, JSON.stringify(body)).toBe(200);
  const { from, last, lines } = body as UnitLoad;
  for (const { key, specialty, kind, loads } of unitLoads(context, month(from), month(last) + 1).filter(
    ({ unit }) => unit === used?.unit,
  )) {
    const line = lines.find((one) => one.specialty === specialty && one.kind === kind);
    for (const [n, load] of loads.entries()) {
      const at = monthText(month(from) + n);
      const { places = 0, others = 0, own = 0 } = line?.stretches.find((one) => one.from <= at && at <= one.last) ?? {};
      expect({ places: places ?? 0, others, own }, `${key} ${at}`).toEqual({ ...load, places: load.places ?? 0 });
    }
  }
  expect((await get('units/findes-ikke/load')).status).toBe(404);
  expect((await get(`units/${used?.unit}/load`, 'uao')).status).toBe(403);
});

test('months in the wrong order, an unknown unit and an unknown element are refused in words', async () => {
  expect((await get('units/roskilde-neurologi/present?fromMonth=2029-03&toMonth=2029-03')).body).toMatchObject({ code: 'badInput' });
  expect((await get('units/findes-ikke/present?fromMonth=2029-03&toMonth=2029-04')).status).toBe(404);
  expect((await get('why?element=findes-ikke')).status).toBe(404);
  expect((await get('why')).body).toMatchObject({ code: 'badInput' });
});

test('those who only read may ask why', async () => {
  const [track] = await draft.tracks();
  const element = track?.elements[0]?.id ?? '';
  expect(await why(element, 'approver-sjaelland')).toEqual(await why(element));
  expect((await get(`why?element=${element}`, 'doctor')).status).toBe(403);
});

test('the price of an alternative is what the edit costs, and what it breaks the edit breaks', async () => {
  let [possible, impossible] = [0, 0];
  for (const track of (await draft.tracks()).filter((_, n) => n % 4 === 0)) {
    const element = track.elements[0];
    if (!element) throw new Error('a track has elements');
    const before = await costNow();
    const answer = await why(element.id);
    expect(answer.for.map(({ code }) => code)).toContain('approvedUnit.approved');
    expect(answer.alternatives.length).toBe(Math.min(3, answer.considered));
    const chosen = answer.alternatives.at(track.id.length % 2 ? 0 : -1);
    if (!chosen) continue;
    const last = await move(chosen.elements, chosen.unit);
    expect(last.cost - before).toBeCloseTo(chosen.cost, 6);
    expect(last.broken > 0).toBe(chosen.breaks.length > 0);
    if (last.broken > 0) impossible += 1;
    else possible += 1;
    for (const _ of chosen.elements) await draft.post('undo');
    expect(await costNow()).toBeCloseTo(before, 6);
  }
  expect(possible).toBeGreaterThan(0);
  expect(impossible).toBeGreaterThan(0);
});

async function move(elements: string[], unit: string) {
  let last = { cost: Number.NaN, broken: Number.NaN };
  for (const element of elements) {
    const { status, body } = await draft.edit({ kind: 'setUnit', element, unit });
    expect(status, JSON.stringify(body)).toBe(200);
    last = body;
  }
  return last;
}

test('the months of an answer are the months asked for', async () => {
  const problem = await draft.problem();
  const unit = problem.units.find(({ ceilings }) => ceilings.length > 0)?.id ?? '';
  for (const months of [1, 12]) {
    const { body } = await get(`units/${unit}/present?fromMonth=2028-03&toMonth=${monthText(month('2028-03') + months)}`);
    for (const { from, to } of (body as Present).places) {
      expect(from < monthText(month('2028-03') + months)).toBe(true);
      expect(to > '2028-03').toBe(true);
    }
  }
});
