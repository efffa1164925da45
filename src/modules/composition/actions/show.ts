/** Reading compositions. What may be seen is bounded by the database; what does not exist for the reader is `notFound`. */
import { toPoints } from '../../../engines/composer/cost.ts';
import type { Weights } from '../../../engines/composer/problem.ts';
import { type Finding, rules } from '../../../engines/composer/rules/index.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { eventsOf } from '../../../platform/events/record.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import { trainingRegions } from '../../organisation/public.ts';
import type { CompositionContract } from '../contract.ts';
import { compositionPolicy, mayCompose } from '../policy.ts';
import { earlierBySpecialty } from '../rules/earlier-shares.ts';
import { listAgreements } from '../store/agreements.ts';
import { findComposition, listCompositions } from '../store/compositions.ts';
import { findDraft } from '../store/drafts.ts';
import { findRun } from '../store/runs.ts';
import { listTracks } from '../store/tracks.ts';
import { assessDraft } from './assess-draft.ts';
import { keptEarlierMonths } from './kept-by-reference.ts';

type Shown<K extends keyof CompositionContract> = Promise<Answer<CompositionContract[K]> | Refusal>;

export async function showCompositions(
  { db, who }: Context,
  { trainingRegion, year, q }: { trainingRegion: string; year?: number; q?: string },
): Shown<'GET /api/compositions'> {
  if (!compositionPolicy.readCompositions.reaches(who, { trainingRegion })) return refuse('notAllowed');
  return listCompositions(db, trainingRegion, year ?? null, q || null);
}

export async function showComposition({ db, who }: Context, id: string): Shown<'GET /api/compositions/:id'> {
  const found = await findComposition(db, id);
  const draft = await findDraft(db, id);
  if (!found || !draft) return refuse('notFound');
  const assessed = await assessDraft(db, draft);
  const [regions, names, agreements, earlier] = [
    await trainingRegions(db),
    await specialtyNames(db),
    await listAgreements(db),
    await keptEarlierMonths(db, found.trainingRegion, found.startYear - 5, found.startYear),
  ];
  const region = regions.find((one) => one.id === found.trainingRegion);
  if (!region) throw new Error(`the training region of composition ${id} is gone`);
  const agreement = agreements.find((one) => one.id === found.agreement) ?? noAgreement(region);
  const inOverall = agreement.shares.filter((share) => share.inOverall && share.specialty !== null).map((share) => share.specialty);
  return {
    ...found,
    figures: assessed?.figures ?? null,
    unplaced: assessed?.unplaced ?? [],
    overall: assessed?.agreement.overall ?? [],
    startEnd: assessed?.agreement.startEnd ?? [],
    trainingRegion: { id: region.id, name: region.name },
    agreement: { id: agreement.id, name: agreement.name, areas: agreement.areas, home: agreement.home },
    specialties: names.filter((one) => found.specialties.includes(one.id)),
    earlier: earlierBySpecialty(earlier, found.specialties, new Set(inOverall)),
    earlierConstructed: earlier.some(({ specialty, constructed }) => constructed && found.specialties.includes(specialty)),
    mayCompose: mayCompose(who, found.trainingRegion),
  };
}

/** As the composer has it: the training region is one area. */
const noAgreement = (region: { id: string; name: string }) => {
  const shares: Answer<CompositionContract['GET /api/agreements']>[number]['shares'] = [];
  return { id: 'ingen', name: 'Ingen aftale', areas: [region], home: region, shares };
};

export async function showTracks({ db }: Context, id: string): Shown<'GET /api/compositions/:id/tracks'> {
  return (await findDraft(db, id)) ? listTracks(db, id) : refuse('notFound');
}

export async function showRules({ db }: Context, id: string): Shown<'GET /api/compositions/:id/rules'> {
  const draft = await findDraft(db, id);
  if (!draft) return refuse('notFound');
  return ruleResults((await assessDraft(db, draft))?.findings ?? [], draft.weights);
}

/** Every rule with what it found; costs in points. */
export const ruleResults = (found: readonly Finding[], weights: Weights): Answer<CompositionContract['GET /api/compositions/:id/rules']> =>
  rules.map(({ id: rule, hard, weight }) => {
    const findings = found
      .filter((finding) => finding.rule === rule)
      .map(({ track, element, specialty, code, params, cost }) => ({ track, element, specialty, code, params, cost: toPoints(cost) }));
    const cost = findings.reduce((sum, finding) => sum + finding.cost, 0);
    return { rule, hard, weight: weight ? weights[weight] : null, cost, findings };
  });

export async function showEvents({ db }: Context, id: string): Shown<'GET /api/compositions/:id/events'> {
  return (await findDraft(db, id)) ? eventsOf(db, 'composition', id) : refuse('notFound');
}

export async function showRun({ db }: Context, id: string, run: string): Shown<'GET /api/compositions/:id/runs/:run'> {
  return (await findRun(db, id, run)) ?? refuse('notFound');
}
