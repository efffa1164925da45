/** Where a draft stands, and all that the rules look at for it. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Answer } from '../../../platform/http/contract.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { CompositionContract } from '../contract.ts';
import { findDraft } from '../store/drafts.ts';
import { stepsOf } from '../store/edits.ts';
import { elementNotes, trackNumbers } from '../store/imported-tracks.ts';
import { groundOf } from './ground.ts';

type Shown<K extends keyof CompositionContract> = Promise<Answer<CompositionContract[K]> | Refusal>;

export async function showDraft({ db }: Context, id: string): Shown<'GET /api/compositions/:id/draft'> {
  const draft = await findDraft(db, id);
  if (!draft) return refuse('notFound');
  return { revision: draft.revision, changedByName: draft.changedByName, ...(await stepsOf(db, id)) };
}

export async function showNotes({ db }: Context, id: string): Shown<'GET /api/compositions/:id/notes'> {
  if (!(await findDraft(db, id))) return refuse('notFound');
  return { tracks: await trackNumbers(db, id), elements: await elementNotes(db, id) };
}

/** The problem is written as text once, not at every question. */
export async function showProblem({ db, http }: Context, id: string): Shown<'GET /api/compositions/:id/problem'> {
  const draft = await findDraft(db, id);
  if (!draft) return refuse('notFound');
  const { version, problem, json } = await groundOf(db, draft);
  const { composed } = draft;
  http.reply.type('application/json; charset=utf-8');
  http.reply.serializer(() => `{"version":${version},"problem":${json()},"composed":${JSON.stringify(composed)}}`);
  return { version, problem, composed };
}
