/** Reading series: all of a composition, and one with its points against the drafts they were asked of. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CompositionContract } from '../contract.ts';
import { findDraft } from '../store/drafts.ts';
import { findSweep, groundsOf, listSweeps, pointsOf } from '../store/sweeps.ts';

type Shown<K extends keyof CompositionContract> = Promise<Answer<CompositionContract[K]> | Refusal>;

export async function showSweeps({ db }: Context, id: string): Shown<'GET /api/compositions/:id/sweeps'> {
  return (await findDraft(db, id)) ? listSweeps(db, id) : refuse('notFound');
}

export async function showSweep({ db }: Context, id: string, no: string): Shown<'GET /api/compositions/:id/sweeps/:sweep'> {
  const sweep = await findSweep(db, id, no);
  if (!sweep) return refuse('notFound');
  return { ...sweep, grounds: await groundsOf(db, no), of: await pointsOf(db, no) };
}
