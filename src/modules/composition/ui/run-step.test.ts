import { expect, test } from 'vitest';
import { stepsOf } from './run-step.ts';

const stages = ['agreement', 'moves'].map((id) => ({ id, value: 1, bound: 0, gap: 1, proven: false }));

test.each([
  ['the first plan is sought', 'search', null, { done: 0, of: 3, at: 'placing' }],
  ['all wishes are weighed together', 'bound', null, { done: 1, of: 3, at: null }],
  ['the first wishes', 'improve', 'agreement', { done: 1, of: 3, at: 'agreement' }],
  ['the last wishes are not done before they are', 'improve', 'moves', { done: 2, of: 3, at: 'moves' }],
  ['the plan is saved', 'done', 'moves', { done: 3, of: 3, at: null }],
])('%s', (_name, phase, stage, told) => {
  expect(stepsOf({ phase, byStage: { stage, placing: null, stages } })).toEqual(told);
});

test('before the composer has told of them, nobody knows how many there are', () => {
  expect(stepsOf({ phase: 'start', byStage: null })).toBeNull();
});
