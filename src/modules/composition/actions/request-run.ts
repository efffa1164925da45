/** Asking for a search, and asking it to stop. The queue's job is put in the same transaction. */
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { enqueue } from '../../../platform/jobs/queue.ts';
import { mayCompose } from '../policy.ts';
import { findComposition } from '../store/compositions.ts';
import { addRun, endRun, findRun, requestStop, tell } from '../store/runs.ts';

/** What the job needs to know; it works for the person who asked. */
export interface ComposeJob {
  run: string;
  person: string;
  trainingRegions: string[];
  today: string;
}

interface Draft {
  id: string;
  revision: number;
  trainingRegion: string;
  seed: number;
}

/** Queues a search of a draft; refuses when one is going. Answers the run's id. */
export async function queueRun({ db, who, today, request }: Context, draft: Draft): Promise<string | Refusal> {
  const run = await addRun(db, draft.id, draft.revision, who.person, draft.seed);
  if (run === null) return refuse('runGoing');
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'runRequested',
    subjectKind: 'composition',
    subject: draft.id,
    trainingRegion: draft.trainingRegion,
    before: null,
    after: { run, seed: draft.seed, revision: draft.revision },
    request,
  });
  const job: ComposeJob = { run, person: who.person, trainingRegions: who.trainingRegions, today };
  await enqueue(db, 'compose', job, `compose:${run}`);
  return run;
}

/** Search again from the draft as it is now. */
export async function requestRun(
  context: Context,
  id: string,
  wish: { revision: number; seed: number },
): Promise<{ run: string } | Refusal> {
  const draft = await findComposition(context.db, id);
  if (!draft) return refuse('notFound');
  if (!mayCompose(context.who, draft.trainingRegion)) return refuse('notAllowed');
  if (draft.revision !== wish.revision) return refuse('staleRevision', { name: draft.versions[0]?.createdByName ?? null });
  const run = await queueRun(context, { ...draft, seed: wish.seed });
  return typeof run === 'string' ? { run } : run;
}

/** Asks a search to stop; it keeps its best plan. */
export async function stopRun(context: Context, id: string, run: string): Promise<{ stopping: boolean } | Refusal> {
  const { db, who, request } = context;
  const draft = await findComposition(db, id);
  const found = draft && (await findRun(db, id, run));
  if (!draft || !found) return refuse('notFound');
  if (!mayCompose(who, draft.trainingRegion)) return refuse('notAllowed');
  if (!(await requestStop(db, id, run))) return refuse('runEnded');
  // a search that has not begun has nothing to keep: it ends here, and its job finds it ended
  if (found.state === 'queued') await endRun(db, run, 'failed', 'stoppedBeforePlan');
  else await tell(db, run);
  await recordEvent(db, {
    person: who.person,
    capacity: 'planner',
    kind: 'stopRequested',
    subjectKind: 'composition',
    subject: id,
    trainingRegion: draft.trainingRegion,
    before: null,
    after: { run },
    request,
  });
  return { stopping: true };
}
