import type { Db } from '../../../platform/db/db.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { CompositionContract } from '../contract.ts';

type Row = Answer<CompositionContract['GET /api/templates']>[number];

/** Templates that nothing has replaced, with names, elements and the drafts that hold a track of any of their editions; one query. */
export const templateList = (db: Db, trainingRegion: string | null): Promise<Row[]> =>
  db.query<Row>(
    `with recursive chain as (
       select t.id as newest, t.id, t.replaces from composition.template t
       where not exists (select from composition.template n where n.replaces = t.id)
       union all select c.newest, t.id, t.replaces from chain c join composition.template t on t.id = c.replaces)
     select t.id, t.specialty, s.name_da as "specialtyName", s.name_en as "specialtyNameEn", t.training_region as "trainingRegion", t.number,
       t.step, t.alternation, t.starts, lower(t.valid) as "from", upper(t.valid) as "to", t.source,
       (select coalesce(jsonb_agg(jsonb_build_object('position', e.position, 'kind', e.kind, 'unit', e.unit, 'unitName', u.name,
          'months', e.months, 'written', e.written, 'note', e.note) order by e.position), '[]')
        from composition.template_element e left join organisation.unit u on u.id = e.unit where e.template = t.id) as elements,
       (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'track', k.id) order by c.created_at desc), '[]')
        from chain h join composition.track_template m on m.template = h.id
        join composition.composition c on c.id = m.composition
        join composition.track k on k.composition = m.composition and k.id = m.track where h.newest = t.id) as drafts
     from composition.template t join curricula.specialty s on s.id = t.specialty
     where t.id in (select newest from chain) and ($1::text is null or t.training_region = $1)
     order by s.name_da collate "da-x-icu", t.training_region, t.number collate "da-x-icu", t.alternation`,
    [trainingRegion],
  );
