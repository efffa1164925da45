/** Reads the plans and the figures published. */
import { eventsBelow } from '../../../platform/events/record.ts';
import type { Answer, Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import type { DimensioningContract } from '../contract.ts';
import { countSubject } from '../rules/count-wish.ts';
import { mostTracksThisYear, tracksStarting, tracksThisYear } from '../rules/tracks-this-year.ts';
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
      .map(({ chosen, chosenReason, chosenBy, chosenOn, ...row }) => ({
        ...row,
        specialty: specialties[place(row.specialty)] ?? { id: row.specialty, name: row.specialty, nameEn: row.specialty },
        choice: chosen === null ? null : { tracks: chosen, reason: chosenReason ?? '', by: chosenBy, on: chosenOn ?? '' },
        tracks: tracksStarting({ ...row, chosen }, row.year),
        least: tracksThisYear(row, row.year),
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

type History = DimensioningContract['GET /api/dimensioning/history'];

/** Every change of one count, the latest first. */
export async function showCountHistory({ db }: Context, key: Input<History>['query']): Promise<Answer<History>> {
  const events = await eventsBelow(db, ['count'], countSubject(key));
  return {
    seen: events[0]?.id ?? null,
    changes: events.map(({ id, at, personName, behalfOf, kind, before, after }) => {
      const { reason, row } = after as { reason: string; row: Answer<History>['changes'][number]['after'] };
      return { id, at, personName, behalfOf, kind, reason, before: before as Answer<History>['changes'][number]['before'], after: row };
    }),
  };
}
