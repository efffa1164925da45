import type { Db } from '../../../platform/db/db.ts';

export interface OverCapacity {
  unit: string;
  unitName: string;
  specialty: string;
  step: string;
  /** The first day, not before the one asked from, on which more is in use than is approved. */
  from: string;
  /** The most that is lacking, in tenths of a place. */
  lacking: number;
}

/**
 * Approvals with more earlier tracks than places from a day on: an authority may reduce an approval below what is in use. One sweep over the
 * beginnings and ends of stays and approvals. A unit without any approval for its stays is over with all of them.
 */
export async function overCapacity(
  db: Db,
  { trainingRegion, from, limit }: { trainingRegion: string; from: string; limit: number },
): Promise<{ total: number; rows: OverCapacity[] }> {
  const rows = await db.query<OverCapacity & { total: number }>(
    `with spans as (
       select o.unit, p.specialty, o.step, o.period, o.tenths
       from composition.occupancy o join composition.place p on p.id = o.place
       where p.training_region = $1 and o.tenths > 0 and upper(o.period) > $2::date
       union all
       select a.unit, a.specialty, a.step, a.valid, -a.tenths from organisation.unit_approval a
       where a.training_region = $1 and a.step in ('main', 'side') and (upper(a.valid) is null or upper(a.valid) > $2::date)
     ), borders as (
       select unit, specialty, step, greatest(lower(period), $2::date) as day, tenths from spans
       union all select unit, specialty, step, upper(period), -tenths from spans where upper(period) is not null
     ), daily as (
       select unit, specialty, step, day, sum(tenths) as tenths from borders group by unit, specialty, step, day
     ), running as (
       select *, sum(tenths) over (partition by unit, specialty, step order by day) as lacking from daily
     )
     select r.unit, u.name as "unitName", r.specialty, r.step, min(r.day) as "from", max(r.lacking)::int as lacking, count(*) over ()::int as total
     from running r join organisation.unit u on u.id = r.unit where r.lacking > 0
     group by r.unit, u.name, r.specialty, r.step order by min(r.day), u.name collate "da-x-icu", r.specialty, r.step limit $3`,
    [trainingRegion, from, limit],
  );
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row) };
}
