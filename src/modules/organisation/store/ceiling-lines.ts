import type { Held, RowsChanged } from '../../../kernel/from-a-day.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { CeilingKey, CeilingValue } from '../rules/ceiling-wish.ts';

/** A row has no id of its own: its ceiling and its first day are its name. */
const rowId = `c.unit || '/' || c.training_region || '/' || coalesce(lower(c.valid)::text, '')`;

/** The rows through time of each of these ceilings, by its subject; one query. */
export async function ceilingLines(db: Db, keys: readonly CeilingKey[]): Promise<Map<string, Held<CeilingValue>[]>> {
  const rows = await db.query<{ subject: string } & Held<CeilingValue>>(
    `select c.unit || '/' || c.training_region as subject, ${rowId} as id, lower(c.valid) as "from", upper(c.valid) as "to",
       jsonb_build_object('tenths', c.tenths, 'source', c.source, 'constructed', c.constructed) as value
     from organisation.unit_ceiling c
     where (c.unit, c.training_region) in (select k.unit, k."trainingRegion" from jsonb_to_recordset($1) as k (unit text, "trainingRegion" text))
     order by lower(c.valid) nulls first`,
    [JSON.stringify(keys.map(({ unit, trainingRegion }) => ({ unit, trainingRegion })))],
  );
  const lines = new Map<string, Held<CeilingValue>[]>();
  for (const { subject, ...row } of rows) {
    const line = lines.get(subject) ?? [];
    lines.set(subject, line);
    line.push(row);
  }
  return lines;
}

/** What a change takes away, closes and adds: a statement each, however many. */
export async function saveCeilingRows(db: Db, { removed, changed, added }: RowsChanged<CeilingValue>): Promise<void> {
  const flat = (rows: readonly Held<CeilingValue>[]) => JSON.stringify(rows.map(({ value, ...row }) => ({ ...row, ...value })));
  const typed = 'id text, "from" date, "to" date, tenths int, source text, constructed boolean';
  if (removed.length > 0)
    await db.query(`delete from organisation.unit_ceiling c where ${rowId} = any ($1)`, [removed.map(({ id }) => id)]);
  if (changed.length > 0) {
    await db.query(
      `update organisation.unit_ceiling c set valid = daterange(r."from", r."to"), tenths = r.tenths, source = r.source, constructed = r.constructed
       from jsonb_to_recordset($1) as r (${typed}) where ${rowId} = r.id`,
      [flat(changed)],
    );
  }
  if (added.length > 0) {
    await db.query(
      `insert into organisation.unit_ceiling (unit, training_region, valid, tenths, source, constructed)
       select split_part(r.id, '/', 1), split_part(r.id, '/', 2), daterange(r."from", r."to"), r.tenths, r.source, r.constructed
       from jsonb_to_recordset($1) as r (${typed})`,
      [flat(added)],
    );
  }
}
