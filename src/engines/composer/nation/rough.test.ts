/** Rough plans of years: an early year gives up no track for a later one, and stays possible beside them. */
import { expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { capacity } from '../rules/capacity.ts';
import { contextOf } from '../rules/context.ts';
import { smallNation } from './nation.case.ts';
import { withOccupancy } from './roll.ts';
import { isBetter, roughPlans } from './rough.ts';

const rough = (...unplaced: number[]) => unplaced.map((n) => ({ taken: [], unplaced: n }));

it.each([
  ['fewer left out', rough(0, 2), rough(0, 3), true],
  ['the same', rough(0, 3), rough(0, 3), false],
  ['fewer in all, but a year pays', rough(1, 0), rough(0, 3), false],
])('better: %s', (_name, plans, others, expected) => {
  expect(isBetter(plans, others)).toBe(expected);
});

const nation = smallNation(4, true);
it.each(['ost', 'syd', 'nord'])('years of %s', async (region) => {
  const problems = nation.problems.filter(({ trainingRegion }) => trainingRegion === `syntetisk-${region}`);
  const plans = await roughPlans(problems, [], 1, 2);
  expect(plans).toHaveLength(4);
  const [first] = problems;
  if (!first) throw new Error('the region has years');
  const [alone] = await roughPlans([first], [], 1, 2);
  expect(plans[0]?.unplaced).toBe(alone?.unplaced);
  // With the later years' places taken, the first year can still place as many, and no place is used twice.
  const later = plans.slice(1).flatMap(({ taken }) => taken);
  const given = withOccupancy(first, later);
  const { plan } = await compose(given, { seed: 1, problemSha256: '' });
  expect(plan.figures.unplaced).toBe(alone?.unplaced);
  expect(capacity(contextOf(given, plan))).toEqual([]);
});
