/** Named jobs, each a thin call to an action. `programs`: the folder of what is built, where the threads are. */
import type { Jobs } from '../../platform/jobs/given-up.ts';
import { warmThread } from './actions/ask-warm.ts';
import { executeExplanation } from './actions/execute-explanation.ts';
import { executeReplan } from './actions/execute-replan.ts';
import { executeRun } from './actions/execute-run.ts';
import { executeScenario } from './actions/execute-scenario.ts';
import { executeSweep } from './actions/execute-sweep.ts';
import type { Workplace } from './actions/planner-at-work.ts';

export const compositionTasks = (place: Workplace, programs: URL): Jobs => {
  const thread = (name: string) => new URL(`${name}-thread.js`, programs);
  return {
    compose: executeRun(place, thread('compose')),
    explain: executeExplanation(place, thread('explain')),
    replan: executeReplan(place, thread('replan')),
    sweep: executeSweep(place, thread('compose')),
    scenario: executeScenario(place, { whatIf: warmThread(thread('whatif')), composer: thread('compose') }),
  };
};
