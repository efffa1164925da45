import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/harness.ts';
import { root } from '../../app/root.ts';
import { asDb } from '../../platform/db/db.ts';
import type { Answer } from '../../platform/http/contract.ts';
import type { OrganisationContract } from './contract.ts';
import { holdForms } from './public.ts';
import { loadReference } from './world.ts';

type Lines = Answer<OrganisationContract['GET /api/site-lines']>;
type Tree = Answer<OrganisationContract['GET /api/organisation']>;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const lines = async (site: string) => (await server.ask('uao', `GET /api/site-lines?site=${site}`)).body as Lines;
const change = async (wish: { id?: string } & Record<string, unknown>, as = 'planner-ost') => {
  const seen = wish.id ? ((await lines(wish.id)).seen ?? null) : null;
  const { status, body } = await server.ask(as, 'POST /api/sites', { body: { reason: 'Brev af 3. februar', seen, ...wish } });
  return [status, (body as { code?: string }).code ?? (body as { id: string }).id];
};
const onDay = async (site: string, day: string) => {
  const { trainingRegions } = (await server.ask('uao', `GET /api/organisation?on=${day}`)).body as Tree;
  const regions = trainingRegions.flatMap((one) => one.operatingRegions);
  const found = regions.flatMap((one) => one.sites.map((row) => ({ ...row, region: one.name }))).find(({ id }) => id === site);
  return found && [found.name, found.region, ...found.marks.map(({ mark }) => mark)];
};

test('a site is renamed and moved to another area from a day; what it was stands, and the tree shows today', async () => {
  const id = 'koege';
  const [first] = (await lines(id)).forms;
  expect(await change({ act: 'hold', line: 'form', id, name: 'Køge Universitetshospital', from: '2026-06-01' })).toEqual([200, id]);
  expect(await change({ act: 'hold', line: 'form', id, agreementArea: 'hovedstaden', town: 'Roskilde', from: '2027-06-01' })).toEqual([
    200,
    id,
  ]);
  expect((await lines(id)).forms.map(({ name, town, agreementArea, from, to }) => [name, town, agreementArea, from, to])).toEqual([
    [first?.name, 'Køge', 'sjaelland', first?.from, '2026-06-01'],
    ['Køge Universitetshospital', 'Køge', 'sjaelland', '2026-06-01', '2027-06-01'],
    ['Køge Universitetshospital', 'Roskilde', 'hovedstaden', '2027-06-01', null],
  ]);
  expect(await onDay(id, '2026-11-22')).toEqual(expect.arrayContaining(['Køge Universitetshospital']));
  const db = asDb(await server.database.client('videre_app'));
  const now = () =>
    db.query<{ town: string; same: boolean }>(
      `select s.town, s.latitude = t.latitude as same from organisation.site s join organisation.town t on t.name = s.town where s.id = $1`,
      [id],
    );
  expect(await now()).toEqual([{ town: 'Køge', same: true }]);
  await holdForms(db, '2027-06-01');
  expect(await now()).toEqual([{ town: 'Roskilde', same: true }]);
  await holdForms(db, '2026-11-22');
  expect(await change({ act: 'withdraw', line: 'form', id, from: '2027-06-01' })).toEqual([200, id]);
  expect((await lines(id)).forms).toHaveLength(2);
  const { body } = await server.ask('uao', `GET /api/sites/${id}/history`);
  expect(body).toMatchObject([
    { act: 'withdraw', before: { town: 'Roskilde' }, after: { town: 'Køge' } },
    { act: 'hold', before: { named: expect.stringMatching('Sjælland') }, after: { named: expect.stringMatching('Hovedstaden') } },
    { act: 'hold', before: { name: first?.name }, after: { name: 'Køge Universitetshospital' }, reason: 'Brev af 3. februar' },
  ]);
});

test('a mark from a day, its end, and an operating region whose successor follows', async () => {
  const id = 'roskilde';
  const mark = { id, line: 'shortage' };
  const before = (await lines(id)).marks.filter((row) => row.mark === 'shortage');
  expect(before).toEqual([]);
  expect(await change({ ...mark, act: 'hold', from: '2027-03-01', to: null })).toEqual([200, id]);
  expect(await change({ ...mark, act: 'hold', from: '2027-05-01' })).toEqual([409, 'nothingChanges']);
  expect(await change({ ...mark, act: 'end', from: '2029-01-01' })).toEqual([200, id]);
  expect((await lines(id)).marks).toMatchObject([{ mark: 'shortage', from: '2027-03-01', to: '2029-01-01', constructed: false }]);
  expect(await onDay(id, '2027-03-01')).toContain('shortage');
  expect(await onDay(id, '2029-01-01')).not.toContain('shortage');
  expect(await change({ ...mark, act: 'withdraw', from: '2027-03-01' })).toEqual([200, id]);
  expect((await lines(id)).marks).toEqual([]);

  const region = { id, line: 'region', act: 'hold', operatingRegion: 'hovedstaden' };
  expect(await change({ ...region, from: '2027-02-01' })).toEqual([422, 'noSuchRegionThen']);
  expect(await change({ ...region, from: '2026-03-01' })).toEqual([200, id]);
  expect((await lines(id)).regions.map((row) => [row.operatingRegion, row.from, row.to])).toEqual([
    ['sjaelland', '2007-01-01', '2026-03-01'],
    ['hovedstaden', '2026-03-01', '2027-01-01'],
    ['oestdanmark', '2027-01-01', null],
  ]);
});

