import type { Held, RowsChanged } from '../../../kernel/from-a-day.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { RuleValue } from '../rules/rule-wish.ts';

export interface RuleLine {
  line: string;
  no: number;
  rows: Held<RuleValue>[];
}

/** A body's rules through time, a line each. */
export const ruleLines = (db: Db, body: string): Promise<RuleLine[]> =>
  db.query<RuleLine>(
    `select line, min(no) as no, jsonb_agg(jsonb_build_object('id', id, 'from', lower(valid), 'to', upper(valid), 'value', jsonb_build_object(
       'kind', kind, 'count', count, 'ofWhat', of_what, 'least', least, 'anywhere', anywhere, 'chairs', chairs, 'external', external,
       'nominatedBy', nominated_by, 'state', state, 'source', source, 'constructed', constructed)) order by lower(valid)) as rows
     from councils.seat_rule where body = $1 group by line order by 2, 1`,
    [body],
  );

/** What a change takes away, closes and adds; from then on the files leave the line alone. */
export async function saveRuleRows(
  db: Db,
  { body, line, no }: { body: string; line: string; no: number },
  { removed, changed, added }: RowsChanged<RuleValue>,
): Promise<void> {
  const flat = JSON.stringify([...changed, ...added].map(({ value, ...row }) => ({ ...row, ...value })));
  await db.query('delete from councils.seat_rule where id = any ($1)', [removed.map(({ id }) => id)]);
  const typed = `id text, "from" date, "to" date, kind text, count int, "ofWhat" text, least boolean, anywhere boolean, chairs boolean, external boolean,
    "nominatedBy" text, state text, source text, constructed boolean`;
  await db.query(
    `update councils.seat_rule s set valid = daterange(r."from", r."to"), kind = r.kind, count = r.count, of_what = r."ofWhat", least = r.least,
       anywhere = r.anywhere, chairs = r.chairs, external = r.external, nominated_by = r."nominatedBy", state = r.state, source = r.source,
       constructed = r.constructed
     from jsonb_to_recordset($1) as r (${typed}) where s.id = r.id`,
    [flat],
  );
  await db.query(
    `insert into councils.seat_rule (id, body, no, line, kind, count, of_what, least, anywhere, chairs, external, nominated_by, state, valid, source,
       constructed)
     select r.id, $2, $4, $3, r.kind, r.count, r."ofWhat", r.least, r.anywhere, r.chairs, r.external, r."nominatedBy", r.state,
       daterange(r."from", r."to"), r.source, r.constructed
     from jsonb_to_recordset($1) as r (${typed}) where not exists (select from councils.seat_rule s where s.id = r.id)`,
    [flat, body, line, no],
  );
  await db.query('update councils.seat_rule set decided_here = true where line = $1', [line]);
}

/** Whether anybody sits, sat or is to sit in the line: such a line is ended, never taken away. */
export async function lineIsHeld(db: Db, line: string): Promise<boolean> {
  const rows = await db.query('select 1 from councils.member where seat_rule = $1 limit 1', [line]);
  return rows.length > 0;
}

/** Every operating region, whenever it is. */
export const operatingRegions = (db: Db): Promise<{ id: string; name: string; to: string | null }[]> =>
  db.query('select id, name, upper(valid) as "to" from organisation.operating_region order by name collate "da-x-icu"');
