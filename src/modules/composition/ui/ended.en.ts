/** How the last search ended. */
import { formats } from '../../../app/web/format.ts';
import type { EndedMessages } from './ended.da.ts';

const { formatPercent } = formats('en');

export const endedEn: EndedMessages = {
  settling: 'Fetching the plan …',
  settlingStopped: 'Stopping and keeping the best plan …',
  failedWord: 'The search failed',
  failedRest: 'The composition and what it was before are unchanged. Search again; if it goes on, tell the administrator.',
  stoppedWord: 'Stopped',
  doneWord: 'Done',
  inQueue: 'The search was stopped before it began.',
  beforePlan: 'The search was stopped before there was a plan.',
  byItself: (time) => `The search ended by itself after ${time}.`,
  stopped: (who, time) =>
    `${who === null ? 'The search was stopped' : `${who} stopped the search`} after ${time}. The best plan it had found kept all rules.`,
  atMost: (gap) => `The plan it found is at most ${formatPercent(gap)} from the best possible.`,
  best: 'Proven: no plan is better than the one the search found.',
  bestPlaced: 'Proven: no plan that places as many tracks is better than the one the search found.',
};
