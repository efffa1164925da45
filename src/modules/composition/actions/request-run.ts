/** Asking for a search, and asking it to stop. The queue's job is put in the same transaction. */
import type { Stage, Weights } from '../../../engines/composer/problem.ts';
import { problemFaults } from '../../../engines/composer/semantics.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { recordEvent } from '../../../platform/events/record.ts';
import type { Context } from '../../../platform/http/route.ts';
import { enqueue } from '../../../platform/jobs/queue.ts';
import { askerOf } from '../../people/public.ts';
import { mayCompose } from '../policy.ts';
import type { DraftTrack } from '../rules/draft.ts';
import { pinRefusal } from '../rules/pin-refusal.ts';
import { pinsOf } from '../rules/pins-of.ts';
import { stageRefusal } from '../rules/stage-refusal.ts';
import { findComposition } from '../store/compositions.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { type DraftRow, saveWishes } from '../store/drafts.ts';
import { addRun, endRun, findRun, requestStop, tell } from '../store/runs.ts';
import { lockedDraft } from './draft-lock.ts';
import { revise } from './draft-revise.ts';
import { groundOf } from './ground.ts';
import type { PlannersJob } from './planner-at-work.ts';

/** What the job needs to know; it works for the person who asked. */
export interface ComposeJob extends PlannersJob {
  run: string;
}

interface Searched {
  id: string;
  revision: number;
  trainingRegion: string;
  seed: number;
}

/** Queues a search of a draft; refuses when one is going. Answers the run's id. */
export async function queueRun({ db, who, request }: Context, draft: Searched): Promise<string | Refusal> {
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
  const job: ComposeJob = { run, asker: askerOf(who), trainingRegion: draft.trainingRegion };
  await enqueue(db, 'compose', job, `compose:${run}`);
  return run;
}

/** Composes what is not pinned, from the draft as it is now. Pins that cannot be kept are told before the search, not by it. */
export async function requestRun(
  context: Context,
  id: string,
  wish: { revision: number; seed: number; weights?: Weights; stages?: Stage[] | null },
): Promise<{ run: string } | Refusal> {
  const draft = await lockedDraft(context, id, wish.revision);
  if (isRefusal(draft)) return draft;
  const tracks = await draftTracks(context.db, id);
  const { weights = draft.weights, stages = draft.stages } = wish;
  const unclear = stageRefusal(stages, weights);
  if (unclear) return unclear;
  const weighed = await weigh(context, draft, tracks, { weights, stages });
  const { problem } = await groundOf(context.db, weighed);
  const pinned = { ...problem, pins: pinsOf(tracks) };
  const refusal = pinned.pins.length > 0 ? pinRefusal(pinned, problemFaults(pinned), tracks) : null;
  if (refusal) return refusal;
  const run = await queueRun(context, { ...weighed, seed: wish.seed });
  return typeof run === 'string' ? { run } : run;
}

/** Other weights, or another order, are the draft's from now on: what its wishes cost is another, so it is another revision. */
async function weigh(
  context: Context,
  draft: DraftRow,
  tracks: DraftTrack[],
  wishes: Pick<DraftRow, 'weights' | 'stages'>,
): Promise<DraftRow> {
  const before = { weights: draft.weights, stages: draft.stages };
  if (canonicalJson(wishes) === canonicalJson(before)) return draft;
  await saveWishes(context.db, draft.id, wishes);
  const { revision } = await revise(context, draft, {
    ground: await groundOf(context.db, { ...draft, ...wishes }),
    tracks,
    change: { before: [], after: [] },
    composed: draft.composed,
    log: null,
    event: { kind: 'weightsChanged', before, after: wishes },
  });
  return { ...draft, ...wishes, revision };
}

/** Asks a search to stop; it keeps its best plan. */
export async function stopRun(context: Context, id: string, run: string): Promise<{ stopping: boolean } | Refusal> {
  const { db, who, request } = context;
  const draft = await findComposition(db, id);
  const found = draft && (await findRun(db, id, run));
  if (!draft || !found) return refuse('notFound');
  if (!mayCompose(who, draft.trainingRegion)) return refuse('notAllowed');
  if (!(await requestStop(db, id, run, who.person))) return refuse('runEnded');
  // a search that has not begun has nothing to keep: it ends here, and its job finds it ended
  if (found.state === 'queued') await endRun(db, run, { failure: 'stoppedBeforePlan' });
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
