/** Named jobs, each a thin call to an action. */
import type { TaskList } from 'graphile-worker';
import type { Database } from '../../platform/db/session.ts';
import { executeRun } from './actions/execute-run.ts';
import { executeScenario } from './actions/execute-scenario.ts';
import type { ComposeJob } from './actions/request-run.ts';
import type { ScenarioJob } from './actions/request-scenario.ts';

export const compositionTasks = (database: Database, composerThread: URL): TaskList => ({
  compose: (payload) => executeRun(database, composerThread, payload as ComposeJob),
  scenario: (payload) => executeScenario(database, composerThread, payload as ScenarioJob),
});
