import type { Db } from '../../../platform/db/db.ts';
import type { Stay } from '../rules/approval-consequences.ts';

export interface StaysWish {
  unit: string;
  specialty: string;
  step: string;
  trainingRegion: string;
  from: string;
  /** null = for ever */
  to: string | null;
}

/** Who is at the unit under this approval within the period: earlier start years' places, and the tracks of the drafts one may see. */
export const approvalStays = (db: Db, { unit, specialty, step, trainingRegion, from, to }: StaysWish): Promise<Stay[]> =>
  db.query<Stay>(
    `with asked as (select daterange(date_trunc('month', $5::date)::date, $6::date) as period)
     select p.id as track, null::jsonb as draft, p.start_year as "startYear", o.tenths,
       to_char(lower(o.period * a.period), 'YYYY-MM') as "from",
       to_char(upper(o.period * a.period), 'YYYY-MM') as "to"
     from asked a, composition.occupancy o join composition.place p on p.id = o.place
     where o.unit = $1 and o.step = $3 and o.tenths > 0 and p.specialty = $2 and p.training_region = $4 and o.period && a.period
     union all
     select t.id, jsonb_build_object('id', c.id, 'name', c.name), c.start_year, 10,
       to_char(lower(e.period * a.period), 'YYYY-MM'), to_char(upper(e.period * a.period), 'YYYY-MM')
     from asked a, composition.element e
     join composition.track t on t.composition = e.composition and t.id = e.track
     join composition.composition c on c.id = e.composition
     where e.unit = $1 and e.kind = case $3 when 'main' then 'own' else $3 end and t.specialty = $2 and c.training_region = $4
       and e.period && a.period
     order by "startYear", track, "from"`,
    [unit, specialty, step, trainingRegion, from, to],
  );
