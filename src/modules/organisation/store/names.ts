import type { Db } from '../../../platform/db/db.ts';

export interface Named {
  id: string;
  name: string;
}

/** The three training regions, from east to west. */
export const trainingRegions = (db: Db): Promise<Named[]> =>
  db.query<Named>(`select id, name from organisation.training_region order by array_position(array['ost', 'syd', 'nord'], id)`);

export interface UnitName extends Named {
  site: string;
  siteName: string;
  /** null = outside every agreement's areas */
  agreementArea: string | null;
  trainingRegion: string;
}

/** Units by id, with the site and area they lie in; an unknown id is left out. */
export async function unitNames(db: Db, ids: readonly string[]): Promise<Map<string, UnitName>> {
  const rows = await db.query<UnitName>(
    `select u.id, u.name, s.id as site, s.name as "siteName", s.agreement_area as "agreementArea", s.training_region as "trainingRegion"
     from organisation.unit u join organisation.site s on s.id = u.site where u.id = any ($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
