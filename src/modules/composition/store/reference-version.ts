import type { Db } from '../../../platform/db/db.ts';

/** The number of the last change of reference data, and in which database: a process may know several. */
export async function referenceVersion(db: Db): Promise<{ version: number; database: string }> {
  const [row] = await db.query<{ version: number; database: string }>(
    'select version, current_database() as database from platform.reference',
  );
  if (!row) throw new Error('the reference data has no version');
  return row;
}
