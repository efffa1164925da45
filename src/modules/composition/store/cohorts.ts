/** The places of an earlier start year, and those that come to a unit. */
import type { Db } from '../../../platform/db/db.ts';

const months = (period: string): string => `((extract(year from upper(${period})) - extract(year from lower(${period}))) * 12
  + extract(month from upper(${period})) - extract(month from lower(${period})))::int`;

export interface PlaceRow {
  id: string;
  number: number;
  specialty: string;
  startsOn: string;
  state: 'filled' | 'unfilled' | 'planned';
  /** Months by area of an agreement (empty = outside every area), leave left out. */
  months: Record<string, number>;
  /** Site names in their order. */
  sites: string[];
  constructed: boolean;
}

export const placesOfYear = (db: Db, trainingRegion: string, year: number): Promise<PlaceRow[]> =>
  db.query<PlaceRow>(
    `with stays as (
       select o.place, s.name, coalesce(s.agreement_area, '') as area, o.position, case when o.tenths > 0 then ${months('o.period')} else 0 end as months
       from composition.occupancy o join composition.place p on p.id = o.place and p.training_region = $1 and p.start_year = $2
       join organisation.unit u on u.id = o.unit join organisation.site s on s.id = u.site
     ), areas as (
       select place, jsonb_object_agg(area, months) as months from (select place, area, sum(months)::int as months from stays group by 1, 2) a group by 1
     ), ways as (
       select place, array_agg(name order by first) as sites from (select place, name, min(position) as first from stays group by 1, 2) w group by 1
     )
     select p.id, p.number, p.specialty, p.starts_on as "startsOn", p.state, p.constructed, coalesce(a.months, '{}') as months,
       coalesce(w.sites, '{}') as sites
     from composition.place p left join areas a on a.place = p.id left join ways w on w.place = p.id
     where p.training_region = $1 and p.start_year = $2 order by p.specialty, p.number, p.id`,
    [trainingRegion, year],
  );

export interface ArrivalRow {
  place: string;
  number: number;
  startYear: number;
  trainingRegion: string;
  specialty: string;
  step: string;
  on: string;
  months: number;
}

/** Stays that begin at a unit in a period, the first first. */
export const arrivalsAt = (db: Db, unit: string, from: string, to: string): Promise<ArrivalRow[]> =>
  db.query<ArrivalRow>(
    `select p.id as place, p.number, p.start_year as "startYear", p.training_region as "trainingRegion", p.specialty, o.step, lower(o.period) as "on",
       ${months('o.period')} as months
     from composition.occupancy o join composition.place p on p.id = o.place
     where o.unit = $1 and o.tenths > 0 and lower(o.period) >= $2 and lower(o.period) < $3
       and not exists (select from composition.occupancy b where b.place = o.place and b.unit = o.unit and upper(b.period) = lower(o.period))
     order by lower(o.period), p.specialty, p.number limit 200`,
    [unit, from, to],
  );
