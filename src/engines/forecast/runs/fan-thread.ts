/** The thread in which some specialties' runs are made. */
import { parentPort, workerData } from 'node:worker_threads';
import { fan } from './fan.ts';
import type { FanTask, FromFan } from './threads.ts';

const tell = (message: FromFan) => parentPort?.postMessage(message);
try {
  const { scenario, wish } = workerData as FanTask;
  tell({ rows: fan(scenario, wish) });
} catch (fault) {
  tell({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
}
