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

interface Span {
  from: string;
  to: string | null;
}

interface OperatingRegion extends Span {
  id: string;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const sooner = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a < b ? a : b);

/** The operating regions a site has lain in: the one named, and its successors, each as long as both exist. */
export function siteRegions(
  site: Span & { id: string; operatingRegion: string | null },
  regions: OperatingRegion[],
  successors: Map<string, string>,
): SiteRegionRow[] {
  const rows: SiteRegionRow[] = [];
  for (let id = site.operatingRegion ?? undefined; id !== undefined; id = successors.get(id)) {
    const region = regions.find((one) => one.id === id);
    if (region === undefined) break;
    const from = later(site.from, region.from);
    const to = sooner(site.to, region.to);
    if (to === null || from < to) rows.push({ site: site.id, operating_region: region.id, valid: period(from, to) });
  }
  return rows;
}

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
    siteRegions: sites.rows.flatMap((row) =>
      siteRegions({ ...row, operatingRegion: row.operating_region }, operatingRegions.rows, follows),
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
