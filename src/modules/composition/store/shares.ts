/** How the places of earlier start years lie between the agreement's areas. */
import type { Db } from '../../../platform/db/db.ts';

export interface YearMonths {
  year: number;
  specialty: string;
  area: string;
  months: number;
  constructed: boolean;
}

/**
 * Months of the places of start years [from, to) by specialty and area of the agreement, leave left out. Months outside the areas are not
 * counted. Places that were never filled have no occupancy and so no months.
 */
export function earlierMonths(db: Db, trainingRegion: string, from: number, to: number): Promise<YearMonths[]> {
  return db.query<YearMonths>(
    `select p.start_year as year, p.specialty, s.agreement_area as area,
       sum((extract(year from upper(o.period)) - extract(year from lower(o.period))) * 12
         + extract(month from upper(o.period)) - extract(month from lower(o.period)))::int as months, bool_or(p.constructed) as constructed
     from composition.place p
     join composition.occupancy o on o.place = p.id and o.tenths > 0
     join organisation.unit u on u.id = o.unit
     join organisation.site s on s.id = u.site and s.agreement_area is not null
     where p.training_region = $1 and p.start_year >= $2 and p.start_year < $3
     group by p.start_year, p.specialty, s.agreement_area order by 1, 2, 3`,
    [trainingRegion, from, to],
  );
}
