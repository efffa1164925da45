/** Assumptions about a year's applicants: what they make of a problem, and which contradict themselves. */
import { describe, expect, it, test } from 'vitest';
import { generate } from '../../../engines/composer/generate.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type Filling, fillingRefusal, tidied, withFilling } from './filling.ts';
import { unplacedOf } from './unplaced.ts';

const problem = generate({ size: 'five', seed: 4 });
const [a, b] = problem.demand.map(({ specialty }) => specialty) as [string, string];
const count = problem.demand[0]?.count ?? 0;
const row = (specialty: string, unfilled: number, filled = 100) => ({ specialty, unfilled, filled });

it('nothing assumed leaves the problem as it is', () => {
  expect(withFilling(problem, null)).toBe(problem);
  expect(tidied({ specialties: [row(a, 0), row(b, 0)], flex: [] })).toBeNull();
});

it('no more are unfilled than are asked for, and a specialty that is gone is left out', () => {
  const flex = [
    { from: a, to: b, most: 2 },
    { from: a, to: 'væk', most: 1 },
  ];
  const made = withFilling(problem, { specialties: [row(a, count + 5, 80), row('væk', 1)], flex });
  expect(made.demand[0]).toMatchObject({ specialty: a, unfilled: count, filled: 80 });
  expect(made.demand.slice(1)).toEqual(problem.demand.slice(1));
  expect(made.flex).toEqual([flex[0]]);
});

describe('what contradicts itself is refused', () => {
  const cases: [string, Filling, string | null][] = [
    ['all is well', { specialties: [row(a, 1, 90)], flex: [{ from: a, to: b, most: 1 }] }, null],
    ['a specialty not composed', { specialties: [row('astrologi', 1)], flex: [] }, 'unknownSpecialties'],
    ['a specialty twice', { specialties: [row(a, 1), row(a, 0, 50)], flex: [] }, 'fillingTwice'],
    ['more without an applicant than there are', { specialties: [row(a, count + 1)], flex: [] }, 'fillingTooMany'],
    ['from a specialty to itself', { specialties: [], flex: [{ from: a, to: a, most: 1 }] }, 'flexWrong'],
  ];
  test.each(cases)('%s', (_name, filling, code) => {
    const answer = fillingRefusal(problem, filling);
    expect(isRefusal(answer) ? answer.refusal : null).toBe(code);
  });
});

it('of what a draft lacks so many are told as unfilled as no track has come of', () => {
  const demand = [{ specialty: a, count: 5, starts: ['2028-03', '2028-09'], unfilled: 2 }];
  const track = (specialty: string, from?: string) => ({
    specialty,
    start: '2028-03' as const,
    ...(from && { flex: { from, deviations: [] } }),
  });
  const told = (tracks: ReturnType<typeof track>[]) =>
    unplacedOf(demand, tracks, null).map(({ count: n, reasons }) => [n, reasons[0]?.code]);
  const three = [track(a), track(a), track(a)];
  expect(told(three)).toEqual([[2, 'unfilled']]);
  expect(told([...three, track(b, a)])).toEqual([[1, 'unfilled']]);
  expect(told([track(a), track(a)])).toEqual([
    [2, 'unfilled'],
    [1, 'notComposed'],
  ]);
});
