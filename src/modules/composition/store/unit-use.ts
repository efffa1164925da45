/** Places of a unit and their use by the ledger. */
import type { Db } from '../../../platform/db/db.ts';

export interface UseRow {
  specialty: string;
  specialtyName: string;
  step: string;
  trainingRegion: string;
  places: number[];
  used: number[];
  constructed: boolean;
}

/** For each approval line of a unit: tenths approved and in use on each day given, in their order. One query. */
export function unitUse(db: Db, unit: string, days: string[]): Promise<UseRow[]> {
  return db.query<UseRow>(
    `with lines as (
       select a.specialty, a.step, a.training_region, bool_or(a.constructed) as constructed
       from organisation.unit_approval a where a.unit = $1 and a.step in ('main', 'side') group by 1, 2, 3
     ), use as (
       select l.specialty, l.step, l.training_region, l.constructed, d.n,
         (select coalesce(sum(a.tenths), 0) from organisation.unit_approval a
          where a.unit = $1 and a.specialty = l.specialty and a.step = l.step and a.training_region = l.training_region and a.valid @> d.day)::int as places,
         (select coalesce(sum(o.tenths), 0) from composition.occupancy o join composition.place p on p.id = o.place
          where o.unit = $1 and o.step = l.step and p.specialty = l.specialty and p.training_region = l.training_region
            and o.period @> d.day)::int as used
       from lines l cross join unnest($2::date[]) with ordinality as d (day, n)
     )
     select u.specialty, s.name_da as "specialtyName", u.step, u.training_region as "trainingRegion",
       jsonb_agg(u.places order by u.n) as places, jsonb_agg(u.used order by u.n) as used, bool_or(u.constructed) as constructed
     from use u join curricula.specialty s on s.id = u.specialty
     group by u.specialty, s.name_da, u.step, u.training_region order by s.name_da collate "da-x-icu", u.step, u.training_region`,
    [unit, days],
  );
}
