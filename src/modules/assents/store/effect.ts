/** The wall before effect, as the database holds it. */
import type { Db } from '../../../platform/db/db.ts';

/** Whether a version has all that its chain asks for; the database asks the same before effect. */
export async function mayTakeEffect(db: Db, kind: string, id: string, version: number, hash: string): Promise<boolean> {
  const [row] = await db.query<{ may: boolean }>('select assents.may_take_effect($1, $2, $3, $4) as may', [kind, id, version, hash]);
  return row?.may ?? false;
}
