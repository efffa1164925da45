import type { Db } from '../db/db.ts';

export interface HitRow {
  kind: string;
  id: string;
  title: string;
  note: string;
  href: string;
  facts: Record<string, string | number | null>;
  /** How many there are, or one more than was counted to. */
  found: number;
}

/** Of each kind it counts and ranks this many; a search that finds more is a search to be narrowed. */
export const enough = 300;

/** The best hits of each kind for the person of this transaction, the kinds in the order given. */
export const searchEntries = (db: Db, typed: string, kinds: readonly string[], perKind: number): Promise<HitRow[]> =>
  db.query<HitRow>('select kind, id, title, note, href, facts, found from platform.search($1, $2, $3, $4)', [
    typed,
    kinds,
    perKind,
    enough,
  ]);
