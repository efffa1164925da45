/** The frozen problems are still the same, and what is known of the smallest holds the composer's plan. */
import { expect, test } from 'vitest';
import { sha256Of } from '../../platform/sha256.ts';
import { compose } from './compose.ts';
import { frozen, frozenProblem } from './frozen.ts';
import { ONE_STAGE } from './rules/stages.ts';
import { readProblem } from './validate.ts';

const small = frozen.filter(({ options }) => options.size !== 'nation' && options.size !== 'years');

test.each(small)('$name: the generator still gives the same bytes, and a problem that is read', ({ options, sha256: kept }) => {
  const problem = frozenProblem(options);
  expect(sha256Of(problem)).toBe(kept);
  expect(readProblem(problem)).toEqual({ problem });
});

test('the smallest: our bound ≤ the best known ≤ our value, and the best proven bound is not above what we found', {
  timeout: 300_000,
}, async () => {
  const [smallest] = frozen;
  const problem = smallest && frozenProblem(smallest.options);
  if (problem?.schema !== 'videre-problem/1') throw new Error('the first is one region');
  const known = smallest?.known;
  const { plan } = await compose({ ...problem, stages: [ONE_STAGE] }, { seed: 1, problemSha256: '' });
  expect(plan.figures.placed).toBe(known?.placed);
  expect(plan.bound).toBeLessThanOrEqual(known?.one?.value ?? -1);
  expect(plan.cost).toBeGreaterThanOrEqual(known?.one?.value ?? Number.POSITIVE_INFINITY);
  expect(plan.cost).toBeGreaterThanOrEqual(known?.one?.bound ?? Number.POSITIVE_INFINITY);
});
