import type { Db } from '../../../platform/db/db.ts';
import type { CountKey } from '../rules/count-wish.ts';
import type { PlannedCount } from '../rules/tracks-this-year.ts';

export interface Plan {
  id: string;
  name: string;
  fromYear: number;
  toYear: number;
  source: string;
  constructed: boolean;
}

export interface CountRow extends PlannedCount {
  plan: string;
  year: number;
  specialty: string;
  trainingRegion: string;
  step: 'intro' | 'main';
  starts: string[];
  /** The number of whole tracks that the planner has picked within the range. */
  chosen: number | null;
  chosenReason: string | null;
  chosenBy: string | null;
  chosenOn: string | null;
  source: string;
  constructed: boolean;
}

export interface CountFilter {
  trainingRegion?: string | undefined;
  year?: number | undefined;
  step?: string | undefined;
  specialty?: string | undefined;
}

export const plans = (db: Db): Promise<Plan[]> =>
  db.query<Plan>(
    `select id, name, from_year as "fromYear", to_year as "toYear", source, constructed from dimensioning.plan order by from_year desc, id`,
  );

/** The counts that hold: where several plans have the same year, the one that began last. */
export const counts = (db: Db, { trainingRegion, year, step, specialty }: CountFilter): Promise<CountRow[]> =>
  db.query<CountRow>(
    `select distinct on (c.specialty, c.training_region, c.step, c.year)
       c.plan, c.year, c.specialty, c.training_region as "trainingRegion", c.step,
       c.min_halves as "minHalves", c.max_halves as "maxHalves", c.parity, c.starts, c.source, c.constructed,
       h.tracks as chosen, h.reason as "chosenReason", people.display_name(h.chosen_by) as "chosenBy", h.chosen_on as "chosenOn"
     from dimensioning.plan_count c join dimensioning.plan p on p.id = c.plan
     left join dimensioning.count_choice h using (plan, year, specialty, training_region, step)
     where ($1::text is null or c.training_region = $1) and ($2::int is null or c.year = $2)
       and ($3::text is null or c.step = $3) and ($4::text is null or c.specialty = $4)
     order by c.specialty, c.training_region, c.step, c.year, p.from_year desc, p.id`,
    [trainingRegion ?? null, year ?? null, step ?? null, specialty ?? null],
  );

export interface PlanYear {
  year: number;
  plan: Pick<Plan, 'id' | 'name' | 'source' | 'constructed'>;
}

/** The years for which a training region has main-training counts, each with the plan that holds. */
export const planYears = (db: Db, trainingRegion: string): Promise<PlanYear[]> =>
  db.query<PlanYear>(
    `select distinct on (c.year) c.year,
       jsonb_build_object('id', p.id, 'name', p.name, 'source', p.source, 'constructed', p.constructed) as plan
     from dimensioning.plan_count c join dimensioning.plan p on p.id = c.plan
     where c.training_region = $1 and c.step = 'main'
     order by c.year, p.from_year desc, p.id`,
    [trainingRegion],
  );

/** The number that the planner has picked within a count's range. */
export async function choiceOf(db: Db, key: CountKey): Promise<{ tracks: number } | null> {
  const [row] = await db.query<{ tracks: number }>(
    'select tracks from dimensioning.count_choice where (plan, year, specialty, training_region, step) = ($1, $2, $3, $4, $5)',
    [key.plan, key.year, key.specialty, key.trainingRegion, key.step],
  );
  return row ?? null;
}
