/**
 * The job: builds the problem as it is now, searches in a thread, saves the best plan as it goes, applies the result.
 * A killed worker loses at most the last second: the next one searches again from the start and comes to the same plan.
 */
import { createHash } from 'node:crypto';
import type { Plan, StageFigure } from '../../../engines/composer/plan.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';
import type { Database, RowScope } from '../../../platform/db/session.ts';
import { faultDetails, log } from '../../../platform/log.ts';
import { isBetter } from '../rules/better-plan.ts';
import { buildProblem } from '../rules/build-problem.ts';
import { pinsOf } from '../rules/pins-of.ts';
import { findComposition } from '../store/compositions.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { problemRows } from '../store/problem-rows.ts';
import { beginRun, endRun, keptPlan, type RunningRow, saveProblem, saveProgress, stopAsked } from '../store/runs.ts';
import { applyPlan } from './apply-plan.ts';
import type { ComposeJob } from './request-run.ts';
import { type ComposeInput, searchInThread, standing } from './search-in-thread.ts';

/** The problem to search, and the best plan of a try that was cut short. */
interface Prepared {
  input: ComposeInput;
  kept: Plan | null;
}

/** Runs one search to its end. A search that has ended already is left alone, so the job may run twice. */
export async function executeRun(database: Database, composerThread: URL, job: ComposeJob): Promise<void> {
  const scope: RowScope = { person: job.person, trainingRegions: job.trainingRegions };
  const begun = await database.transaction(scope, (db) => beginRun(db, job.run));
  if (!begun) return;
  try {
    const { input, kept } = await prepare(database, scope, job, begun);
    const found = await searchInThread({
      database,
      scope,
      composerThread,
      input,
      kept,
      save: (db, progress) => (progress ? saveProgress(db, job.run, progress) : stopAsked(db, job.run)),
    });
    const { plan, stopped } = kept && isBetter(standing(kept), standing(found.plan)) ? { plan: kept, stopped: true } : found;
    await database.transaction(scope, (db) => applyPlan(db, job, begun, input.problem, stopped ? { ...plan, stopped: true } : plan));
  } catch (fault) {
    log('error', 'search failed', { run: job.run, ...faultDetails(fault) });
    const code = (fault as { code?: unknown }).code;
    await database.transaction(scope, (db) => endRun(db, job.run, 'failed', typeof code === 'string' ? code : 'fault'));
  }
}

async function prepare(database: Database, scope: RowScope, job: ComposeJob, begun: RunningRow): Promise<Prepared> {
  return database.transaction(scope, async (db) => {
    const draft = await findComposition(db, begun.composition);
    if (!draft) throw new Error('the composition is gone');
    const { trainingRegion, startYear: year, specialties, agreement, weights } = draft;
    const rows = await problemRows(db, { trainingRegion, year, specialties, agreement });
    const problem = { ...buildProblem(rows, weights), pins: pinsOf(await draftTracks(db, begun.composition)) };
    const problemSha256 = createHash('sha256').update(canonicalJson(problem)).digest('hex');
    const kept = await keptPlan(db, job.run, problemSha256);
    await saveProblem(db, job.run, problem, problemSha256);
    return { input: { problem, problemSha256, seed: begun.seed }, kept };
  });
}
