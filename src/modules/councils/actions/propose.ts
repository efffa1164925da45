/** What other modules ask of a body: to put something before it, and what it has decided. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Db } from '../../../platform/db/db.ts';
import { bodyOf } from '../store/bodies.ts';
import { addWaiting, type DecisionOn, decisionsOn, type Proposed } from '../store/decisions.ts';

/** From now on it waits for the body's decision, until an agenda takes it up. Asking the same twice is one. */
export async function propose(db: Db, proposed: Proposed): Promise<{ id: string | null } | Refusal> {
  if (!(await bodyOf(db, proposed.body))) return refuse('notFound');
  return { id: await addWaiting(db, proposed) };
}

/** The body's latest decision about exactly this content; null while there is none. */
export async function decisionOn(db: Db, body: string, subject: { kind: string; id: string; hash: string }): Promise<DecisionOn | null> {
  return (await decisionsOn(db, body, subject))[0] ?? null;
}
