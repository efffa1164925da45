/** Agreements, principles and patterns are edited by new editions: the old one is still there to be read. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Agreement {
  id: string;
  name: string;
  from: string;
  to: string | null;
  state: string;
  replaces: string | null;
  reason: string | null;
  madeByName: string | null;
  mayEdit: boolean;
  home: { id: string };
  source: string;
  shares: { specialty: string | null; low: number; high: number }[];
}

const agreements = async (identity = 'planner-ost') => (await server.ask(identity, 'GET /api/agreements')).body as Agreement[];
const shareOf = ({ specialty, area, low, high, aim, inOverall, startEnd, bothAreas, reason }: Record<string, unknown>) => {
  return { specialty, area, low, high, aim, inOverall, startEnd, bothAreas, reason };
};

const wishFrom = (agreement: Agreement, from: string, low = 42) => ({
  from,
  reason: 'Prøve: andelen hæves',
  source: 'Prøve',
  name: agreement.name,
  home: agreement.home.id,
  shares: agreement.shares.map((share) =>
    share.specialty === null ? { ...shareOf({ ...share }), low, high: Math.max(low, share.high) } : shareOf({ ...share }),
  ),
});

test('a new edition of the agreement takes over from a day; the old one stays, with its shares', async () => {
  const [old] = await agreements();
  if (!old) throw new Error('no agreement');
  const made = await server.ask('planner-ost', `POST /api/agreements/${old.id}/editions`, { body: wishFrom(old, '2029-01-01') });
  expect(made).toMatchObject({ status: 200, body: { id: `${old.id}-fra-2029-01-01` } });
  const after = await agreements();
  const before = after.find(({ id }) => id === old.id);
  expect(before).toMatchObject({ to: '2029-01-01', state: 'inForce', shares: old.shares, mayEdit: false });
  expect(after.find(({ replaces }) => replaces === old.id)).toMatchObject({
    from: '2029-01-01',
    to: null,
    state: 'coming',
    reason: 'Prøve: andelen hæves',
    madeByName: 'Pia Planlægger (fiktiv)',
    mayEdit: true,
  });
  // a composition of 2029 is offered the new edition, one of 2028 the old
  const offered = async (year: number) =>
    (
      (await server.ask('planner-ost', `GET /api/composition-options?trainingRegion=ost&year=${year}`)).body as {
        agreements: { id: string }[];
      }
    ).agreements;
  expect((await offered(2029)).map(({ id }) => id)).toEqual([`${old.id}-fra-2029-01-01`]);
  expect((await offered(2028)).map(({ id }) => id)).toEqual([old.id]);
});

test('what is wrong is said by row, and nothing has changed', async () => {
  const newest = (await agreements()).find(({ mayEdit }) => mayEdit) as Agreement;
  const send = (body: unknown, id = newest.id) => server.ask('planner-ost', `POST /api/agreements/${id}/editions`, { body });
  const count = (await agreements()).length;
  const wish = wishFrom(newest, '2030-01-01');
  expect(await send({ ...wish, from: '2028-01-01' })).toMatchObject({ status: 409, body: { code: 'editionTooEarly' } });
  expect(await send({ ...wish, shares: wish.shares.filter(({ specialty }) => specialty !== null) })).toMatchObject({
    body: { code: 'shareOverallMissing' },
  });
  expect(await send({ ...wish, shares: [...wish.shares, wish.shares[1]] })).toMatchObject({ body: { code: 'shareTwice' } });
  expect(await send({ ...wish, shares: [...wish.shares, { ...wish.shares[1], specialty: 'findes-ikke' }] })).toMatchObject({
    body: { code: 'unknownSpecialties', params: { names: 'findes-ikke' } },
  });
  expect(await send({ ...wish, home: 'fyn' })).toMatchObject({ body: { code: 'agreementHome' } });
  expect(await send(wish, newest.id.replace(/-fra.*/, ''))).toMatchObject({ body: { code: 'editionReplaced' } });
  expect((await agreements()).length).toBe(count);
});

test('who may not, may not: neither by the policy nor by the rows', async () => {
  const newest = (await agreements()).find(({ mayEdit }) => mayEdit) as Agreement;
  for (const identity of ['approver-sjaelland', 'uao', 'doctor', 'nobody'])
    expect(
      await server.ask(identity, `POST /api/agreements/${newest.id}/editions`, { body: wishFrom(newest, '2031-01-01') }),
    ).toMatchObject({
      status: 403,
    });
  expect((await agreements('uao')).some(({ mayEdit }) => mayEdit)).toBe(false);
  const app = await server.database.client('videre_app');
  await app.query(`begin; set local videre.training_regions = 'nord'`);
  const { rowCount } = await app.query(`update composition.agreement set valid = 'empty' where training_region = 'ost'`);
  expect(rowCount).toBe(0);
  await expect(
    app.query(
      `insert into composition.agreement (id, name, training_region, areas, home_area, valid, source, constructed)
       values ('x', 'x', 'ost', '{}', 'sjaelland', 'empty', 'x', true)`,
    ),
  ).rejects.toThrow('row-level security');
  await app.query('rollback');
});

