import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../test/harness.ts';
import { verifySeals } from '../modules/assents/public.ts';
import { asDb, type Db } from '../platform/db/db.ts';
import { readNames, readTable, text } from '../platform/files/index.ts';
import { root } from './root.ts';
import { subjectKinds } from './subject-kinds.ts';
import { loadDemonstration, loadReference } from './world.ts';

const data = join(root, 'data');
let folder = '';
let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'videre-world-'));
  database = await cloneDatabase();
  owner = await database.client('videre_owner');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

test('reference data can be loaded again, and changes what has changed', async () => {
  const db = asDb(owner);
  const count = () =>
    db.query('select (select count(*) from organisation.site) as sites, (select count(*) from composition.pattern) as patterns');
  const before = await count();
  await owner.query("update curricula.specialty set name_en = 'old' where id = 'neurologi'");
  expect(await loadReference(db, data)).toEqual([]);
  expect(await count()).toEqual(before);
  expect(await db.query("select name_en from curricula.specialty where id = 'neurologi'")).toEqual([{ name_en: 'Neurology' }]);
});

test('what is loaded again as it was makes nothing old; what differs does', async () => {
  const db = asDb(owner);
  const loaded = async () => {
    expect(await loadReference(db, data)).toEqual([]);
    return Number((await db.query<{ version: string }>('select version from platform.reference'))[0]?.version);
  };
  const version = await loaded();
  expect(await loaded()).toBe(version);
  await owner.query("update curricula.specialty set name_en = 'old' where id = 'neurologi'");
  expect(await loaded()).toBeGreaterThan(version + 1);
});

test('the demonstration world is loaded once only', async () => {
  expect(await loadDemonstration(asDb(owner), data)).toMatchObject([{ code: 'notEmpty' }]);
});

test('every row has a source; what is constructed says so and how, and nothing else does', async () => {
  const db = asDb(owner);
  const tables = await db.query<{ name: string; marked: boolean }>(
    `select table_schema || '.' || table_name as name, bool_or(column_name = 'constructed') as marked from information_schema.columns
     where table_schema in ('curricula', 'organisation', 'dimensioning', 'composition') and column_name in ('source', 'constructed')
     group by 1 having bool_or(column_name = 'source')`,
  );
  expect(tables.length).toBeGreaterThan(15);
  for (const { name, marked } of tables) {
    const wrong = marked
      ? `constructed and source !~* 'konstrue' or not constructed and source ~ '^Konstrueret'`
      : `source !~ 'https?://|Bilag 2|Konstrueret'`;
    expect(
      await db.query(`select source from ${name} where ${wrong} or source !~ 'https?://|Bilag 2|[Kk]onstrueret' limit 3`),
      name,
    ).toEqual([]);
  }
});

/** A database that answers nothing and remembers which tables were written. */
function deaf(): Db & { written: string[] } {
  const written: string[] = [];
  return {
    written,
    async query<Row>(statement: string): Promise<Row[]> {
      const table = /insert into (\S+)/.exec(statement)?.[1];
      if (table) written.push(table);
      return [];
    },
  };
}

