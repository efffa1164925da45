import * as assents from '../modules/assents/world.ts';
import * as composition from '../modules/composition/world.ts';
import * as councils from '../modules/councils/world.ts';
import * as curricula from '../modules/curricula/world.ts';
import * as dimensioning from '../modules/dimensioning/world.ts';
import * as hearings from '../modules/hearings/world.ts';
import * as organisation from '../modules/organisation/world.ts';
import * as people from '../modules/people/world.ts';
import type { Db } from '../platform/db/db.ts';
import type { RowError } from '../platform/files/index.ts';
import * as proceedings from './demonstration/play.ts';

/**
 * Denmark's reference data, new or brought up to date. The caller holds the transaction; an error means that nothing may be kept.
 * The order is that of the references between the tables.
 */
export async function loadReference(db: Db, folder: string): Promise<RowError[]> {
  for (const part of [curricula, organisation, people, councils, assents, dimensioning, composition]) {
    const errors = await part.loadReference(db, folder);
    if (errors.length > 0) return errors;
  }
  return [];
}

/** The constructed demonstration world, once, into a database that holds the reference data and nothing else. */
export async function loadDemonstration(db: Db, folder: string): Promise<RowError[]> {
  const [found] = await db.query<{ used: boolean }>(
    'select exists (select 1 from composition.place) or exists (select 1 from people.person) as used',
  );
  if (found?.used) return [{ file: '', row: 0, column: '', code: 'notEmpty', params: {} }];
  for (const part of [organisation, people, councils, hearings, dimensioning, composition, proceedings]) {
    const errors = await part.loadDemonstration(db, folder);
    if (errors.length > 0) return errors;
  }
  return [];
}
