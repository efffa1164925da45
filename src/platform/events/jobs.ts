/** The log's own job: what has been committed is chained once a minute. It asks as the worker, which may do this and nothing else with the log. */
import type { CronItem, TaskList } from 'graphile-worker';
import { asDb } from '../db/db.ts';
import { chainAll } from './verify.ts';

export const logTasks = {
  chainLog: async (_payload, { withPgClient }) => {
    await withPgClient((client) => chainAll(asDb(client)));
  },
} satisfies TaskList;

export const logTimes: CronItem[] = [{ task: 'chainLog', match: '* * * * *', options: { jobKey: 'chainLog' } }];
