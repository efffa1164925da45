/** Searches: one row each, written by the job, read by the page. */

import type { Plan } from '../../../engines/composer/plan.ts';
import type { Problem } from '../../../engines/composer/problem.ts';
import type { Db } from '../../../platform/db/db.ts';
import { instantOf } from '../../../platform/db/instant.ts';
import type { ByStage } from '../rules/by-stage.ts';
import type { Proof } from '../rules/proof.ts';

export type RunState = 'queued' | 'running' | 'done' | 'stopped' | 'failed';

export interface RunRow {
  id: string;
  state: RunState;
  phase: string | null;
  cost: number | null;
  bound: number | null;
  gap: number | null;
  placed: number | null;
  unplaced: number | null;
  /** Why there is no plan: what went wrong, or that it was stopped before there was one. */
  failure: string | null;
  requestedAt: string;
  /** When a worker began; null while it is queued, and where it never got further. */
  startedAt: string | null;
  /** How many searches come before it in the queue, of all training regions; null when it is not queued. */
  ahead: number | null;
  endedAt: string | null;
  stopRequested: boolean;
  /** Who asked it to stop, where that is known. */
  stoppedByName: string | null;
  /** While it is under way. */
  byStage: ByStage | null;
  proof: Proof | null;
}

/** The run's public columns as one JSON object; `r` is the table's alias. */
export const runJson = `jsonb_build_object('id', r.id, 'state', r.state, 'phase', r.phase, 'cost', r.cost, 'bound', r.bound, 'gap', r.gap,
  'placed', r.placed, 'unplaced', r.unplaced, 'failure', r.failure, 'requestedAt', ${instantOf('r.requested_at')},
  'startedAt', ${instantOf('r.started_at')}, 'endedAt', ${instantOf('r.ended_at')}, 'stopRequested', r.stop_requested_at is not null,
  'ahead', case r.state when 'queued' then composition.searches_ahead(r.id) end,
  'stoppedByName', people.display_name(r.stop_requested_by), 'byStage', r.by_stage, 'proof', r.proof)`;

export async function findRun(db: Db, composition: string, run: string): Promise<RunRow | null> {
  const [row] = await db.query<{ run: RunRow }>(`select ${runJson} as run from composition.run r where r.composition = $1 and r.id = $2`, [
    composition,
    run,
  ]);
  return row?.run ?? null;
}

/** Adds a queued run; null when one is queued or running already. */
export async function addRun(db: Db, composition: string, revision: number, person: string, seed: number): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `insert into composition.run (composition, base_revision, state, seed, requested_by) values ($1, $2, 'queued', $4, $3)
     on conflict (composition) where state in ('queued', 'running') do nothing returning id`,
    [composition, revision, person, seed],
  );
  return row?.id ?? null;
}

/** The first who asks is the one who stopped it. */
export async function requestStop(db: Db, composition: string, run: string, person: string): Promise<boolean> {
  const rows = await db.query(
    `update composition.run set stop_requested_at = coalesce(stop_requested_at, now()), stop_requested_by = coalesce(stop_requested_by, $3)
     where composition = $1 and id = $2 and state in ('queued', 'running') returning id`,
    [composition, run, person],
  );
  return rows.length > 0;
}

export interface RunningRow {
  composition: string;
  baseRevision: number;
  seed: number;
  state: RunState;
  /** The version of the reference data as it begins: read before the data, which are at most newer. */
  reference: number;
}

/** Takes the run for this worker (also again, after a worker died); null when it has ended. */
export async function beginRun(db: Db, run: string): Promise<RunningRow | null> {
  const [row] = await db.query<RunningRow>(
    `update composition.run set state = 'running', phase = 'start', started_at = coalesce(started_at, now())
     where id = $1 and state in ('queued', 'running')
     returning composition, base_revision as "baseRevision", seed, state,
       (select version from platform.reference) as reference`,
    [run],
  );
  if (row) await tell(db, run);
  return row ?? null;
}

/** The best plan of an earlier try at this very problem, which a worker did not live to finish. */
export async function keptPlan(db: Db, run: string, problemSha256: string): Promise<Plan | null> {
  const [row] = await db.query<{ plan: Plan }>(
    'select best_plan as plan from composition.run where id = $1 and problem_sha256 = $2 and best_plan is not null',
    [run, problemSha256],
  );
  return row?.plan ?? null;
}

export const saveProblem = (db: Db, run: string, problem: Problem, sha256: string): Promise<unknown> =>
  db.query('update composition.run set problem = $2, problem_sha256 = $3 where id = $1', [run, JSON.stringify(problem), sha256]);

export interface RunProgress {
  phase: string;
  cost: number | null;
  bound: number | null;
  gap: number | null;
  placed: number | null;
  unplaced: number | null;
  byStage: ByStage | null;
  /** Given when it is better than the last one saved. */
  plan: Plan | null;
}

/** Saves progress and tells the listeners; answers whether somebody has asked the run to stop. */
export async function saveProgress(db: Db, run: string, progress: RunProgress): Promise<{ stopRequested: boolean }> {
  const [row] = await db.query<{ stopRequested: boolean }>(
    `update composition.run set phase = $2, cost = $3, bound = $4, gap = $5, placed = $6, unplaced = $7, best_plan = coalesce($8, best_plan),
       by_stage = $9
     where id = $1 returning stop_requested_at is not null as "stopRequested"`,
    [
      run,
      progress.phase,
      progress.cost,
      progress.bound,
      progress.gap,
      progress.placed,
      progress.unplaced,
      progress.plan ? JSON.stringify(progress.plan) : null,
      progress.byStage && JSON.stringify(progress.byStage),
    ],
  );
  await tell(db, run);
  return { stopRequested: row?.stopRequested ?? true };
}

/** Whether somebody has asked the run to stop; a run that is gone is asked to. */
export async function stopAsked(db: Db, run: string): Promise<{ stopRequested: boolean }> {
  const [row] = await db.query<{ stopRequested: boolean }>(
    'select stop_requested_at is not null as "stopRequested" from composition.run where id = $1',
    [run],
  );
  return row ?? { stopRequested: true };
}

/** Whether the run is still going, and nobody else ends it before this transaction does: a worker that was thought dead may come back. */
export async function holdRun(db: Db, run: string): Promise<boolean> {
  const rows = await db.query(`select from composition.run where id = $1 and state in ('queued', 'running') for update`, [run]);
  return rows.length > 0;
}

/** A search that was stopped before it had a plan; it keeps the code, but nothing went wrong. */
const stoppedBeforePlan = 'stoppedBeforePlan';

export async function endRun(
  db: Db,
  run: string,
  end: { state: 'done' | 'stopped'; proof: Proof | null } | { failure: string },
): Promise<void> {
  const { state, proof, failure } =
    'failure' in end
      ? { state: end.failure === stoppedBeforePlan ? 'stopped' : 'failed', proof: null, failure: end.failure }
      : { ...end, failure: null };
  await db.query(
    `update composition.run set state = $2, failure = $3, proof = $4, phase = null, by_stage = null, ended_at = now() where id = $1 and state in ('queued', 'running')`,
    [run, state, failure, proof && JSON.stringify(proof)],
  );
  await tell(db, run);
}

/** The page's stream hears of it when the transaction commits. */
export const tell = (db: Db, run: string): Promise<unknown> => db.query(`select pg_notify('videre_run', $1)`, [run]);
