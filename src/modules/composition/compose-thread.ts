/** The thread in which the composer runs: gets a problem, tells of progress, answers with a plan. */
import { parentPort, workerData } from 'node:worker_threads';
import { compose } from '../../engines/composer/index.ts';
import type { ComposeInput } from './actions/search-in-thread.ts';

const { input, stopFlag } = workerData as { input: ComposeInput; stopFlag: Int32Array };
try {
  const { plan } = await compose(input.problem, {
    seed: input.seed,
    problemSha256: input.problemSha256,
    atHand: input.atHand,
    onProgress: (progress) => parentPort?.postMessage({ progress }),
    shouldStop: () => Atomics.load(stopFlag, 0) === 1,
  });
  parentPort?.postMessage({ result: plan });
} catch (fault) {
  parentPort?.postMessage({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
}
