import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/harness.ts';
import { asDb } from '../../platform/db/db.ts';
import type { Answer } from '../../platform/http/contract.ts';
import type { OrganisationContract } from './contract.ts';
import { lapsingApprovals, trainingRegions, unitNames } from './public.ts';

type Tree = Answer<OrganisationContract['GET /api/organisation']>;
type Units = Answer<OrganisationContract['GET /api/units']>;
type Unit = Answer<OrganisationContract['GET /api/units/:id']>;
type Approvals = Answer<OrganisationContract['GET /api/approvals']>;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function get<T>(address: string): Promise<T> {
  const { status, body } = await server.ask('planner-ost', `GET ${address}`);
  expect(status, address).toBe(200);
  return body as T;
}
const refusal = async (address: string) => {
  const { status, body } = await server.ask('planner-ost', `GET ${address}`);
  return [status, (body as { code: string }).code];
};
const east = (tree: Tree) => tree.trainingRegions.find((region) => region.id === 'ost');

test('on the last day of 2026 Øst has two operating regions, the day after one with the same sites', async () => {
  const before = east(await get<Tree>('/api/organisation?on=2026-12-31'));
  const after = await get<Tree>('/api/organisation?on=2027-01-01');
  expect(before?.operatingRegions.map((region) => region.name)).toEqual(['Region Hovedstaden', 'Region Sjælland']);
  expect(east(after)?.operatingRegions.map((region) => region.name)).toEqual(['Region Østdanmark']);
  const sites = (tree: typeof before) => tree?.operatingRegions.flatMap((region) => region.sites.map((site) => site.id)).sort();
  expect(sites(east(after))).toEqual(sites(before));
  expect(after.successions.filter((row) => row.successor.id === 'oestdanmark').map((row) => row.predecessor.id)).toEqual([
    'hovedstaden',
    'sjaelland',
  ]);
});

test('the areas of the agreement and the area of every site live on', async () => {
  const areas = async (on: string) => {
    const region = east(await get<Tree>(`/api/organisation?on=${on}`));
    const sites = region?.operatingRegions.flatMap((operating) => operating.sites) ?? [];
    return { areas: region?.agreementAreas.map((area) => area.id), sites: sites.map((site) => [site.id, site.agreementArea?.id]).sort() };
  };
  expect(await areas('2027-01-01')).toEqual(await areas('2026-12-31'));
});

test('without a day the tree is of today', async () => {
  expect((await get<Tree>('/api/organisation')).on).toBe('2026-11-22');
});

