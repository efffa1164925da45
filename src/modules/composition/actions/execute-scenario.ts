/**
 * The job: finds the plan after the changes, and keeps it beside the draft, which it does not touch. At first only the specialties that the changes are about are
 * composed anew; where that cannot be, or the planner asks for it, everything is.
 */
import type { Plan } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Acting } from '../../people/public.ts';
import { keepIds } from '../rules/keep-ids.ts';
import { movedFrom } from '../rules/moved.ts';
import { wholeTracks } from '../rules/whole-tracks.ts';
import { type BegunScenario, beginScenario, composeWhole, endScenario, saveScenarioProgress } from '../store/scenarios.ts';
import { accepted } from './accepted.ts';
import { askWarm, type WarmThread } from './ask-warm.ts';
import { plannersJob, type Workplace } from './planner-at-work.ts';
import type { ScenarioJob } from './request-scenario.ts';
import { searchInThread } from './search-in-thread.ts';

export interface ScenarioThreads {
  whatIf: WarmThread;
  composer: URL;
}
interface Found {
  /** What the plan is a plan of. */
  problem: Problem;
  plan: Plan;
  /** The specialties composed anew; null = all. */
  scope: string[] | null;
}

/** A scenario that has ended already is left alone, so the job may run twice. */
export const executeScenario = (place: Workplace, threads: ScenarioThreads) =>
  plannersJob<ScenarioJob>(place, {
    does: (acting, job) => search(acting, threads, job.scenario),
    fails: (db, job, failure) => endScenario(db, job.scenario, { state: 'failed', failure }),
  });

async function search(acting: Acting, threads: ScenarioThreads, scenario: string): Promise<void> {
  const begun = await acting.transaction((db) => beginScenario(db, scenario));
  if (!begun) return;
  const { tracks } = begun;
  const { problem, plan: best, scope } = (await warm(acting, threads, scenario, begun)) ?? (await whole(acting, threads, scenario, begun));
  const pins = new Set(problem.pins.map((pin) => pin.id));
  const plan = { ...best, tracks: keepIds(best.tracks, tracks, pins) };
  accepted(problem, plan);
  const moved = movedFrom(tracks, plan.tracks);
  await acting.transaction((db) => endScenario(db, scenario, { state: plan.stopped ? 'stopped' : 'done', plan, moved, scope }));
}

/** Null where everything has to be composed anew. */
async function warm(acting: Acting, { whatIf }: ScenarioThreads, scenario: string, begun: BegunScenario): Promise<Found | null> {
  const { base, baseSha256, changes, tracks, seed } = begun;
  if (!base || !baseSha256) return null;
  const input = { problem: base, problemSha256: baseSha256, changes, tracks: wholeTracks(tracks), seed };
  const answer = await askWarm(acting, whatIf, scenario, input);
  if (!('whole' in answer)) return answer;
  await acting.transaction((db) => composeWhole(db, scenario, answer.whole));
  return null;
}

async function whole(acting: Acting, { composer }: ScenarioThreads, scenario: string, begun: BegunScenario): Promise<Found> {
  const { problem, problemSha256, seed, kept, tracks } = begun;
  const plan = await searchInThread({
    acting,
    composerThread: composer,
    input: { problem, problemSha256, seed, atHand: wholeTracks(tracks) },
    kept,
    save: (db, progress) => saveScenarioProgress(db, scenario, progress),
  });
  return { problem, plan, scope: null };
}
