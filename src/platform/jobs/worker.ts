/**
 * Runs jobs from the queue. graphile-worker frees the jobs of a dead worker only after four hours; so each worker process shows that it
 * lives, releases the jobs of those silent for 15 seconds, and ends those that have been tried as often as they may.
 */
import { EventEmitter } from 'node:events';
import { type CronItem, Logger, parseCronItems, run, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { faultDetails, log } from '../log.ts';
import { endGivenUp, type Jobs, tasksOf } from './given-up.ts';

const beatMs = 5_000;
const silentSeconds = 15;

export interface JobWorker {
  stop(): Promise<void>;
  /** Settles when the runner ends by itself. */
  ended: Promise<void>;
}

/** Starts one job at a time per process: a search uses a core by itself. `times`: what is put on the queue by the clock. */
export async function startWorker(config: pg.PoolConfig, jobs: Jobs, times: CronItem[] = []): Promise<JobWorker> {
  const pool = new pg.Pool({ ...config, max: 4 });
  pool.on('error', (fault) => log('error', 'queue connection lost', faultDetails(fault)));
  pool.on('connect', (client) => client.on('error', () => {})); // the pool's own handler has said it
  const ids = new Set<string>();
  const events: WorkerEvents = new EventEmitter();
  // a job is locked by the pool, not by the worker in it
  events.on('pool:create', ({ workerPool }) => ids.add(workerPool.id));
  events.on('job:failed', ({ job, error }) => log('error', 'job failed', { job: job.task_identifier, ...faultDetails(error) }));
  const way = { concurrency: 1, noHandleSignals: true, pollInterval: 2_000, logger: quiet, events };
  const runner = await run({ pgPool: pool, taskList: tasksOf(jobs), parsedCronItems: parseCronItems(times), ...way });
  const beat = async (): Promise<void> => {
    await pool.query(
      `insert into platform.worker (id, seen_at) select unnest($1::text[]), now() on conflict (id) do update set seen_at = excluded.seen_at`,
      [[...ids]],
    );
    await pool.query(releaseSilent, [silentSeconds]);
    await endGivenUp(pool, jobs);
  };
  await beat();
  const timer = setInterval(() => void beat().catch((fault) => log('warn', 'heartbeat failed', faultDetails(fault))), beatMs);
  return {
    async stop() {
      clearInterval(timer);
      await runner.stop();
      await pool.query('delete from platform.worker where id = any ($1)', [[...ids]]).catch(() => {});
      await pool.end();
    },
    ended: runner.promise,
  };
}

const releaseSilent = `
  with silent as (
    select distinct j.locked_by from graphile_worker._private_jobs j left join platform.worker w on w.id = j.locked_by
    where j.locked_by is not null and coalesce(w.seen_at, j.locked_at) < now() - make_interval(secs => $1)
  ), gone as (
    delete from platform.worker where seen_at < now() - interval '1 day'
  )
  select graphile_worker.force_unlock_workers(array_agg(locked_by)) from silent having count(*) > 0`;

const quiet = new Logger(() => () => {});
