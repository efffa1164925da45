import type { Db } from '../../../platform/db/db.ts';
import type { Named } from './names.ts';

export interface SpecialtyName extends Named {
  nameEn: string;
}

export interface ApprovalRow {
  id: string;
  unit: Named;
  siteName: string;
  specialty: SpecialtyName;
  step: 'kbu' | 'intro' | 'main' | 'side';
  trainingRegion: string;
  from: string | null;
  to: string | null;
  tenths: number;
  fullTimeEquivalents: boolean;
  gives: string[];
  suspension: string | null;
  source: string;
  constructed: boolean;
}

export interface ApprovalFilter {
  words: string[];
  trainingRegion?: string | undefined;
  specialty?: string | undefined;
  unit?: string | undefined;
  step?: string | undefined;
  on?: string | undefined;
  lapsesBefore?: string | undefined;
  suspended?: boolean | undefined;
}

export interface Paging<Key extends string> {
  sort?: Key | undefined;
  order?: 'ascending' | 'descending' | undefined;
  after?: string | undefined;
  limit?: number | undefined;
}

export type ApprovalSort = 'unit' | 'specialty' | 'places' | 'to';

const sorts: Record<ApprovalSort, string> = {
  unit: `(u.name || ' ' || n.name) collate "da-x-icu"`,
  specialty: `(n.name || ' ' || u.name) collate "da-x-icu"`,
  places: 'a.tenths',
  to: `coalesce(upper(a.valid), 'infinity'::date)`,
};

/** A page of approvals with the total of all that match; specialty names are given, since they belong to another module. */
export async function approvals(db: Db, filter: ApprovalFilter, paging: Paging<ApprovalSort>, specialties: SpecialtyName[]) {
  const limit = paging.limit ?? 100;
  const down = paging.order === 'descending';
  const rows = await db.query<ApprovalRow & { total: number; allTenths: number }>(
    `with wanted as (
       select a.id, a.step, a.training_region as "trainingRegion", a.tenths, a.full_time_equivalents as "fullTimeEquivalents", a.gives,
         a.suspension, a.source, a.constructed, lower(a.valid) as "from", upper(a.valid) as "to", s.name as "siteName",
         jsonb_build_object('id', u.id, 'name', u.name) as unit,
         jsonb_build_object('id', n.id, 'name', n.name, 'nameEn', n.name_en) as specialty,
         ${sorts[paging.sort ?? 'unit']} as sort_key
       from organisation.unit_approval a
       join organisation.unit u on u.id = a.unit
       join organisation.site s on s.id = u.site
       join unnest($1::text[], $2::text[], $3::text[]) as n (id, name, name_en) on n.id = a.specialty
       where ($4::text is null or a.training_region = $4) and ($5::text is null or a.specialty = $5)
         and ($6::text is null or a.unit = $6) and ($7::text is null or a.step = $7)
         and ($8::date is null or a.valid @> $8::date) and ($9::date is null or upper(a.valid) <= $9::date)
         and ($13::boolean is null or (a.suspension is not null) = $13)
         and not exists (select from unnest($10::text[]) w
           where strpos(lower((u.name || ' ' || s.name || ' ' || s.town || ' ' || n.name || ' ' || n.name_en) collate "da-x-icu"), w) = 0))
     select w.*, t.total, t."allTenths"
     from wanted w, (select count(*)::int as total, coalesce(sum(tenths), 0)::int as "allTenths" from wanted) t
     where $11::text is null or (w.sort_key, w.id) ${down ? '<' : '>'} (select b.sort_key, b.id from wanted b where b.id = $11)
     order by w.sort_key ${down ? 'desc' : ''}, w.id ${down ? 'desc' : ''} limit $12`,
    [
      specialties.map((one) => one.id),
      specialties.map((one) => one.name),
      specialties.map((one) => one.nameEn),
      filter.trainingRegion ?? null,
      filter.specialty ?? null,
      filter.unit ?? null,
      filter.step ?? null,
      filter.on ?? null,
      filter.lapsesBefore ?? null,
      filter.words,
      paging.after ?? null,
      limit + 1,
      filter.suspended ?? null,
    ],
  );
  const page = rows.slice(0, limit);
  const next = rows.length > limit ? (page.at(-1)?.id ?? null) : null;
  return { total: rows[0]?.total ?? 0, tenths: rows[0]?.allTenths ?? 0, next, rows: page };
}

/** Whether somebody would plan on places whose number no source gives. */
export async function hasConstructedPlaces(db: Db, trainingRegion: string, on: string): Promise<boolean> {
  const rows = await db.query(
    `select 1 from organisation.unit_approval where training_region = $1 and step = 'main' and constructed and valid @> $2::date limit 1`,
    [trainingRegion, on],
  );
  return rows.length > 0;
}
