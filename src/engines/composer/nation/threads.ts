/** Regions in threads of their own, a fresh one each: WebAssembly memory never shrinks. */
import { Worker } from 'node:worker_threads';
import type { RunRegion } from './compose.ts';
import type { RegionAnswer, RegionProgress, RegionTask } from './region.ts';

export type FromRegion = { told: RegionProgress } | { answer: RegionAnswer } | { fault: string };

/** A thread that failed, with the region whose plan is missing. */
export class RegionFault extends Error {
  readonly trainingRegion: string;

  constructor(trainingRegion: string, message: string) {
    super(message);
    this.trainingRegion = trainingRegion;
  }
}

/** What a thread is given; raised, the flag asks it for the best plans so far. */
export interface ToRegion {
  task: RegionTask;
  stopFlag: Int32Array | null;
}

/** `file` is `region-thread`, as built. Ends every thread when one fails. `stopFlag` is of memory that is shared. */
export function inThreads(file: URL, stopFlag: Int32Array | null = null): RunRegion {
  const running = new Set<Worker>();
  return (task, onProgress) => {
    const thread = new Worker(file, { workerData: { task, stopFlag } satisfies ToRegion });
    running.add(thread);
    return new Promise<RegionAnswer>((resolve, reject) => {
      let answered = false;
      const fail = (message: string) => {
        if (answered) return;
        reject(new RegionFault(task.trainingRegion, message));
        for (const one of running) void one.terminate();
      };
      thread.on('message', (message: FromRegion) => {
        if ('told' in message) onProgress(message.told);
        else if ('fault' in message) fail(message.fault);
        else {
          answered = true;
          resolve(message.answer);
        }
      });
      thread.on('error', (fault) => fail(fault.stack ?? fault.message));
      thread.on('exit', (code) => {
        running.delete(thread);
        fail(`the thread ended with code ${code}`);
      });
    });
  };
}
