import type { Run } from './types.ts';

/** How a search stands, in one word: one that was stopped before it had a plan kept none, and one that nobody had begun did not even look. */
export function runState({ state, failure, startedAt }: Pick<Run, 'state' | 'failure' | 'startedAt'>): string {
  if (state !== 'stopped' || failure === null) return state;
  return startedAt === null ? 'stoppedInQueue' : 'stoppedBeforePlan';
}
