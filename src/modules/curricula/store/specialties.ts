import type { Db } from '../../../platform/db/db.ts';

export interface SpecialtyName {
  id: string;
  name: string;
  nameEn: string;
}

/** All specialties by Danish name. */
export const specialtyNames = (db: Db): Promise<SpecialtyName[]> =>
  db.query<SpecialtyName>(
    `select id, name_da as name, name_en as "nameEn" from curricula.specialty order by name_da collate "da-x-icu", id`,
  );

export interface Specialty extends SpecialtyName {
  no: number;
  group: string;
  introMonths: string;
  /** null = not known */
  mainMonths: number | null;
  mainMonthsConstructed: boolean;
  source: string;
  groups: number;
}

const columns = `s.id, s.no, s.name_da as name, s.name_en as "nameEn", s.specialty_group as "group", s.intro_months as "introMonths",
  s.main_months as "mainMonths", s.main_months_constructed as "mainMonthsConstructed", s.source,
  (select count(*)::int from curricula.competence_group g where g.specialty = s.id) as groups`;

export const specialties = (db: Db): Promise<Specialty[]> =>
  db.query<Specialty>(`select ${columns} from curricula.specialty s order by s.name_da collate "da-x-icu", s.id`);

export async function specialty(db: Db, id: string): Promise<Specialty | undefined> {
  const [row] = await db.query<Specialty>(`select ${columns} from curricula.specialty s where s.id = $1`, [id]);
  return row;
}

export interface CompetenceGroup {
  id: string;
  specialty: string;
  name: string;
  source: string;
  constructed: boolean;
}

/** Competence groups by name; null = of all specialties. */
export const competenceGroups = (db: Db, specialty: string | null): Promise<CompetenceGroup[]> =>
  db.query<CompetenceGroup>(
    `select id, specialty, name, source, constructed from curricula.competence_group
     where $1::text is null or specialty = $1 order by name collate "da-x-icu", id`,
    [specialty],
  );

/** The names of all competence groups, by id. */
export async function competenceGroupNames(db: Db): Promise<Map<string, string>> {
  const groups = await competenceGroups(db, null);
  return new Map(groups.map(({ id, name }) => [id, name]));
}
