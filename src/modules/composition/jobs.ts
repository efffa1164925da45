/** Named jobs, each a thin call to an action. `programs`: the folder of what is built, where the threads are. */
import type { TaskList } from 'graphile-worker';
import { warmThread } from './actions/ask-warm.ts';
import { executeExplanation } from './actions/execute-explanation.ts';
import { executeReplan, type ReplanJob } from './actions/execute-replan.ts';
import { executeRun } from './actions/execute-run.ts';
import { executeScenario } from './actions/execute-scenario.ts';
import { executeSweep } from './actions/execute-sweep.ts';
import type { Workplace } from './actions/planner-at-work.ts';
import type { ExplainJob } from './actions/request-explanation.ts';
import type { ComposeJob } from './actions/request-run.ts';
import type { ScenarioJob } from './actions/request-scenario.ts';
import type { SweepJob } from './actions/request-sweep.ts';

export const compositionTasks = (place: Workplace, programs: URL): TaskList => {
  const thread = (name: string) => new URL(`${name}-thread.js`, programs);
  const whatIf = warmThread(thread('whatif'));
  return {
    compose: (payload) => executeRun(place, thread('compose'), payload as ComposeJob),
    explain: (payload) => executeExplanation(place, thread('explain'), payload as ExplainJob),
    replan: (payload) => executeReplan(place, thread('replan'), payload as ReplanJob),
    sweep: (payload) => executeSweep(place, thread('compose'), payload as SweepJob),
    scenario: (payload) => executeScenario(place, { whatIf, composer: thread('compose') }, payload as ScenarioJob),
  };
};
