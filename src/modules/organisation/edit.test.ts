import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/harness.ts';
import { asDb } from '../../platform/db/db.ts';
import type { Answer } from '../../platform/http/contract.ts';
import type { OrganisationContract } from './contract.ts';
import { type ApprovalWish, changeApprovals, holdForms } from './public.ts';

type Line = Answer<OrganisationContract['GET /api/approval-lines']>;
type History = Answer<OrganisationContract['GET /api/units/:id/history']>;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const key = { unit: 'holbaek-neurologi', specialty: 'neurologi', step: 'main', trainingRegion: 'ost' };
const line = async (one: Record<string, string> = key) =>
  (await server.ask('planner-ost', `GET /api/approval-lines?${new URLSearchParams(one)}`)).body as Line;
const change = async (wish: object, as = 'planner-ost') => {
  const { status, body } = await server.ask(as, 'POST /api/approvals', { body: { ...key, reason: 'Brev af 3. februar', ...wish } });
  return [status, (body as { code?: string }).code ?? (body as { changed: number }).changed];
};
const shown = ({ rows }: Line) => rows.map(({ from, to, tenths }) => [from, to, tenths]);

test('places from a day: what held before stands, and both can be read; the unit page and the list agree', async () => {
  const before = await line();
  const first = before.rows[0];
  if (!first) throw new Error('no approval');
  expect(await change({ act: 'hold', from: '2027-03-01', tenths: 15, seen: null })).toEqual([200, 1]);
  const after = await line();
  expect(shown(after)).toEqual([
    [first.from, '2027-03-01', first.tenths],
    ['2027-03-01', null, 15],
  ]);
  expect(after.rows[0]?.id).toBe(first.id);
  const listed = (await server.ask('planner-ost', `GET /api/approvals?unit=${key.unit}&step=main&specialty=neurologi&on=2027-03-01`)).body;
  expect((listed as { rows: { tenths: number; trainingRegion: string }[] }).rows.find((row) => row.trainingRegion === 'ost')?.tenths).toBe(
    15,
  );
});

test('a page that has not seen the latest change is told so', async () => {
  expect(await change({ act: 'hold', from: '2028-03-01', tenths: 20, seen: null })).toEqual([409, 'changedMeanwhile']);
});

test('the planned row is corrected on its own day, an overlap is refused, and a withdrawn one gives back what held', async () => {
  const at = async () => (await line()).seen;
  expect(await change({ act: 'hold', from: '2027-03-01', tenths: 25, seen: await at() })).toEqual([200, 1]);
  expect(await change({ act: 'hold', from: '2027-01-01', to: null, tenths: 10, seen: await at() })).toEqual([409, 'laterRowPlanned']);
  expect(await change({ act: 'withdraw', from: '2027-03-01', seen: await at() })).toEqual([200, 1]);
  expect((await line()).rows.map(({ to }) => to)).toEqual([null]);
});

test('a suspension is a period with a reason; the list finds it', async () => {
  const seen = (await line()).seen;
  expect(await change({ act: 'suspend', from: '2026-11-01', to: '2027-02-01', reason: 'Inspektorbesøg', seen })).toEqual([200, 1]);
  const { body } = await server.ask('planner-ost', 'GET /api/approvals?suspended=true&on=2026-11-22');
  expect((body as { rows: { unit: { id: string }; suspension: string; tenths: number }[] }).rows).toMatchObject([
    { unit: { id: key.unit }, suspension: 'Inspektorbesøg', tenths: 0 },
  ]);
  expect((await line()).rows.map(({ tenths }) => tenths > 0)).toEqual([true, false, true]);
});

test('history tells who, when, from which day, before and after, and why', async () => {
  const { body } = await server.ask('doctor', `GET /api/units/${key.unit}/history`);
  const history = body as History;
  expect(history.map(({ act }) => act)).toEqual(['suspend', 'withdraw', 'hold', 'hold']);
  expect(history[0]).toMatchObject({
    personName: 'Pia Planlægger (fiktiv)',
    capacity: 'planner',
    on: '2026-11-01',
    reason: 'Inspektorbesøg',
  });
  expect(history[3]?.after).toMatchObject({ tenths: 15, from: '2027-03-01' });
  expect(history[2]).toMatchObject({ before: { tenths: 15 }, after: { tenths: 25 } });
  expect(history[1]?.after).toMatchObject({ tenths: history[3]?.before?.tenths });
});

