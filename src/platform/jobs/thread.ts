/** Runs a long computation in a thread of its own, so that the process stays able to answer, to save and to stop. */
import { Worker } from 'node:worker_threads';

export type FromThread<Progress, Result> = { progress: Progress } | { result: Result } | { fault: string };

export interface ThreadTask<Input, Progress> {
  file: URL;
  input: Input;
  onProgress(progress: Progress): void;
  /** Aborting asks the thread to stop by itself with the best it has; it is ended by force after `graceMs`. */
  stop: AbortSignal;
  graceMs: number;
}

/** The thread's result, or null when it had to be ended by force. Throws when the thread fails. */
export function runInThread<Input, Progress, Result>(task: ThreadTask<Input, Progress>): Promise<Result | null> {
  const stopFlag = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(task.file, { workerData: { input: task.input, stopFlag } });
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const askToStop = () => {
      Atomics.store(stopFlag, 0, 1);
      timer ??= setTimeout(() => finish(() => resolve(null)), task.graceMs);
    };
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      task.stop.removeEventListener('abort', askToStop);
      settle();
      void thread.terminate();
    };
    task.stop.addEventListener('abort', askToStop);
    if (task.stop.aborted) askToStop();
    thread.on('message', (message: FromThread<Progress, Result>) => {
      if ('progress' in message) task.onProgress(message.progress);
      else if ('result' in message) finish(() => resolve(message.result));
      else finish(() => reject(new Error(message.fault)));
    });
    thread.on('error', (fault) => finish(() => reject(fault)));
    thread.on('exit', (code) => finish(() => reject(new Error(`thread ended with code ${code}`))));
  });
}
