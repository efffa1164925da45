import type { Held, RowsChanged } from '../../../kernel/from-a-day.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { UnitForm, UnitThroughTime } from '../rules/unit-wish.ts';

/** Units with all they have been; one that never changed has one form, as it stands. One query. */
export async function unitsThroughTime(db: Db, ids: readonly string[]): Promise<Map<string, UnitThroughTime>> {
  const rows = await db.query<UnitThroughTime>(
    `select u.id, u.kind, lower(u.valid) as "from", upper(u.valid) as "to",
       (select max(coalesce(upper(a.valid), 'infinity'))::text from organisation.unit_approval a where a.unit = u.id) as "lastApproval",
       coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'from', lower(f.valid), 'to', upper(f.valid), 'value',
           jsonb_build_object('name', f.name, 'site', f.site, 'source', f.source, 'constructed', f.constructed)) order by f.valid)
         from organisation.unit_form f where f.unit = u.id),
         jsonb_build_array(jsonb_build_object('id', u.id || '/' || coalesce(lower(u.valid)::text, ''), 'from', lower(u.valid), 'to', upper(u.valid),
           'value', jsonb_build_object('name', u.name, 'site', u.site, 'source', u.source, 'constructed', u.constructed)))) as forms
     from organisation.unit u where u.id = any ($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export interface NewUnit {
  id: string;
  name: string;
  kind: string;
  site: string;
  from: string;
  source: string;
}

export const insertUnits = (db: Db, units: readonly NewUnit[]): Promise<unknown> =>
  db.query(
    `insert into organisation.unit (id, name, kind, site, valid, source, constructed)
     select r.id, r.name, r.kind, r.site, daterange(r."from", null), r.source, false
     from jsonb_to_recordset($1) as r (id text, name text, kind text, site text, "from" date, source text)`,
    [JSON.stringify(units)],
  );

export const closeUnits = (db: Db, units: readonly { id: string; to: string }[]): Promise<unknown> =>
  db.query(
    `update organisation.unit u set valid = daterange(lower(u.valid), r."to")
     from jsonb_to_recordset($1) as r (id text, "to" date) where u.id = r.id`,
    [JSON.stringify(units)],
  );

export const insertSuccessors = (
  db: Db,
  kind: 'site' | 'unit',
  rows: readonly { predecessor: string; successor: string; on: string; source: string }[],
): Promise<unknown> =>
  db.query(
    `insert into organisation.successor (kind, predecessor, successor, succeeded_on, source)
     select $2, r.predecessor, r.successor, r."on", r.source
     from jsonb_to_recordset($1) as r (predecessor text, successor text, "on" date, source text)
     on conflict (kind, predecessor, successor) do nothing`,
    [JSON.stringify(rows), kind],
  );

/** What a change takes away, and what it closes and adds (a unit's first change writes down what it was): a statement each. */
export async function saveForms(db: Db, { removed, changed, added }: RowsChanged<UnitForm>): Promise<void> {
  if (removed.length > 0) await db.query('delete from organisation.unit_form where id = any ($1)', [removed.map(({ id }) => id)]);
  const flat = (rows: readonly Held<UnitForm>[]) => JSON.stringify(rows.map(({ value, ...row }) => ({ ...row, ...value })));
  const save = (rows: readonly Held<UnitForm>[]) =>
    db.query(
      `insert into organisation.unit_form (id, unit, name, site, valid, source, constructed)
       select r.id, split_part(r.id, '/', 1), r.name, r.site, daterange(r."from", r."to"), r.source, r.constructed
       from jsonb_to_recordset($1) as r (id text, "from" date, "to" date, name text, site text, source text, constructed boolean)
       on conflict (id) do update set name = excluded.name, site = excluded.site, valid = excluded.valid, source = excluded.source,
         constructed = excluded.constructed`,
      [flat(rows)],
    );
  if (changed.length > 0) await save(changed);
  if (added.length > 0) await save(added);
}

/** What is decided for a day becomes what stands in the lists of sites and units. */
export const holdForms = (db: Db, day: string): Promise<unknown> =>
  db.query('select organisation.hold_site_forms($1), organisation.hold_unit_forms($1)', [day]);

export async function siteRegionsOf(db: Db, ids: readonly string[]): Promise<Map<string, { name: string; trainingRegion: string }>> {
  const rows = await db.query<{ id: string; name: string; trainingRegion: string }>(
    'select id, name, training_region as "trainingRegion" from organisation.site where id = any ($1)',
    [ids],
  );
  return new Map(rows.map(({ id, ...site }) => [id, site]));
}
