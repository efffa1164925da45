/**
 * One person cannot starve the others: of the database's ten connections each holds at most four, the rest of one's requests wait for one's own, and
 * who asks faster than a page ever does is asked to wait.
 */
export interface Limits {
  /** Requests of one person that are served at once. */
  atOnce: number;
  /** Those that may wait behind them. */
  waiting: number;
  /** What one may ask in the long run, and in one go. */
  perSecond: number;
  burst: number;
}

export const defaultLimits: Limits = { atOnce: 4, waiting: 100, perSecond: 50, burst: 1_000 };

interface Asker {
  running: number;
  queue: (() => void)[];
  /** How many more may be asked now, and when that was reckoned. */
  left: number;
  at: number;
}

export interface Fairness {
  /** Waits for one's turn; the function that ends it, however often it is called, or null when too much is asked. */
  turn(asker: string): Promise<(() => void) | null>;
}

const remembered = 10_000;

export function fairness(limits: Limits, now: () => number = () => performance.now()): Fairness {
  const askers = new Map<string, Asker>();

  function askerOf(key: string): Asker {
    const at = now();
    const known = askers.get(key) ?? { running: 0, queue: [], left: limits.burst, at };
    known.left = Math.min(limits.burst, known.left + ((at - known.at) / 1000) * limits.perSecond);
    known.at = at;
    askers.delete(key);
    askers.set(key, known); // the latest last
    for (const [old, { running }] of askers) {
      if (askers.size <= remembered) break;
      if (running === 0) askers.delete(old);
    }
    return known;
  }

  return {
    async turn(key) {
      const asker = askerOf(key);
      if (asker.left < 1 || asker.queue.length >= limits.waiting) return null;
      asker.left -= 1;
      if (asker.running < limits.atOnce) asker.running += 1;
      else await new Promise<void>((resolve) => asker.queue.push(resolve)); // whoever ends hands the place over
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        const next = asker.queue.shift();
        if (next) next();
        else asker.running -= 1;
      };
    },
  };
}

/** Streams stay open, so they are counted apart: each holds a place until the function that is answered ends it; null when all are taken. */
export function places(most: number): (asker: string) => (() => void) | null {
  const taken = new Map<string, number>();
  return (asker) => {
    const now = taken.get(asker) ?? 0;
    if (now >= most) return null;
    taken.set(asker, now + 1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const left = (taken.get(asker) ?? 1) - 1;
      if (left === 0) taken.delete(asker);
      else taken.set(asker, left);
    };
  };
}
