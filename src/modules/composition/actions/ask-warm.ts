/**
 * What the worker's kept thread is asked: a bound for every plan after the changes, told at once, and a plan in which only the specialties that the changes are
 * about are composed anew. Its answer follows from the problem, the draft and the changes alone, whether the thread remembered them or not.
 */
import type { Changes, WarmBound, WholeReason } from '../../../engines/composer/change/index.ts';
import type { Plan, PlanTrack } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';
import { type KeptThread, keptThread } from '../../../platform/jobs/kept-thread.ts';
import { faultDetails, log } from '../../../platform/log.ts';
import type { Acting } from '../../people/public.ts';
import { saveScenarioBound, scenarioStopAsked } from '../store/scenarios.ts';
import { withStopWatch } from './stop-watch.ts';

export interface WarmInput {
  /** Before the changes. */
  problem: Problem;
  problemSha256: string;
  changes: Changes;
  /** Of the draft; those that lie somewhere all the way. */
  tracks: PlanTrack[];
  seed: number;
}

/** Why everything is composed anew instead: besides the engine's reasons, that there is nothing to begin from. */
export type WholeBecause = WholeReason | 'noSession' | 'unfilled' | 'lost';

/** `problem`: what the plan is a plan of, everybody outside the scope pinned. */
export type WarmAnswer = { scope: string[]; problem: Problem; plan: Plan } | { whole: WholeBecause };
export type WarmThread = KeptThread<WarmInput, { bound: WarmBound }, WarmAnswer>;

export const warmThread = (file: URL): WarmThread => keptThread(file);

const graceMs = 5_000;

/** A thread that fails is lost, and everything is composed anew. */
export async function askWarm(acting: Acting, thread: WarmThread, scenario: string, input: WarmInput): Promise<WarmAnswer> {
  let fresh: WarmBound | null = null;
  const look = async (db: Db): Promise<{ stopRequested: boolean }> => {
    const bound = fresh;
    fresh = null;
    if (bound) await saveScenarioBound(db, scenario, bound);
    return { stopRequested: await scenarioStopAsked(db, scenario) };
  };
  const answer = await withStopWatch(acting, look, (stop, lookNow) => {
    const onProgress = ({ bound }: { bound: WarmBound }): void => {
      fresh = bound;
      lookNow();
    };
    return thread.ask({ input, stop, graceMs, onProgress }).catch((fault): WarmAnswer => {
      log('warn', 'the thread of «what if» was lost', faultDetails(fault));
      return { whole: 'lost' };
    });
  });
  if (answer) return answer;
  throw Object.assign(new Error('stopped before a first plan'), { code: 'stoppedBeforePlan' });
}
