import type { Db } from '../../../platform/db/db.ts';
import { countsForYear } from '../../dimensioning/public.ts';
import type { ProblemRows } from '../rules/build-problem.ts';

export interface ProblemWish {
  trainingRegion: string;
  year: number;
  /** null = all with tracks this year */
  specialties: string[] | null;
  /** null = no agreement is in force */
  agreement: string | null;
}

const span = (column: string): string => `lower(${column})::text as "from", upper(${column})::text as "to"`;

/**
 * All that a problem is built of. Approvals and ceilings are those divided to the training region, so tracks of other regions at a shared
 * unit use their own share and are not here. Occupied are the places of earlier start years.
 */
export async function problemRows(db: Db, { trainingRegion, year, specialties, agreement }: ProblemWish): Promise<ProblemRows> {
  const counts = await countsForYear(db, trainingRegion, year);
  const demand = counts
    .filter(({ specialty, count }) => count > 0 && (specialties === null || specialties.includes(specialty)))
    .map(({ specialty, count, starts }) => ({ specialty, count, starts }));
  const chosen = demand.map((row) => row.specialty);
  const begin = `${year}-01-01`;

  const patterns = await db.query<ProblemRows['patterns'][number]>(
    `select p.id, p.specialty, p.name, p.months, p.site_count as "siteCount", p.site_months as "siteMonths", p.shortest, p.pure,
       (select jsonb_agg(jsonb_build_object('kind', e.kind, 'months', e.months, 'competence', e.competence, 'units', e.units,
          'sameUnitAs', e.same_unit_as) order by e.position)
        from composition.pattern_element e where e.pattern = p.id) as elements,
       (select coalesce(jsonb_agg(jsonb_build_object('group', c.competence_group, 'months', c.months)), '[]')
        from composition.pattern_competence c where c.pattern = p.id) as competences
     from composition.pattern p
     where p.ready and p.specialty = any ($1) and (p.training_region is null or p.training_region = $2)
       and p.valid && daterange($3::date, ($3::date + interval '1 year')::date)`,
    [chosen, trainingRegion, begin],
  );
  const approvals = await db.query<ProblemRows['approvals'][number]>(
    `select unit, specialty, step, tenths, gives, ${span('valid')} from organisation.unit_approval
     where specialty = any ($1) and training_region = $2 and step in ('main', 'side') and (upper(valid) is null or upper(valid) > $3::date)`,
    [chosen, trainingRegion, begin],
  );
  const unitIds = [...new Set(approvals.map((row) => row.unit))];
  const units = await db.query<ProblemRows['units'][number]>('select id, name, site from organisation.unit where id = any ($1)', [unitIds]);
  const siteIds = [...new Set(units.map((row) => row.site))];
  const sites = await db.query<ProblemRows['sites'][number]>(
    `select id, name, agreement_area as area, latitude::float8 as latitude, longitude::float8 as longitude
     from organisation.site where id = any ($1)`,
    [siteIds],
  );
  const marks = await db.query<ProblemRows['marks'][number]>(
    `select site, mark, ${span('valid')} from organisation.site_mark where site = any ($1)`,
    [siteIds],
  );
  const ceilings = await db.query<ProblemRows['ceilings'][number]>(
    `select unit, tenths, ${span('valid')} from organisation.unit_ceiling where unit = any ($1) and training_region = $2`,
    [unitIds, trainingRegion],
  );
  // Other specialties' trainees matter only where a ceiling counts them too.
  const occupancy = await db.query<ProblemRows['occupancy'][number]>(
    `select o.unit, p.specialty, o.step, lower(o.period)::text as "from", upper(o.period)::text as "to", sum(o.tenths)::int as tenths
     from composition.place p join composition.occupancy o on o.place = p.id
     where p.training_region = $1 and p.start_year < $2 and upper(o.period) > $3::date and o.tenths > 0
       and (o.unit = any ($4) and p.specialty = any ($5) or o.unit = any ($6))
     group by o.unit, p.specialty, o.step, o.period`,
    [trainingRegion, year, begin, unitIds, chosen, [...new Set(ceilings.map((row) => row.unit))]],
  );
  const named = await db.query<ProblemRows['specialties'][number]>(
    'select id, name_da as name from curricula.specialty where id = any ($1)',
    [[...new Set([...chosen, ...occupancy.map((row) => row.specialty)])]],
  );
  const [agreed] = await db.query<NonNullable<ProblemRows['agreement']>>(
    `select a.id, a.name, a.areas, a.home_area as home,
       (select coalesce(jsonb_agg(jsonb_build_object('specialty', s.specialty, 'area', s.area, 'low', s.low, 'high', s.high, 'aim', s.aim,
          'inOverall', s.in_overall, 'startEnd', s.start_end, 'bothAreas', s.both_areas)), '[]')
        from composition.agreement_share s where s.agreement = a.id) as shares
     from composition.agreement a where a.id = $1 and a.training_region = $2`,
    [agreement, trainingRegion],
  );
  const common = { trainingRegion, year, specialties: named, demand, patterns, approvals, units, sites, marks, ceilings, occupancy };
  return { ...common, agreement: agreed ?? null };
}
