import type { Held, RowsChanged } from '../../../kernel/from-a-day.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { ApprovalKey, ApprovalValue } from '../rules/approval-wish.ts';

type Line = { subject: string } & Held<ApprovalValue>;

/** The rows through time of each of these approvals, by its subject; one query. */
export async function approvalLines(db: Db, keys: readonly ApprovalKey[]): Promise<Map<string, Held<ApprovalValue>[]>> {
  const rows = await db.query<Line>(
    `select concat_ws('/', a.unit, a.specialty, a.step, a.training_region) as subject, a.id, lower(a.valid) as "from", upper(a.valid) as "to",
       jsonb_build_object('tenths', a.tenths, 'fullTimeEquivalents', a.full_time_equivalents, 'gives', a.gives,
         'suspension', a.suspension, 'source', a.source, 'constructed', a.constructed) as value
     from organisation.unit_approval a
     where (a.unit, a.specialty, a.step, a.training_region) in
       (select k.unit, k.specialty, k.step, k."trainingRegion"
        from jsonb_to_recordset($1) as k (unit text, specialty text, step text, "trainingRegion" text))
     order by lower(a.valid) nulls first`,
    [JSON.stringify(keys.map(({ unit, specialty, step, trainingRegion }) => ({ unit, specialty, step, trainingRegion })))],
  );
  const lines = new Map<string, Held<ApprovalValue>[]>();
  for (const { subject, ...row } of rows) {
    const line = lines.get(subject) ?? [];
    lines.set(subject, line);
    line.push(row);
  }
  return lines;
}

/** What a change takes away, closes and adds: a statement each, however many. A new row's id begins with its subject. */
export async function saveApprovalRows(db: Db, { removed, changed, added }: RowsChanged<ApprovalValue>): Promise<void> {
  const flat = (rows: readonly Held<ApprovalValue>[]) => JSON.stringify(rows.map(({ value, ...row }) => ({ ...row, ...value })));
  const typed = `id text, "from" date, "to" date, tenths int, "fullTimeEquivalents" boolean, gives text[], suspension text, source text,
    constructed boolean`;
  if (removed.length > 0) await db.query('delete from organisation.unit_approval where id = any ($1)', [removed.map(({ id }) => id)]);
  if (changed.length > 0) {
    await db.query(
      `update organisation.unit_approval a set valid = daterange(r."from", r."to"), tenths = r.tenths,
         full_time_equivalents = r."fullTimeEquivalents", gives = r.gives, suspension = r.suspension, source = r.source,
         constructed = r.constructed
       from jsonb_to_recordset($1) as r (${typed}) where a.id = r.id`,
      [flat(changed)],
    );
  }
  if (added.length > 0) {
    await db.query(
      `insert into organisation.unit_approval
         (id, unit, specialty, step, training_region, valid, tenths, full_time_equivalents, gives, suspension, source, constructed)
       select r.id, split_part(r.id, '/', 1), split_part(r.id, '/', 2), split_part(r.id, '/', 3), split_part(r.id, '/', 4),
         daterange(r."from", r."to"), r.tenths, r."fullTimeEquivalents", r.gives, r.suspension, r.source, r.constructed
       from jsonb_to_recordset($1) as r (${typed})`,
      [flat(added)],
    );
  }
}
