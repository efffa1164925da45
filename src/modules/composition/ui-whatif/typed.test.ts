/** What a department has now, through time, where a change of it is typed. */
import { expect, test } from 'vitest';
import type { Approval, Problem } from '../../../engines/composer/problem.ts';
import { placesNow, type Typed } from './typed.ts';

const row = (unit: string, from: string, to: string, tenths: number): Approval => ({
  unit,
  specialty: 's',
  kind: 'side',
  from,
  to,
  tenths,
  gives: [],
});
const approvals = [row('a', '2030-09', '2033-01', 40), row('a', '2028-01', '2029-09', 70), row('a', '2029-09', '2030-09', 30)];
const lapsing = [row('b', '2028-01', '2030-01', 10)];
const problem = { approvals: [...approvals, ...lapsing] } as Pick<Problem, 'approvals'> as Problem;
const now = (unit: string, from: string) => placesNow({ unit, from, specialty: 's', kind: 'side' } as Typed, problem);

test('places one period after another, in order, from the month of the change', () => {
  expect(now('a', '2028-01')).toEqual([
    { tenths: 70, to: '2029-09' },
    { tenths: 30, to: '2030-09' },
    { tenths: 40, to: null },
  ]);
  expect(now('a', '2030-09')).toEqual([{ tenths: 40, to: null }]);
  expect(now('b', '2028-01')).toEqual([{ tenths: 10, to: '2030-01' }]);
  expect(now('b', '2031-01')).toEqual([]);
});
