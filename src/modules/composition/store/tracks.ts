/** The draft's tracks and elements as they are shown, with names and places. */
import type { FlexTrack } from '../../../engines/composer/plan.ts';
import type { Db } from '../../../platform/db/db.ts';

export interface TrackRow {
  id: string;
  specialty: string;
  pattern: string;
  start: string;
  pinned: boolean;
  /** An unfilled place of another specialty that became this track. */
  flex: FlexTrack | null;
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
    pinned: boolean;
  }[];
}

/** Every track of a draft with its elements, in order of specialty and start; one query. */
export function listTracks(db: Db, composition: string): Promise<TrackRow[]> {
  return db.query<TrackRow>(
    `select t.id, t.specialty, t.pattern, to_char(t.starts_on, 'YYYY-MM') as start, t.pinned, t.flex, e.elements
     from composition.track t
     join lateral (
       select jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'unit', e.unit, 'unitName', u.name, 'site', s.id, 'siteName', s.name,
         'area', s.agreement_area, 'from', to_char(lower(e.period), 'YYYY-MM'),
         'months', ((extract(year from upper(e.period)) - extract(year from lower(e.period))) * 12
           + extract(month from upper(e.period)) - extract(month from lower(e.period)))::int, 'pinned', e.pinned) order by e.position) as elements
       from composition.element e left join organisation.unit u on u.id = e.unit left join organisation.site s on s.id = u.site
       where e.composition = t.composition and e.track = t.id
     ) e on true
     where t.composition = $1 order by t.specialty collate "C", t.starts_on, t.id collate "C"`,
    [composition],
  );
}
