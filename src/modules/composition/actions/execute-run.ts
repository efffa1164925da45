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
import { bestOf, isBetter } from '../rules/better-plan.ts';
import { buildProblem } from '../rules/build-problem.ts';
import { pinsOf } from '../rules/pins-of.ts';
import { findComposition } from '../store/compositions.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { problemRows } from '../store/problem-rows.ts';
import { beginRun, endRun, keptPlan, type RunningRow, type RunProgress, saveProblem, saveProgress, stopAsked } from '../store/runs.ts';
import { applyPlan } from './apply-plan.ts';
import type { ComposeJob } from './request-run.ts';

/** The problem to search, and the best plan of a try that was cut short. */
interface Prepared {
  input: ComposeInput;
  kept: Plan | null;
}

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
    const { input, kept } = await prepare(database, scope, job, begun);
    const found = await search(database, scope, composerThread, job.run, input, kept);
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

/** Searches in a thread; progress and the best plan are saved twice a second at most. */
async function search(
  database: Database,
  scope: RowScope,
  composerThread: URL,
  run: string,
  input: ComposeInput,
  kept: Plan | null,
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
        const before = kept && standing(kept);
        const improves = better && !(before && isBetter(before, standing(better)));
        latest = { ...bestOf(progress, before), plan: improves ? better : (latest?.plan ?? null) };
        fresh = true;
      },
    });
    if (plan) return { plan, stopped: plan.stopped };
    if (best ?? kept) return { plan: (best ?? kept) as Plan, stopped: true };
    throw Object.assign(new Error('stopped before a first plan'), { code: 'stoppedBeforePlan' });
  } finally {
    clearInterval(timer);
    await saving;
  }
}

const standing = ({ figures, cost, bound, gap }: Plan) => ({ placed: figures.placed, unplaced: figures.unplaced, cost, bound, gap });
