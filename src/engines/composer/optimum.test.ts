/** On problems so small that every plan can be tried, the composer's plan and bound hold the optimum between them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from './check.ts';
import { compose, type Progress } from './compose.ts';
import type { Problem } from './problem.ts';
import { isWhole } from './rules/pins.ts';
import { ONE_STAGE, STANDARD_STAGES } from './rules/stages.ts';
import { tinyProblem, tryAll, withFlex, withPartialPins } from './tiny.case.ts';
import { readPlan, readProblem } from './validate.ts';

const MOST_PLANS = 20_000;
const RUNS = Number(process.env.COMPOSER_RUNS ?? 12);

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

/** What comes last first, and with a tolerance. */
function inOtherOrder(problem: Problem): Problem {
  const stages = [...STANDARD_STAGES].reverse().map((stage, i) => ({ ...stage, tolerance: i % 2 === 0 ? 0 : 5 }));
  return { ...problem, stages };
}

/** More is asked than there is room for. */
function crowded(problem: Problem): Problem {
  return { ...problem, pins: [], approvals: problem.approvals.map((row) => ({ ...row, tenths: Math.min(row.tenths, 10) })) };
}

/** Some specialties are not expected to be filled, and of the pins it is known. */
function partlyFilled(problem: Problem, seed: number): Problem {
  const some = [0, 35, 50, 80, 97, 100];
  const demand = problem.demand.map((row, i) => ({ ...row, filled: some[(seed + 5 * i) % some.length] ?? 0 }));
  const pins = withPartialPins(problem, seed).pins.map((pin, i) =>
    (seed + i) % 3 === 0 ? pin : { ...pin, filled: i % 2 === 0 ? 0 : 100 },
  );
  return { ...problem, demand, pins };
}

/** Tracks count by halves and less, or places stay without an applicant. */
const isFine = ({ demand }: Problem): boolean => demand.some(({ filled, unfilled }) => filled !== undefined || unfilled !== undefined);

it.each([
  ['as made', (problem: Problem) => problem],
  ['under one area', underOneArea],
  ['with partial pins', withPartialPins],
  ['all wishes weighed together', (problem: Problem) => ({ ...problem, stages: [ONE_STAGE] })],
  ['in an order of its own', inOtherOrder],
  ['with tracks missing', crowded],
  ['partly filled', partlyFilled],
  ['with flex tracks', withFlex],
  [
    'with flex tracks, partly filled, all wishes weighed together',
    (problem: Problem, seed: number) => ({ ...withFlex(partlyFilled(problem, seed), seed), stages: [ONE_STAGE] }),
  ],
  [
    'partly filled, all wishes weighed together',
    (problem: Problem, seed: number) => ({ ...partlyFilled(problem, seed), stages: [ONE_STAGE] }),
  ],
])('%s: bound ≤ optimum ≤ cost, and as many placed as can be', { timeout: 600_000 }, async (_name, change) => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const problem = change(tinyProblem(seed), seed);
      const read = readProblem(problem);
      // Two pins may each be possible and yet contradict one another.
      if (problem.pins.some((pin) => !isWhole(pin))) fc.pre('problem' in read);
      // A unit that nobody may use is refused.
      fc.pre('problem' in read || read.errors.every(({ code }) => code !== 'unit.nobody'));
      expect(read).toEqual({ problem });
      const tried = tryAll(problem, MOST_PLANS);
      fc.pre(tried !== null);
      const told: Progress[] = [];
      const onProgress = (progress: Progress) => told.push(progress);
      const { plan, report } = await compose(problem, { seed: 1, problemSha256: 'tiny', onProgress });
      expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ plan });
      const checked = check(problem, plan, { problemSha256: 'tiny' });
      expect(checked.findings.filter((finding) => finding.hard)).toEqual([]);
      expect(checked.differences).toEqual([]);
      // As many pins kept as can be; among plans that keep the same ones, the best.
      const size = (ids: string) => ids.split(',').filter(Boolean).length;
      const partial = problem.pins.filter((pin) => !isWhole(pin)).map(({ id }) => id);
      const kept = partial.filter((id) => plan.tracks.some((track) => track.id === id)).join();
      expect(size(kept)).toBe(Math.max(...[...(tried?.keys() ?? [])].map(size)));
      const best = tried?.get(kept);
      expect(plan.tracks.length).toBe(best?.placed);
      expect(report.placedProven).toBe(true);
      const tolerances = (plan.stages ?? []).map((_, no) => problem.stages?.[no]?.tolerance ?? 0);
      // What is told on the way holds as well: of a stage for plans that keep what the plan at hand has reached in the stages before.
      for (const { stages } of told.filter(({ placed }) => placed === best?.placed)) {
        let kept = best?.costs ?? [];
        for (const [no, { value, bound }] of stages.entries()) {
          expect(bound).toBeLessThanOrEqual(Math.min(...kept.map((costs) => costs[no] ?? 0)) + 1e-9);
          kept = kept.filter((costs) => (costs[no] ?? 0) <= value + (tolerances[no] ?? 0) + 1e-9);
        }
      }
      // Stage by stage, each with what the stages before it may take: no plan is cheaper than the bound, and this one is as cheap as the best.
      let plans = best?.costs ?? [];
      for (const [no, { value, bound, proven }] of (plan.stages ?? []).entries()) {
        const least = Math.min(...plans.map((costs) => costs[no] ?? 0));
        const most = least + (tolerances[no] ?? 0) + 1e-9;
        expect(bound).toBeLessThanOrEqual(least + 1e-9);
        // Parts of tracks make shares so fine that the lattice is of little help: then only what is said to be proven must be the best.
        const exactly = proven || !isFine(problem);
        if (exactly) expect(value).toBeLessThanOrEqual(most);
        const kept = exactly ? most : Math.max(most, value + (tolerances[no] ?? 0) + 1e-9);
        plans = plans.filter((costs) => (costs[no] ?? 0) <= kept);
      }
      if (tolerances.every((tolerance) => tolerance === 0) && !isFine(problem)) expect(plan.gap).toBeLessThanOrEqual(0.002);
    }),
    { numRuns: RUNS, seed: 20281, endOnFailure: true },
  );
});