const spoil = (file: string, from: string | RegExp, to: string): string => {
  const copy = mkdtempSync(join(folder, 'data-'));
  cpSync(data, copy, { recursive: true });
  const before = readFileSync(join(copy, file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to spoil in ${file}`);
  writeFileSync(join(copy, file), after);
  return copy;
};

test.each([
  ['specialties.csv', 'neurologi,Neurology', 'nevrologi,Neurology', 'name_da', 'unknownReference', 'curricula'],
  ['sites.csv', ',Roskilde,Øst,', ',Roskilde,Vest,', 'training_region', 'unknownName', 'organisation'],
  ['sites.csv', ',Roskilde,Øst,', ',Atlantis,Øst,', 'town', 'unknownReference', 'organisation'],
  ['site_marks.csv', '2019-01-01', '2019-13-01', 'from', 'notDate', 'organisation'],
  ['operating_regions.csv', '2007-01-01,2027-01-01', '2027-01-01,2007-01-01', 'to', 'endBeforeStart', 'organisation'],
  ['dimensioning.csv', 'almen medicin,DK', 'almen magi,DK', 'specialty', 'unknownName', 'dimensioning'],
  ['agreement_shares.csv', 'neurologi,Sjælland,40,40', 'neurologi,Sjælland,40,30', 'high', 'outOfRange', 'composition'],
  ['agreement_shares.csv', 'neurologi,Sjælland', 'neurologi,Fyn', 'area', 'unknownName', 'composition'],
  ['patterns.csv', ',48,2,12,', ',47,2,12,', 'months', 'notTotal', 'composition'],
  ['pattern_elements.csv', 'side:neurokirurgi', 'side:trolddom', 'competence', 'unknownReference', 'composition'],
])('reference %s with «%s» → «%s» is refused, and its module writes nothing', async (file, from, to, column, code, module) => {
  const db = deaf();
  const errors = await loadReference(db, spoil(file, from, to));
  expect(errors).toContainEqual(expect.objectContaining({ file, column, code }));
  expect(db.written.filter((table) => table.startsWith(module))).toEqual([]);
});

test.each([
  ['demo/departments.csv', 'naestved', 'naesby', 'unknownName', 'organisation.unit'],
  ['demo/departments.csv', 'kirurgi,', '"kirurgi,', 'fileUnreadable', 'organisation.unit'],
  ['demo/dimensioning_plan.csv', '10.5 even', '10.5', 'notAllowed', 'dimensioning.plan'],
  ['demo/people.csv', 'planner,', 'emperor,', 'notAllowed', 'people.person'],
  ['demo/shared_places.csv', 'ssi-klinisk', 'ssi-magisk', 'unknownReference', 'composition.place'],
  ['demo/side_places.csv', 'side:neurokirurgi,neurokirurgi,', 'side:neurokirurgi', 'cellCount', 'composition.place'],
  ['demo/extra_approvals.csv', ',2,"', ',to,"', 'notInteger', 'composition.place'],
])('demonstration %s with «%s» → «%s» is refused', async (file, from, to, code, table) => {
  const db = deaf();
  const errors = await loadDemonstration(db, spoil(file, from, to));
  expect(errors).toContainEqual(expect.objectContaining({ file, code }));
  expect(db.written).not.toContain(table);
});

test('a missing file is told by name', async () => {
  const copy = spoil('towns.csv', 'town,', 'by,');
  rmSync(join(copy, 'towns.csv'));
  expect(await loadReference(deaf(), copy)).toContainEqual({ file: 'towns.csv', row: 0, column: '', code: 'fileMissing', params: {} });
});

test('every name in every table is in the alias table', () => {
  const names = readNames(data);
  const unknown: string[] = [];
  const look = (
    file: string,
    column: string,
    kinds: Parameters<typeof names.find>[0][],
    except: (name: string) => boolean = () => false,
  ) => {
    const { rows, errors } = readTable(data, file, { [column]: text });
    expect(errors).toEqual([]);
    for (const row of rows) {
      const name = String(row[column]);
      if (!except(name) && !kinds.some((kind) => names.find(kind, name) !== undefined)) unknown.push(`${file} ${column}: ${name}`);
    }
  };
  const stepsBefore = ['KBU', 'intern medicin (introduktion)'];
  const nation = (name: string) => /^DK/.test(name) || name.startsWith('site: ') || name.startsWith('AUH department');
  look('specialties.csv', 'name_da', ['specialty']);
  look('hospitals.csv', 'name', ['site']);
  look('hospitals.csv', 'region', ['operatingRegion']);
  look('hospitals.csv', 'videreuddannelsesregion', ['trainingRegion']);
  look('training_departments.csv', 'specialty', ['specialty'], (name) => stepsBefore.includes(name));
  look('training_departments.csv', 'site', ['site']);
  look('training_departments.csv', 'region', ['operatingRegion']);
  look('dimensioning.csv', 'specialty', ['specialty'], (name) => name === 'all');
  look('dimensioning.csv', 'region', ['trainingRegion', 'operatingRegion'], nation);
  look('track_examples.csv', 'specialty', ['specialty']);
  look('track_examples.csv', 'region', ['trainingRegion'], nation);
  look('hospital_catchments_2019.csv', 'acute_hospital', ['site']);
  look('shortage_municipalities_2019.csv', 'region', ['operatingRegion']);
  look('position_numbers_samfundsmedicin.csv', 'place', ['site']);
  expect(unknown).toEqual([]);
});

test('one composition is in effect, one is in hearing, and one text: each by the acts of those who are named, sealed, and told in the log', async () => {
  const db = asDb(owner);
  expect(await db.query('select state, count(*)::int as places from composition.place where composition is not null group by 1')).toEqual([
    { state: 'planned', places: 3 },
  ]);
  expect(
    await db.query(
      'select subject_kind as kind, closed_at is null as going from hearings.hearing order by subject_kind, closed_at nulls last',
    ),
  ).toEqual([
    { kind: 'composition', going: false },
    { kind: 'composition', going: true },
    { kind: 'document', going: true },
  ]);
  const [heard] = await db.query<{ parties: number; answered: number; late: number; comments: number; open: number; proposed: number }>(
    `select (select count(*)::int from hearings.party p where p.hearing = h.id) as parties,
       (select count(distinct party)::int from hearings.answer a where a.hearing = h.id) as answered,
       (select count(*)::int from hearings.answer a where a.hearing = h.id and a.late) as late,
       (select count(*)::int from hearings.comment c where c.hearing = h.id) as comments,
       (select count(*)::int from hearings.comment c where c.hearing = h.id and not exists (select from hearings.response r where r.comment = c.id)) as open,
       (select count(*)::int from hearings.comment c where c.hearing = h.id and c.proposed <> '') as proposed
     from hearings.hearing h where h.subject_kind = 'composition' and h.closed_at is null`,
  );
  expect(heard).toMatchObject({ parties: 7, answered: 4, late: 1 });
  expect(Math.min(heard?.open ?? 0, (heard?.comments ?? 0) - (heard?.open ?? 0), heard?.proposed ?? 0)).toBeGreaterThan(0);
  // no plan of the demonstration breaks a rule that may not be broken
  expect(await db.query(`select name from composition.composition where (assessment ->> 'broken')::int > 0`)).toEqual([]);
  expect(await verifySeals(db, subjectKinds)).toMatchObject({ seals: 3, first: null });
  const told = await db.query<{ kind: string }>(`select distinct kind from platform.event where request = 'demonstration'`);
  const kinds = told.map(({ kind }) => kind);
  for (const kind of [
    'versionSealed',
    'versionDecided',
    'hearingSent',
    'answerSigned',
    'hearingClosed',
    'decisionTaken',
    'versionInEffect',
  ])
    expect(kinds).toContain(kind);
  expect(await db.query('select id from people.person where not fictional')).toEqual([]);
});

test('only the owner tells when an act took place; whoever serves acts now', async () => {
  const app = await database.client('videre_app');
  await app.query("set videre.moment = '2020-01-01T00:00:00Z'");
  const { rows } = await app.query('select platform.moment() = now() as now, platform.told_moment() is null as untold');
  expect(rows).toEqual([{ now: true, untold: true }]);
});
