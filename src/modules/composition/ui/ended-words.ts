/** How a search ended, in words: who or what ended it, after how long, and how good the plan it found is. */
import { secondsBetween } from './duration.ts';
import type { EndedMessages } from './ended.da.ts';
import { runState } from './run-state.ts';
import { upward } from './stage-words.ts';
import type { Run } from './types.ts';

type Ended = Pick<
  Run,
  'state' | 'failure' | 'startedAt' | 'requestedAt' | 'endedAt' | 'stoppedByName' | 'cost' | 'bound' | 'gap' | 'proof'
>;

/** `time`: seconds in words. Empty for what has not ended, or went wrong. */
export function endedWords(run: Ended, m: EndedMessages, time: (seconds: number) => string): string {
  const took = () => time(secondsBetween(run.startedAt ?? run.requestedAt, Date.parse(run.endedAt ?? run.requestedAt)));
  switch (runState(run)) {
    case 'stoppedInQueue':
      return m.inQueue;
    case 'stoppedBeforePlan':
      return m.beforePlan;
    case 'stopped':
      return [m.stopped(run.stoppedByName, took()), provenWords(run, m)].filter(Boolean).join(' ');
    case 'done':
      return [m.byItself(took()), provenWords(run, m)].filter(Boolean).join(' ');
    default:
      return '';
  }
}

/** A bound of 0 under a cost says nothing. What is not placed may not be possible to place, or may. */
function provenWords({ cost, bound, gap, proof }: Ended, m: EndedMessages): string {
  if (cost === null || bound === null || gap === null || (cost > 0 && (bound <= 0 || gap >= 1))) return '';
  if (upward(gap) > 0) return m.atMost(upward(gap));
  return proof?.placing && !proof.placing.proven ? m.bestPlaced : m.best;
}
