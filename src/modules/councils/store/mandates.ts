import type { Held, RowsChanged } from '../../../kernel/from-a-day.ts';
import type { Db } from '../../../platform/db/db.ts';

export interface MandateValue {
  may: string;
  wording: string;
  source: string;
  constructed: boolean;
}

/** A body's mandates through time. */
export const mandateLine = (db: Db, body: string): Promise<Held<MandateValue>[]> =>
  db.query<Held<MandateValue>>(
    `select id, lower(valid) as "from", upper(valid) as "to",
       jsonb_build_object('may', may, 'wording', wording, 'source', source, 'constructed', constructed) as value
     from councils.mandate where body = $1 order by lower(valid)`,
    [body],
  );

/** What a change closes and adds; from then on the files leave the body's mandates alone. */
export async function saveMandates(db: Db, body: string, { changed, added }: RowsChanged<MandateValue>): Promise<void> {
  const flat = (rows: readonly Held<MandateValue>[]) => JSON.stringify(rows.map(({ value, ...row }) => ({ ...row, ...value })));
  const typed = 'id text, "from" date, "to" date, may text, wording text, source text, constructed boolean';
  await db.query(
    `update councils.mandate m set valid = daterange(r."from", r."to"), may = r.may, wording = r.wording, source = r.source, constructed = r.constructed
     from jsonb_to_recordset($1) as r (${typed}) where m.id = r.id`,
    [flat(changed)],
  );
  await db.query(
    `insert into councils.mandate (id, body, may, wording, valid, source, constructed)
     select r.id, $2, r.may, r.wording, daterange(r."from", r."to"), r.source, r.constructed from jsonb_to_recordset($1) as r (${typed})`,
    [flat(added), body],
  );
  await db.query('update councils.mandate set decided_here = true where body = $1', [body]);
}

export const noteTakeOver = (
  db: Db,
  { predecessor, successor, decidedBy }: { predecessor: string; successor: string; decidedBy: string },
) =>
  db.query('update councils.body_successor set decided_by = $3, decided_here = true where predecessor = $1 and successor = $2', [
    predecessor,
    successor,
    decidedBy,
  ]);

/** The strongest of what a body may by its mandate of a day; null when it has none. */
export async function mandatedOn(db: Db, body: string, on: string): Promise<string | null> {
  const [row] = await db.query<{ may: string }>('select may from councils.mandate where body = $1 and valid @> $2::date', [body, on]);
  return row?.may ?? null;
}
