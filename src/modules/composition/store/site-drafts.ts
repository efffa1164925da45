import type { Db } from '../../../platform/db/db.ts';

export interface SiteDraft {
  id: string;
  name: string;
  startYear: number;
  tracks: number;
}

/** Drafts one may see with tracks at a site's units on a day or after it: what is decided of the site there changes their shares. */
export const siteDrafts = (db: Db, { site, from }: { site: string; from: string }): Promise<SiteDraft[]> =>
  db.query<SiteDraft>(
    `select c.id, c.name, c.start_year as "startYear", count(distinct e.track)::int as tracks
     from composition.element e join organisation.unit u on u.id = e.unit join composition.composition c on c.id = e.composition
     where u.site = $1 and upper(e.period) > $2::date
     group by c.id order by c.start_year, c.name, c.id`,
    [site, from],
  );
