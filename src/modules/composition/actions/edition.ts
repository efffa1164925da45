/** New editions of agreements, patterns and principles: load, decide from which day, close the old, add the new, record. */

import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { editsAs, mayEdit } from '../../../platform/auth/policy.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { editionId, succeed, type Validity } from '../rules/edition.ts';
import { type EditionTable, idsLike, lockEdition, type Making, type StandingEdition, setValidity } from '../store/editions.ts';

interface Decision {
  from: string;
  reason: string;
}

/** The new edition's id, period and making; the rest is the caller's to add. */
export interface Fresh extends Making {
  id: string;
  valid: Validity;
  old: StandingEdition;
}

/** Replaces an edition from a day: `add` writes the new one. */
export async function replaceEdition(
  context: Context,
  table: EditionTable,
  id: string,
  decision: Decision,
  add: (fresh: Fresh) => Promise<Refusal | undefined>,
): Promise<{ id: string } | Refusal> {
  const { db, who } = context;
  const old = await standing(context, table, id);
  if ('refusal' in old) return old;
  const succession = succeed(old, decision.from);
  if ('refusal' in succession) return refuse(succession.refusal, succession.params);
  const freshId = editionId(id, decision.from, await idsLike(db, table, id.replace(/-fra-.*$/, '')));
  // the old one first: two editions must not both hold
  await setValidity(db, table, [{ id, valid: succession.old }]);
  const fresh: Fresh = { id: freshId, valid: succession.fresh, old, replaces: id, reason: decision.reason.trim(), madeBy: who.person };
  const refused = await add(fresh);
  if (refused) return refused;
  await record(context, table, `${table}Replaced`, old, freshId, {
    before: { id, name: old.name, from: old.from, to: old.to },
    after: { id: freshId, from: fresh.valid.from, to: fresh.valid.to, reason: fresh.reason },
  });
  return { id: freshId };
}

/** An edition that holds no longer from a day. */
export async function endEdition(
  context: Context,
  table: EditionTable,
  id: string,
  { on, reason }: { on: string; reason: string },
): Promise<{ id: string } | Refusal> {
  const old = await standing(context, table, id);
  if ('refusal' in old) return old;
  const succession = succeed(old, on);
  if ('refusal' in succession) return refuse(succession.refusal, succession.params);
  await setValidity(context.db, table, [{ id, valid: succession.old }]);
  await record(context, table, `${table}Ended`, old, id, {
    before: { id, name: old.name, from: old.from, to: old.to },
    after: { id, to: on, reason: reason.trim() },
  });
  return { id };
}

/** The edition, locked, if it stands and is the asker's to change. */
async function standing({ db, who }: Context, table: EditionTable, id: string): Promise<StandingEdition | Refusal> {
  const found = await lockEdition(db, table, id);
  if (!found) return refuse('notFound');
  if (!mayEdit(who, table === 'principle' ? 'any' : found.trainingRegion)) return refuse('notAllowed');
  return found.replaced ? refuse('editionReplaced') : found;
}

export function record(
  { db, who, request }: Context,
  table: EditionTable,
  kind: string,
  { trainingRegion }: { trainingRegion: string | null },
  subject: string,
  { before, after }: { before: unknown; after: unknown },
): Promise<void> {
  const capacity = editsAs(who);
  return recordEvent(db, { person: who.person, capacity, kind, subjectKind: table, subject, trainingRegion, before, after, request });
}
