/** One point of a series, as the job needs it, and the answers that are kept by what they follow from. */
import type { Changes } from '../../../engines/composer/change/index.ts';
import type { Plan } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { DraftTrack } from '../rules/draft.ts';
import type { Moved } from '../rules/moved.ts';

export interface PointKey {
  sweep: string;
  no: number;
}
export interface BegunPoint {
  changes: Changes;
  /** Before the changes. */
  problem: Problem;
  tracks: DraftTrack[];
  seed: number;
}

/** Takes the point for this worker (also again, after a worker died); null when it has ended. */
export async function beginPoint(db: Db, { sweep, no }: PointKey): Promise<BegunPoint | null> {
  const [row] = await db.query<BegunPoint>(
    `update composition.sweep_point p set state = 'running' from composition.sweep_ground g
     where p.sweep = $1 and p.no = $2 and p.state in ('queued', 'running') and g.sweep = p.sweep and g.composition = p.composition
     returning p.changes, g.problem, g.before -> 'tracks' as tracks, g.seed`,
    [sweep, no],
  );
  return row ?? null;
}

export async function keptResult(db: Db, key: string): Promise<Plan | null> {
  const [row] = await db.query<{ plan: Plan }>('select plan from composition.sweep_result where key = $1', [key]);
  return row?.plan ?? null;
}

/** Kept once: who comes second keeps nothing, and has found the same. */
export const keepResult = (db: Db, result: { key: string; trainingRegion: string; plan: Plan; worker: string }): Promise<unknown> =>
  db.query(
    'insert into composition.sweep_result (key, training_region, plan, worker) values ($1, $2, $3, $4) on conflict (key) do nothing',
    [result.key, result.trainingRegion, JSON.stringify(result.plan), result.worker],
  );

export const endPoint = (db: Db, { sweep, no }: PointKey, end: { result: string; moved: Moved } | { failure: string }): Promise<unknown> =>
  db.query(
    `update composition.sweep_point set state = $3, result = $4, moved = $5, failure = $6, ended_at = now()
     where sweep = $1 and no = $2 and state in ('queued', 'running')`,
    'result' in end ? [sweep, no, 'done', end.result, JSON.stringify(end.moved), null] : [sweep, no, 'failed', null, null, end.failure],
  );

/** A point that is gone is asked to stop. */
export async function pointStopAsked(db: Db, { sweep, no }: PointKey): Promise<boolean> {
  const [row] = await db.query<{ asked: boolean }>(
    `select s.stop_requested_at is not null as asked from composition.sweep_point p join composition.sweep s on s.id = p.sweep
     where p.sweep = $1 and p.no = $2`,
    [sweep, no],
  );
  return row?.asked ?? true;
}
