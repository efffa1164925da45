/**
 * The job: one point of a series. The answer is looked for under what it follows from, and only computed when it is not there; any number of workers on any number
 * of machines may do this at once, and a point that a worker died of is taken by another.
 */
import os from 'node:os';
import { applyChanges } from '../../../engines/composer/change/index.ts';
import type { Plan } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { rules } from '../../../engines/composer/rules/index.ts';
import { VERSION } from '../../../engines/composer/version.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import type { Acting } from '../../people/public.ts';
import { movedFrom } from '../rules/moved.ts';
import { beginPoint, endPoint, keepResult, keptResult, pointStopAsked } from '../store/sweep-points.ts';
import { accepted } from './accepted.ts';
import { plannersJob, type Workplace } from './planner-at-work.ts';
import type { SweepJob } from './request-sweep.ts';
import { searchInThread } from './search-in-thread.ts';

/** Who computed it. */
const worker = `${os.hostname()}:${process.pid}`;

/** By this worker's own program: one of another version keeps its answers under other keys. */
const keyOf = (problemSha256: string, seed: number): string =>
  sha256Of({ problem: problemSha256, rules: rules.map(({ id }) => id), composer: VERSION, seed });

/** A point that has ended already is left alone, so the job may run twice. */
export const executeSweep = (place: Workplace, composer: URL) =>
  plannersJob<SweepJob>(place, {
    does: (acting, job) => answer(acting, composer, job),
    fails: (db, job, failure) => endPoint(db, job, { failure: failure === 'stoppedBeforePlan' ? 'sweepStopped' : failure }),
  });

async function answer(acting: Acting, composer: URL, job: SweepJob): Promise<void> {
  const begun = await acting.transaction((db) => beginPoint(db, job));
  if (!begun) return;
  const { seed } = begun;
  const problem = applyChanges(begun.problem, begun.changes);
  const problemSha256 = sha256Of(problem);
  const key = keyOf(problemSha256, seed);
  const known = await acting.transaction((db) => keptResult(db, key));
  const plan = known ?? (await computed(acting, composer, job, { problem, problemSha256, seed }));
  const moved = movedFrom(begun.tracks, plan.tracks);
  await acting.transaction(async (db) => {
    if (!known) await keepResult(db, { key, trainingRegion: job.trainingRegion, plan, worker });
    await endPoint(db, job, { result: key, moved });
  });
}

/** To its end, or not at all: a plan that was stopped follows from when it was. */
async function computed(
  acting: Acting,
  composerThread: URL,
  job: SweepJob,
  input: { problem: Problem; problemSha256: string; seed: number },
): Promise<Plan> {
  const plan = await searchInThread({
    acting,
    composerThread,
    input,
    kept: null,
    save: async (db) => ({ stopRequested: await pointStopAsked(db, job) }),
  });
  if (plan.stopped) throw Object.assign(new Error('stopped'), { code: 'stoppedBeforePlan' });
  accepted(input.problem, plan, input);
  return plan;
}
