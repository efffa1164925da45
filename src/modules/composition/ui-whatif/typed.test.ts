/** What is typed of a change: what is wrong with it, and what a department has now, through time. */
import { expect, test } from 'vitest';
import type { Approval } from '../../../engines/composer/problem.ts';
import { changeOf, faultsOf, placesNow, type Typed } from './typed.ts';

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
const problem = { approvals: [...approvals, ...lapsing] };
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

const empty = {
  track: 't',
  unit: 'a',
  specialty: 's',
  kind: 'side',
  from: '2028-01',
  to: '',
  area: 'west',
  gives: [],
  placesUnread: false,
};
const none = { months: null, places: null, count: null, low: null, high: null };
test.each([
  [{ type: 'places' }, ['places']],
  [{ type: 'places', places: -1 }, ['places']],
  [{ type: 'places', places: 2, to: '2027-01' }, ['to']],
  [{ type: 'places', places: 2, to: '2028-01' }, ['to']],
  [{ type: 'places', places: 2, to: '2028-02' }, []],
  [{ type: 'ceiling' }, []],
  [{ type: 'ceiling', placesUnread: true }, ['places']],
  [{ type: 'leave', months: 0, to: '2027-01' }, ['months']],
  [{ type: 'count', count: 5_001 }, ['count']],
  [{ type: 'share', low: 60, high: 40 }, ['turned']],
  [{ type: 'share', low: 40 }, ['high']],
  [{ type: 'closed' }, []],
  [{ type: 'closed', from: '' }, ['from']],
  [{ type: 'count', count: 1, from: '' }, []],
])('%j: %j', (typed, faults) => {
  const whole = { ...empty, ...none, ...typed } as Typed;
  expect(faultsOf(whole)).toEqual(faults);
  expect(changeOf(whole, { agreement: { shares: [] } }) === null).toBe(faults.length > 0);
});
