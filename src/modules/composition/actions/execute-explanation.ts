/**
 * The job: explains a wish of the draft as it is now, in a thread. Stopped, it keeps what it has found. A killed worker loses only time: the next one explains
 * again.
 */
import type { Explanation, Plan, Problem } from '../../../engines/composer/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import { runInThread } from '../../../platform/jobs/thread.ts';
import { competenceGroupNames } from '../../curricula/public.ts';
import type { Acting } from '../../people/public.ts';
import { pinsOf } from '../rules/pins-of.ts';
import { wholeTracks } from '../rules/whole-tracks.ts';
import { draftTracks } from '../store/draft-tracks.ts';
import { findDraft } from '../store/drafts.ts';
import { type AskedWish, type BegunExplanation, beginExplanation, endExplanation, saveExplained } from '../store/explanations.ts';
import { groundOf } from './ground.ts';
import { plannersJob, type Workplace } from './planner-at-work.ts';
import type { ExplainJob } from './request-explanation.ts';
import { withStopWatch } from './stop-watch.ts';

export interface ExplainInput {
  problem: Problem;
  plan: Pick<Plan, 'tracks' | 'unplaced'>;
  wish: AskedWish;
}

/** A thread asked to stop looks between the questions put to the solver; one that does not answer in time is ended, and has found nothing. */
const graceMs = 5_000;

export const executeExplanation = (place: Workplace, thread: URL) =>
  plannersJob<ExplainJob>(place, {
    does: (acting, job) => explain(acting, thread, job.explanation),
    fails: (db, job, failure) => endExplanation(db, job.explanation, { state: 'failed', failure }),
  });

async function explain(acting: Acting, thread: URL, id: string): Promise<void> {
  const begun = await acting.transaction((db) => beginExplanation(db, id));
  if (!begun) return;
  const { input, names } = await prepare(acting, begun);
  let fresh: Progress | null = null;
  const look = (db: Db) => {
    const progress = fresh;
    fresh = null;
    return saveExplained(db, id, progress);
  };
  const explanation = await withStopWatch(acting, look, (stop) =>
    runInThread<ExplainInput, Progress, Explanation>({
      file: thread,
      input,
      stop,
      graceMs,
      onProgress(progress) {
        fresh = progress;
      },
    }),
  );
  const content = explanation && { explanation, names: namesIn(explanation, names) };
  await acting.transaction(async (db) => {
    if (fresh) await saveExplained(db, id, fresh);
    await endExplanation(db, id, content && !content.explanation.stopped ? { state: 'done', content } : { state: 'stopped', content });
  });
}

interface Progress {
  done: number;
  of: number;
}

async function prepare(acting: Acting, { composition, kind, specialty }: BegunExplanation) {
  return acting.transaction(async (db) => {
    const draft = await findDraft(db, composition);
    if (!draft) throw new Error('the composition is gone');
    const tracks = await draftTracks(db, composition);
    const { problem } = await groundOf(db, draft);
    const names = new Map(await competenceGroupNames(db));
    for (const { id, name } of [...problem.specialties, ...problem.units]) names.set(id, name);
    const plan = { tracks: wholeTracks(tracks), unplaced: draft.composed ?? [] };
    const input: ExplainInput = { problem: { ...problem, pins: pinsOf(tracks) }, plan, wish: { kind, specialty } };
    return { input, names };
  });
}

/** As they were called then; only those that the explanation speaks of. */
function namesIn(explanation: Explanation, names: ReadonlyMap<string, string>): Record<string, string> {
  const found: Record<string, string> = {};
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      const name = names.get(value);
      if (name !== undefined) found[value] = name;
    } else if (value && typeof value === 'object') for (const part of Object.values(value)) look(part);
  };
  look(explanation);
  return found;
}
