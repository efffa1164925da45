import type { Db } from '../../../platform/db/db.ts';

export interface DocumentedCount {
  id: number;
  plan: string;
  year: string;
  specialty: string | null;
  place: string;
  kind: string;
  count: string;
  basis: string;
  source: string;
}

/** Figures as published, the latest first, the national before those of a region. */
export const documentedCounts = (db: Db): Promise<DocumentedCount[]> =>
  db.query<DocumentedCount>(
    `select id, plan, year, specialty, place, kind, count, basis, source from dimensioning.documented_count
     order by year = 'undated', year desc, specialty nulls first, place <> 'DK', place collate "da-x-icu", id`,
  );
