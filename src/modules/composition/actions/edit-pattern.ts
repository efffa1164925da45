/** Patterns: a new one, and a new edition of one. Tracks that follow an older edition keep it; the rules say when it no longer holds. */

import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs, mayEdit } from '../../../platform/auth/policy.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Input } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import { competenceGroupNames, specialtyNames } from '../../curricula/public.ts';
import { unitNames } from '../../organisation/public.ts';
import type { CompositionContract } from '../contract.ts';
import { editionId } from '../rules/edition.ts';
import { patternFaults } from '../rules/pattern-faults.ts';
import { specialtyOfPattern } from '../store/agreements.ts';
import { idsLike } from '../store/editions.ts';
import { addPatterns, type NewPattern } from '../store/pattern-write.ts';
import { record, replaceEdition } from './edition.ts';

type Shape = Input<CompositionContract['POST /api/patterns/:id/editions']>['body'];
type Wish = Input<CompositionContract['POST /api/patterns']>['body'];

/** What stands in the pattern itself; who made it and when it holds come from the edition. */
function stated({
  from: _from,
  reason: _reason,
  ...shape
}: Shape): Omit<NewPattern, 'id' | 'specialty' | 'trainingRegion' | 'valid' | 'replaces' | 'reason' | 'madeBy'> {
  return { ...shape, name: shape.name.trim(), constructed: false };
}

async function faultOf(db: Db, shape: Shape): Promise<Refusal | null> {
  const groups = await competenceGroupNames(db);
  const [fault] = patternFaults(shape, new Set(groups.keys()));
  if (fault) return refuse(fault.refusal, fault.params);
  const asked = [...new Set(shape.elements.flatMap(({ units }) => units ?? []))];
  const known = await unitNames(db, asked);
  const unknown = asked.find((id) => !known.has(id));
  return unknown === undefined ? null : refuse('unknownUnit', { unit: unknown });
}

export async function newPattern(context: Context, { specialty, trainingRegion, ...shape }: Wish): Promise<{ id: string } | Refusal> {
  const { db, who } = context;
  if (!mayEdit(who, trainingRegion)) return refuse('notAllowed');
  if (trainingRegion !== null && !['ost', 'syd', 'nord'].includes(trainingRegion))
    return refuse('unknownTrainingRegion', { trainingRegion });
  if (!(await specialtyNames(db)).some(({ id }) => id === specialty)) return refuse('unknownSpecialties', { names: specialty });
  const fault = await faultOf(db, shape);
  if (fault) return fault;
  const id = editionId(specialty, shape.from, await idsLike(db, 'pattern', specialty));
  const valid = { from: shape.from, to: null };
  const making = { replaces: null, reason: shape.reason.trim(), madeBy: who.person };
  await addPatterns(db, [{ id, specialty, trainingRegion, ...stated(shape), valid, ...making }]);
  const after = { id, specialty, ...stated(shape), ...valid, reason: making.reason, capacity: editsAs(who) };
  await record(context, 'pattern', 'patternAdded', { trainingRegion }, id, { before: null, after });
  return { id };
}

export async function newPatternEdition(context: Context, id: string, shape: Shape): Promise<{ id: string } | Refusal> {
  const { db } = context;
  const specialty = await specialtyOfPattern(db, id);
  if (specialty === null) return refuse('notFound');
  const fault = await faultOf(db, shape);
  if (fault) return fault;
  return replaceEdition(context, 'pattern', id, shape, async ({ old, ...fresh }) => {
    await addPatterns(db, [{ ...fresh, specialty, trainingRegion: old.trainingRegion, ...stated(shape) }]);
    return undefined;
  });
}
