/** What stands between an asker and every address: whose turn it is, and what is refused. One for the whole server. */
import type { FastifyReply } from 'fastify';
import { log } from '../log.ts';
import { defaultLimits, type Fairness, fairness, type Limits } from './limits.ts';
import { type RefusedLog, refusedLog } from './refused-log.ts';

export interface Guards {
  fair: Fairness;
  refused: RefusedLog;
}

export const guardsOf = (limits: Limits = defaultLimits): Guards => ({ fair: fairness(limits), refused: refusedLog(log) });

/** Waits for a turn that ends with the answer at the latest, also when whoever asked has hung up; null when too much is asked. */
export async function inTurn({ fair }: Guards, asker: string, { raw }: FastifyReply): Promise<(() => void) | null> {
  const endTurn = await fair.turn(asker);
  if (!endTurn) return null;
  if (raw.destroyed) endTurn();
  else raw.once('close', endTurn);
  return endTurn;
}
