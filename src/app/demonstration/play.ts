/**
 * The demonstration world's compositions go their way – sealed, recommended, heard, assented to, decided, in effect – by the actions that the pages
 * ask for, act by act, as those who are named and on the days that the file says. So every wall and every rule has been passed.
 */
import { isRefusal } from '../../kernel/refusal.ts';
import { readCompositions } from '../../modules/composition/world/compositions.ts';
import type { Db } from '../../platform/db/db.ts';
import { tell } from '../../platform/db/told.ts';
import type { RowError } from '../../platform/files/index.ts';
import { contextOf } from './acting.ts';
import { acts, type Proceeding } from './acts.ts';
import { readProceedings } from './read.ts';

export async function loadDemonstration(db: Db, data: string): Promise<RowError[]> {
  const { errors, ...told } = readProceedings(data);
  const compositions = readCompositions(data);
  if (errors.length + compositions.errors.length > 0) return [...errors, ...compositions.errors];
  for (const { composition, name } of compositions.rows) {
    const [made] = await db.query<{ id: string }>('select id from composition.composition where name = $1', [name]);
    if (!made) continue;
    const mine = (one: { composition: string }): boolean => one.composition === composition;
    const of: Proceeding = { id: made.id, hearing: '', parties: told.parties.filter(mine), comments: told.comments.filter(mine) };
    for (const row of told.acts.filter(mine)) {
      const done = await acts[row.act](await contextOf(db, row), of, row);
      if (isRefusal(done))
        return [{ file: row.file, row: row.row, column: 'act', code: 'actRefused', params: { act: row.act, refusal: done.refusal } }];
    }
  }
  await tell(db, '', { person: null, trainingRegions: [] });
  return [];
}
