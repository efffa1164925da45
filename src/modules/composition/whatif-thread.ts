/** The thread that a worker keeps for «what if»: it remembers the prices of the last problems that were asked about, and answers from them. */
import { parentPort } from 'node:worker_threads';
import { openSession, type WarmSession } from '../../engines/composer/change/index.ts';
import { compose } from '../../engines/composer/index.ts';
import type { Asked } from '../../platform/jobs/kept-thread.ts';
import { sha256Of } from '../../platform/sha256.ts';
import type { WarmAnswer, WarmInput } from './actions/ask-warm.ts';

/** A session is prices, a problem and a draft: a few megabytes. One that is gone is opened again, and answers the same. */
const most = 6;
const sessions = new Map<string, WarmSession | null>();

async function sessionOf({ problem, problemSha256, tracks, seed }: WarmInput): Promise<WarmSession | null> {
  const key = sha256Of([problemSha256, tracks, seed]);
  const known = sessions.get(key);
  const session = known === undefined ? await openSession({ problem, plan: { tracks }, seed, hashOf: sha256Of }) : known;
  // the latest used last
  sessions.delete(key);
  sessions.set(key, session);
  for (const old of sessions.keys()) if (sessions.size > most) sessions.delete(old);
  return session;
}

async function answer({ input, stopFlag }: Asked<WarmInput>): Promise<WarmAnswer> {
  const { changes, seed } = input;
  const session = await sessionOf(input);
  if (!session) return { whole: 'noSession' };
  parentPort?.postMessage({ progress: { bound: session.bound(changes) } });
  const { scope, why, problem } = session.narrowed(changes);
  if (scope === null) return { whole: why ?? 'others' };
  const problemSha256 = sha256Of(problem);
  const shouldStop = () => Atomics.load(stopFlag, 0) === 1;
  const { plan } = await compose(problem, { seed, problemSha256, atHand: input.tracks, shouldStop });
  return { scope, problem, plan };
}

parentPort?.on('message', async (asked: Asked<WarmInput>) => {
  try {
    parentPort?.postMessage({ result: await answer(asked) });
  } catch (fault) {
    parentPort?.postMessage({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
  }
});
