import {
  date,
  flag,
  number,
  oneOf,
  optional,
  period,
  type RowError,
  readNames,
  readTable,
  slug,
  text,
  unknownReference,
} from '../../../platform/files/index.ts';
import { type SiteRegionSpan, siteRegions } from '../rules/site-regions.ts';

export interface SiteRow {
  id: string;
  name: string;
  kind: 'hospital' | 'psychiatry' | 'institute' | 'practiceArea';
  town: string;
  latitude: number;
  longitude: number;
  training_region: string;
  agreement_area: string | null;
  valid: string;
  source: string;
  constructed: boolean;
}

export interface SiteRegionRow {
  site: string;
  operating_region: string;
  valid: string;
}

export const siteRegionRow = ({ site, operatingRegion, from, to }: SiteRegionSpan): SiteRegionRow => ({
  site,
  operating_region: operatingRegion,
  valid: period(from, to),
});

/** Towns and where they lie. */
export function readTowns(data: string) {
  const table = readTable(
    data,
    'towns.csv',
    { town: text, latitude: number(54, 62.5), longitude: number(-8, 16), municipality: text, source: text },
    ['town'],
  );
  return { towns: new Map(table.rows.map((row) => [row.town, row])), errors: table.errors };
}

/** Regions, areas, sites, marks and successors as rows of their tables, or what is wrong. */
export function readOrganisation(data: string) {
  const names = readNames(data);
  const { towns, errors: townErrors } = readTowns(data);
  const trainingRegions = readTable(data, 'training_regions.csv', { id: oneOf('ost', 'syd', 'nord'), name: text, source: text }, ['id']);
  const operatingRegions = readTable(
    data,
    'operating_regions.csv',
    { id: slug, name: text, from: date, to: optional(date), source: text },
    ['id'],
  );
  const areas = readTable(
    data,
    'agreement_areas.csv',
    { id: slug, name: text, training_region: names.column('trainingRegion'), source: text },
    ['id'],
  );
  const sites = readTable(
    data,
    'sites.csv',
    {
      id: slug,
      name: text,
      kind: oneOf('hospital', 'psychiatry', 'institute', 'practiceArea'),
      town: text,
      training_region: names.column('trainingRegion'),
      agreement_area: optional(names.column('agreementArea')),
      operating_region: optional(names.column('operatingRegion')),
      from: date,
      to: optional(date),
      source: text,
      constructed: flag,
    },
    ['id'],
  );
  const marks = readTable(
    data,
    'site_marks.csv',
    { site: names.column('site'), mark: oneOf('shortage', 'university'), from: date, to: optional(date), source: text, constructed: flag },
    ['site', 'mark', 'from'],
  );
  const successors = readTable(
    data,
    'successors.csv',
    { kind: oneOf('operatingRegion', 'site', 'unit'), predecessor: slug, successor: slug, on: date, source: text },
    ['kind', 'predecessor', 'successor'],
  );
  const errors: RowError[] = [
    ...names.errors,
    ...townErrors,
    ...[trainingRegions, operatingRegions, areas, sites, marks, successors].flatMap((table) => table.errors),
  ];
  for (const row of [...operatingRegions.rows, ...sites.rows, ...marks.rows]) {
    if (row.to !== null && row.to <= row.from)
      errors.push({ file: row.file, row: row.row, column: 'to', code: 'endBeforeStart', params: { from: row.from, to: row.to } });
  }

  const follows = new Map(successors.rows.filter((row) => row.kind === 'operatingRegion').map((row) => [row.predecessor, row.successor]));
  const siteRows: SiteRow[] = [];
  for (const { row, file, operating_region: _, from, to, ...site } of sites.rows) {
    const town = towns.get(site.town);
    if (town === undefined) errors.push(unknownReference({ file, row }, 'town', site.town, 'towns.csv'));
    else siteRows.push({ ...site, latitude: town.latitude, longitude: town.longitude, valid: period(from, to) });
  }
  return {
    errors,
    trainingRegions: trainingRegions.rows.map(({ id, name, source }) => ({ id, name, source })),
    operatingRegions: operatingRegions.rows.map(({ id, name, from, to, source }) => ({ id, name, valid: period(from, to), source })),
    areas: areas.rows.map(({ id, name, training_region, source }) => ({ id, name, training_region, source })),
    sites: siteRows,
    towns: [...towns.values()].map(({ town, latitude, longitude, source }) => ({ name: town, latitude, longitude, source })),
    siteRegions: sites.rows.flatMap((row) =>
      siteRegions({ ...row, operatingRegion: row.operating_region }, operatingRegions.rows, follows).map(siteRegionRow),
    ),
    marks: marks.rows.map(({ site, mark, from, to, source, constructed }) => ({
      site,
      mark,
      valid: period(from, to),
      source,
      constructed,
    })),
    successors: successors.rows.map(({ kind, predecessor, successor, on, source }) => ({
      kind,
      predecessor,
      successor,
      succeeded_on: on,
      source,
    })),
  };
}
