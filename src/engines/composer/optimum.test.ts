/** On problems so small that every plan can be tried, the composer's plan and bound hold the optimum between them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from './check.ts';
import { compose } from './compose.ts';
import type { Problem } from './problem.ts';
import { tinyProblem, tryAll } from './tiny.case.ts';
import { readPlan, readProblem } from './validate.ts';

const MOST_PLANS = 20_000;
const RUNS = Number(process.env.COMPOSER_RUNS ?? 25);

/** The same problem under an agreement of one area: nothing lies in another, and the wish for both can never be met. */
function underOneArea(problem: Problem): Problem {
  const { home, shares } = problem.agreement;
  return {
    ...problem,
    sites: problem.sites.map((site) => ({ ...site, area: site.area === home ? home : null })),
    agreement: {
      ...problem.agreement,
      areas: [home],
      shares: shares.filter(({ area }) => area === home),
      bothAreas: problem.specialties.map(({ id }) => id),
    },
    weights: { ...problem.weights, bothAreas: 8 },
  };
}

it.each([
  ['as made', (problem: Problem) => problem],
  ['under one area', underOneArea],
])('%s: bound ≤ optimum ≤ cost, and as many placed as can be', { timeout: 600_000 }, async (_name, change) => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const problem = change(tinyProblem(seed));
      expect(readProblem(problem)).toEqual({ problem });
      const best = tryAll(problem, MOST_PLANS);
      fc.pre(best !== null);
      const { plan, report } = await compose(problem, { seed: 1, problemSha256: 'tiny' });
      expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ plan });
      const checked = check(problem, plan, { problemSha256: 'tiny' });
      expect(checked.findings.filter((finding) => finding.hard)).toEqual([]);
      expect(checked.differences).toEqual([]);
      expect(plan.tracks.length).toBe(best?.placed);
      expect(report.placedProven).toBe(true);
      expect(plan.cost).toBeGreaterThanOrEqual(best?.cost ?? 0);
      expect(plan.bound).toBeLessThanOrEqual(best?.cost ?? 0);
      expect(plan.gap).toBeLessThanOrEqual(0.002);
    }),
    { numRuns: RUNS, seed: 20281, endOnFailure: true },
  );
});
