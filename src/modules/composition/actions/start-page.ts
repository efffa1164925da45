/** The start page: this year's compositions, how the agreement stands, what must be done – each with the place where it is mended. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import { countsForYear, planYears } from '../../dimensioning/public.ts';
import { lapsingApprovals, trainingRegions } from '../../organisation/public.ts';
import type { CompositionContract } from '../contract.ts';
import { compositionPolicy } from '../policy.ts';
import { editionState } from '../rules/edition.ts';
import { byUrgency } from '../rules/urgency.ts';
import { yearToCompose } from '../rules/year-to-compose.ts';
import { listAgreements, principlesWithoutText } from '../store/agreements.ts';
import { type CompositionRow, findComposition, listCompositions } from '../store/compositions.ts';
import { findDraft } from '../store/drafts.ts';
import type { YearMonths } from '../store/shares.ts';
import { tracksAfter } from '../store/waiting.ts';
import { keptEarlierMonths } from './kept-by-reference.ts';
import { lackingProblems } from './start-lacking.ts';
import { draftProblems, fullUnits, offTargetBefore } from './start-waiting.ts';

type Start = Answer<CompositionContract['GET /api/start']>;
type Problem = Start['problems'][number];

/** A specialty this many points (of a hundred) under its target is an open problem on the start page. */
const offTargetPoints = 5;

export async function showStart(context: Context, trainingRegion: string): Promise<Start | Refusal> {
  const { db, who, today } = context;
  const region = (await trainingRegions(db)).find(({ id }) => id === trainingRegion);
  if (!region) return refuse('unknownTrainingRegion', { trainingRegion });
  if (!compositionPolicy.readCompositions.reaches(who, { trainingRegion })) return refuse('notAllowed');
  const years = (await planYears(db, trainingRegion)).map((one) => one.year);
  const year = yearToCompose(today, years);
  const compositions = await listCompositions(db, trainingRegion, year, null);
  const agreement = (await listAgreements(db)).find(
    (one) => one.trainingRegion === trainingRegion && editionState(one, one.isEmpty, today) === 'inForce',
  );
  const counted = new Set((agreement?.shares ?? []).filter((share) => share.inOverall).map((share) => share.specialty));
  const overall = agreement?.shares.find((share) => share.specialty === null);
  const done = compositions.find((one) => one.share !== null);
  const found = done ? await findComposition(db, done.id) : null;
  const earlier = (await keptEarlierMonths(db, trainingRegion, year - 5, year)).filter((row) => counted.has(row.specialty));
  const demanded = (await countsForYear(db, trainingRegion, year)).filter(({ count }) => count > 0);
  return {
    trainingRegion: { id: region.id, name: region.name },
    year,
    compositions,
    agreement: agreement
      ? { id: agreement.id, name: agreement.name, home: agreement.home, low: overall?.low ?? null, high: overall?.high ?? null }
      : null,
    latest: found && { ...latestOf(found, agreement?.home.id ?? ''), allSpecialties: demanded.length },
    earlier: byYear(earlier, agreement?.home.id ?? ''),
    problems: byUrgency(
      [
        ...(await compositionProblems(context, year, compositions, found)),
        ...(await standingProblems(context, trainingRegion)),
        ...(await fullUnits(context, trainingRegion, done ? await findDraft(db, done.id) : null)),
        ...(compositionPolicy.seeLacking.allows(who) ? await lackingProblems(context, trainingRegion) : []),
        ...offTargetBefore(earlier, agreement?.home.id ?? '', overall?.low ?? null, year),
      ],
      today,
    ),
  };
}

function latestOf(
  { id, name, startYear, specialties, figures }: CompositionRow,
  home: string,
): Omit<NonNullable<Start['latest']>, 'allSpecialties'> {
  const overall = figures?.shares.find((one) => one.specialty === null);
  const all = Object.values(overall?.months ?? {}).reduce((sum, months) => sum + months, 0);
  return { id, name, startYear, share: overall?.share ?? null, home: overall?.months[home] ?? 0, all, specialties: specialties.length };
}

function byYear(rows: readonly YearMonths[], home: string): Start['earlier'] {
  const years = [...new Set(rows.map((row) => row.year))];
  const sum = (year: number, counts: (area: string) => boolean) =>
    rows.filter((row) => row.year === year && counts(row.area)).reduce((total, row) => total + row.months, 0);
  return years.map((year) => ({
    year,
    home: sum(year, (area) => area === home),
    all: sum(year, () => true),
    constructed: rows.some((row) => row.year === year && row.constructed),
  }));
}

async function compositionProblems(
  { db }: Context,
  year: number,
  compositions: Start['compositions'],
  found: CompositionRow | null,
): Promise<Problem[]> {
  if (compositions.length === 0) return [{ code: 'noComposition', params: { year }, on: null, href: `/sammensaetninger/ny?aar=${year}` }];
  const failed = compositions.filter(({ run }) => run?.state === 'failed');
  const problems: Problem[] = failed.map(({ id, name }) => ({
    code: 'runFailed',
    params: { composition: name },
    on: null,
    href: `/sammensaetninger/${id}`,
  }));
  problems.push(...(await draftProblems(db, compositions)));
  if (!found?.figures) return problems;
  const { figures, name, id } = found;
  if (figures.unplaced > 0) {
    problems.push({
      code: 'unplacedTracks',
      params: { count: figures.unplaced, composition: name },
      on: null,
      href: `/sammensaetninger/${id}/ikke-placeret`,
    });
  }
  const names = new Map((await specialtyNames(db)).map((one) => [one.id, one]));
  for (const { specialty, share, low } of figures.shares) {
    if (specialty === null || share === null || low === null || share >= (low - offTargetPoints) * 100) continue;
    const { name: da = specialty, nameEn = specialty } = names.get(specialty) ?? {};
    const params = { specialty: da, specialtyEn: nameEn, share, low, composition: name };
    problems.push({ code: 'offTarget', params, on: null, href: `/sammensaetninger/${id}/fordeling?tal=share:${specialty}` });
  }
  return problems;
}

/** Approvals that lapse within a year, and principles whose text is missing. */
async function standingProblems({ db, today }: Context, trainingRegion: string): Promise<Problem[]> {
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const names = new Map((await specialtyNames(db)).map((one) => [one.id, one]));
  const lapsing = await lapsingApprovals(db, { trainingRegion, from: today, to: inAYear, limit: 10 });
  const tracks = await tracksAfter(db, trainingRegion, lapsing.approvals);
  return [
    ...lapsing.approvals.map(({ id, unit, unitName, specialty, step, to }) => ({
      code: 'approvalLapses',
      params: {
        unit: unitName,
        specialty: names.get(specialty)?.name ?? specialty,
        specialtyEn: names.get(specialty)?.nameEn ?? specialty,
        on: to,
        tracks: tracks.get(id) ?? 0,
      },
      on: to,
      href: `/godkendelser?enhed=${unit}&speciale=${specialty}&trin=${step}`,
    })),
    ...(await principlesWithoutText(db)).map(({ name }) => ({
      code: 'principleWithoutText',
      params: { name },
      on: null,
      href: '/principper',
    })),
  ];
}
