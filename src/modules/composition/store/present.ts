/** Who is at a unit in some months, and what limits it then. */
import type { Db } from '../../../platform/db/db.ts';

export interface PresentWish {
  unit: string;
  trainingRegion: string;
  /** Places of start years before this one. */
  startYear: number;
  /** null = over all specialties and steps */
  line: { specialty: string; step: 'main' | 'side' } | null;
  /** Plain dates, half-open. */
  from: string;
  to: string;
}

export interface LimitRow {
  from: string;
  to: string | null;
  tenths: number;
  source: string;
  constructed: boolean;
}

export interface PresentRow {
  id: string;
  specialty: string;
  specialtyName: string;
  startYear: number;
  number: number;
  from: string;
  to: string;
  tenths: number;
  constructed: boolean;
}

/** The approvals for the specialty and step, or the ceilings over all, that hold in the period. */
export function limitsAt(db: Db, { unit, trainingRegion, line, from, to }: PresentWish): Promise<LimitRow[]> {
  const columns = 'lower(valid)::text as "from", upper(valid)::text as "to", tenths, source, constructed';
  if (line === null)
    return db.query<LimitRow>(
      `select ${columns} from organisation.unit_ceiling
       where unit = $1 and training_region = $2 and valid && daterange($3, $4) order by valid`,
      [unit, trainingRegion, from, to],
    );
  return db.query<LimitRow>(
    `select ${columns} from organisation.unit_approval
     where unit = $1 and training_region = $2 and valid && daterange($3, $4) and specialty = $5 and step = $6 order by valid`,
    [unit, trainingRegion, from, to, line.specialty, line.step],
  );
}

/** Stays of earlier start years; those on leave are told too. */
export function presentAt(db: Db, { unit, trainingRegion, startYear, line, from, to }: PresentWish): Promise<PresentRow[]> {
  return db.query<PresentRow>(
    `select p.id, p.specialty, s.name_da as "specialtyName", p.start_year as "startYear", p.number,
       to_char(lower(o.period), 'YYYY-MM') as "from", to_char(upper(o.period), 'YYYY-MM') as "to", o.tenths, p.constructed
     from composition.occupancy o join composition.place p on p.id = o.place join curricula.specialty s on s.id = p.specialty
     where o.unit = $1 and p.training_region = $2 and p.start_year < $3 and o.period && daterange($4, $5)
       and ($6::text is null or p.specialty = $6 and o.step = $7)
     order by s.name_da collate "da-x-icu", p.start_year, p.number, o.period`,
    [unit, trainingRegion, startYear, from, to, line?.specialty ?? null, line?.step ?? null],
  );
}
