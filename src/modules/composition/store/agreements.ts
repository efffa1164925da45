/** Agreements, principles and patterns as they are browsed. */

import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { CompositionContract } from '../contract.ts';

/** As stored: whether it holds today, and who may edit it, is decided above. */
type Stored<K extends keyof CompositionContract> = Omit<
  Answer<CompositionContract[K]> extends (infer Row)[] ? Row : never,
  'state' | 'mayEdit'
> & {
  isEmpty: boolean;
};
type Agreement = Stored<'GET /api/agreements'>;
type Principle = Stored<'GET /api/principles'>;
type Pattern = Stored<'GET /api/patterns'>;

/** What every edition carries. */
const edition = (table: string, alias: string): string =>
  `${alias}.replaces, (select n.id from composition.${table} n where n.replaces = ${alias}.id) as "replacedBy", ${alias}.reason,
   people.display_name(${alias}.made_by) as "madeByName", ${instantOf(`${alias}.made_at`)} as "madeAt",
   isempty(${alias}.valid) as "isEmpty"`;

/** All agreements with their shares, over all first. */
export function listAgreements(db: Db): Promise<Agreement[]> {
  return db.query<Agreement>(
    `select a.id, a.name, a.training_region as "trainingRegion", lower(a.valid) as "from", upper(a.valid) as "to", a.source, a.constructed,
       ${edition('agreement', 'a')},
       (select jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name) order by r.name)
        from organisation.agreement_area r where r.id = any (a.areas)) as areas,
       (select jsonb_build_object('id', h.id, 'name', h.name) from organisation.agreement_area h where h.id = a.home_area) as home,
       (select coalesce(jsonb_agg(jsonb_build_object('specialty', s.specialty, 'specialtyName', sp.name_da, 'area', s.area, 'low', s.low,
          'high', s.high, 'aim', s.aim, 'inOverall', s.in_overall, 'startEnd', s.start_end, 'bothAreas', s.both_areas, 'reason', s.reason,
          'source', s.source, 'constructed', s.constructed) order by s.specialty is not null, sp.name_da collate "da-x-icu"), '[]')
        from composition.agreement_share s left join curricula.specialty sp on sp.id = s.specialty where s.agreement = a.id) as shares
     from composition.agreement a order by a.training_region, lower(a.valid) desc nulls last, a.made_at desc nulls last`,
  );
}

/** Null for a pattern that does not exist. */
export async function specialtyOfPattern(db: Db, id: string): Promise<string | null> {
  const [row] = await db.query<{ specialty: string }>('select specialty from composition.pattern where id = $1', [id]);
  return row?.specialty ?? null;
}

/** Agreements of a training region in force on a day. */
export function agreementsInForce(db: Db, trainingRegion: string, on: string): Promise<{ id: string; name: string }[]> {
  return db.query('select id, name from composition.agreement where training_region = $1 and valid @> $2::date order by name', [
    trainingRegion,
    on,
  ]);
}

export function listPrinciples(db: Db): Promise<Principle[]> {
  return db.query<Principle>(
    `select id, name, text, decided_on as "decidedOn", lower(valid) as "from", upper(valid) as "to", measure, source,
       ${edition('principle', 'p')}
     from composition.principle p order by decided_on, id`,
  );
}

export function listPatterns(db: Db, specialty: string | null): Promise<Pattern[]> {
  return db.query<Pattern>(
    `select p.id, p.specialty, sp.name_da as "specialtyName", p.training_region as "trainingRegion", p.name, p.months, p.site_count as "siteCount",
       p.site_months as "siteMonths", p.site_reason as "siteReason", p.shortest, p.pure, lower(p.valid) as "from", upper(p.valid) as "to", p.source,
       p.constructed, p.ready, ${edition('pattern', 'p')},
       (select coalesce(jsonb_agg(jsonb_build_object('group', g.id, 'name', g.name, 'months', c.months) order by g.name), '[]')
        from composition.pattern_competence c join curricula.competence_group g on g.id = c.competence_group where c.pattern = p.id) as competences,
       (select jsonb_agg(jsonb_build_object('position', e.position, 'kind', e.kind, 'name', e.name, 'months', e.months, 'competence', e.competence,
          'units', e.units, 'sameUnitAs', e.same_unit_as) order by e.position)
        from composition.pattern_element e where e.pattern = p.id) as elements
     from composition.pattern p join curricula.specialty sp on sp.id = p.specialty
     where $1::text is null or p.specialty = $1 order by sp.name_da collate "da-x-icu", p.name`,
    [specialty],
  );
}

/** How many principles have no known text, by name. */
export const principlesWithoutText = (db: Db): Promise<{ name: string }[]> =>
  db.query(`select name from composition.principle where text is null and not isempty(valid) and upper(valid) is null order by id`);
