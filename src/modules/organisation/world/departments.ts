import { integer, list, optional, period, type RowError, readNames, readTable, slug, text } from '../../../platform/files/index.ts';
import { readCurricula, shortName } from '../../curricula/world/read.ts';
import { readOrganisation, readTowns, type SiteRow, siteRegions } from './reference.ts';

export interface UnitRow {
  id: string;
  name: string;
  kind: 'department' | 'institute' | 'practicePool';
  site: string;
  valid: string;
  source: string;
  constructed: boolean;
  /** Specialty of its own training; null for a unit that only takes side training. */
  specialty: string | null;
  /** 0 main, 1 regional, 2 highly specialised (constructed). */
  level: number;
  /** Size beside the others of its specialty (constructed). */
  weight: number;
}

/** Steps before main training that the source lists beside the specialties. */
const noSpecialty = ['KBU', 'intern medicin (introduktion)'];
const begin = '2007-01-01';
const levelWeight = [1, 1.6, 3];

/** Departments from the sources and the constructed table of levels, units for side training, and pools of practices with their own sites. */
export function readDepartments(data: string) {
  const names = readNames(data);
  const curricula = readCurricula(data);
  const organisation = readOrganisation(data);
  const { towns } = readTowns(data);
  const site = names.column('site');
  const departments = readTable(
    data,
    'demo/departments.csv',
    { specialty: names.column('specialty'), main: list(site), regional: list(site), highly_specialised: list(site) },
    ['specialty'],
  );
  const special = readTable(data, 'demo/special_units.csv', { id: slug, name: text, site, weight: integer(1, 9) }, ['id']);
  const pools = readTable(
    data,
    'demo/pools.csv',
    {
      id: slug,
      town: text,
      training_region: names.column('trainingRegion'),
      agreement_area: optional(names.column('agreementArea')),
      operating_region: names.column('operatingRegion'),
      weight: integer(1, 9),
    },
    ['id'],
  );
  const named = readTable(data, 'training_departments.csv', { specialty: text, site, source: text });
  const posts = readTable(data, 'position_numbers_samfundsmedicin.csv', {
    place: site,
    specialty: names.column('specialty'),
    source: text,
  });
  const errors: RowError[] = [
    ...curricula.errors,
    ...organisation.errors,
    ...[departments, special, pools, named, posts].flatMap((table) => table.errors),
  ];

  const sources = new Map<string, string>();
  const extra: { specialty: string; site: string }[] = [];
  for (const row of named.rows) {
    if (noSpecialty.includes(row.specialty)) continue;
    const specialty = names.find('specialty', row.specialty);
    if (specialty === undefined) {
      errors.push({
        file: row.file,
        row: row.row,
        column: 'specialty',
        code: 'unknownReference',
        params: { value: row.specialty, table: 'aliases.csv' },
      });
      continue;
    }
    sources.set(`${row.site}-${specialty}`, row.source);
    extra.push({ specialty, site: row.site });
  }
  for (const row of posts.rows) sources.set(`${row.place}-${row.specialty}`, row.source);

  const units = new Map<string, UnitRow>();
  const add = (specialty: string, place: string, level: number) => {
    const id = `${place}-${specialty}`;
    const at = organisation.sites.find((one) => one.id === place);
    const speciality = curricula.specialties.find((one) => one.id === specialty);
    if (at === undefined || speciality === undefined || units.has(id) || specialty === 'almen-medicin') return;
    const source = sources.get(id);
    units.set(id, {
      id,
      name: `${shortName(speciality.name_da)}, ${at.name}`,
      kind: at.kind === 'institute' ? 'institute' : 'department',
      site: place,
      valid: at.valid,
      source: source ?? 'Konstrueret: en afdeling af rimelig størrelse for sygehuset',
      constructed: source === undefined,
      specialty,
      level,
      weight: levelWeight[level] ?? 1,
    });
  };
  for (const row of departments.rows) {
    for (const [level, places] of [row.main, row.regional, row.highly_specialised].entries())
      for (const place of places) add(row.specialty, place, level);
  }
  for (const row of extra) add(row.specialty, row.site, 0);
  for (const { id, name, site: place, weight } of special.rows) {
    const source = 'Konstrueret: enhed, der kun modtager sideuddannelse; at sideuddannelsen findes, er oplyst i patterns.csv';
    units.set(id, {
      id,
      name,
      kind: 'department',
      site: place,
      valid: period(begin, null),
      source,
      constructed: true,
      specialty: null,
      level: 0,
      weight,
    });
  }

  const sites: SiteRow[] = [];
  const marks: { site: string; mark: string; valid: string; source: string; constructed: boolean }[] = [];
  const short = readTable(data, 'shortage_municipalities_2019.csv', { municipality: text, source: text });
  errors.push(...short.errors);
  for (const row of pools.rows) {
    const town = towns.get(row.town);
    if (town === undefined) {
      errors.push({
        file: row.file,
        row: row.row,
        column: 'town',
        code: 'unknownReference',
        params: { value: row.town, table: 'towns.csv' },
      });
      continue;
    }
    const source = 'Konstrueret: praksis i og omkring byen som ét område med pladser';
    const { latitude, longitude } = town;
    const { training_region, agreement_area } = row;
    const valid = period(begin, null);
    const name = `Almen praksis, ${row.town}-området`;
    const at = { id: row.id, name, kind: 'practiceArea' as const, town: row.town, latitude, longitude, training_region, agreement_area };
    sites.push({ ...at, valid, source, constructed: true });
    const { id, weight } = row;
    units.set(id, {
      id,
      name,
      kind: 'practicePool',
      site: id,
      valid,
      source,
      constructed: true,
      specialty: 'almen-medicin',
      level: 0,
      weight,
    });
    const listed = short.rows.find((one) => one.municipality === town.municipality);
    const why = `Konstrueret: ${town.municipality} Kommune står på listen over lægedækningstruede områder 2019 (${listed?.source}); praksisområdet er konstrueret`;
    if (listed) marks.push({ site: row.id, mark: 'shortage', valid: period('2019-01-01', null), source: why, constructed: true });
  }
  const from = { from: begin, to: null };
  const spans = organisation.operatingRegions.map(({ id, valid }) => ({ id, from: valid.slice(1, 11), to: valid.slice(12, -1) || null }));
  const follows = new Map(
    organisation.successors.filter((row) => row.kind === 'operatingRegion').map((row) => [row.predecessor, row.successor]),
  );
  return {
    errors,
    units: [...units.values()],
    sites,
    marks,
    siteRegions: pools.rows.flatMap((row) => siteRegions({ id: row.id, ...from, operatingRegion: row.operating_region }, spans, follows)),
  };
}
