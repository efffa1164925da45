import type { Held, RowsChanged } from '../../../kernel/from-a-day.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Known, SiteLine, SiteLines, SiteThroughTime } from '../rules/site-wish.ts';

/** A row of a mark or an operating region has no id of its own: site, line and first day are its name. */
const idOf = (table: string, line: string) => `${table}.site || '/${line}/' || coalesce(lower(${table}.valid)::text, '')`;
const lineOf = (table: string, line: string, value: string, where: string) =>
  `coalesce((select jsonb_agg(jsonb_build_object('id', ${idOf('r', line)}, 'from', lower(r.valid), 'to', upper(r.valid), 'value', ${value})
     order by r.valid) from organisation.${table} r where r.site = s.id ${where}), '[]') as ${line}`;
const markValue = `jsonb_build_object('source', r.source, 'constructed', r.constructed)`;
const formValue = (of: string) => `jsonb_build_object('name', ${of}.name, 'town', ${of}.town, 'latitude', ${of}.latitude,
  'longitude', ${of}.longitude, 'agreementArea', ${of}.agreement_area, 'source', ${of}.source, 'constructed', ${of}.constructed)`;

/** A site with all it has been and will be; one that never changed has one form, as it stands. One query. */
export async function siteThroughTime(db: Db, id: string): Promise<SiteThroughTime | undefined> {
  const [row] = await db.query<SiteThroughTime>(
    `select s.id, s.kind, s.training_region as "trainingRegion", lower(s.valid) as "from", upper(s.valid) as "to",
       (select max(coalesce(upper(w.valid), 'infinity'))::text from (
         select f.valid from organisation.unit_form f where f.site = s.id union all
         select u.valid from organisation.unit u
         where u.site = s.id and not exists (select from organisation.unit_form f where f.unit = u.id)) w) as "lastUnit",
       coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'from', lower(f.valid), 'to', upper(f.valid), 'value', ${formValue('f')})
           order by f.valid) from organisation.site_form f where f.site = s.id),
         jsonb_build_array(jsonb_build_object('id', ${idOf('s', 'form').replace('s.site', 's.id')}, 'from', lower(s.valid),
           'to', upper(s.valid), 'value', ${formValue('s')}))) as form,
       ${lineOf('site_region', 'region', `jsonb_build_object('operatingRegion', r.operating_region, 'source', r.source)`, '')},
       ${lineOf('site_mark', 'shortage', markValue, `and r.mark = 'shortage'`)},
       ${lineOf('site_mark', 'university', markValue, `and r.mark = 'university'`)}
     from organisation.site s where s.id = $1`,
    [id],
  );
  return row;
}

/** What a wish may name: towns, areas, operating regions. */
export async function knownOfSites(db: Db): Promise<Known & { areaNames: Map<string, string>; regionNames: Map<string, string> }> {
  const towns = await db.query<{ name: string; latitude: number; longitude: number }>(
    `select name, latitude::float, longitude::float from organisation.town
     union all select distinct on (town) town, latitude::float, longitude::float from organisation.site
       where town not in (select name from organisation.town)
     order by name`,
  );
  const areas = await db.query<{ id: string; name: string; trainingRegion: string }>(
    'select id, name, training_region as "trainingRegion" from organisation.agreement_area order by name',
  );
  const regions = await db.query<{ id: string; name: string; from: string; to: string | null; becomes: string | null }>(
    `select r.id, r.name, lower(r.valid) as "from", upper(r.valid) as "to", s.successor as becomes from organisation.operating_region r
     left join organisation.successor s on s.kind = 'operatingRegion' and s.predecessor = r.id order by r.name`,
  );
  return {
    towns: new Map(towns.map(({ name, ...where }) => [name, where])),
    areas: new Map(areas.map(({ id, trainingRegion }) => [id, trainingRegion])),
    operatingRegions: regions.map(({ id, from, to }) => ({ id, from, to })),
    follows: new Map(regions.flatMap(({ id, becomes }) => (becomes === null ? [] : [[id, becomes]]))),
    areaNames: new Map(areas.map(({ id, name }) => [id, name])),
    regionNames: new Map(regions.map(({ id, name }) => [id, name])),
  };
}

export async function unknownSites(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ id: string }>('select id from unnest($1::text[]) id where id not in (select id from organisation.site)', [
    ids,
  ]);
  return rows.map(({ id }) => id);
}

/** A new site; its name and all else come from its first form. */
export const insertSite = (db: Db, { id, kind, trainingRegion, from, form }: SiteThroughTime): Promise<unknown> =>
  db.query(
    `insert into organisation.site
       (id, kind, training_region, valid, decided_here, name, town, latitude, longitude, agreement_area, source, constructed)
     select $1, $2, $3, daterange($4, null), true, r.name, r.town, r.latitude, r.longitude, r."agreementArea", r.source, r.constructed
     from jsonb_to_record($5) as r (name text, town text, latitude numeric, longitude numeric, "agreementArea" text, source text,
       constructed boolean)`,
    [id, kind, trainingRegion, from, JSON.stringify(form[0]?.value)],
  );

/** From now on the site is what is decided here. */
export const holdSite = (db: Db, { id, from, to }: SiteThroughTime): Promise<unknown> =>
  db.query('update organisation.site set decided_here = true, valid = daterange($2, $3) where id = $1', [id, from, to]);

const tables: Record<SiteLine, { name: string; columns: string; values: string; also: string }> = {
  form: {
    name: 'site_form',
    columns: 'id, name, town, latitude, longitude, agreement_area, source, constructed',
    values: `r.id, v.name, v.town, v.latitude, v.longitude, v."agreementArea", v.source, v.constructed`,
    also: '',
  },
  region: { name: 'site_region', columns: 'operating_region, source', values: 'v."operatingRegion", v.source', also: '' },
  shortage: {
    name: 'site_mark',
    columns: 'mark, source, constructed',
    values: `'shortage', v.source, v.constructed`,
    also: `mark = 'shortage'`,
  },
  university: {
    name: 'site_mark',
    columns: 'mark, source, constructed',
    values: `'university', v.source, v.constructed`,
    also: `mark = 'university'`,
  },
};

/** What a change takes away or alters goes, then what is there after it is written. */
export async function saveSiteLine<L extends SiteLine>(
  db: Db,
  site: string,
  line: L,
  { removed, changed, added }: RowsChanged<SiteLines[L][number]['value']>,
): Promise<void> {
  const { name, columns, values, also } = tables[line];
  const gone = [...removed, ...changed].map(({ from }: Held<unknown>) => from);
  if (gone.length > 0) {
    await db.query(
      `delete from organisation.${name} r where r.site = $1 and lower(r.valid) = any ($2::date[]) ${also && `and r.${also}`}`,
      [site, gone],
    );
  }
  const rows = [...changed, ...added];
  if (rows.length === 0) return;
  await db.query(
    `insert into organisation.${name} (site, valid, ${columns})
     select $1, daterange(r."from", r."to"), ${values}
     from jsonb_to_recordset($2) as r (id text, "from" date, "to" date, value jsonb),
       jsonb_to_record(r.value) as v (name text, town text, latitude numeric, longitude numeric, "agreementArea" text, "operatingRegion" text,
         source text, constructed boolean)`,
    [site, JSON.stringify(rows)],
  );
}
