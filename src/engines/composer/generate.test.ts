/** Made-up problems are like the real one in size and shape, the same for the same seed, and can be placed. */
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../kernel/canonical.ts';
import { sha256Of } from '../../platform/sha256.ts';
import { compose } from './compose.ts';
import { frozen, frozenProblem } from './frozen.ts';
import { countColumns } from './generate/count.ts';
import { generate } from './generate.ts';
import type { Nation } from './nation/nation.ts';
import type { Problem } from './problem.ts';
import { indexProblem } from './rules/context.ts';
import { choicesOf, tinyProblem } from './tiny.case.ts';
import { readProblem } from './validate.ts';

const asked = (problem: Problem) => problem.demand.reduce((sum, { count }) => sum + count, 0);

const regions = [1, 2, 3].map((seed) => generate({ size: 'region', seed }));

describe('a region', () => {
  it.each([1, 2, 3])('is like the eastern one, seed %i', (seed) => {
    const problem = regions[seed - 1] as Problem;
    expect(readProblem(problem)).toHaveProperty('problem');
    expect(problem.specialties).toHaveLength(39);
    const between = (value: number, low: number, high: number) => expect(low <= value && value <= high, `${value}`).toBe(true);
    between(asked(problem), 460, 540);
    between(problem.units.length, 230, 350);
    between(problem.approvals.length, 350, 600);
    between(problem.occupancy.length, 1700, 3000);
    between(problem.patterns.length, 60, 90);
    expect(countColumns(problem)).toBeGreaterThanOrEqual(250_000);
  });

  it('rich has eight million columns or more', { timeout: 300_000 }, () => {
    const problem = generate({ size: 'region', seed: 1, rich: true });
    expect(readProblem(problem)).toHaveProperty('problem');
    // a specialty's are its own, so that one may stop when there are enough
    let columns = 0;
    for (const demand of problem.demand) if (columns < 8_000_000) columns += countColumns({ ...problem, demand: [demand] });
    expect(columns).toBeGreaterThanOrEqual(8_000_000);
  });
});

it('tight is another house', () => {
  expect(canonicalJson(generate({ size: 'region', seed: 1, tight: true })) === canonicalJson(regions[0])).toBe(false);
});

it('another seed is another house, not the same with other numbers', () => {
  const shape = ({ sites, patterns, agreement, demand }: Problem) => ({
    sites: sites.map(({ area, shortage }) => [area, shortage.length]),
    elements: patterns.map(({ elements }) => elements.length),
    percent: agreement.shares.map(({ low }) => low),
    starts: demand.map(({ starts }) => starts),
  });
  const shapes = regions.map((problem) => canonicalJson(shape(problem)));
  expect(new Set(shapes).size).toBe(3);
});

describe('a nation', () => {
  const years = frozen.find(({ options }) => options.size === 'years');
  if (!years) throw new Error('years of a nation are among the frozen problems');
  const nation = frozenProblem(years.options) as Nation;

  it('is three regions of 44, 22 and 34 per cent, for five years', () => {
    expect(nation.problems.map(({ year }) => year)).toEqual([1, 2, 3].flatMap(() => [2028, 2029, 2030, 2031, 2032]));
    const tracks = ['ost', 'syd', 'nord'].map((region) =>
      nation.problems.filter(({ trainingRegion }) => trainingRegion.endsWith(region)).reduce((sum, problem) => sum + asked(problem), 0),
    );
    const all = tracks.reduce((sum, n) => sum + n, 0);
    expect(all / 5).toBeGreaterThan(1050);
    expect(all / 5).toBeLessThan(1250);
    expect(tracks.map((n) => Math.round((100 * n) / all))).toEqual([44, 22, 34]);
  });

  it('divides its institutes between the regions', () => {
    expect(nation.shared.length).toBeGreaterThan(0);
    for (const { unit, specialty, tenths } of nation.shared) {
      const parts = nation.problems
        .filter(({ year }) => year === 2028)
        .map(({ approvals }) => approvals.find((row) => row.unit === unit && row.specialty === specialty)?.tenths ?? 0);
      expect(parts.filter((part) => part > 0).length).toBeGreaterThan(1);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(tenths);
    }
  });

  // frozen.test.ts asks the same of specialties and regions
  it('of the same seed is the same to the byte', () => {
    expect(sha256Of(nation)).toBe(years.sha256);
  });
});

it('counts every route that keeps the rules, as one finds them by trying all', () => {
  let most = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const problem = tinyProblem(seed);
    const units = problem.units.map((unit) => ({ ...unit, ceilings: [] }));
    const roomy = { ...problem, units, occupancy: [], pins: [], approvals: problem.approvals.map((row) => ({ ...row, tenths: 100 })) };
    const asked = roomy.demand.map((demand) => ({ ...demand, count: 1 }));
    const tried = choicesOf({ ...roomy, demand: asked }, indexProblem(roomy)).flat().length;
    expect(countColumns({ ...roomy, demand: asked }), `seed ${seed}`).toBe(tried);
    most = Math.max(most, tried);
  }
  expect(most).toBeGreaterThan(20);
});

it.each([1, 2, 3, 4, 5, 6])('without tight all can be placed: specialty, seed %i', async (seed) => {
  const problem = generate({ size: 'specialty', seed });
  const { plan } = await compose(problem, { seed: 1, problemSha256: 'x', shouldStop: () => true });
  expect(plan.figures.placed).toBe(asked(problem));
});
