/**
 * A thread that is kept from one question to the next, for what it remembers between them. One question at a time; it may be lost at any time (a fault, a
 * stop by force), and then the next question starts another.
 */
import { Worker } from 'node:worker_threads';
import type { FromThread } from './thread.ts';

export interface Question<Input, Progress> {
  input: Input;
  onProgress(progress: Progress): void;
  /** Aborting asks the thread to stop by itself with the best it has; it is ended by force after `graceMs`. */
  stop: AbortSignal;
  graceMs: number;
}
/** What the thread is sent. */
export interface Asked<Input> {
  input: Input;
  stopFlag: Int32Array;
}

export interface KeptThread<Input, Progress, Result> {
  /** The thread's answer, or null when it had to be ended by force. Throws when the thread fails. */
  ask(question: Question<Input, Progress>): Promise<Result | null>;
}

export function keptThread<Input, Progress, Result>(file: URL): KeptThread<Input, Progress, Result> {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const started = (): Worker => {
    const fresh = new Worker(file);
    const lost = () => {
      if (thread === fresh) thread = null;
    };
    fresh.on('exit', lost);
    fresh.on('error', lost);
    // waiting for a question keeps no process alive
    fresh.unref();
    return fresh;
  };
  const answer = ({ input, onProgress, stop, graceMs }: Question<Input, Progress>): Promise<Result | null> => {
    thread ??= started();
    const here = thread;
    const stopFlag = new Int32Array(new SharedArrayBuffer(4));
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        stop.removeEventListener('abort', askToStop);
        here.off('message', heard).off('error', failed).off('exit', ended);
        here.unref();
        settle();
      };
      const askToStop = () => {
        Atomics.store(stopFlag, 0, 1);
        timer ??= setTimeout(() => {
          if (thread === here) thread = null;
          finish(() => resolve(null));
          void here.terminate();
        }, graceMs);
      };
      const heard = (message: FromThread<Progress, Result>) => {
        if ('progress' in message) onProgress(message.progress);
        else if ('result' in message) finish(() => resolve(message.result));
        else finish(() => reject(new Error(message.fault)));
      };
      const failed = (fault: Error) => finish(() => reject(fault));
      const ended = (code: number) => finish(() => reject(new Error(`thread ended with code ${code}`)));
      here.on('message', heard).on('error', failed).on('exit', ended);
      here.ref();
      stop.addEventListener('abort', askToStop);
      if (stop.aborted) askToStop();
      here.postMessage({ input, stopFlag } satisfies Asked<Input>);
    });
  };
  return {
    ask(question) {
      const next = last.then(() => answer(question));
      last = next.catch(() => {});
      return next;
    },
  };
}
