import type { Db } from '../../../platform/db/db.ts';
import type { Named } from './names.ts';

export interface Succession {
  kind: 'operatingRegion' | 'site' | 'unit';
  predecessor: Named;
  successor: Named;
  on: string;
  source: string;
}

/** What became of what, by date; with `ids` only what concerns one of them. */
export const successions = (db: Db, ids: string[] | null): Promise<Succession[]> =>
  db.query<Succession>(
    `with thing as (
       select 'operatingRegion' as kind, id, name from organisation.operating_region
       union all select 'site', id, name from organisation.site
       union all select 'unit', id, name from organisation.unit)
     select s.kind, jsonb_build_object('id', s.predecessor, 'name', coalesce(p.name, s.predecessor)) as predecessor,
       jsonb_build_object('id', s.successor, 'name', coalesce(n.name, s.successor)) as successor, s.succeeded_on as "on", s.source
     from organisation.successor s
     left join thing p on p.kind = s.kind and p.id = s.predecessor
     left join thing n on n.kind = s.kind and n.id = s.successor
     where $1::text[] is null or s.predecessor = any ($1) or s.successor = any ($1)
     order by s.succeeded_on, s.kind, coalesce(p.name, s.predecessor) collate "da-x-icu"`,
    [ids],
  );