test('a site begins and closes with successors, not while units lie there; files loaded again leave it as decided', async () => {
  const wish = { act: 'open', name: 'Nykøbing Nye Hospital', kind: 'hospital', town: 'Køge', trainingRegion: 'ost', from: '2026-10-01' };
  const id = 'nykoebing-nye-hospital';
  expect(await change({ ...wish, operatingRegion: 'sjaelland', town: 'Atlantis' })).toEqual([422, 'noSuchTown']);
  expect(await change({ ...wish, operatingRegion: 'sjaelland', agreementArea: 'nix' })).toEqual([422, 'noSuchArea']);
  expect(await change({ ...wish, operatingRegion: 'sjaelland', agreementArea: 'sjaelland' })).toEqual([200, id]);
  expect(await change({ ...wish, operatingRegion: 'sjaelland' })).toEqual([409, 'nameTaken']);
  expect((await lines(id)).regions).toMatchObject([{ to: '2027-01-01' }, { operatingRegion: 'oestdanmark', to: null }]);
  const unit = { act: 'open', name: 'Neurologi, Nykøbing Nye', site: id, kind: 'department', from: '2026-11-01', reason: 'x', seen: null };
  expect((await server.ask('planner-ost', 'POST /api/units', { body: unit })).status).toBe(200);
  expect(await change({ act: 'close', id, from: '2028-01-01', successors: ['koege'] })).toEqual([409, 'unitsRunOn']);
  const close = { act: 'close', id: 'neurologi-nykoebing-nye', from: '2028-01-01', reason: 'x' };
  const { body } = await server.ask('uao', `GET /api/unit-forms?unit=${close.id}`);
  expect((await server.ask('planner-ost', 'POST /api/units', { body: { ...close, seen: (body as { seen: number }).seen } })).status).toBe(
    200,
  );
  expect(await change({ act: 'close', id, from: '2028-01-01', successors: ['nix'] })).toEqual([422, 'noSuchSite']);
  expect(await change({ act: 'close', id, from: '2028-01-01', successors: ['koege', 'roskilde'] })).toEqual([200, id]);
  expect(await onDay(id, '2027-12-31')).toBeDefined();
  expect(await onDay(id, '2028-01-01')).toBeUndefined();
  const tree = (await server.ask('uao', 'GET /api/organisation')).body as Tree;
  expect(
    tree.successions
      .filter(({ predecessor }) => predecessor.id === id)
      .map(({ successor }) => successor.id)
      .sort(),
  ).toEqual(['koege', 'roskilde']);

  const before = [await lines('koege'), await lines('roskilde'), await lines(id)];
  expect(await loadReference(asDb(await server.database.client('videre_owner')), `${root}/data`)).toEqual([]);
  expect([await lines('koege'), await lines('roskilde'), await lines(id)]).toEqual(before);
});

test('another region’s site is not ours; what was seen must be the latest; the database says the same', async () => {
  const rename = { act: 'hold', line: 'form', id: 'holbaek', name: 'Vores', from: '2027-01-01' };
  const north = 'aalborg';
  expect(await change({ ...rename, id: north })).toEqual([403, 'notYourRegion']);
  expect(await change({ ...rename, seen: 1 })).toEqual([409, 'changedMeanwhile']);
  expect(await change({ ...rename, reason: ' ' })).toEqual([422, 'reasonMissing']);
  expect(await change(rename, 'uao')).toEqual([403, 'notAllowed']);
  const app = await server.database.client('videre_app');
  await app.query(`begin; set local videre.person = '00000000-0000-4000-8000-000000000001'; set local videre.training_regions = 'ost'`);
  expect((await app.query(`update organisation.site set name = 'Vores' where id = $1`, [north])).rowCount).toBe(0);
  expect((await app.query(`delete from organisation.site_region where site = $1`, [north])).rowCount).toBe(0);
  await expect(
    app.query(
      `insert into organisation.site_mark (site, mark, valid, source, constructed) values ($1, 'shortage', '[2030-01-01,)', 'x', false)`,
      [north],
    ),
  ).rejects.toThrow('row-level security');
  await app.query('rollback');
});
