/** The worker process: runs jobs until its parent is gone. */
import type pg from 'pg';
import { compositionTasks } from '../modules/composition/jobs.ts';
import { forecastingTasks } from '../modules/forecasting/jobs.ts';
import { letters } from '../modules/hearings/document/danish.ts';
import { hearingTasks, hearingTimes } from '../modules/hearings/jobs.ts';
import { peopleTasks, peopleTimes } from '../modules/people/jobs.ts';
import { todayIn } from '../platform/config.ts';
import { openDatabase } from '../platform/db/session.ts';
import { logTasks, logTimes } from '../platform/events/jobs.ts';
import { startWorker } from '../platform/jobs/worker.ts';
import { faultDetails, log } from '../platform/log.ts';
import { mailTasks, mailTimes } from '../platform/mail/jobs.ts';
import { mailSettings } from '../platform/mail/settings.ts';

process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => {}); // Ctrl-C reaches the whole group; the parent tells us when to end
process.on('unhandledRejection', (fault) => log('error', 'unhandled rejection in the worker', faultDetails(fault)));

const addresses = process.send ? await fromParent() : fromEnvironment();
const database = openDatabase(addresses.app, (fault) => log('warn', 'database connection lost', faultDetails(fault)));
const today = (): string => todayIn({ today: process.env.VIDERE_TODAY ?? null });
const tasks = {
  ...compositionTasks({ database, today }, new URL('./', import.meta.url)),
  ...forecastingTasks({ database, today }, new URL('./', import.meta.url)),
  ...logTasks,
  ...mailTasks(mailSettings(process.env), letters),
  ...hearingTasks(today),
  ...peopleTasks(today),
};
const worker = await startWorker(addresses.worker, tasks, [...logTimes, ...peopleTimes, ...mailTimes, ...hearingTimes]);
const stop = async (): Promise<void> => {
  await Promise.race([worker.stop(), new Promise((resolve) => setTimeout(resolve, 2_000).unref())]).catch(() => {});
  process.exit(0);
};
process.on('SIGTERM', () => void stop());
worker.ended.catch((fault) => {
  log('error', 'the worker ended', faultDetails(fault));
  process.exit(1);
});

function fromParent(): Promise<{ app: pg.PoolConfig; worker: pg.PoolConfig }> {
  return new Promise((resolve) => process.once('message', (message) => resolve(message as { app: pg.PoolConfig; worker: pg.PoolConfig })));
}

/** Started alone, on a machine of its own beside a server database. */
function fromEnvironment(): { app: pg.PoolConfig; worker: pg.PoolConfig } {
  return { app: { connectionString: process.env.DATABASE_APP_URL }, worker: { connectionString: process.env.DATABASE_WORKER_URL } };
}
