/** The places behind an earlier start year's share, and the stays that come to a unit. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import { trainingRegions, unitNames } from '../../organisation/public.ts';
import type { CompositionContract } from '../contract.ts';
import { editionState } from '../rules/edition.ts';
import { listAgreements } from '../store/agreements.ts';
import { arrivalsAt, placesOfYear } from '../store/cohorts.ts';

type Cohort = Answer<CompositionContract['GET /api/cohort']>;
type Arrivals = Answer<CompositionContract['GET /api/units/:id/arrivals']>;

export async function showCohort({ db, today }: Context, year: number, trainingRegion: string): Promise<Cohort | Refusal> {
  if (!(await trainingRegions(db)).some(({ id }) => id === trainingRegion)) return refuse('unknownTrainingRegion', { trainingRegion });
  const agreement = (await listAgreements(db)).find(
    (one) => one.trainingRegion === trainingRegion && editionState(one, one.isEmpty, today) === 'inForce',
  );
  const counted = (agreement?.shares ?? []).flatMap(({ specialty, inOverall }) => (inOverall && specialty !== null ? [specialty] : []));
  return {
    agreement: agreement ? { name: agreement.name, areas: agreement.areas, home: agreement.home, counted } : null,
    specialties: await specialtyNames(db),
    places: await placesOfYear(db, trainingRegion, year),
  };
}

export async function showArrivals({ db, today }: Context, unit: string): Promise<Arrivals | Refusal> {
  if (!(await unitNames(db, [unit])).has(unit)) return refuse('notFound');
  const names = new Map((await specialtyNames(db)).map((one) => [one.id, one]));
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const rows = await arrivalsAt(db, unit, today, inAYear);
  return rows.map((row) => ({ ...row, specialty: names.get(row.specialty) ?? { id: row.specialty, name: row.specialty, nameEn: '' } }));
}
