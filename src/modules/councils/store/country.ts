import type { Db } from '../../../platform/db/db.ts';
import type { Country, Thing } from '../rules/seats.ts';
import type { Body } from './bodies.ts';

type Lying = Thing & { trainingRegion: string };

interface Land {
  trainingRegions: Thing[];
  /** An operating region lies in the training region of its sites; one that is yet to come, in that of what it succeeds. */
  operatingRegions: Lying[];
  hospitals: Lying[];
  departments: (Lying & { specialty: string })[];
}

/** What the country is on a day, as far as seats are given by it. */
export async function landOn(db: Db, on: string): Promise<Land> {
  const [row] = await db.query<Land>(
    `select
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by array_position(array['ost', 'syd', 'nord'], id)), '[]')
        from organisation.training_region) as "trainingRegions",
       (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'trainingRegion', o.region) order by o.name collate "da-x-icu"), '[]')
        from (select distinct r.id, r.name, s.training_region as region from organisation.operating_region r
              join organisation.site_region sr on sr.operating_region = r.id and sr.valid @> $1::date
              join organisation.site s on s.id = sr.site where r.valid @> $1::date) o) as "operatingRegions",
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'trainingRegion', training_region) order by name collate "da-x-icu"), '[]')
        from organisation.site where kind = 'hospital' and valid @> $1::date) as hospitals,
       (select coalesce(jsonb_agg(jsonb_build_object('id', d.unit, 'name', d.name, 'trainingRegion', d.training_region, 'specialty', d.specialty)
          order by d.name collate "da-x-icu"), '[]')
        from (select distinct a.unit, u.name || ', ' || s.name as name, a.training_region, a.specialty from organisation.unit_approval a
              join organisation.unit u on u.id = a.unit join organisation.site s on s.id = u.site
              where a.valid @> $1::date and a.step in ('intro', 'main') and a.suspension is null and u.kind = 'department') d) as departments`,
    [on],
  );
  return row as Land;
}

/** The country as a body sees it: its own training region, or all of it. */
export function countryOf(body: Pick<Body, 'trainingRegion' | 'specialty'>, land: Land): Country {
  const within = <T extends Lying>(things: T[]): T[] =>
    body.trainingRegion === null ? things : things.filter(({ trainingRegion }) => trainingRegion === body.trainingRegion);
  return {
    trainingRegions: land.trainingRegions,
    operatingRegions: within(land.operatingRegions),
    hospitals: within(land.hospitals),
    departments: within(land.departments).filter(({ specialty }) => specialty === body.specialty),
  };
}
