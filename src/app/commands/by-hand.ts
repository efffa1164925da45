/** A computation stopped by hand: the first Ctrl-C asks for the best that has been found, the second ends at once. */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Raised by the first signal; threads are given the same. */
export function stoppedByHand(): { flag: Int32Array; shouldStop: () => boolean } {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const ask = () => {
    for (const signal of SIGNALS) process.off(signal, ask);
    Atomics.store(flag, 0, 1);
    process.stderr.write(
      'Stopper; det bedste, der er fundet, skrives. Ctrl-C igen afbryder uden. / Stopping; the best that has been found is written. Ctrl-C again ends without.\n',
    );
  };
  for (const signal of SIGNALS) process.on(signal, ask);
  return { flag, shouldStop: () => Atomics.load(flag, 0) === 1 };
}
