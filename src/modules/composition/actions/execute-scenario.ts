/** The job: searches the problem after the changes, and keeps the plan beside the draft, which it does not touch. */
import { check } from '../../../engines/composer/check.ts';
import { compareTracks } from '../../../engines/composer/rules/compare-tracks.ts';
import type { Acting } from '../../people/public.ts';
import { isBetter } from '../rules/better-plan.ts';
import { keepIds } from '../rules/keep-ids.ts';
import { withUnits } from '../rules/with-units.ts';
import { beginScenario, endScenario, saveScenarioProgress } from '../store/scenarios.ts';
import { atWork, type Workplace } from './planner-at-work.ts';
import type { ScenarioJob } from './request-scenario.ts';
import { searchInThread, standing } from './search-in-thread.ts';

/** A scenario that has ended already is left alone, so the job may run twice. */
export const executeScenario = (place: Workplace, composerThread: URL, job: ScenarioJob): Promise<void> =>
  atWork(
    place,
    job,
    (acting) => search(acting, composerThread, job.scenario),
    (db, failure) => endScenario(db, job.scenario, { state: 'failed', failure }),
  );

async function search(acting: Acting, composerThread: URL, scenario: string): Promise<void> {
  const begun = await acting.transaction((db) => beginScenario(db, scenario));
  if (!begun) return;
  const { problem, problemSha256, seed, tracks, kept } = begun;
  const found = await searchInThread({
    acting,
    composerThread,
    input: { problem, problemSha256, seed },
    kept,
    save: (db, progress) => saveScenarioProgress(db, scenario, progress),
  });
  const stopped = found.stopped || Boolean(kept && isBetter(standing(kept), standing(found.plan)));
  const best = stopped && kept && isBetter(standing(kept), standing(found.plan)) ? kept : found.plan;
  const pins = new Set(problem.pins.map((pin) => pin.id));
  const plan = { ...best, stopped, tracks: keepIds(best.tracks, tracks, pins) };
  const checked = check(problem, plan, { problemSha256 });
  if (!checked.accepted)
    throw Object.assign(new Error(`the plan breaks its rules: ${JSON.stringify(checked.differences[0])}`), { code: 'planRejected' });
  const { changed, onlyA, onlyB } = compareTracks(withUnits(tracks), plan.tracks);
  const moved = {
    tracks: changed.length + onlyA.length + onlyB.length,
    months: changed.reduce((sum, { months }) => sum + months, 0),
  };
  await acting.transaction((db) => endScenario(db, scenario, { state: stopped ? 'stopped' : 'done', plan, moved }));
}