test('who may: the planner of the region and the administrator; the reason is not optional', async () => {
  const seen = (await line()).seen;
  const wish = { act: 'hold', from: '2028-01-01', tenths: 40, seen };
  for (const identity of ['approver-hovedstaden', 'uao', 'doctor', 'nobody'])
    expect(await change(wish, identity), identity).toEqual([403, 'notAllowed']);
  expect(await change({ ...wish, trainingRegion: 'nord', seen: null })).toEqual([403, 'notYourRegion']);
  expect(await change({ ...wish, reason: ' ' })).toEqual([422, 'reasonMissing']);
  expect(await change({ ...wish, unit: 'nix', seen: null })).toEqual([422, 'noSuchUnit']);
  expect(await change({ ...wish, gives: ['nix'] })).toEqual([422, 'unknownGroups']);
  expect(await change(wish, 'administrator')).toEqual([200, 1]);
});

test('with the policy set aside the database still holds: the rows of another region cannot be changed, closed or taken away', async () => {
  const app = await server.database.client('videre_app');
  await app.query(`begin; set local videre.person = '00000000-0000-4000-8000-000000000001'; set local videre.training_regions = 'nord'`);
  const changed = await app.query(`update organisation.unit_approval set tenths = 0 where training_region = 'ost'`);
  expect(changed.rowCount).toBe(0);
  expect((await app.query(`delete from organisation.unit_approval where training_region = 'ost'`)).rowCount).toBe(0);
  await expect(
    app.query(`insert into organisation.unit_approval (id, unit, specialty, step, training_region, valid, tenths, source, constructed)
      values ('x', 'holbaek-neurologi', 'neurologi', 'side', 'ost', '[2030-01-01,)', 10, 'x', false)`),
  ).rejects.toThrow('row-level security');
  await app.query('rollback');
});

test('a ceiling from a day', async () => {
  const body = { unit: key.unit, trainingRegion: 'ost', act: 'hold', from: '2027-01-01', tenths: 60, reason: 'Aftalt', seen: null };
  expect((await server.ask('planner-ost', 'POST /api/ceilings', { body })).status).toBe(200);
  const { body: shownLine } = await server.ask('uao', `GET /api/ceiling-lines?unit=${key.unit}&trainingRegion=ost`);
  expect(shownLine).toMatchObject({ rows: [{ from: '2027-01-01', to: null, tenths: 60, constructed: false }] });
});

test('ten thousand changes are a handful of statements; a wrong one among them changes nothing', async () => {
  const client = await server.database.client('videre_app');
  await client.query(
    `begin; set local videre.person = '00000000-0000-4000-8000-000000000006'; set local videre.training_regions = 'ost,syd,nord'`,
  );
  let statements = 0;
  const db = asDb(client);
  const counted: typeof db = {
    query: (text, values) => {
      statements += 1;
      return db.query(text, values);
    },
  };
  const units = await db.query<{ id: string }>('select id from organisation.unit order by id limit 200');
  const wishes = Array.from({ length: 10_000 }, (_, at): ApprovalWish => {
    const unit = units[at % units.length]?.id ?? '';
    const year = 2040 + Math.floor(at / units.length);
    return {
      unit,
      specialty: 'neurologi',
      step: 'intro',
      trainingRegion: 'ost',
      act: 'hold',
      from: `${year}-01-01`,
      tenths: (year - 2039) * 10,
      reason: 'Indlæst',
    };
  });
  const who = {
    person: '00000000-0000-4000-8000-000000000006',
    name: '',
    roles: [{ role: 'administrator' as const, scopeKind: 'nation' as const, scopeId: 'dk' }],
    trainingRegions: ['ost', 'syd', 'nord'],
  };
  const editor = { db: counted, who, today: '2026-11-22', request: '' };
  const wrong = await changeApprovals(editor, [...wishes, { ...(wishes[0] as ApprovalWish), unit: 'nix' }]);
  expect(wrong).toMatchObject({ changed: 0, refused: [{ index: 10_000, refusal: { refusal: 'noSuchUnit' } }] });
  statements = 0;
  expect(await changeApprovals(editor, wishes)).toEqual({ changed: 10_000, unchanged: 0, refused: [] });
  expect(statements).toBeLessThan(12);
  expect(await changeApprovals(editor, wishes)).toEqual({ changed: 0, unchanged: 10_000, refused: [] });
  await client.query('rollback');
});

