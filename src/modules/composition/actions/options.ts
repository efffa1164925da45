/** What a new composition can be made of. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import { countsForYear, planYears } from '../../dimensioning/public.ts';
import type { CompositionContract } from '../contract.ts';
import { compositionPolicy } from '../policy.ts';
import { defaultWeights } from '../rules/build-problem.ts';
import { agreementsInForce } from '../store/agreements.ts';

type Options = Answer<CompositionContract['GET /api/composition-options']>;

export async function showOptions({ db, who }: Context, query: { trainingRegion: string; year: number }): Promise<Options | Refusal> {
  const { trainingRegion, year } = query;
  if (!compositionPolicy.readCompositions.reaches(who, { trainingRegion })) return refuse('notAllowed');
  const names = await specialtyNames(db);
  const counts = new Map((await countsForYear(db, trainingRegion, year)).map((row) => [row.specialty, row]));
  const years = await planYears(db, trainingRegion);
  return {
    years: years.map((one) => one.year),
    plan: years.find((one) => one.year === year)?.plan ?? null,
    specialties: names.flatMap(({ id, name, nameEn }) => {
      const row = counts.get(id);
      return row && row.count > 0 ? [{ id, name, nameEn, count: row.count, constructed: row.constructed }] : [];
    }),
    agreements: await agreementsInForce(db, trainingRegion, `${year}-01-01`),
    weights: defaultWeights,
  };
}
