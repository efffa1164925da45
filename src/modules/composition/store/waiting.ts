/** What waits for a planner: drafts that lack something, units fuller than they are approved for, tracks that hang on an approval. */
import type { Db } from '../../../platform/db/db.ts';

export interface DraftState {
  id: string;
  /** Elements that no department has been named for. */
  toBeNamed: number;
  /** Elements whose length nobody has named. */
  monthsToBeNamed: number;
  /** The last version; null = none. */
  version: number | null;
  /** Something was done after the last version, or something before it undone. */
  changedSince: boolean;
  /** Findings of rules that may not be broken, when the draft last changed. */
  broken: number;
}

export const draftStates = (db: Db, compositions: readonly string[]): Promise<DraftState[]> =>
  db.query<DraftState>(
    `select c.id, (select count(*)::int from composition.element e where e.composition = c.id and e.unit is null) as "toBeNamed",
       (select count(*)::int from composition.element_note n join composition.element e on e.composition = n.composition and e.id = n.element
         where n.composition = c.id and not composition.is_named(n, e.period)) as "monthsToBeNamed",
       v.no as version, v.no is not null and exists (select from composition.edit e
         where e.composition = c.id and (e.state = 'done' and e.at > v.created_at or e.state = 'undone' and e.at <= v.created_at)) as "changedSince",
       coalesce((c.assessment -> 'broken')::int, 0) as broken
     from composition.composition c
     left join lateral (select no, created_at from composition.version where composition = c.id order by no desc limit 1) v on true
     where c.id = any ($1::uuid[])`,
    [compositions],
  );

export interface FullUnit {
  unit: string;
  unitName: string;
  specialty: string;
  step: string;
  /** The first day, and the most tenths, over what is approved. */
  on: string;
  over: number;
  total: number;
}

/** Units where tracks already begun and those of one draft use more than is approved, from today on: one sweep over beginnings and ends. */
export const unitsOverCapacity = (
  db: Db,
  trainingRegion: string,
  today: string,
  draft: string | null,
  limit: number,
): Promise<FullUnit[]> =>
  db.query<FullUnit>(
    `with stays as (
       select o.unit, p.specialty, o.step, lower(o.period) as "from", upper(o.period) as "to", o.tenths
       from composition.occupancy o join composition.place p on p.id = o.place
       where p.training_region = $1 and o.tenths > 0 and upper(o.period) > $2
       union all
       select e.unit, t.specialty, case e.kind when 'own' then 'main' else 'side' end, lower(e.period), upper(e.period), 10
       from composition.element e join composition.track t on t.composition = e.composition and t.id = e.track
       where e.composition = $3 and e.unit is not null and upper(e.period) > $2
     ), lines as (
       table stays union all
       select a.unit, a.specialty, a.step, lower(a.valid), upper(a.valid), -a.tenths from organisation.unit_approval a
       where a.training_region = $1 and (upper(a.valid) is null or upper(a.valid) > $2) and not isempty(a.valid)
     ), borders as (
       select unit, specialty, step, greatest("from", $2::date) as day, tenths from lines
       union all select unit, specialty, step, "to", -tenths from lines where "to" is not null
     ), daily as (
       select unit, specialty, step, day, sum(tenths) as tenths from borders group by unit, specialty, step, day
     ), running as (
       select *, sum(tenths) over (partition by unit, specialty, step order by day) as over_by from daily
     )
     select r.unit, u.name as "unitName", r.specialty, r.step, min(r.day) as "on", max(r.over_by)::int as over, count(*) over ()::int as total
     from running r join organisation.unit u on u.id = r.unit where r.over_by > 0
     group by r.unit, u.name, r.specialty, r.step order by min(r.day), u.name collate "da-x-icu", r.specialty limit $4`,
    [trainingRegion, today, draft, limit],
  );

interface Lapsing {
  id: string;
  unit: string;
  specialty: string;
  step: string;
  to: string;
}

/** How many places have stays at the unit after its approval, by approval. */
export async function tracksAfter(db: Db, trainingRegion: string, approvals: readonly Lapsing[]): Promise<Map<string, number>> {
  const rows = await db.query<{ id: string; tracks: number }>(
    `select a.id, count(distinct p.id)::int as tracks
     from jsonb_to_recordset($1) as a (id text, unit text, specialty text, step text, "to" date)
     join composition.occupancy o on o.unit = a.unit and o.step = a.step and o.tenths > 0 and upper(o.period) > a."to"
     join composition.place p on p.id = o.place and p.specialty = a.specialty and p.training_region = $2
     group by a.id`,
    [JSON.stringify(approvals), trainingRegion],
  );
  return new Map(rows.map(({ id, tracks }) => [id, tracks]));
}
