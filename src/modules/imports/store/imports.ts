import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';

export interface ImportRow {
  id: string;
  at: string;
  personName: string | null;
  kind: string;
  template: string;
  fileName: string;
  sha256: string;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  leftOut: number;
}

export const listImports = (db: Db, kind: string | null): Promise<ImportRow[]> =>
  db.query<ImportRow>(
    `select i.id, ${instantOf('i.at')} as at, people.display_name(i.person) as "personName", i.kind,
       i.template, i.file_name as "fileName", i.sha256, i.rows, i.added, i.changed, i.unchanged, i.left_out as "leftOut"
     from imports.import i where $1::text is null or i.kind = $1 order by i.at desc limit 500`,
    [kind],
  );

export async function addImport(db: Db, row: Omit<ImportRow, 'id' | 'at' | 'personName'> & { person: string }): Promise<string> {
  const [added] = await db.query<{ id: string }>(
    `insert into imports.import (person, kind, template, file_name, sha256, rows, added, changed, unchanged, left_out)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [row.person, row.kind, row.template, row.fileName, row.sha256, row.rows, row.added, row.changed, row.unchanged, row.leftOut],
  );
  if (!added) throw new Error('the import was not recorded');
  return added.id;
}

/** The number of the reference data as it is. */
export async function referenceVersion(db: Db): Promise<number> {
  const [row] = await db.query<{ version: number }>('select version from platform.reference');
  return row?.version ?? 0;
}