interface Principle {
  id: string;
  name: string;
  text: string | null;
  state: string;
  decidedOn: string;
  source: string;
}
const principles = async () => (await server.ask('planner-ost', 'GET /api/principles')).body as Principle[];

test('the missing text of a principle is filled in from the day it was decided; the edition without text never held', async () => {
  const missing = (await principles()).find(({ text }) => text === null) as Principle;
  const body = {
    from: '2021-09-17',
    reason: 'Teksten er fundet',
    source: 'Prøve',
    name: 'Princip 3',
    text: 'En tekst til prøve.',
    decidedOn: '2021-09-17',
    measure: null,
  };
  const made = await server.ask('planner-ost', `POST /api/principles/${missing.id}/editions`, { body });
  expect(made.status).toBe(200);
  const after = await principles();
  expect(after.find(({ id }) => id === missing.id)).toMatchObject({ state: 'replaced', text: null });
  expect(after.find(({ id }) => id === (made.body as { id: string }).id)).toMatchObject({ state: 'inForce', text: 'En tekst til prøve.' });
  const added = await server.ask('administrator', 'POST /api/principles', { body: { ...body, name: 'Princip 6', from: '2027-01-01' } });
  const id = (added.body as { id: string }).id;
  expect(
    await server.ask('administrator', `POST /api/principles/${id}/end`, { body: { on: '2028-01-01', reason: 'Prøve' } }),
  ).toMatchObject({
    status: 200,
  });
  expect((await principles()).find((one) => one.id === id)).toMatchObject({ state: 'coming', to: '2028-01-01' });
});

interface Pattern {
  id: string;
  name: string;
  specialty: string;
  trainingRegion: string | null;
  months: number;
  siteCount: number;
  siteMonths: number;
  siteReason: string | null;
  shortest: number;
  pure: boolean;
  state: string;
  competences: { group: string; months: number }[];
  elements: {
    kind: string;
    name: string;
    months: number[];
    competence: string | null;
    units: string[] | null;
    sameUnitAs: number | null;
  }[];
}

const patterns = async () => (await server.ask('planner-ost', 'GET /api/patterns?specialty=neurologi')).body as Pattern[];
const shapeOf = ({ name, months, siteCount, siteMonths, siteReason, shortest, pure, competences, elements }: Pattern) => ({
  name,
  months,
  siteCount,
  siteMonths,
  siteReason,
  shortest,
  pure,
  competences: competences.map(({ group, months: least }) => ({ group, months: least })),
  elements: elements.map(({ kind, name: label, months: lengths, competence, units, sameUnitAs }) => {
    return { kind, name: label, months: lengths, competence, units, sameUnitAs };
  }),
});

test('a pattern: a planner makes one for the own region, an administrator replaces a national one, and a composition is given it', async () => {
  const [national] = (await patterns()).filter(({ trainingRegion }) => trainingRegion === null);
  if (!national) throw new Error('no national pattern of neurology');
  const decision = { from: '2028-01-01', reason: 'Prøve', source: 'Prøve' };
  const fresh = { ...decision, ...shapeOf(national), name: 'Kun i Øst', specialty: 'neurologi' };
  expect(await server.ask('planner-ost', 'POST /api/patterns', { body: { ...fresh, trainingRegion: null } })).toMatchObject({
    status: 403,
  });
  const own = await server.ask('planner-ost', 'POST /api/patterns', { body: { ...fresh, trainingRegion: 'ost' } });
  expect(own.status).toBe(200);
  const edition = { ...decision, ...shapeOf(national) };
  expect(await server.ask('planner-ost', `POST /api/patterns/${national.id}/editions`, { body: edition })).toMatchObject({ status: 403 });
  const wrong = { ...edition, elements: edition.elements.map((one, at) => (at === 0 ? { ...one, months: [1] } : one)) };
  expect(await server.ask('administrator', `POST /api/patterns/${national.id}/editions`, { body: wrong })).toMatchObject({
    status: 422,
    body: { code: 'patternLength' },
  });
  const replaced = await server.ask('administrator', `POST /api/patterns/${national.id}/editions`, { body: edition });
  expect(replaced.status).toBe(200);
  const names = (await patterns()).filter(({ state }) => state === 'coming').map(({ id }) => id);
  expect(names).toEqual(expect.arrayContaining([(own.body as { id: string }).id, (replaced.body as { id: string }).id]));
});
