import type { Db } from '../../../platform/db/db.ts';
import type { CountKey, CountValue } from '../rules/count-wish.ts';

/** The counts of these keys as they stand, by subject; one query. */
export async function countsOf(db: Db, keys: readonly CountKey[]): Promise<Map<string, CountValue>> {
  const rows = await db.query<{ subject: string } & CountValue>(
    `select concat_ws('/', c.plan, c.year, c.specialty, c.training_region, c.step) as subject, c.min_halves as "minHalves",
       c.max_halves as "maxHalves", c.parity, c.starts
     from dimensioning.plan_count c
     where (c.plan, c.year, c.specialty, c.training_region, c.step) in
       (select k.plan, k.year, k.specialty, k."trainingRegion", k.step
        from jsonb_to_recordset($1) as k (plan text, year int, specialty text, "trainingRegion" text, step text))`,
    [JSON.stringify(keys)],
  );
  return new Map(rows.map(({ subject, ...value }) => [subject, value]));
}

export type SavedCount = CountKey & CountValue & { source: string };

/** New counts, and counts with a new number; one statement. What they were is in their events. */
export const saveCounts = (db: Db, counts: readonly SavedCount[]): Promise<unknown> =>
  db.query(
    `insert into dimensioning.plan_count
       (plan, year, specialty, training_region, step, min_halves, max_halves, parity, starts, source, constructed)
     select r.plan, r.year, r.specialty, r."trainingRegion", r.step, r."minHalves", r."maxHalves", r.parity, r.starts, r.source, false
     from jsonb_to_recordset($1) as r (plan text, year int, specialty text, "trainingRegion" text, step text, "minHalves" int,
       "maxHalves" int, parity text, starts text[], source text)
     on conflict (plan, year, specialty, training_region, step) do update set min_halves = excluded.min_halves,
       max_halves = excluded.max_halves, parity = excluded.parity, starts = excluded.starts, source = excluded.source, constructed = false`,
    [JSON.stringify(counts)],
  );

export interface Choice {
  tracks: number;
  reason: string;
  by: string | null;
  on: string;
}

export const saveChoice = (
  db: Db,
  key: CountKey,
  choice: { tracks: number; reason: string; person: string; on: string },
): Promise<unknown> =>
  db.query(
    `insert into dimensioning.count_choice (plan, year, specialty, training_region, step, tracks, reason, chosen_by, chosen_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (plan, year, specialty, training_region, step) do update set tracks = excluded.tracks, reason = excluded.reason,
       chosen_by = excluded.chosen_by, chosen_on = excluded.chosen_on`,
    [key.plan, key.year, key.specialty, key.trainingRegion, key.step, choice.tracks, choice.reason, choice.person, choice.on],
  );

/** False when the id is taken. */
export async function insertPlan(
  db: Db,
  plan: { id: string; name: string; fromYear: number; toYear: number; source: string },
): Promise<boolean> {
  const rows = await db.query(
    `insert into dimensioning.plan (id, name, from_year, to_year, source, constructed) values ($1, $2, $3, $4, $5, false)
     on conflict (id) do nothing returning id`,
    [plan.id, plan.name, plan.fromYear, plan.toYear, plan.source],
  );
  return rows.length > 0;
}

/** The counts of one plan for the years of another: the same year where there is one, else its last; only of these training regions. */
export async function copyCounts(db: Db, from: string, to: string, regions: readonly string[]): Promise<number> {
  const rows = await db.query(
    `insert into dimensioning.plan_count
       (plan, year, specialty, training_region, step, min_halves, max_halves, parity, starts, source, constructed)
     select n.id, y.year, c.specialty, c.training_region, c.step, c.min_halves, c.max_halves, c.parity, c.starts, c.source, c.constructed
     from dimensioning.plan n cross join generate_series(n.from_year, n.to_year) as y (year)
     join dimensioning.plan o on o.id = $1
     join dimensioning.plan_count c on c.plan = o.id and c.year = case when y.year between o.from_year and o.to_year then y.year else o.to_year end
     where n.id = $2 and c.training_region = any ($3) returning 1`,
    [from, to, regions],
  );
  return rows.length;
}
