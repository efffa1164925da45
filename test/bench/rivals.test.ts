/** The bench's rivals solve the composer's own problem: on tiny ones they find exactly the optimum that trying every plan finds, and the checker agrees. */
import { expect, test } from 'vitest';
import { columnsMip } from '../../bench/composer/columns.ts';
import { compactMip } from '../../bench/composer/compact.ts';
import { groundOf } from '../../bench/composer/ground.ts';
import { judged } from '../../bench/composer/judge.ts';
import { highs } from '../../bench/composer/solve/highs.ts';
import { inStages } from '../../bench/composer/staged.ts';
import { ONE_STAGE } from '../../src/engines/composer/rules/stages.ts';
import { tinyProblem, tryAll } from '../../src/engines/composer/tiny.case.ts';

const RUNS = Number(process.env.RIVAL_RUNS ?? 12);
const seeds = Array.from({ length: RUNS }, (_, i) => i + 1);

test.each([
  ['every column', columnsMip],
  ['compact', compactMip],
])('%s: the optimum of tiny problems', { timeout: 600_000 }, async (_name, formulate) => {
  let tried = 0;
  for (const seed of seeds) {
    const problem = { ...tinyProblem(seed), stages: [ONE_STAGE] };
    const best = tryAll(problem, 20_000)?.get('');
    if (!best) continue;
    tried++;
    const cost = Math.min(...best.costs.map(([one]) => one ?? 0));
    const mip = formulate(groundOf(problem), [ONE_STAGE.wishes]);
    const { x, stages } = await inStages(highs, mip, { seconds: 60, gap: 0, tolerances: [0], onNews: () => undefined });
    const plan = judged(problem, x ? mip.decode(x) : []);
    expect({ seed, hard: plan.hard, placed: plan.placed, cost: plan.cost }).toEqual({
      seed,
      hard: [],
      placed: best.placed,
      cost,
    });
    expect(stages[2]?.bound ?? 0).toBeLessThanOrEqual(cost + 1e-6);
  }
  expect(tried).toBeGreaterThan(RUNS / 3);
});
