/**
 * The job: builds the problem as it is now, searches in a thread, saves the best plan as it goes, applies the result.
 * A killed worker loses at most the last second: the next one searches again from the start and comes to the same plan.
 */
import { createHash } from 'node:crypto';
import type { Plan } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { canonicalJson } from '../../../kernel/canonical.ts';
import type { Database, RowScope } from '../../../platform/db/session.ts';
import { runInThread } from '../../../platform/jobs/thread.ts';
import { faultDetails, log } from '../../../platform/log.ts';
import { buildProblem } from '../rules/build-problem.ts';
import { findComposition } from '../store/compositions.ts';
import { problemRows } from '../store/problem-rows.ts';
import { beginRun, endRun, type RunningRow, type RunProgress, saveProblem, saveProgress, stopAsked } from '../store/runs.ts';
import { applyPlan } from './apply-plan.ts';
import type { ComposeJob } from './request-run.ts';

export interface ComposeInput {
  problem: Problem;
  problemSha256: string;
  seed: number;
}

/** What the composer tells as it searches. */
interface ThreadProgress {
  phase: string;
  cost: number | null;
  bound: number | null;
  gap: number | null;
  placed: number | null;
  unplaced: number | null;
  plan?: Plan | null;
}

const saveEveryMs = 500;
const graceMs = 5_000;

/** Runs one search to its end. A search that has ended already is left alone, so the job may run twice. */
export async function executeRun(database: Database, composerThread: URL, job: ComposeJob): Promise<void> {
  const scope: RowScope = { person: job.person, trainingRegions: job.trainingRegions };
  const begun = await database.transaction(scope, (db) => beginRun(db, job.run));
  if (!begun) return;
  try {
    const input = await prepare(database, scope, job, begun);
    const { plan, stopped } = await search(database, scope, composerThread, job.run, input);
    await database.transaction(scope, (db) => applyPlan(db, job, begun, input.problem, stopped ? { ...plan, stopped: true } : plan));
  } catch (fault) {
    log('error', 'search failed', { run: job.run, ...faultDetails(fault) });
    const code = (fault as { code?: unknown }).code;
    await database.transaction(scope, (db) => endRun(db, job.run, 'failed', typeof code === 'string' ? code : 'fault'));
  }
}

async function prepare(database: Database, scope: RowScope, job: ComposeJob, begun: RunningRow): Promise<ComposeInput> {
  return database.transaction(scope, async (db) => {
    const draft = await findComposition(db, begun.composition);
    if (!draft) throw new Error('the composition is gone');
    const { trainingRegion, startYear: year, specialties, agreement, weights } = draft;
    const problem = buildProblem(await problemRows(db, { trainingRegion, year, specialties, agreement }), weights);
    const problemSha256 = createHash('sha256').update(canonicalJson(problem)).digest('hex');
    await saveProblem(db, job.run, problem, problemSha256);
    return { problem, problemSha256, seed: begun.seed };
  });
}

/** Searches in a thread; progress and the best plan are saved twice a second at most. */
async function search(
  database: Database,
  scope: RowScope,
  composerThread: URL,
  run: string,
  input: ComposeInput,
): Promise<{ plan: Plan; stopped: boolean }> {
  const stop = new AbortController();
  let latest: RunProgress | null = null;
  let best: Plan | null = null;
  let fresh = false;
  let saving: Promise<void> = Promise.resolve();
  const save = async (): Promise<void> => {
    const progress = fresh ? latest : null;
    fresh = false;
    const state = progress
      ? await database.transaction(scope, (db) => saveProgress(db, run, progress))
      : await database.transaction(scope, (db) => stopAsked(db, run));
    if (latest === progress && progress) latest = { ...progress, plan: null };
    if (state.stopRequested) stop.abort();
  };
  const timer = setInterval(() => {
    saving = saving.then(save).catch((fault) => log('warn', 'progress not saved', faultDetails(fault)));
  }, saveEveryMs);
  try {
    const plan = await runInThread<ComposeInput, ThreadProgress, Plan>({
      file: composerThread,
      input,
      stop: stop.signal,
      graceMs,
      onProgress({ plan: better, ...progress }) {
        if (better) best = better;
        latest = { ...progress, plan: better ?? latest?.plan ?? null };
        fresh = true;
      },
    });
    if (plan) return { plan, stopped: plan.stopped };
    if (best) return { plan: best, stopped: true };
    throw Object.assign(new Error('stopped before a first plan'), { code: 'stoppedBeforePlan' });
  } finally {
    clearInterval(timer);
    await saving;
  }
}