const unitChange = async (wish: object, as = 'planner-ost') => {
  const { status, body } = await server.ask(as, 'POST /api/units', { body: { reason: 'Brev', seen: null, ...wish } });
  return [status, (body as { code?: string }).code ?? (body as { id: string }).id];
};
const forms = async (unit: string) =>
  (await server.ask('uao', `GET /api/unit-forms?unit=${unit}`)).body as Answer<OrganisationContract['GET /api/unit-forms']>;

test('a unit begins, is renamed from a past day and moved from a coming one; no name is lost, and the list shows today', async () => {
  expect(await unitChange({ act: 'open', name: 'Ny Øre-afdeling, Køge', site: 'koege', kind: 'department', from: '2026-01-01' })).toEqual([
    200,
    'ny-oere-afdeling-koege',
  ]);
  expect(await unitChange({ act: 'open', name: 'Ny øre-afdeling Køge', site: 'koege', kind: 'department', from: '2027-01-01' })).toEqual([
    409,
    'nameTaken',
  ]);
  const id = 'ny-oere-afdeling-koege';
  const seen = async () => (await forms(id)).seen;
  expect(await unitChange({ act: 'hold', id, name: 'Øre-næse-hals, Køge', from: '2026-06-01', seen: await seen() })).toEqual([200, id]);
  expect(await unitChange({ act: 'hold', id, site: 'holbaek', from: '2027-06-01', seen: await seen() })).toEqual([200, id]);
  expect((await forms(id)).forms.map(({ name, site, from, to }) => [name, site.id, from, to])).toEqual([
    ['Ny Øre-afdeling, Køge', 'koege', '2026-01-01', '2026-06-01'],
    ['Øre-næse-hals, Køge', 'koege', '2026-06-01', '2027-06-01'],
    ['Øre-næse-hals, Køge', 'holbaek', '2027-06-01', null],
  ]);
  expect((await server.ask('uao', `GET /api/units/${id}`)).body).toMatchObject({ name: 'Øre-næse-hals, Køge', site: { id: 'koege' } });
  // the day comes
  const db = asDb(await server.database.client('videre_app'));
  await holdForms(db, '2027-06-01');
  expect((await server.ask('uao', `GET /api/units/${id}`)).body).toMatchObject({ site: { id: 'holbaek' } });
  await holdForms(db, '2026-11-22');
  // it closes, and two others take over
  const wish = { act: 'close', id, from: '2028-01-01', successors: ['roskilde-neurologi', 'holbaek-neurologi'] };
  expect(await unitChange({ ...wish, seen: await seen(), successors: ['nix'] })).toEqual([422, 'noSuchUnit']);
  expect(await unitChange({ ...wish, seen: await seen() })).toEqual([200, id]);
  const { body } = await server.ask('uao', `GET /api/units/${id}`);
  expect(body).toMatchObject({ to: '2028-01-01', successions: [{ on: '2028-01-01' }, { on: '2028-01-01' }] });
  const history = (await server.ask('uao', `GET /api/units/${id}/history`)).body as History;
  expect(history.map(({ act }) => act)).toEqual(['close', 'hold', 'hold', 'open']);
});

test('a unit of another region is not ours to rename, to move to or from; nor does the database let it be', async () => {
  const { rows } = (await server.ask('uao', 'GET /api/units?trainingRegion=nord&limit=1')).body as {
    rows: { id: string; site: { id: string } }[];
  };
  const north = rows[0];
  expect(await unitChange({ act: 'hold', id: north?.id, name: 'Vores', from: '2027-01-01' })).toEqual([403, 'notYourRegion']);
  expect(await unitChange({ act: 'hold', id: 'roskilde-neurologi', site: north?.site.id, from: '2027-01-01' })).toEqual([
    403,
    'notYourRegion',
  ]);
  expect(await unitChange({ act: 'close', id: 'holbaek-neurologi', from: '2027-01-01' })).toEqual([409, 'approvalsRunOn']);
  const app = await server.database.client('videre_app');
  await app.query(`begin; set local videre.person = '00000000-0000-4000-8000-000000000001'; set local videre.training_regions = 'ost'`);
  expect((await app.query(`update organisation.unit set name = 'Vores' where id = $1`, [north?.id])).rowCount).toBe(0);
  await expect(app.query(`update organisation.unit set site = $1 where id = 'roskilde-neurologi'`, [north?.site.id])).rejects.toThrow(
    'row-level security',
  );
  await app.query('rollback');
});
