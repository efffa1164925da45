/** The thread in which a region's years are composed. */
import { parentPort, workerData } from 'node:worker_threads';
import { composeRegion, type RegionTask } from './region.ts';
import type { FromRegion } from './threads.ts';

const tell = (message: FromRegion) => parentPort?.postMessage(message);
try {
  tell({ answer: await composeRegion(workerData as RegionTask, (told) => tell({ told })) });
} catch (fault) {
  tell({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
}