test.each(['name', 'site', 'approvals'])('units by %s: the pages meet without gap or overlap, both ways', async (sort) => {
  for (const order of ['ascending', 'descending']) {
    const seen: string[] = [];
    let total = 0;
    for (let after = ''; ; ) {
      const page = await get<Units>(`/api/units?sort=${sort}&order=${order}&limit=200${after && `&after=${encodeURIComponent(after)}`}`);
      seen.push(...page.rows.map((row) => row.id));
      total = page.total;
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
  }
});

test('names sort the Danish way: Aa and Å last', async () => {
  const { rows } = await get<Units>('/api/units?limit=200&kind=practicePool');
  const names = rows.map((row) => row.name);
  expect(names).toEqual([...names].sort(new Intl.Collator('da').compare));
});

test.each([
  ['KØGE', 'køge'],
  ['neurologi sygehus', 'neurologi'],
])('a search for %s finds names with all its words', async (q, word) => {
  const { rows, total } = await get<Units>(`/api/units?q=${encodeURIComponent(q)}`);
  expect(total).toBeGreaterThan(0);
  for (const row of rows) expect(`${row.name} ${row.site.name} ${row.town}`.toLocaleLowerCase('da')).toContain(word);
});

test('signs that mean something to SQL are only signs', async () => {
  for (const q of ['%', '_', "'; drop table organisation.unit; --", '\\'])
    expect((await get<Units>(`/api/units?q=${encodeURIComponent(q)}`)).total, q).toBe(0);
});

test('a unit tells its site, its operating regions through time, and its approvals', async () => {
  const { rows } = await get<Approvals>('/api/approvals?trainingRegion=ost&step=main&limit=1&on=2026-11-22');
  const approval = rows[0];
  const unit = await get<Unit>(`/api/units/${approval?.unit.id}`);
  expect(unit.name).toBe(approval?.unit.name);
  expect(unit.operatingRegions.at(-1)).toMatchObject({ name: 'Region Østdanmark', from: '2027-01-01', to: null });
  expect(unit.approvals).toContainEqual(approval);
});

test('approvals in force on a day hold that day, and their places add up', async () => {
  const all: Approvals['rows'] = [];
  let tenths = 0;
  for (let after = ''; ; ) {
    const page = await get<Approvals>(
      `/api/approvals?trainingRegion=syd&on=2028-03-01&limit=200${after && `&after=${encodeURIComponent(after)}`}`,
    );
    all.push(...page.rows);
    tenths = page.tenths;
    if (page.next === null) break;
    after = page.next;
  }
  expect(all.reduce((sum, row) => sum + row.tenths, 0)).toBe(tenths);
  for (const row of all) {
    expect(row.trainingRegion).toBe('syd');
    expect(row.from !== null && row.from <= '2028-03-01' && (row.to === null || row.to > '2028-03-01')).toBe(true);
  }
});

test('approvals that lapse before a day end by then', async () => {
  const { rows, total } = await get<Approvals>('/api/approvals?lapsesBefore=2030-01-01&sort=to');
  expect(total).toBeGreaterThan(0);
  for (const row of rows) expect(row.to !== null && row.to <= '2030-01-01').toBe(true);
});

test('what does not exist is not found; what cannot be is refused', async () => {
  for (const address of ['/api/units/nix', '/api/units/%2e%2e%2f', '/api/%E0%A4%A'])
    expect(await refusal(address), address).toEqual([404, 'notFound']);
  for (const address of [
    '/api/organisation?on=2026-02-30',
    '/api/organisation?on=i+morgen',
    '/api/organisation?on=0001-01-01',
    '/api/units?limit=201',
    '/api/units?limit=0',
    '/api/units?q=%00',
    '/api/units?trainingRegion=vest',
    '/api/approvals?sort=id',
    '/api/approvals?step=phd',
  ])
    expect(await refusal(address), address).toEqual([422, 'badInput']);
});

test('an approval lapses when nothing follows it; the limit hides none from the total', async () => {
  const owner = await server.database.client('videre_owner');
  const db = asDb(await server.database.client('videre_app'));
  const question = { trainingRegion: 'ost', from: '2031-01-01', to: '2032-01-01', limit: 1 };
  expect(await lapsingApprovals(db, question)).toEqual({ total: 0, approvals: [] });
  const { rows } = await owner.query<{ id: string }>(
    `update organisation.unit_approval set valid = daterange(lower(valid), '2031-07-01')
     where id in (select id from organisation.unit_approval where training_region = 'ost' and upper(valid) is null order by id limit 2) returning id`,
  );
  const [first, second] = rows.map((row) => row.id).sort();
  expect(await lapsingApprovals(db, question)).toMatchObject({ total: 2, approvals: [{ to: '2031-07-01' }] });
  await owner.query(
    `insert into organisation.unit_approval select id || '/2', unit, specialty, step, training_region, daterange('2031-07-01', null), tenths,
       full_time_equivalents, gives, source, constructed from organisation.unit_approval where id = $1`,
    [second],
  );
  expect(await lapsingApprovals(db, question)).toMatchObject({ total: 1, approvals: [{ id: first }] });
});

test('names for other modules: unknown units are left out, training regions go from east to west', async () => {
  const db = asDb(await server.database.client('videre_app'));
  const names = await unitNames(db, ['nix', 'holbaek-neurologi']);
  expect([...names.keys()]).toEqual(['holbaek-neurologi']);
  expect(names.get('holbaek-neurologi')).toMatchObject({ site: 'holbaek', agreementArea: 'sjaelland', trainingRegion: 'ost' });
  expect((await trainingRegions(db)).map((region) => region.id)).toEqual(['ost', 'syd', 'nord']);
});
