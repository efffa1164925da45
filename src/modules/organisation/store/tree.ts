import type { Db } from '../../../platform/db/db.ts';
import type { Named } from './names.ts';

export interface RegionRow extends Named {
  source: string;
}

export interface OperatingRegionRow extends RegionRow {
  from: string | null;
  to: string | null;
}

export interface MarkRow {
  mark: 'shortage' | 'university';
  from: string | null;
  to: string | null;
  source: string;
  constructed: boolean;
}

export interface TreeUnit extends Named {
  kind: string;
  source: string;
  constructed: boolean;
}

export interface SiteRow extends Named {
  kind: string;
  town: string;
  trainingRegion: string;
  operatingRegion: string;
  agreementArea: Named | null;
  marks: MarkRow[];
  units: TreeUnit[];
  source: string;
  constructed: boolean;
}

export const trainingRegionRows = (db: Db): Promise<RegionRow[]> =>
  db.query<RegionRow>(`select id, name, source from organisation.training_region order by array_position(array['ost', 'syd', 'nord'], id)`);

export const areaRows = (db: Db): Promise<(RegionRow & { trainingRegion: string })[]> =>
  db.query<RegionRow & { trainingRegion: string }>(
    `select id, name, source, training_region as "trainingRegion" from organisation.agreement_area order by name collate "da-x-icu", id`,
  );

/** The operating regions of one day. */
export const operatingRegionRows = (db: Db, on: string): Promise<OperatingRegionRow[]> =>
  db.query<OperatingRegionRow>(
    `select id, name, lower(valid) as "from", upper(valid) as "to", source from organisation.operating_region
     where valid @> $1::date order by name collate "da-x-icu", id`,
    [on],
  );

/** The sites of one day with the region, area, marks and units that they have that day. Units and marks are gathered once, whatever the planner guesses. */
export const siteRows = (db: Db, on: string): Promise<SiteRow[]> =>
  db.query<SiteRow>(
    `with m as materialized (
       select site, jsonb_agg(jsonb_build_object('mark', mark, 'from', lower(valid), 'to', upper(valid), 'source', source,
         'constructed', constructed) order by mark) as marks
       from organisation.site_mark where valid @> $1::date group by site),
     u as materialized (
       select site, jsonb_agg(jsonb_build_object('id', id, 'name', name, 'kind', kind, 'source', source, 'constructed', constructed)
         order by name collate "da-x-icu", id) as units
       from organisation.unit where valid @> $1::date group by site)
     select s.id, s.name, s.kind, s.town, s.training_region as "trainingRegion", r.operating_region as "operatingRegion",
       s.source, s.constructed,
       case when a.id is null then null else jsonb_build_object('id', a.id, 'name', a.name) end as "agreementArea",
       coalesce(m.marks, '[]') as marks, coalesce(u.units, '[]') as units
     from organisation.site s
     join organisation.site_region r on r.site = s.id and r.valid @> $1::date
     left join organisation.agreement_area a on a.id = s.agreement_area
     left join m on m.site = s.id
     left join u on u.site = s.id
     where s.valid @> $1::date
     order by s.kind = 'practiceArea', s.name collate "da-x-icu", s.id`,
    [on],
  );
