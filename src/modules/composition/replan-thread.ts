/** The thread in which a replan is computed: gets tracks under way and changes, answers with how they go on, checked. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkReplan, replan } from '../../engines/composer/change/index.ts';
import type { ReplanInput } from './actions/execute-replan.ts';

const { input } = workerData as { input: ReplanInput };
try {
  const { problem, tracks, changes, hashes } = input;
  const found = await replan(problem, tracks, changes, hashes);
  const { accepted, differences } = checkReplan(problem, tracks, changes, found);
  parentPort?.postMessage(accepted ? { result: found } : { fault: `the replan breaks its rules: ${JSON.stringify(differences[0])}` });
} catch (fault) {
  parentPort?.postMessage({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
}
