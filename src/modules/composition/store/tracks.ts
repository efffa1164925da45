/** The draft's tracks and elements. */
import type { PlanTrack } from '../../../engines/composer/plan.ts';
import { firstDay, month } from '../../../kernel/month.ts';
import type { Db } from '../../../platform/db/db.ts';

export interface TrackRow {
  id: string;
  specialty: string;
  pattern: string;
  start: string;
  pinned: boolean;
  elements: {
    id: string;
    kind: string;
    unit: string | null;
    unitName: string | null;
    site: string | null;
    siteName: string | null;
    area: string | null;
    from: string;
    months: number;
  }[];
}

/** Every track of a draft with its elements, in order of specialty and start; one query. */
export function listTracks(db: Db, composition: string): Promise<TrackRow[]> {
  return db.query<TrackRow>(
    `select t.id, t.specialty, t.pattern, to_char(t.starts_on, 'YYYY-MM') as start, t.pinned, e.elements
     from composition.track t
     join lateral (
       select jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'unit', e.unit, 'unitName', u.name, 'site', s.id, 'siteName', s.name,
         'area', s.agreement_area, 'from', to_char(lower(e.period), 'YYYY-MM'),
         'months', ((extract(year from upper(e.period)) - extract(year from lower(e.period))) * 12
           + extract(month from upper(e.period)) - extract(month from lower(e.period)))::int) order by e.position) as elements
       from composition.element e left join organisation.unit u on u.id = e.unit left join organisation.site s on s.id = u.site
       where e.composition = t.composition and e.track = t.id
     ) e on true
     where t.composition = $1 order by t.specialty, t.starts_on, t.id`,
    [composition],
  );
}

/** Puts a composed plan in the place of the draft's tracks. Pins are kept: they are part of every plan made from the draft. */
export async function replaceTracks(db: Db, composition: string, tracks: PlanTrack[], pinned: ReadonlySet<string>): Promise<void> {
  await db.query('delete from composition.track where composition = $1', [composition]);
  const rows = tracks.map(({ id, specialty, pattern, start }) => ({
    id,
    specialty,
    pattern,
    starts_on: firstDay(month(start)),
    pinned: pinned.has(id),
  }));
  await db.query(
    `insert into composition.track (composition, id, specialty, pattern, starts_on, pinned)
     select $1, r.id, r.specialty, r.pattern, r.starts_on, r.pinned
     from jsonb_to_recordset($2) as r (id text, specialty text, pattern text, starts_on date, pinned boolean)`,
    [composition, JSON.stringify(rows)],
  );
  const elements = tracks.flatMap((track) =>
    track.elements.map((element, at) => ({
      id: element.id,
      track: track.id,
      position: at + 1,
      kind: element.kind,
      unit: element.unit,
      from_on: firstDay(month(element.from)),
      to_on: firstDay(month(element.from) + element.months),
    })),
  );
  await db.query(
    `insert into composition.element (composition, id, track, position, kind, unit, period)
     select $1, r.id, r.track, r.position, r.kind, r.unit, daterange(r.from_on, r.to_on)
     from jsonb_to_recordset($2) as r (id text, track text, position int, kind text, unit text, from_on date, to_on date)`,
    [composition, JSON.stringify(elements)],
  );
}
