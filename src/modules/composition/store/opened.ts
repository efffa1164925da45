/** Versions that everybody signed in may read: in hearing, or in effect. */
import type { Db } from '../../../platform/db/db.ts';

export interface OpenedRow {
  name: string;
  trainingRegion: string;
  sha256: string;
  content: string;
}

/** A version that the asker may see: of an own training region, or opened. */
export async function openedVersion(db: Db, composition: string, no: number): Promise<OpenedRow | null> {
  const [row] = await db.query<OpenedRow>(
    'select name, training_region as "trainingRegion", sha256, content from composition.version_to_read($1, $2)',
    [composition, no],
  );
  return row ?? null;
}

export async function openVersion(db: Db, composition: string, no: number): Promise<void> {
  await db.query(
    'insert into composition.version_opened (composition, no, opened_by) values ($1, $2, platform.me()) on conflict (composition, no) do nothing',
    [composition, no],
  );
}
