/** The job: searches the problem after the changes, and keeps the plan beside the draft, which it does not touch. */
import { check } from '../../../engines/composer/check.ts';
import { compareTracks } from '../../../engines/composer/rules/compare-tracks.ts';
import type { Database, RowScope } from '../../../platform/db/session.ts';
import { faultDetails, log } from '../../../platform/log.ts';
import { isBetter } from '../rules/better-plan.ts';
import { keepIds } from '../rules/keep-ids.ts';
import { withUnits } from '../rules/with-units.ts';
import { beginScenario, endScenario, saveScenarioProgress } from '../store/scenarios.ts';
import type { ScenarioJob } from './request-scenario.ts';
import { searchInThread, standing } from './search-in-thread.ts';

/** A scenario that has ended already is left alone, so the job may run twice. */
export async function executeScenario(database: Database, composerThread: URL, job: ScenarioJob): Promise<void> {
  const scope: RowScope = { person: job.person, trainingRegions: job.trainingRegions };
  const begun = await database.transaction(scope, (db) => beginScenario(db, job.scenario));
  if (!begun) return;
  const { problem, problemSha256, seed, tracks, kept } = begun;
  const end = (how: Parameters<typeof endScenario>[2]) => database.transaction(scope, (db) => endScenario(db, job.scenario, how));
  try {
    const found = await searchInThread({
      database,
      scope,
      composerThread,
      input: { problem, problemSha256, seed },
      kept,
      save: (db, progress) => saveScenarioProgress(db, job.scenario, progress),
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
    await end({ state: stopped ? 'stopped' : 'done', plan, moved });
  } catch (fault) {
    log('error', 'scenario failed', { scenario: job.scenario, ...faultDetails(fault) });
    const code = (fault as { code?: unknown }).code;
    await end({ state: 'failed', failure: typeof code === 'string' ? code : 'fault' });
  }
}
