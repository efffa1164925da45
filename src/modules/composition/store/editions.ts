/** Editions: what replaces what, from when, by whom and why. All statements take as many rows as there are. */
import type { Db } from '../../../platform/db/db.ts';
import type { Validity } from '../rules/edition.ts';

export type EditionTable = 'agreement' | 'pattern' | 'principle';

/** Who makes an edition, and why. */
export interface Making {
  replaces: string | null;
  reason: string;
  madeBy: string;
}

export interface StandingEdition extends Validity {
  id: string;
  name: string;
  trainingRegion: string | null;
  /** it never came to hold, or another has taken its place */
  replaced: boolean;
}

/** Locks an edition that somebody will replace or end. */
export async function lockEdition(db: Db, table: EditionTable, id: string): Promise<StandingEdition | null> {
  const region = table === 'principle' ? 'null::text' : 't.training_region';
  const [row] = await db.query<StandingEdition>(
    `select t.id, t.name, ${region} as "trainingRegion", lower(t.valid)::text as "from", upper(t.valid)::text as "to",
       isempty(t.valid) or exists (select from composition.${table} n where n.replaces = t.id) as replaced
     from composition.${table} t where t.id = $1 for update`,
    [id],
  );
  return row ?? null;
}

/** Ids in use that begin alike. */
export async function idsLike(db: Db, table: EditionTable, start: string): Promise<Set<string>> {
  const rows = await db.query<{ id: string }>(`select id from composition.${table} where starts_with(id, $1)`, [start]);
  return new Set(rows.map(({ id }) => id));
}

/** The periods of editions that others have replaced or that end. */
export async function setValidity(
  db: Db,
  table: EditionTable | 'template',
  rows: readonly { id: string; valid: Validity | 'empty' }[],
): Promise<void> {
  const given = rows.map(({ id, valid }) => ({ id, ...(valid === 'empty' ? { none: true } : { from_on: valid.from, to_on: valid.to }) }));
  await db.query(
    `update composition.${table} t set valid = case when r.none then 'empty'::daterange else daterange(r.from_on, r.to_on) end
     from jsonb_to_recordset($1) as r (id text, none boolean, from_on date, to_on date) where t.id = r.id`,
    [JSON.stringify(given)],
  );
}
