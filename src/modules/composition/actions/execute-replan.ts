/** The job: the fewest tracks and months changed, kept beside the draft, which it does not touch. */
import type { Changes, Replan, RunningTrack } from '../../../engines/composer/change/index.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { runInThread } from '../../../platform/jobs/thread.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import type { Acting } from '../../people/public.ts';
import { runningTracks } from '../rules/running-tracks.ts';
import { beginReplan, endReplan } from '../store/replans.ts';
import { type PlannersJob, plannersJob, type Workplace } from './planner-at-work.ts';

/** What the job needs to know; it works for the person who asked. */
export interface ReplanJob extends PlannersJob {
  replan: string;
}

export interface ReplanInput {
  problem: Problem;
  tracks: RunningTrack[];
  changes: Changes;
  hashes: { problemSha256: string; planSha256: string; changeSha256: string };
}

/** A replan that has ended already is left alone, so the job may run twice. */
export const executeReplan = (place: Workplace, thread: URL) =>
  plannersJob<ReplanJob>(place, {
    does: (acting, job) => search(acting, thread, job.replan),
    fails: (db, job, failure) => endReplan(db, job.replan, { failure: failure === 'fault' ? 'replanFault' : failure }),
  });

async function search(acting: Acting, thread: URL, id: string): Promise<void> {
  const begun = await acting.transaction((db) => beginReplan(db, id));
  if (!begun) return;
  const { problem, problemSha256, changes } = begun;
  const tracks = runningTracks(begun.tracks);
  const hashes = { problemSha256, planSha256: sha256Of(begun.tracks), changeSha256: sha256Of(changes) };
  const replan = await runInThread<ReplanInput, never, Replan>({
    file: thread,
    input: { problem, tracks, changes, hashes },
    onProgress: () => {},
    stop: new AbortController().signal,
    graceMs: 0,
  });
  if (!replan) throw new Error('the replan was ended');
  await acting.transaction((db) => endReplan(db, id, { replan }));
}
