/** Reads the plans and the figures published. */
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import type { DimensioningContract } from '../contract.ts';
import { mostTracksThisYear, tracksThisYear } from '../rules/tracks-this-year.ts';
import { counts, plans } from '../store/counts.ts';
import { documentedCounts } from '../store/documented.ts';

type Plans = DimensioningContract['GET /api/dimensioning'];
type Documented = DimensioningContract['GET /api/documented-counts'];

/** The counts that hold, by Danish specialty name, with the whole tracks of each year. */
export async function showPlans({ db }: Context, query: Input<Plans>['query']): Promise<Answer<Plans>> {
  const specialties = await specialtyNames(db);
  const order = new Map(specialties.map((one, index) => [one.id, index]));
  const place = (id: string): number => order.get(id) ?? specialties.length;
  const rows = await counts(db, query);
  return {
    plans: await plans(db),
    counts: rows
      .sort((a, b) => place(a.specialty) - place(b.specialty))
      .map((row) => ({
        ...row,
        specialty: specialties[place(row.specialty)] ?? { id: row.specialty, name: row.specialty, nameEn: row.specialty },
        tracks: tracksThisYear(row, row.year),
        most: mostTracksThisYear(row, row.year),
      })),
  };
}

/** Figures as they were published. */
export async function listDocumented({ db }: Context): Promise<Answer<Documented>> {
  const specialties = new Map((await specialtyNames(db)).map((one) => [one.id, one]));
  const rows = await documentedCounts(db);
  return rows.map((row) => ({ ...row, specialty: (row.specialty && specialties.get(row.specialty)) || null }));
}
