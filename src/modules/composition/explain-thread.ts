/** The thread in which a wish is explained: gets a problem and a plan, tells of progress, answers with the explanation. */
import { parentPort, workerData } from 'node:worker_threads';
import { explain } from '../../engines/composer/index.ts';
import type { ExplainInput } from './actions/execute-explanation.ts';

const { input, stopFlag } = workerData as { input: ExplainInput; stopFlag: Int32Array };
const { problem, plan, wish } = input;
try {
  const result = await explain(problem, plan, {
    problemSha256: '',
    plan: 'given',
    wishes: ({ wish: { kind, specialty } }) => kind === wish.kind && specialty === wish.specialty,
    shouldStop: () => Atomics.load(stopFlag, 0) === 1,
    onProgress: (progress) => parentPort?.postMessage({ progress }),
  });
  parentPort?.postMessage({ result });
} catch (fault) {
  parentPort?.postMessage({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
}
