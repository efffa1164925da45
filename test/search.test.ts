/** Search finds what one may read, and nothing else, whoever asks. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../src/kernel/fold.ts';
import { startServer, type TestServer } from './harness.ts';

interface Found {
  searched: string[];
  groups: { kind: string; found: number; more: boolean; hits: { id: string; title: string; note: string; href: string }[] }[];
}

let server: TestServer;
let composition = '';
const identities = ['nobody', 'planner-ost', 'uao', 'approver-hovedstaden', 'approver-sjaelland', 'doctor', 'administrator'];

beforeAll(async () => {
  server = await startServer();
  const owner = await server.database.client('videre_owner');
  const made = async (region: string, name: string) =>
    (
      await owner.query(
        `insert into composition.composition (training_region, start_year, name, agreement, specialties, weights, seed, created_by)
         values ($1, 2028, $2, 'ost-40-60', '{neurologi}', '{}', 1, (select id from people.person limit 1)) returning id`,
        [region, name],
      )
    ).rows[0].id;
  composition = await made('ost', 'Blåbærgrød østpå');
  await made('nord', 'Blåbærgrød nordpå');
});
afterAll(() => server.stop());

async function found(identity: string | null, q: string, kind?: string): Promise<Found> {
  const { status, body } = await server.ask(identity, `GET /api/search?${new URLSearchParams({ q, ...(kind ? { kind } : {}) })}`);
  expect(status).toBe(200);
  return body as Found;
}
const titles = (answer: Found, kind: string) => answer.groups.find((group) => group.kind === kind)?.hits.map(({ title }) => title) ?? [];

describe('as it is typed', () => {
  test.each([
    ['neuro', 'specialty', 'Neurologi'],
    ['neurologisk', 'specialty', 'Neurologi'],
    ['Neurology', 'specialty', 'Neurologi'],
    ['kirurgiske', 'specialty', 'Kirurgi'],
    ['kirurgi', 'specialty', 'Thoraxkirurgi'],
    ['naestved sygehuset', 'site', 'Næstved Sygehus'],
    ['Århus univ', 'site', 'Aarhus Universitetshospital'],
    ['koge', 'site', 'Sjællands Universitetshospital, Køge'],
    ['neurologi holbæk', 'unit', 'Neurologi, Holbæk Sygehus'],
    ['neurologi holbæk', 'approval', 'Neurologi, Holbæk Sygehus'],
    ['neurologi 3 2025 øst', 'place', 'Neurologi 3'],
    ['psychiatry øst', 'body', 'Uddannelsesråd i psykiatri, Øst'],
    ['inspektorrapporter', 'meeting', 'Det Regionale Råd for Lægers Videreuddannelse, Øst'],
    [
      'revision af den lægelige videreuddannelse',
      'hearing',
      'Revision af den lægelige videreuddannelse – Anbefalinger – Organisering og styring',
    ],
  ])('%s finds the %s %s', async (typed, kind, title) => expect(titles(await found('planner-ost', typed, kind), kind)).toContain(title));

  test('a number is that number', async () => {
    const hits = titles(await found('planner-ost', 'neurologi 1', 'place'), 'place');
    expect(hits[0]).toBe('Neurologi 1');
    expect(hits).not.toContain('Neurologi 11');
  });

  test('nothing, one letter, and signs find nothing and break nothing', async () => {
    for (const typed of ['', ' ', 'x', "' & | ! :* --", '<->', '%', '_____', 'ﷺ'])
      expect((await found('planner-ost', typed)).groups).toEqual([]);
  });

  test('what is found can be opened: a kind has more hits, and the count says when it stopped', async () => {
    const one = await found('planner-ost', 'almen medicin', 'place');
    expect(one.groups).toHaveLength(1);
    expect(one.groups[0]).toMatchObject({ kind: 'place', found: 300, more: true });
    expect(one.groups[0]?.hits).toHaveLength(100);
  });
});

describe('who finds what', () => {
  const sees: Record<string, string[]> = {
    'planner-ost': ['Blåbærgrød østpå'],
    'approver-hovedstaden': ['Blåbærgrød østpå'],
    'approver-sjaelland': ['Blåbærgrød østpå'],
    administrator: ['Blåbærgrød nordpå', 'Blåbærgrød østpå'],
  };
  test.each(identities)('%s finds the compositions of the own training regions only', async (identity) => {
    expect(titles(await found(identity, 'blåbærgrød'), 'composition').sort()).toEqual(sees[identity] ?? []);
  });

  test.each(identities)('%s finds no other person', async (identity) => {
    const all = await found(identity, 'fiktiv', 'person');
    expect(titles(all, 'person')).toHaveLength(1);
  });

  test('nobody without a role finds no reference data', async () => {
    expect((await found('nobody', 'neurologi')).groups).toEqual([]);
    expect((await found('nobody', 'neurologi')).searched).toEqual(['hearing', 'person']);
  });

  test('a hearing is found by those who hold it and those who are asked in it, as they are asked, and by nobody else', async () => {
    const asked = { name: 'Holbæk', scopeKind: 'unit', scopeId: 'holbaek-neurologi', body: null, person: null, address: null };
    const { body: made } = await server.ask('planner-ost', 'POST /api/documents', {
      body: { trainingRegion: 'ost', name: 'Jordskok', source: '', text: 'Jordskok først.' },
    });
    const { status } = await server.ask('planner-ost', 'POST /api/hearings', {
      body: {
        trainingRegion: 'ost',
        subjectKind: 'document',
        subject: (made as { id: string }).id,
        version: 1,
        name: 'Jordskok i høring',
        letter: '',
        deadline: '2026-12-01',
        shown: 'own',
        remindDays: 0,
        parties: [asked],
      },
    });
    expect(status).toBe(200);
    for (const who of ['planner-ost', 'uao', 'administrator'])
      expect([who, titles(await found(who, 'jordskok'), 'hearing')]).toEqual([who, ['Jordskok i høring']]);
    for (const who of ['nobody', 'doctor']) expect([who, titles(await found(who, 'jordskok'), 'hearing')]).toEqual([who, []]);
  });

  test('signed out: refused', async () => {
    expect((await server.ask(null, 'GET /api/search?q=neurologi')).status).toBe(401);
  });

  test.each(identities)('%s: every hit is a row that the database itself lets that person read', async (identity) => {
    const tables: Record<string, string> = {
      composition: 'composition.composition',
      unit: 'organisation.unit',
      site: 'organisation.site',
      specialty: 'curricula.specialty',
      pattern: 'composition.pattern',
      agreement: 'composition.agreement',
      principle: 'composition.principle',
      approval: 'organisation.unit_approval',
      place: 'composition.place',
      person: 'people.person',
      hearing: 'hearings.hearing',
      body: 'councils.body',
      meeting: 'councils.meeting',
    };
    const app = await server.database.client('videre_app');
    const who = (await app.query('select person from people.demonstration_identities() where identity = $1', [identity])).rows[0].person;
    const regions: Record<string, string> = {
      'planner-ost': 'ost',
      'approver-hovedstaden': 'ost',
      'approver-sjaelland': 'ost',
      administrator: 'ost,syd,nord',
    };
    await app.query(`select set_config('videre.person', $1, false), set_config('videre.training_regions', $2, false)`, [
      who,
      regions[identity] ?? '',
    ]);
    for (const [kind, table] of Object.entries(tables)) {
      // asked of the function itself, past the policies of the routes
      for (const typed of ['fiktiv', 'blåbærgrød', 'sygehus', 'neurologi', 'ost', 'revision']) {
        const { rows } = await app.query('select id from platform.search($1, $2, 400, 300)', [typed, [kind]]);
        const ids = rows.map(({ id }) => id);
        const readable = await app.query(`select count(*)::int as n from ${table} where id::text = any ($1)`, [ids]);
        expect([kind, typed, readable.rows[0].n]).toEqual([kind, typed, ids.length]);
      }
    }
  });

  test('the index itself is closed to the application', async () => {
    const app = await server.database.client('videre_app');
    for (const table of ['search_entry', 'search_word', 'search_person', 'search_composition', 'search_kind'])
      await expect(app.query(`select * from platform.${table}`)).rejects.toThrow('permission denied');
    await expect(app.query(`select platform.refresh_search('unit', null)`)).rejects.toThrow('permission denied');
  });
});

describe('never stale', () => {
  test('a new name is found at once, the old one no more, and its tracks and versions follow', async () => {
    const owner = await server.database.client('videre_owner');
    await owner.query(
      `insert into composition.track (composition, id, specialty, pattern, starts_on)
       select $1, 't-' || n, 'neurologi', (select id from composition.pattern where specialty = 'neurologi' limit 1), '2028-03-01' from generate_series(1, 11) n`,
      [composition],
    );
    expect(titles(await found('planner-ost', 'blåbærgrød', 'track'), 'track')).toContain('Neurologi 11');
    const renamed = await server.ask('planner-ost', `PUT /api/compositions/${composition}/name`, {
      body: { name: 'Havtorn', revision: 1 },
    });
    expect(renamed.status).toBe(200);
    expect(titles(await found('planner-ost', 'blåbærgrød'), 'composition')).toEqual([]);
    expect(titles(await found('planner-ost', 'havtorn'), 'composition')).toEqual(['Havtorn']);
    expect(titles(await found('planner-ost', 'havtorn neurologi 11'), 'track')).toEqual(['Neurologi 11']);
    await owner.query(`delete from composition.track where composition = $1 and id = 't-1'`, [composition]);
    expect(titles(await found('planner-ost', 'havtorn neurologi 11'), 'track')).toEqual([]);
  });

  test('what is rolled back was never there', async () => {
    const owner = await server.database.client('videre_owner');
    await owner.query('begin');
    await owner.query(`update organisation.site set name = 'Rabarbersygehuset' where id = 'naestved'`);
    await owner.query('rollback');
    expect((await found('planner-ost', 'rabarber')).groups).toEqual([]);
  });

  test('a site with a new name brings its units along', async () => {
    const owner = await server.database.client('videre_owner');
    await owner.query(`update organisation.site set name = 'Rabarbersygehuset' where id = 'naestved'`);
    const answer = await found('planner-ost', 'rabarber');
    expect(titles(answer, 'site')).toEqual(['Rabarbersygehuset']);
    expect(answer.groups.find(({ kind }) => kind === 'unit')?.hits.length).toBeGreaterThan(0);
  });
});

test('page and database fold letters alike', async () => {
  const owner = await server.database.client('videre_owner');
  const texts = [
    'Århus Aarhus',
    'Æblegrød på Ærø',
    'KØGE koege',
    'Café Ünïcödé Ñandú',
    'A\u030Arhus',
    'Poesi og Israel',
    'ß Łódź Þór',
    'aaa aae oee',
  ];
  const names = (await owner.query('select name from organisation.unit')).rows.map(({ name }) => name);
  const { rows } = await owner.query('select t, platform.fold(t) as folded from unnest($1::text[]) t', [[...texts, ...names]]);
  for (const { t, folded } of rows) expect([t, fold(t)]).toEqual([t, folded]);
});
