/** The composer's problem as a new composition of that region and year would have it; Syd and Nord have no distribution agreement. */
import type { Problem } from '../../../engines/composer/problem.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Db } from '../../../platform/db/db.ts';
import { countsForYear, planYears } from '../../dimensioning/public.ts';
import { buildProblem, defaultWeights } from '../rules/build-problem.ts';
import { agreementsInForce } from '../store/agreements.ts';
import { problemRows } from '../store/problem-rows.ts';

export interface ProblemWish {
  trainingRegion: string;
  year: number;
  /** null = all with tracks this year */
  specialties: string[] | null;
}

export async function problemOf(db: Db, wish: ProblemWish): Promise<Problem | Refusal> {
  const checked = await checkWish(db, wish);
  if ('refusal' in checked) return checked;
  const [agreement] = await agreementsInForce(db, wish.trainingRegion, `${wish.year}-01-01`);
  const rows = await problemRows(db, { ...wish, specialties: checked.specialties, agreement: agreement?.id ?? null });
  return buildProblem(rows, defaultWeights);
}

/** The specialties to compose: those wished for, or all that have tracks this year. Refuses what does not exist, naming it. */
export async function checkWish(db: Db, wish: ProblemWish): Promise<{ specialties: string[] } | Refusal> {
  const { trainingRegion, year } = wish;
  if (!['ost', 'syd', 'nord'].includes(trainingRegion)) return refuse('unknownTrainingRegion', { trainingRegion });
  const planned = (await countsForYear(db, trainingRegion, year)).filter(({ count }) => count > 0).map(({ specialty }) => specialty);
  if (planned.length === 0) {
    const years = (await planYears(db, trainingRegion)).map((one) => one.year);
    return refuse('noCounts', { year, from: Math.min(...years), to: Math.max(...years) });
  }
  const unknown = (wish.specialties ?? []).filter((id) => !planned.includes(id));
  if (unknown.length > 0) return refuse('unknownSpecialties', { names: unknown.join(', ') });
  return { specialties: wish.specialties ? planned.filter((id) => wish.specialties?.includes(id)) : planned };
}
