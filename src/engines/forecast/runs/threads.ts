/** A fan on several threads: a specialty's figures do not depend on who reckons them, so each thread takes some of the specialties. */
import { Worker } from 'node:worker_threads';
import type { Scenario } from '../scenario.ts';
import type { FanRow, FanWish } from './fan.ts';

export interface FanTask {
  scenario: Scenario;
  wish: Pick<FanWish, 'seed' | 'runs' | 'specialties'>;
}

export type FromFan = { rows: FanRow[] } | { fault: string };

/** `file` is `fan-thread`, as built. The rows are those of `fan`, in its order. */
export async function fanInThreads(file: URL, scenario: Scenario, { seed, runs }: FanWish, workers: number): Promise<FanRow[]> {
  const ids = scenario.specialties.map(({ id }) => id);
  const shares = Array.from({ length: Math.min(workers, ids.length) }, (_none, at) => ids.filter((_id, index) => index % workers === at));
  const parts = await Promise.all(shares.map((specialties) => rowsFrom(file, { scenario, wish: { seed, runs, specialties } })));
  const order = new Map(ids.map((id, at) => [id, at]));
  return parts.flat().sort((a, b) => (order.get(a.specialty) ?? 0) - (order.get(b.specialty) ?? 0));
}

function rowsFrom(file: URL, task: FanTask): Promise<FanRow[]> {
  const thread = new Worker(file, { workerData: task });
  return new Promise((resolve, reject) => {
    thread.on('message', (message: FromFan) => ('rows' in message ? resolve(message.rows) : reject(new Error(message.fault))));
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`the thread ended with code ${code}`)));
  });
}
