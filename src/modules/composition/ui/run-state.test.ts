import { expect, test } from 'vitest';
import { runState } from './run-state.ts';

const begun = '2026-10-01T12:00:00Z';

test.each([
  ['stopped with its best plan', { state: 'stopped', failure: null, startedAt: begun }, 'stopped'],
  ['stopped while it looked for a first plan', { state: 'stopped', failure: 'stoppedBeforePlan', startedAt: begun }, 'stoppedBeforePlan'],
  ['taken out of the queue', { state: 'stopped', failure: 'stoppedBeforePlan', startedAt: null }, 'stoppedInQueue'],
  ['what went wrong is no stop', { state: 'failed', failure: 'fault', startedAt: null }, 'failed'],
  ['in the queue', { state: 'queued', failure: null, startedAt: null }, 'queued'],
] as const)('%s', (_name, run, told) => {
  expect(runState(run)).toBe(told);
});
