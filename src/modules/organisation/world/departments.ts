import { integer, list, type RowError, readNames, readTable, slug, text, unknownReference } from '../../../platform/files/index.ts';
import { readCurricula, shortName } from '../../curricula/world/read.ts';
import { readOrganisation } from './reference.ts';
import type { UnitRow } from './units.ts';

/** Steps before main training that the source lists beside the specialties. */
const noSpecialty = ['KBU', 'intern medicin (introduktion)'];
const levelWeight = [1, 1.6, 3];

/** The departments that published pages name, with the page. */
function readNamed(data: string) {
  const names = readNames(data);
  const site = names.column('site');
  const named = readTable(data, 'training_departments.csv', { specialty: text, site, source: text });
  const posts = readTable(data, 'position_numbers_samfundsmedicin.csv', {
    place: site,
    specialty: names.column('specialty'),
    source: text,
  });
  const errors = [...names.errors, ...named.errors, ...posts.errors];
  const sources = new Map<string, { specialty: string; site: string; source: string }>();
  for (const row of named.rows) {
    if (noSpecialty.includes(row.specialty)) continue;
    const specialty = names.find('specialty', row.specialty);
    if (specialty === undefined) errors.push(unknownReference(row, 'specialty', row.specialty, 'aliases.csv'));
    else sources.set(`${row.site}-${specialty}`, { specialty, site: row.site, source: row.source });
  }
  for (const { place, specialty, source } of posts.rows) sources.set(`${place}-${specialty}`, { specialty, site: place, source });
  return { sources, errors };
}

/** Departments from the sources and from the constructed table of levels, and units for side training. */
export function readDepartments(data: string): { units: UnitRow[]; errors: RowError[] } {
  const names = readNames(data);
  const curricula = readCurricula(data);
  const organisation = readOrganisation(data);
  const named = readNamed(data);
  const site = names.column('site');
  const departments = readTable(
    data,
    'demo/departments.csv',
    { specialty: names.column('specialty'), main: list(site), regional: list(site), highly_specialised: list(site) },
    ['specialty'],
  );
  const special = readTable(data, 'demo/special_units.csv', { id: slug, name: text, site, weight: integer(1, 9) }, ['id']);
  const errors = [curricula, organisation, named, departments, special].flatMap((part) => part.errors);

  const sites = new Map(organisation.sites.map((one) => [one.id, one]));
  const specialties = new Map(curricula.specialties.map((one) => [one.id, one]));
  const units = new Map<string, UnitRow>();
  const add = (specialty: string, place: string, level: number) => {
    const id = `${place}-${specialty}`;
    const at = sites.get(place);
    const name = specialties.get(specialty)?.name_da;
    if (at === undefined || name === undefined || units.has(id) || specialty === 'almen-medicin') return;
    const source = named.sources.get(id)?.source;
    units.set(id, {
      id,
      name: `${shortName(name)}, ${at.name}`,
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
  for (const { specialty, main, regional, highly_specialised } of departments.rows) {
    for (const [level, places] of [main, regional, highly_specialised].entries()) for (const place of places) add(specialty, place, level);
  }
  for (const row of named.sources.values()) add(row.specialty, row.site, 0);
  for (const { id, name, site: place, weight } of special.rows) {
    const valid = sites.get(place)?.valid ?? '';
    const source = 'Konstrueret: enhed, der kun modtager sideuddannelse; at sideuddannelsen findes, er oplyst i patterns.csv';
    units.set(id, { id, name, kind: 'department', site: place, valid, source, constructed: true, specialty: null, level: 0, weight });
  }
  return { units: [...units.values()], errors };
}
