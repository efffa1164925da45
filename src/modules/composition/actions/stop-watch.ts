/** Beside a computation in a thread: twice a second saves what is new, and learns whether somebody has asked it to stop or whom it works for may no more. */
import type { Db } from '../../../platform/db/db.ts';
import { faultDetails, log } from '../../../platform/log.ts';
import { type Acting, RightEnded } from '../../people/public.ts';

const lookEveryMs = 500;

/**
 * `look` saves, and answers whether somebody has asked to stop. `work` is given a signal of it, and what has it looked at once; a right that ended while it
 * worked is thrown.
 */
export async function withStopWatch<T>(
  acting: Acting,
  look: (db: Db) => Promise<{ stopRequested: boolean }>,
  work: (stop: AbortSignal, lookNow: () => void) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  let looking: Promise<void> = Promise.resolve();
  const ended: RightEnded[] = [];
  const once = async (): Promise<void> => {
    if ((await acting.transaction(look)).stopRequested) stop.abort();
  };
  const lookNow = (): void => {
    looking = looking.then(once).catch((fault) => {
      // nobody to compute for: what is found will not be kept
      if (fault instanceof RightEnded) {
        ended.push(fault);
        stop.abort();
      } else log('warn', 'progress not saved', faultDetails(fault));
    });
  };
  const timer = setInterval(lookNow, lookEveryMs);
  try {
    const result = await work(stop.signal, lookNow);
    if (ended[0]) throw ended[0];
    return result;
  } finally {
    clearInterval(timer);
    await looking;
  }
}
