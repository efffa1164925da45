/**
 * The job: builds the problem as it is now, searches in a thread, saves the best plan as it goes, applies the result.
 * A killed worker loses at most the last second: the next one searches again from the start and comes to the same plan.
 */
import type { Plan } from '../../../engines/composer/plan.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import type { Acting } from '../../people/public.ts';
import { buildProblem } from '../rules/build-problem.ts';
import { withFilling } from '../rules/filling.ts';
import { pinsOf } from '../rules/pins-of.ts';
import { findComposition } from '../store/compositions.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { problemRows } from '../store/problem-rows.ts';
import { beginRun, endRun, keptPlan, type RunningRow, saveProblem, saveProgress, stopAsked } from '../store/runs.ts';
import { applyPlan } from './apply-plan.ts';
import { plannersJob, type Workplace } from './planner-at-work.ts';
import type { ComposeJob } from './request-run.ts';
import { type ComposeInput, searchInThread } from './search-in-thread.ts';

/** The problem to search, and the best plan of a try that was cut short. */
interface Prepared {
  input: ComposeInput;
  kept: Plan | null;
}

/** Runs one search to its end. A search that has ended already is left alone, so the job may run twice. */
export const executeRun = (place: Workplace, composerThread: URL) =>
  plannersJob<ComposeJob>(place, {
    does: (acting, job) => search(acting, composerThread, job),
    fails: (db, job, failure) => endRun(db, job.run, { failure }),
  });

async function search(acting: Acting, composerThread: URL, job: ComposeJob): Promise<void> {
  const begun = await acting.transaction((db) => beginRun(db, job.run));
  if (!begun) return;
  const { input, kept } = await prepare(acting, job, begun);
  const plan = await searchInThread({
    acting,
    composerThread,
    input,
    kept,
    save: (db, progress) => (progress ? saveProgress(db, job.run, progress) : stopAsked(db, job.run)),
  });
  await acting.transaction((db) => applyPlan(db, job, begun, input.problem, plan));
}

async function prepare(acting: Acting, job: ComposeJob, begun: RunningRow): Promise<Prepared> {
  return acting.transaction(async (db) => {
    const draft = await findComposition(db, begun.composition);
    if (!draft) throw new Error('the composition is gone');
    const { trainingRegion, startYear: year, specialties, agreement, weights, stages, filling } = draft;
    const rows = await problemRows(db, { trainingRegion, year, specialties, agreement });
    const problem = {
      ...withFilling(buildProblem(rows, weights, stages), filling),
      pins: pinsOf(await draftTracks(db, begun.composition)),
    };
    const problemSha256 = sha256Of(problem);
    const kept = await keptPlan(db, job.run, problemSha256);
    await saveProblem(db, job.run, problem, problemSha256);
    return { input: { problem, problemSha256, seed: begun.seed }, kept };
  });
}
