/** Why an element of the draft lies where it does; for all who may read it. */

import { contextOf } from '../../../engines/composer/rules/context.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { competenceGroupNames } from '../../curricula/public.ts';
import type { CompositionContract } from '../contract.ts';
import type { IndexedProblem } from '../rules/indexed-problem.ts';
import { whyHere } from '../rules/why-here.ts';
import type { WhyReason } from '../rules/why-reasons.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { findDraft } from '../store/drafts.ts';
import { groundOf } from './ground.ts';

type Shown = Answer<CompositionContract['GET /api/compositions/:id/why']>;

export async function showWhy({ db }: Context, id: string, element: string): Promise<Shown | Refusal> {
  const draft = await findDraft(db, id);
  if (!draft) return refuse('notFound');
  const ground = await groundOf(db, draft);
  const { problem, index } = ground;
  const why = whyHere(contextOf(problem, { tracks: await draftTracks(db, id), unplaced: [] }, index), element);
  if (!why) return refuse('notFound');
  const nameOf = namesOf(ground, await competenceGroupNames(db));
  const inWords = (reason: WhyReason) => ({ ...reason, params: named(reason.params, nameOf) });
  return {
    element,
    unit: why.stay.element.unit,
    for: why.for.map(inWords),
    against: why.against.map(inWords),
    considered: why.considered,
    alternatives: why.alternatives.map(({ unit, elements, cost, byRule, breaks }) => ({
      unit,
      unitName: nameOf(unit),
      area: index.units.get(unit)?.site.area ?? null,
      elements,
      cost,
      byRule,
      breaks: breaks.map(({ rule, code, params }) => ({ rule, code, params: named(params, nameOf) })),
    })),
  };
}

/** Units and competence groups by name. */
function namesOf({ problem }: IndexedProblem, groups: ReadonlyMap<string, string>): (id: string) => string {
  const units = new Map(problem.units.map(({ id, name }) => [id, name]));
  return (id) => units.get(id) ?? groups.get(id) ?? id;
}

/** Parameters that are ids are told by name. */
const named = (params: Record<string, string | number>, nameOf: (id: string) => string): Record<string, string | number> =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? nameOf(value) : value]));
