/** What the administrator mends: rows that lack something – those that a template «with the rows that lack something» holds – and specialties without a pattern. */
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import { approvalSheets } from '../../organisation/public.ts';
import type { CompositionContract } from '../contract.ts';
import { patternSheets } from '../sheets/patterns.ts';
import { patternRows } from '../store/pattern-rows.ts';

type Problem = Answer<CompositionContract['GET /api/start']>['problems'][number];

const region = (id: string): 'ost' | 'syd' | 'nord' | null => (id === 'ost' || id === 'syd' || id === 'nord' ? id : null);

export async function lackingProblems(context: Context, trainingRegion: string): Promise<Problem[]> {
  const { db, today } = context;
  const wish = { rows: 'lacking' as const, trainingRegion: region(trainingRegion) };
  const lacking = [
    { code: 'approvalsLacking', count: (await approvalSheets.rows(context, wish)).length, href: '/import?slags=approvals' },
    { code: 'patternsLacking', count: (await patternSheets.rows(context, wish)).length, href: '/import?slags=patterns' },
  ];
  const inForce = (await patternRows(db)).filter(
    (row) =>
      (row.from === null || row.from <= today) &&
      (row.to === null || row.to > today) &&
      (row.trainingRegion === null || row.trainingRegion === trainingRegion),
  );
  const withPattern = new Set(inForce.map(({ specialty }) => specialty));
  const without = (await specialtyNames(db)).filter(({ id }) => !withPattern.has(id));
  return [
    ...lacking.filter(({ count }) => count > 0).map(({ code, count, href }) => ({ code, params: { count }, on: null, href })),
    ...without.map(({ id, name, nameEn }) => ({
      code: 'noPatternOfSpecialty',
      params: { specialty: name, specialtyEn: nameEn },
      on: null,
      href: `/specialer/${id}`,
    })),
  ];
}
