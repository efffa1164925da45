import type { Db } from '../../platform/db/db.ts';
import { insertRows, type RowError } from '../../platform/files/index.ts';
import { readOrganisation } from './world/reference.ts';
import type { ApprovalRow, CeilingRow } from './world/seats.ts';
import { readUnits } from './world/units.ts';

const siteColumns = {
  id: 'text',
  name: 'text',
  kind: 'text',
  town: 'text',
  latitude: 'numeric',
  longitude: 'numeric',
  training_region: 'text',
  agreement_area: 'text',
  valid: 'daterange',
  source: 'text',
  constructed: 'boolean',
};
const regionColumns = { site: 'text', operating_region: 'text', valid: 'daterange' };
const markColumns = { site: 'text', mark: 'text', valid: 'daterange', source: 'text', constructed: 'boolean' };

/**
 * Regions, agreement areas, sites with their marks, and successors, new or brought up to date; nothing when a row is wrong. A site that a
 * person has changed stays as decided.
 */
export async function loadReference(db: Db, data: string): Promise<RowError[]> {
  const read = readOrganisation(data);
  if (read.errors.length > 0) return read.errors;
  const named = { id: 'text', name: 'text', source: 'text' };
  await insertRows(db, 'organisation.training_region', named, read.trainingRegions, 'id');
  await insertRows(db, 'organisation.operating_region', { ...named, valid: 'daterange' }, read.operatingRegions, 'id');
  await insertRows(db, 'organisation.agreement_area', { ...named, training_region: 'text' }, read.areas, 'id');
  const where = { name: 'text', latitude: 'numeric', longitude: 'numeric', source: 'text' };
  await insertRows(db, 'organisation.town', where, read.towns, 'name');
  const here = new Set((await db.query<{ id: string }>('select id from organisation.site where decided_here')).map(({ id }) => id));
  const sites = read.sites.filter(({ id }) => !here.has(id));
  const ofFiles = <Row extends { site: string }>(rows: Row[]) => rows.filter(({ site }) => !here.has(site));
  await insertRows(db, 'organisation.site', siteColumns, sites, 'id');
  await insertRows(db, 'organisation.site_region', regionColumns, ofFiles(read.siteRegions), 'site, operating_region, valid');
  await insertRows(db, 'organisation.site_mark', markColumns, ofFiles(read.marks), 'site, mark, valid');
  await insertRows(
    db,
    'organisation.successor',
    { kind: 'text', predecessor: 'text', successor: 'text', succeeded_on: 'date', source: 'text' },
    read.successors,
    'kind, predecessor, successor',
  );
  return [];
}

/** Departments, institutes and practice pools: those that sources name, and constructed ones. */
export async function loadDemonstration(db: Db, data: string): Promise<RowError[]> {
  const read = readUnits(data);
  if (read.errors.length > 0) return read.errors;
  await insertRows(db, 'organisation.site', siteColumns, read.sites);
  await insertRows(db, 'organisation.site_region', regionColumns, read.siteRegions);
  await insertRows(db, 'organisation.site_mark', markColumns, read.marks);
  await insertRows(
    db,
    'organisation.unit',
    { id: 'text', name: 'text', kind: 'text', site: 'text', valid: 'daterange', source: 'text', constructed: 'boolean' },
    read.units.map(({ id, name, kind, site, valid, source, constructed }) => ({ id, name, kind, site, valid, source, constructed })),
  );
  return [];
}

/** Approvals and ceilings; their places follow from the tracks of the demonstration world, so they are made where those are known. */
export async function saveCapacity(db: Db, approvals: ApprovalRow[], ceilings: CeilingRow[]): Promise<void> {
  await insertRows(
    db,
    'organisation.unit_approval',
    {
      id: 'text',
      unit: 'text',
      specialty: 'text',
      step: 'text',
      training_region: 'text',
      valid: 'daterange',
      tenths: 'int',
      full_time_equivalents: 'boolean',
      gives: 'text[]',
      source: 'text',
      constructed: 'boolean',
    },
    approvals,
  );
  await insertRows(
    db,
    'organisation.unit_ceiling',
    { unit: 'text', training_region: 'text', valid: 'daterange', tenths: 'int', source: 'text', constructed: 'boolean' },
    ceilings,
  );
}
