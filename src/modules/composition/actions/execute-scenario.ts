/**
 * The job: finds the plan after the changes, and keeps it beside the draft, which it does not touch. At first only the specialties that the changes are about are
 * composed anew; where that cannot be, or the planner asks for it, everything is.
 */
import { check } from '../../../engines/composer/check.ts';
import type { Plan } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import { compareTracks } from '../../../engines/composer/rules/compare-tracks.ts';
import type { Acting } from '../../people/public.ts';
import { isBetter } from '../rules/better-plan.ts';
import { keepIds } from '../rules/keep-ids.ts';
import { wholeTracks } from '../rules/whole-tracks.ts';
import { withUnits } from '../rules/with-units.ts';
import { type BegunScenario, beginScenario, composeWhole, endScenario, saveScenarioProgress } from '../store/scenarios.ts';
import { askWarm, type WarmThread } from './ask-warm.ts';
import { plannersJob, type Workplace } from './planner-at-work.ts';
import type { ScenarioJob } from './request-scenario.ts';
import { searchInThread, standing } from './search-in-thread.ts';

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
  const checked = check(problem, plan, { problemSha256: plan.problemSha256 });
  if (!checked.accepted)
    throw Object.assign(new Error(`the plan breaks its rules: ${JSON.stringify(checked.differences[0])}`), { code: 'planRejected' });
  const { changed, onlyA, onlyB } = compareTracks(withUnits(tracks), plan.tracks);
  const moved = {
    tracks: changed.length + onlyA.length + onlyB.length,
    months: changed.reduce((sum, { months }) => sum + months, 0),
  };
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
  const { problem, problemSha256, seed, kept } = begun;
  const found = await searchInThread({
    acting,
    composerThread: composer,
    input: { problem, problemSha256, seed },
    kept,
    save: (db, progress) => saveScenarioProgress(db, scenario, progress),
  });
  const stopped = found.stopped || Boolean(kept && isBetter(standing(kept), standing(found.plan)));
  const best = stopped && kept && isBetter(standing(kept), standing(found.plan)) ? kept : found.plan;
  return { problem, plan: { ...best, stopped }, scope: null };
}
