/** A chain's rows through time, and whom recorded decisions name. */
import type { Held, RowsChanged } from '../../../kernel/from-a-day.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { StepKind } from '../rules/chain-state.ts';
import type { NamedValue, StepValue } from '../rules/chain-wish.ts';

export interface ChainKey {
  kind: string;
  trainingRegion: string;
}

export async function stepLines(db: Db, { kind, trainingRegion }: ChainKey): Promise<Map<StepKind, Held<StepValue>[]>> {
  const rows = await db.query<{ step: StepKind; rows: Held<StepValue>[] }>(
    `select step, jsonb_agg(jsonb_build_object('id', step || '/' || lower(valid), 'from', lower(valid), 'to', upper(valid),
       'value', jsonb_build_object('position', position, 'days', days, 'source', source, 'constructed', constructed)) order by lower(valid)) as rows
     from assents.chain_step where subject_kind = $1 and training_region = $2 group by step`,
    [kind, trainingRegion],
  );
  return new Map(rows.map(({ step, rows: line }) => [step, line]));
}

/** From then on the files leave the step alone. */
export async function saveSteps(
  db: Db,
  { kind, trainingRegion, step }: ChainKey & { step: StepKind },
  { removed, changed, added }: RowsChanged<StepValue>,
): Promise<void> {
  const flat = (rows: readonly Held<StepValue>[]) => JSON.stringify(rows.map(({ value, ...row }) => ({ ...row, ...value })));
  const typed = '"from" date, "to" date, position int, days int, source text, constructed boolean';
  const key = [kind, trainingRegion, step];
  const here = 'subject_kind = $1 and training_region = $2 and step = $3';
  await db.query(`delete from assents.chain_step where ${here} and lower(valid) = any ($4::date[])`, [
    ...key,
    removed.map(({ from }) => from),
  ]);
  await db.query(
    `update assents.chain_step s set valid = daterange(r."from", r."to"), position = r.position, days = r.days, source = r.source, constructed = r.constructed
     from jsonb_to_recordset($4) as r (${typed}) where ${here} and lower(s.valid) = r."from"`,
    [...key, flat(changed)],
  );
  await db.query(
    `insert into assents.chain_step (subject_kind, training_region, step, position, days, valid, source, constructed)
     select $1, $2, $3, r.position, r.days, daterange(r."from", r."to"), r.source, r.constructed from jsonb_to_recordset($4) as r (${typed})`,
    [...key, flat(added)],
  );
  await db.query(`update assents.chain_step set decided_here = true where ${here}`, key);
}

export interface NamedLine {
  step: 'assent' | 'decision';
  area: string | null;
  rows: (Held<NamedValue> & { bodyName: string })[];
}

export const namedLines = (db: Db, { kind, trainingRegion }: ChainKey): Promise<NamedLine[]> =>
  db.query<NamedLine>(
    `select n.step, n.area, jsonb_agg(jsonb_build_object('id', n.id, 'from', lower(n.valid), 'to', upper(n.valid), 'bodyName', b.name,
       'value', jsonb_build_object('body', n.body, 'source', n.source)) order by lower(n.valid)) as rows
     from assents.named_body n join councils.body_v b on b.id = n.body
     where n.subject_kind = $1 and n.training_region = $2 group by n.step, n.area`,
    [kind, trainingRegion],
  );

/** Whom recorded decisions name on a day, for each area and for the council. */
export const namedOn = (
  db: Db,
  { kind, trainingRegion }: ChainKey,
  day: string,
): Promise<{ step: 'assent' | 'decision'; area: string | null; id: string; name: string }[]> =>
  db.query(
    `select n.step, n.area, b.id, b.name from assents.named_body n join councils.body_v b on b.id = n.body
     where n.subject_kind = $1 and n.training_region = $2 and n.valid @> $3::date`,
    [kind, trainingRegion, day],
  );

export async function saveNames(
  db: Db,
  { kind, trainingRegion, step, area }: ChainKey & { step: string; area: string | null },
  { removed, changed, added }: RowsChanged<NamedValue>,
): Promise<void> {
  const flat = (rows: readonly Held<NamedValue>[]) => JSON.stringify(rows.map(({ value, ...row }) => ({ ...row, ...value })));
  const typed = 'id text, "from" date, "to" date, body text, source text';
  await db.query('delete from assents.named_body where id::text = any ($1)', [removed.map(({ id }) => id)]);
  await db.query(
    `update assents.named_body n set valid = daterange(r."from", r."to"), body = r.body, source = r.source
     from jsonb_to_recordset($1) as r (${typed}) where n.id::text = r.id`,
    [flat(changed)],
  );
  await db.query(
    `insert into assents.named_body (subject_kind, training_region, step, area, body, valid, source)
     select $2, $3, $4, $5, r.body, daterange(r."from", r."to"), r.source from jsonb_to_recordset($1) as r (${typed})`,
    [flat(added), kind, trainingRegion, step, area],
  );
}
