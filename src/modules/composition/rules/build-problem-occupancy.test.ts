import { expect, test } from 'vitest';
import { month } from '../../../kernel/month.ts';
import { joinOccupancy, type OccupancyRow } from './build-problem-occupancy.ts';

const row = (from: string, to: string, tenths = 10, more: Partial<OccupancyRow> = {}): OccupancyRow => {
  return { unit: 'a', specialty: 's', step: 'main', from: `${from}-01`, to: `${to}-01`, tenths, ...more };
};
const join = (rows: OccupancyRow[]) =>
  joinOccupancy(rows, month('2028-01'), month('2030-01')).map(
    ({ unit, kind, from, to, tenths }) => `${unit} ${kind} ${from} ${to} ${tenths}`,
  );

test.each([
  ['one stretch', [row('2028-03', '2028-09')], ['a own 2028-03 2028-09 10']],
  ['cut at both ends', [row('2027-03', '2033-09')], ['a own 2028-01 2030-01 10']],
  ['before and after the horizon', [row('2026-01', '2028-01'), row('2030-01', '2031-01')], []],
  [
    'an overlap is a stretch of its own',
    [row('2028-01', '2028-07'), row('2028-04', '2029-01')],
    ['a own 2028-01 2028-04 10', 'a own 2028-04 2028-07 20', 'a own 2028-07 2029-01 10'],
  ],
  ['one follows the other', [row('2028-01', '2028-07'), row('2028-07', '2029-01')], ['a own 2028-01 2029-01 10']],
  ['a gap is left out', [row('2028-01', '2028-03'), row('2028-05', '2028-07', 8)], ['a own 2028-01 2028-03 10', 'a own 2028-05 2028-07 8']],
  ['leave uses nothing', [row('2028-01', '2028-07', 0)], []],
  [
    'kinds and units are told apart',
    [row('2028-01', '2028-07', 10, { unit: 'b' }), row('2028-01', '2028-07', 10, { step: 'side' }), row('2028-01', '2028-07')],
    ['a own 2028-01 2028-07 10', 'a side 2028-01 2028-07 10', 'b own 2028-01 2028-07 10'],
  ],
])('%s', (_name, rows, expected) => {
  expect(join(rows)).toEqual(expected);
  expect(join([...rows].reverse())).toEqual(expected);
});
