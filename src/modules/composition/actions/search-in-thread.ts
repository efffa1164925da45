/** A search in a thread of its own; progress and the best plan are saved twice a second at most. The better of what is found and what an earlier try left. */
import type { Plan, PlanTrack, StageFigure } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';
import { runInThread } from '../../../platform/jobs/thread.ts';
import type { Acting } from '../../people/public.ts';
import { bestOf, isBetter } from '../rules/better-plan.ts';
import { byStageOf } from '../rules/by-stage.ts';
import type { RunProgress } from '../store/runs.ts';
import { withStopWatch } from './stop-watch.ts';

export interface ComposeInput {
  problem: Problem;
  problemSha256: string;
  seed: number;
  /** Of equally good plans this one stays. */
  atHand?: PlanTrack[];
}

/** What the composer tells as it searches. */
interface ThreadProgress {
  phase: string;
  cost: number | null;
  bound: number | null;
  gap: number | null;
  placed: number;
  unplaced: number;
  /** At work; null before the first. */
  stage: string | null;
  stages: StageFigure[];
  placedProven: boolean;
  plan?: Plan | null;
}

export interface Searching {
  /** Whom it works for. */
  acting: Acting;
  composerThread: URL;
  input: ComposeInput;
  /** The best plan of a try that was cut short. */
  kept: Plan | null;
  /** Answers whether somebody has asked to stop; null = nothing new to save. */
  save(db: Db, progress: RunProgress | null): Promise<{ stopRequested: boolean }>;
}

const graceMs = 5_000;

export async function searchInThread(searching: Searching): Promise<Plan> {
  const { acting, composerThread, input, kept } = searching;
  let latest: RunProgress | null = null;
  let best: Plan | null = null;
  let fresh = false;
  const look = async (db: Db): Promise<{ stopRequested: boolean }> => {
    const progress = fresh ? latest : null;
    fresh = false;
    const state = await searching.save(db, progress);
    if (progress && latest === progress) latest = { ...progress, plan: null };
    return state;
  };
  const plan = await withStopWatch(acting, look, (stop) =>
    runInThread<ComposeInput, ThreadProgress, Plan>({
      file: composerThread,
      input,
      stop,
      graceMs,
      onProgress({ plan: better, ...progress }) {
        if (better) best = better;
        const before = kept && standing(kept);
        const improves = better && !(before && isBetter(before, standing(better)));
        const { phase, cost, bound, gap, placed, unplaced, stages } = progress;
        const byStage = byStageOf(progress, before && isBetter(before, progress) ? kept : null);
        latest = {
          ...bestOf({ phase, cost, bound, gap, placed, unplaced, stages }, before),
          byStage,
          plan: improves ? better : (latest?.plan ?? null),
        };
        fresh = true;
      },
    }),
  );
  const found = plan ?? (best && stoppedAt(best));
  if (kept && (!found || isBetter(standing(kept), standing(found)))) return stoppedAt(kept);
  if (found) return found;
  throw Object.assign(new Error('stopped before a first plan'), { code: 'stoppedBeforePlan' });
}

const stoppedAt = (plan: Plan): Plan => ({ ...plan, stopped: true });

const standing = ({ figures, cost, bound, gap, stages }: Plan) => ({
  placed: figures.placed,
  unplaced: figures.unplaced,
  cost,
  bound,
  gap,
  stages,
});
