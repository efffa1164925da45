/**
 * The queue lets a job lie that it has tried as often as it may: its workers died of it each time, or could not even keep its failure. Nobody hears of that from the
 * queue, so a job that somebody waits for has an ending of its own.
 */
import type { Task, TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { faultDetails, log } from '../log.ts';

export interface AwaitedJob {
  work(payload: unknown): Promise<void>;
  /** Ends it with a reason for who asked; may be called more than once, and by several workers. */
  giveUp(payload: unknown): Promise<unknown>;
}
/** A job of the house's own is a bare task: it comes again by the clock. */
export type Jobs = Record<string, Task | AwaitedJob>;

/** The code of such an ending. */
export const gaveUp = 'gaveUp';

export const tasksOf = (jobs: Jobs): TaskList =>
  Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [name, typeof job === 'function' ? job : (payload: unknown) => job.work(payload)]),
  );

interface LyingJob {
  id: string;
  task: string;
  payload: unknown;
  attempts: number;
  fault: string | null;
}

/** Ends the jobs that the queue will not try again, and takes them off it; what cannot be ended now is tried at the next call. */
export async function endGivenUp(pool: Pool, jobs: Jobs): Promise<void> {
  const awaited = Object.entries(jobs).flatMap(([name, job]) => (typeof job === 'function' ? [] : [[name, job] as const]));
  const { rows } = await pool.query<LyingJob>(lying, [awaited.map(([name]) => name)]);
  for (const { id, task, payload, attempts, fault } of rows)
    try {
      await new Map(awaited).get(task)?.giveUp(payload);
      await pool.query('select graphile_worker.complete_jobs(array[$1]::bigint[])', [id]);
      log('error', 'job given up', { job: task, attempts, lastFault: fault });
    } catch (problem) {
      log('error', 'a job given up could not be ended', { job: task, ...faultDetails(problem) });
    }
}

const lying = `
  select j.id, t.identifier as task, j.payload, j.attempts, j.last_error as fault
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where t.identifier = any ($1) and j.locked_at is null and j.attempts >= j.max_attempts`;
