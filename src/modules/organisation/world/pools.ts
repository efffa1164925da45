import { integer, optional, period, readNames, readTable, slug, text, unknownReference } from '../../../platform/files/index.ts';
import { siteRegions } from '../rules/site-regions.ts';
import { readOrganisation, readTowns, type SiteRow, siteRegionRow } from './reference.ts';
import type { UnitRow } from './units.ts';

const begin = '2007-01-01';
const source = 'Konstrueret: praksis i og omkring byen som ét område med pladser';

/** General practice as pools by town: each a unit on a site of its own, short of doctors when its municipality was on the list. */
export function readPools(data: string) {
  const names = readNames(data);
  const organisation = readOrganisation(data);
  const { towns } = readTowns(data);
  const short = readTable(data, 'shortage_municipalities_2019.csv', { municipality: text, source: text });
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
  const errors = [...organisation.errors, ...short.errors, ...pools.errors];
  const units: UnitRow[] = [];
  const sites: SiteRow[] = [];
  const marks: { site: string; mark: string; valid: string; source: string; constructed: boolean }[] = [];
  for (const row of pools.rows) {
    const town = towns.get(row.town);
    if (town === undefined) {
      errors.push(unknownReference(row, 'town', row.town, 'towns.csv'));
      continue;
    }
    const { id, training_region, agreement_area, weight } = row;
    const { latitude, longitude, municipality } = town;
    const common = { id, name: `Almen praksis, ${row.town}-området`, valid: period(begin, null), source, constructed: true };
    sites.push({ ...common, kind: 'practiceArea', town: row.town, latitude, longitude, training_region, agreement_area });
    units.push({ ...common, kind: 'practicePool', site: id, specialty: 'almen-medicin', level: 0, weight });
    const listed = short.rows.find((one) => one.municipality === municipality);
    if (listed === undefined) continue;
    const why = `Konstrueret: ${municipality} Kommune står på listen over lægedækningstruede områder 2019 (${listed.source}); praksisområdet er konstrueret`;
    marks.push({ site: id, mark: 'shortage', valid: period('2019-01-01', null), source: why, constructed: true });
  }
  const spans = organisation.operatingRegions.map(({ id, valid }) => ({ id, from: valid.slice(1, 11), to: valid.slice(12, -1) || null }));
  const follows = new Map(
    organisation.successors.filter((row) => row.kind === 'operatingRegion').map((row) => [row.predecessor, row.successor]),
  );
  const regionsOf = ({ id, operating_region }: { id: string; operating_region: string }) =>
    siteRegions({ id, from: begin, to: null, operatingRegion: operating_region }, spans, follows).map(siteRegionRow);
  return { errors, units, sites, marks, siteRegions: pools.rows.flatMap(regionsOf) };
}
