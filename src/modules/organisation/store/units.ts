import type { Db } from '../../../platform/db/db.ts';
import type { Paging } from './approvals.ts';
import type { Named } from './names.ts';
import type { MarkRow } from './tree.ts';

export interface UnitRow extends Named {
  kind: string;
  site: Named;
  town: string;
  trainingRegion: string;
  operatingRegion: string | null;
  agreementArea: string | null;
  approvals: number;
  from: string | null;
  to: string | null;
  source: string;
  constructed: boolean;
}

export interface UnitFilter {
  words: string[];
  trainingRegion?: string | undefined;
  site?: string | undefined;
  specialty?: string | undefined;
  kind?: string | undefined;
  on: string;
}

export type UnitSort = 'name' | 'site' | 'approvals';

const sorts: Record<UnitSort, string> = {
  name: 'u.name collate "da-x-icu"',
  site: `(s.name || ' ' || u.name) collate "da-x-icu"`,
  approvals: 'coalesce(a.approvals, 0)',
};

/** A page of the units that exist on a day, with the total of all that match. */
export async function units(db: Db, filter: UnitFilter, paging: Paging<UnitSort>) {
  const limit = paging.limit ?? 100;
  const down = paging.order === 'descending';
  const rows = await db.query<UnitRow & { total: number }>(
    `with wanted as (
       select u.id, u.name, u.kind, jsonb_build_object('id', s.id, 'name', s.name) as site, s.town, s.training_region as "trainingRegion",
         o.name as "operatingRegion", g.name as "agreementArea", coalesce(a.approvals, 0) as approvals,
         lower(u.valid) as "from", upper(u.valid) as "to", u.source, u.constructed, ${sorts[paging.sort ?? 'name']} as sort_key
       from organisation.unit u
       join organisation.site s on s.id = u.site
       left join organisation.site_region r on r.site = s.id and r.valid @> $1::date
       left join organisation.operating_region o on o.id = r.operating_region
       left join organisation.agreement_area g on g.id = s.agreement_area
       left join (select unit, count(*)::int as approvals from organisation.unit_approval where valid @> $1::date group by unit) a
         on a.unit = u.id
       where u.valid @> $1::date and ($2::text is null or s.training_region = $2) and ($3::text is null or s.id = $3)
         and ($4::text is null or exists (select from organisation.unit_approval b
           where b.unit = u.id and b.specialty = $4 and b.valid @> $1::date))
         and ($5::text is null or u.kind = $5)
         and not exists (select from unnest($6::text[]) w
           where strpos(lower((u.name || ' ' || s.name || ' ' || s.town) collate "da-x-icu"), w) = 0))
     select w.*, t.total from wanted w, (select count(*)::int as total from wanted) t
     where $7::text is null or (w.sort_key, w.id) ${down ? '<' : '>'} (select b.sort_key, b.id from wanted b where b.id = $7)
     order by w.sort_key ${down ? 'desc' : ''}, w.id ${down ? 'desc' : ''} limit $8`,
    [
      filter.on,
      filter.trainingRegion ?? null,
      filter.site ?? null,
      filter.specialty ?? null,
      filter.kind ?? null,
      filter.words,
      paging.after ?? null,
      limit + 1,
    ],
  );
  const page = rows.slice(0, limit);
  return { total: rows[0]?.total ?? 0, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null, rows: page };
}

export interface UnitDetail extends Named {
  kind: string;
  from: string | null;
  to: string | null;
  source: string;
  constructed: boolean;
  site: Named & {
    kind: string;
    town: string;
    trainingRegion: Named;
    agreementArea: Named | null;
    marks: MarkRow[];
    source: string;
    constructed: boolean;
  };
  operatingRegions: (Named & { from: string | null; to: string | null })[];
  ceilings: { trainingRegion: string; from: string | null; to: string | null; tenths: number; source: string; constructed: boolean }[];
}

/** A unit with its site, the site's marks and regions through time, and its ceilings. */
export async function unit(db: Db, id: string): Promise<UnitDetail | undefined> {
  const [row] = await db.query<UnitDetail>(
    `select u.id, u.name, u.kind, lower(u.valid) as "from", upper(u.valid) as "to", u.source, u.constructed,
       jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind, 'town', s.town, 'source', s.source, 'constructed', s.constructed,
         'trainingRegion', jsonb_build_object('id', t.id, 'name', t.name),
         'agreementArea', case when a.id is null then null else jsonb_build_object('id', a.id, 'name', a.name) end,
         'marks', coalesce((select jsonb_agg(jsonb_build_object('mark', m.mark, 'from', lower(m.valid), 'to', upper(m.valid),
             'source', m.source, 'constructed', m.constructed) order by m.mark, m.valid)
           from organisation.site_mark m where m.site = s.id), '[]')) as site,
       coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'from', lower(r.valid), 'to', upper(r.valid)) order by r.valid)
         from organisation.site_region r join organisation.operating_region o on o.id = r.operating_region
         where r.site = s.id), '[]') as "operatingRegions",
       coalesce((select jsonb_agg(jsonb_build_object('trainingRegion', c.training_region, 'from', lower(c.valid), 'to', upper(c.valid),
           'tenths', c.tenths, 'source', c.source, 'constructed', c.constructed) order by c.valid, c.training_region)
         from organisation.unit_ceiling c where c.unit = u.id), '[]') as ceilings
     from organisation.unit u
     join organisation.site s on s.id = u.site
     join organisation.training_region t on t.id = s.training_region
     left join organisation.agreement_area a on a.id = s.agreement_area
     where u.id = $1`,
    [id],
  );
  return row;
}
