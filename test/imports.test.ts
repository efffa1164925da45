/** Spreadsheets in, through the server: dry run, all or nothing, twice is once. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../src/app/root.ts';
import { startServer, type TestServer } from './harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Checked {
  basis: string;
  rows: number;
  counts: { added: number; changed: number; unchanged: number; leftOut: number; errors: number };
  errors: { row: number; column: string; code: string; params: Record<string, unknown> }[];
  notes: { row: number; code: string; params: Record<string, unknown> }[];
  changes: { name: string; what: string; rows: number[] }[];
}

const examples = readFileSync(path.join(root, 'data/track_examples.csv'));
const query = (more: Record<string, string | number>) =>
  new URLSearchParams(Object.entries(more).map(([key, value]) => [key, String(value)]));
const check = (who: string, kind: string, body: Buffer, more: Record<string, string | number> = {}) =>
  server.upload(who, `POST /api/imports/${kind}/check?${query({ file: 'fil.csv', ...more })}`, body);
const take = (who: string, kind: string, body: Buffer, more: Record<string, string | number>) =>
  server.upload(who, `POST /api/imports/${kind}?${query({ file: 'fil.csv', ...more })}`, body);

test('the example tracks, whole and as they stand: patterns, templates and tracks in drafts; the second time changes nothing', async () => {
  const { status, body } = await check('administrator', 'tracks', examples, { year: 2028 });
  const first = body as Checked;
  expect([status, first.errors]).toEqual([200, []]);
  expect(first.rows).toBe(108);
  expect(first.counts).toEqual({ added: 35, changed: 0, unchanged: 0, leftOut: 0, errors: 0 });
  // every row is in something that is added
  expect(new Set(first.changes.flatMap(({ rows }) => rows)).size).toBe(108);

  const wrong = await take('administrator', 'tracks', examples, { year: 2028, basis: 'another' });
  expect([wrong.status, (wrong.body as { code: string }).code]).toEqual([409, 'importStale']);
  const taken = await take('administrator', 'tracks', examples, { year: 2028, basis: first.basis });
  expect(taken.status).toBe(200);
  expect((taken.body as { hrefs: string[] }).hrefs).toHaveLength(3);

  const again = (await check('administrator', 'tracks', examples, { year: 2028 })).body as Checked;
  expect(again.counts).toEqual({ added: 0, changed: 0, unchanged: 32, leftOut: 0, errors: 0 });
});

test('what is not named is kept as it was written; alternate years, introduction and the side stays inside a block', async () => {
  const client = await server.database.client('postgres');
  const { rows: templates } = await client.query(
    `select number, step, alternation, training_region from composition.template where specialty in ('neurologi', 'gynaekologi-og-obstetrik') order by id`,
  );
  expect(templates).toHaveLength(11);
  expect(templates.filter(({ number }) => number === '9').map(({ alternation }) => alternation)).toEqual(['even', 'odd']);
  expect(templates.find(({ step }) => step === 'intro')).toMatchObject({ number: 'DIH-OUH', training_region: 'syd' });
  const { rows: elements } = await client.query(
    `select e.position, e.kind, e.unit, e.months, e.written from composition.template_element e where template = 'neurologi-nord-9-lige' order by position`,
  );
  expect(elements.map(({ kind, unit, months }) => [kind, unit, months])).toEqual([
    ['own', 'goedstrup-neurologi', 12],
    ['side', null, 3],
    ['side', null, 3],
    ['side', null, 6],
    ['own', 'auh-neurologi', 12],
    ['own', 'goedstrup-neurologi', 12],
  ]);
  expect(elements[1].written).toBe('psykiatri (side training, place not stated)');
  // what was written is told where the draft is worked on
  const { rows: drafts } = await client.query(
    `select distinct t.composition from composition.track_template t where t.template = 'ortopaedisk-kirurgi-ost-2'`,
  );
  const notes = (await server.ask('planner-ost', `GET /api/compositions/${drafts[0].composition}/notes`)).body as {
    tracks: { number: string; template: string }[];
    elements: { monthsNamed: boolean }[];
  };
  expect(notes.tracks.find(({ template }) => template === 'ortopaedisk-kirurgi-ost-16')?.number).toBe('16');
  const open = notes.elements.filter(({ monthsNamed }) => !monthsNamed).length;
  expect(open).toBeGreaterThan(0);
  const start = (await server.ask('planner-ost', 'GET /api/start?trainingRegion=ost&year=2028')).body as {
    problems: { code: string; href: string; params: { count: number } }[];
  };
  const waiting = start.problems.find(({ code, href }) => code === 'monthsToBeNamed' && href.includes(drafts[0].composition));
  expect(waiting?.params.count).toBe(open);
  const { rows: laid } = await client.query(
    `select e.unit, n.written, n.months_named from composition.track_template t
     join composition.element e on e.composition = t.composition and e.track = t.track
     left join composition.element_note n on n.composition = e.composition and n.element = e.id
     where t.template = 'ortopaedisk-kirurgi-ost-2' order by e.position`,
  );
  expect(laid.map(({ unit, written, months_named }) => [unit, written, months_named])).toEqual([
    [null, 'home department (not named)', false],
    ['herlev-ortopaedisk-kirurgi', null, null],
  ]);
  const { rows: odd } = await client.query(`select 1 from composition.track_template where template = 'neurologi-nord-9-ulige'`);
  expect(odd).toEqual([]);
  const { rows: patterns } = await client.query('select ready from composition.pattern where not ready');
  expect(patterns).toHaveLength(9);
  const shown = (await server.ask('planner-ost', 'GET /api/patterns')).body as { ready: boolean }[];
  expect(shown.filter(({ ready }) => !ready)).toHaveLength(9);
});

test('a planner takes in the rows of the own training region; the others are errors, or left out and told', async () => {
  const all = (await check('planner-ost', 'tracks', examples)).body as Checked;
  expect(new Set(all.errors.map(({ code }) => code))).toEqual(new Set(['outsideRegion', 'outsideCountry']));
  expect(new Set(all.errors.map(({ params }) => params.value))).toEqual(new Set(['Syd', 'Nord', 'DK']));
  const own = (await check('planner-ost', 'tracks', examples, { own: 'true' })).body as Checked;
  expect([own.counts.errors, own.counts.leftOut]).toEqual([0, 108 - 11 - 3 - 4 - 2 - 2]);
});

test.each(
  ['sites', 'organisation', 'approvals', 'dimensioning', 'patterns', 'tracks'].flatMap((kind) => [
    [kind, 'xlsx'] as const,
    [kind, 'csv'] as const,
  ]),
)('what is there, taken out as %s (%s) and in again, changes nothing', async (kind, format) => {
  const out = await server.upload('administrator', `GET /api/import-templates/${kind}?rows=all&format=${format}`, Buffer.alloc(0));
  expect(out.status).toBe(200);
  const { status, body } = await check('administrator', kind, out.body as Buffer, { file: `fil.${format}` });
  const { counts, errors, rows, changes } = body as Checked;
  expect([status, errors.slice(0, 3), changes.slice(0, 3)]).toEqual([200, [], []]);
  expect(rows).toBeGreaterThan(30);
  expect(counts).toMatchObject({ added: 0, changed: 0, errors: 0 });
});

test('a changed pattern becomes a new edition from its day, and one row of another length is an error with what to do', async () => {
  const out = await server.upload('administrator', 'GET /api/import-templates/patterns?rows=all&format=csv', Buffer.alloc(0));
  const lines = (out.body as Buffer).toString('utf8').split('\r\n');
  const header = lines[0] ?? '';
  const rows = lines.filter((line) => line.startsWith('neurologi-aba;'));
  expect(rows).toHaveLength(6);
  const at = (name: string) => header.split(';').indexOf(name);
  const withCell = (line: string, name: string, value: string) => {
    const cells = line.split(';');
    cells[at(name)] = value;
    return cells.join(';');
  };
  const file = (all: string[]) => Buffer.from([header, ...all, ''].join('\r\n'));
  const broken = (
    await check('administrator', 'patterns', file(rows.map((row, i) => (i === 1 ? withCell(row, 'Tilladte måneder', '9') : row))))
  ).body as Checked;
  expect(broken.errors.map(({ code }) => code)).toEqual(['patternLength']);
  const named = file(rows.map((row) => withCell(withCell(row, 'Gælder fra', '1-1-2029'), 'Korteste ophold', '3')));
  const first = (await check('administrator', 'patterns', named)).body as Checked;
  expect([first.errors, first.counts.changed]).toEqual([[], 1]);
  const taken = await take('administrator', 'patterns', named, { basis: first.basis });
  expect(taken.status).toBe(200);
  expect(((await check('administrator', 'patterns', named)).body as Checked).counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  const client = await server.database.client('postgres');
  const { rows: editions } = await client.query(
    `select id, shortest, lower(valid)::text as "from", upper(valid)::text as "to" from composition.pattern where id like 'neurologi-aba%' order by id`,
  );
  expect(editions).toEqual([
    { id: 'neurologi-aba', shortest: 6, from: '2020-01-01', to: '2029-01-01' },
    { id: 'neurologi-aba-fra-2029-01-01', shortest: 3, from: '2029-01-01', to: null },
  ]);
});

test('an approval changes from its day; the same file again changes nothing; somebody else’s change in between is told', async () => {
  const client = await server.database.client('postgres');
  const { rows } = await client.query<{ unit: string; tenths: number }>(
    `select unit, tenths from organisation.unit_approval where specialty = 'neurologi' and step = 'main' and training_region = 'ost'
     and upper(valid) is null order by unit limit 2`,
  );
  const header = 'Gælder fra;Pladser;Trin;Speciale;Videreuddannelsesregion;Afdeling;Begrundelse;Noget andet';
  const line = (at: number) =>
    `1-6-2028;${((rows[at]?.tenths ?? 0) + 10) / 10};hoved;Neurology;VUR Øst;${rows[at]?.unit};Afgørelse;x`.replace('.', ',');
  const [one, other] = [0, 1].map((at) => Buffer.from([header, line(at)].join('\n')));
  const first = (await check('planner-ost', 'approvals', one as Buffer)).body as Checked & { unknownColumns: string[] };
  expect([first.errors, first.counts.changed, first.unknownColumns]).toEqual([[], 1, ['Noget andet']]);
  const second = (await check('planner-ost', 'approvals', other as Buffer)).body as Checked;
  expect((await take('planner-ost', 'approvals', one as Buffer, { basis: first.basis })).status).toBe(200);
  const late = await take('planner-ost', 'approvals', other as Buffer, { basis: second.basis });
  expect((late.body as { code: string }).code).toBe('importStale');
  expect(((await check('planner-ost', 'approvals', one as Buffer)).body as Checked).counts).toMatchObject({ changed: 0, unchanged: 1 });
});

test.each([
  ['a template of another kind', 'Id (videre-tracks/1);Afdeling\nx;y\n', 'uploadOtherTemplate'],
  ['an older version', 'Id (videre-approvals/0);Afdeling\nx;y\n', 'uploadOtherVersion'],
  ['another sheet', 'Navn;Adresse\nx;y\n', 'uploadWrongSheet'],
])('%s is refused', async (_name, text, code) => {
  const { status, body } = await check('administrator', 'approvals', Buffer.from(text));
  expect([status, (body as { code: string }).code]).toEqual([422, code]);
});

test('a list in the same spirit that nobody has seen: every row ends as an element, one to be named, or an error', async () => {
  const text = [
    'region,specialty,forloeb_number,sequence_element,hospital_department,months,note,source,extra',
    'Syd,kardiologi,12B,2,Sygehus Lillebælt Vejle,12-15,,kilde,x',
    'Syd,kardiologi,12B,1,OUH: Hjertemedicinsk afd. B,24,,kilde,x',
    'Syd,kardiologi,12B,3,,,,kilde,x',
    'Nord,kardiologi,7 ulige år,1a,Aalborg: kardiologi,1½ år,,kilde,x',
    'Nord,kardiologi,7 ulige år,1b,"Randers eller Horsens",6 mdr,,kilde,x',
    'Øst + Syd,psykiatri,3,1,Psykiatrien Region Sjælland: psykiatri,12,,kilde,x',
    'Øst + Syd,psykiatri,4,1,et sted,12,,kilde,x',
    'Grønland + Nord,anæstesiologi (introduktion),A,1,Nuuk,12,,kilde,x',
    'DK,urologi,generelt,1,2-3 afdelinger,resten,,kilde,x',
    'Øst,trolddom,1,1,Herlev,12,,kilde,x',
    'Øst,urologi,,1,Herlev,12,,kilde,x',
    'Øst,urologi,5,1,Herlev,999,,kilde,x',
    'Øst,urologi,6,1,Herlev,12,,kilde,x',
    'Øst,urologi,6,1,Roskilde,12,,kilde,x',
    'Mars,urologi,7,1,Herlev,12,,kilde,x',
  ];
  const body = (await check('administrator', 'tracks', Buffer.from(`${text.join('\n')}\n`), { year: 2029 })).body as Checked;
  expect(body.errors.map(({ row, code }) => [row, code])).toEqual([
    [8, 'regionUnclear'],
    [11, 'nameUnknownNone'],
    [12, 'valueMissing'],
    [13, 'notLength'],
    [15, 'duplicate'],
    [16, 'nameUnknown'],
  ]);
  const told = new Set([...body.changes.flatMap(({ rows }) => rows), ...body.errors.map(({ row }) => row)]);
  expect(text.map((_, at) => at + 1).filter((row) => row > 1 && !told.has(row))).toEqual([]);
});

test('a department is called something else from a day, and a new one begins; the same file again changes nothing', async () => {
  const header = 'Id (videre-organisation/1);Navn;Slags;Sted;Gælder fra;Begrundelse';
  const rows = [
    ';Medicinsk afdeling M, Slagelse;afdeling;Slagelse Sygehus;1-5-2027;Ny afdeling',
    'holbaek-neurologi;Nervesygdomme, Holbæk;;holbaek;1-5-2027;Nyt navn',
  ];
  const file = Buffer.from([header, ...rows, ''].join('\r\n'), 'latin1');
  const first = (await check('planner-ost', 'organisation', file)).body as Checked;
  expect([first.errors, first.counts]).toMatchObject([[], { added: 1, changed: 1 }]);
  expect((await take('planner-ost', 'organisation', file, { basis: first.basis })).status).toBe(200);
  expect(((await check('planner-ost', 'organisation', file)).body as Checked).counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  const nord = Buffer.from(`${header}\r\n;Ny, Aalborg;;aalborg;1-5-2027;x\r\n`, 'latin1');
  expect(((await check('planner-ost', 'organisation', nord)).body as Checked).errors.map(({ code }) => code)).toEqual(['notYourRegion']);
});

test('a site gets another name, town and operating region from a day, a new one begins, and what cannot be is told by row', async () => {
  const header = 'Id (videre-sites/1);Navn;Slags;By;Videreuddannelsesregion;Driftsregion;Aftaleområde;Gælder fra;Begrundelse';
  const file = (...rows: string[]) => Buffer.from(`\ufeff${[header, ...rows, ''].join('\r\n')}`);
  const good = file(
    ';Nyt sundhedshus i Roskilde;praksisområde;Roskilde;Øst;Region Sjælland;;1-12-2026;Åbner',
    'holbaek;Holbæk Nye Sygehus;;Holbæk;Øst;Region Sjælland;sjaelland;1-12-2026;Nyt navn',
  );
  const first = (await check('planner-ost', 'sites', good)).body as Checked;
  expect([first.errors, first.counts]).toMatchObject([[], { added: 1, changed: 1 }]);
  expect((await take('planner-ost', 'sites', good, { basis: first.basis })).status).toBe(200);
  expect(((await check('planner-ost', 'sites', good)).body as Checked).counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  const bad = file(
    'holbaek;Holbæk;;Atlantis;Øst;Region Sjælland;;1-12-2026;x',
    'koege;Køge;;Køge;Nord;Region Sjælland;;1-12-2026;x',
    'aalborg;Aalborg Nyt;;Aalborg;Nord;Region Nordjylland;;1-12-2026;x',
    'roskilde;Roskilde Andet;;Roskilde;Øst;Region Sjælland;;;x',
    'nykoebing-f;Nykøbing Andet;;Nykøbing F.;Øst;Region Hovedstaden;sjaelland;1-3-2027;efter sammenlægningen',
    ';Uden region;hospital;Roskilde;Øst;;;1-12-2026;x',
  );
  const told = (await check('planner-ost', 'sites', bad)).body as Checked;
  expect(told.errors.map(({ row, code }) => [row, code])).toEqual([
    [2, 'nameUnknownNone'],
    [3, 'regionStays'],
    [4, 'notYourRegion'],
    [5, 'fromMissing'],
    [6, 'noSuchRegionThen'],
    [7, 'valueMissing'],
  ]);
});

test('a length and a department named later reach the draft, and can be undone', async () => {
  const out = await server.upload('planner-ost', 'GET /api/import-templates/tracks?rows=all&format=csv', Buffer.alloc(0));
  const lines = (out.body as Buffer).toString('utf8').split('\r\n');
  const at = (name: string) => (lines[0] ?? '').split(';').indexOf(name);
  const rows = lines.filter((line) => line.startsWith('ortopaedisk-kirurgi-ost-16;'));
  const named = rows.map((line) => {
    const cells = line.split(';');
    if (cells[at('Måneder')] === '') Object.assign(cells, { [at('Måneder')]: '41', [at('Afdeling')]: 'herlev-ortopaedisk-kirurgi' });
    cells[at('Gælder fra')] = '1-1-2027';
    return cells.join(';');
  });
  const file = Buffer.from([lines[0], ...named, ''].join('\r\n'));
  const first = (await check('planner-ost', 'tracks', file, { year: 2028 })).body as Checked;
  expect(first.errors).toEqual([]);
  expect(first.notes.find(({ code }) => code === 'draftMended')?.params).toMatchObject({ number: '16', count: 1 });
  const taken = (await take('planner-ost', 'tracks', file, { year: 2028, basis: first.basis })).body as {
    hrefs: { href: string; name: string }[];
  };
  expect(taken.hrefs.map(({ name }) => name)).toEqual(['Indlæste forløb 2028, Øst']);
  const id = (taken.hrefs[0]?.href ?? '').replace('/sammensaetninger/', '');
  const client = await server.database.client('postgres');
  const seen = async () => {
    const { rows: found } = await client.query(
      `select e.id, e.unit from composition.track_template t join composition.element e on e.composition = t.composition and e.track = t.track
       where t.composition = $1 and t.template = 'ortopaedisk-kirurgi-ost-16' and e.position = 1`,
      [id],
    );
    const { elements } = (await server.ask('planner-ost', `GET /api/compositions/${id}/notes`)).body as {
      elements: { element: string; monthsNamed: boolean }[];
    };
    return [found[0].unit, elements.find(({ element }) => element === found[0].id)?.monthsNamed];
  };
  expect(await seen()).toEqual(['herlev-ortopaedisk-kirurgi', true]);
  const { revision } = (await server.ask('planner-ost', `GET /api/compositions/${id}/draft`)).body as { revision: number };
  expect((await server.ask('planner-ost', `POST /api/compositions/${id}/undo`, { body: { revision } })).status).toBe(200);
  expect(await seen()).toEqual([null, false]);
});
