/** The thread in which a region's years are composed. */
import { parentPort, workerData } from 'node:worker_threads';
import { composeRegion } from './region.ts';
import type { FromRegion, ToRegion } from './threads.ts';

const tell = (message: FromRegion) => parentPort?.postMessage(message);
const { task, stopFlag } = workerData as ToRegion;
const shouldStop = () => stopFlag !== null && Atomics.load(stopFlag, 0) === 1;
try {
  tell({ answer: await composeRegion(task, (told) => tell({ told }), { shouldStop }) });
} catch (fault) {
  tell({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
}
