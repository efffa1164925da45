/** Reading scenarios: all of a composition beside each other, and one against the draft it started from. */
import { canonicalJson } from '../../../kernel/canonical.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { specialtyNames } from '../../curricula/public.ts';
import type { CompositionContract } from '../contract.ts';
import { compareVersions } from '../rules/compare-versions.ts';
import { withUnits } from '../rules/with-units.ts';
import { listAgreements } from '../store/agreements.ts';
import { findDraft } from '../store/drafts.ts';
import { findScenario, listScenarios, type WholeScenario } from '../store/scenarios.ts';
import { namesOf } from './apply-plan.ts';
import { unitsIn } from './compare-plans.ts';

type Shown<K extends keyof CompositionContract> = Promise<Answer<CompositionContract[K]> | Refusal>;

export async function showScenarios({ db }: Context, id: string): Shown<'GET /api/compositions/:id/scenarios'> {
  return (await findDraft(db, id)) ? listScenarios(db, id) : refuse('notFound');
}

export async function showScenario(context: Context, id: string, no: string): Shown<'GET /api/compositions/:id/scenarios/:scenario'> {
  const { db } = context;
  const draft = await findDraft(db, id);
  const found = draft && (await findScenario(db, id, no));
  if (!draft || !found) return refuse('notFound');
  const { tracks: _tracks, plan: _plan, problem, ...scenario } = found;
  const sameWeights = canonicalJson(problem.weights) === canonicalJson(draft.weights);
  const compared = found.endedAt === null ? null : await comparisonOf(context, found);
  const agreements = await listAgreements(db);
  const home = agreements.find((one) => one.id === draft.agreement)?.home.name ?? null;
  return { ...scenario, compared: compared && { ...compared, startYear: draft.startYear, home, sameWeights } };
}

async function comparisonOf(context: Context, { plan, before, tracks, problem }: WholeScenario) {
  if (!plan) return null;
  const { cost, figures } = before;
  const comparison = compareVersions({ cost, bound: null, gap: null, figures, tracks: withUnits(tracks) }, plan);
  const names = namesOf(problem);
  return {
    comparison,
    specialties: (await specialtyNames(context.db)).filter((one) => one.id in (names.specialties ?? {})),
    units: await unitsIn(context, comparison, [names.units ?? {}]),
  };
}
