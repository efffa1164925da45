/** Named jobs, each a thin call to an action. */
import type { TaskList } from 'graphile-worker';
import type { Database } from '../../platform/db/session.ts';
import { executeRun } from './actions/execute-run.ts';
import type { ComposeJob } from './actions/request-run.ts';

export const compositionTasks = (database: Database, composerThread: URL): TaskList => ({
  compose: (payload) => executeRun(database, composerThread, payload as ComposeJob),
});
