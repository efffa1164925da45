/** Every edition of every pattern with all that belongs to it: what a spreadsheet is compared with. */
import type { Db } from '../../../platform/db/db.ts';
import type { NewPattern } from './pattern-write.ts';

type Element = NewPattern['elements'][number];

export interface PatternRow extends Omit<NewPattern, 'valid' | 'reason' | 'madeBy' | 'elements' | 'ready'> {
  from: string | null;
  to: string | null;
  ready: boolean;
  elements: (Element & { monthsNamed: boolean; note: string })[];
}

/** The oldest first; an edition that never held is among them, since others may name it. */
export const patternRows = (db: Db): Promise<PatternRow[]> =>
  db.query<PatternRow>(
    `select p.id, p.specialty, p.training_region as "trainingRegion", p.name, lower(p.valid) as "from", upper(p.valid) as "to", p.months,
       p.site_count as "siteCount", p.site_months as "siteMonths", p.site_reason as "siteReason", p.shortest, p.pure, p.ready, p.source,
       p.constructed, p.replaces,
       (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'name', e.name, 'months', e.months, 'monthsNamed', e.months_named,
          'competence', e.competence, 'units', e.units, 'sameUnitAs', e.same_unit_as, 'note', e.note) order by e.position), '[]')
        from composition.pattern_element e where e.pattern = p.id) as elements,
       (select coalesce(jsonb_agg(jsonb_build_object('group', c.competence_group, 'months', c.months) order by c.competence_group), '[]')
        from composition.pattern_competence c where c.pattern = p.id) as competences
     from composition.pattern p order by p.specialty, p.name, p.made_at nulls first, p.id`,
  );
