import { expect, test } from 'vitest';
import { formats } from '../../../app/web/format.ts';
import { da } from './da.ts';
import { planWords } from './plan-words.ts';

const { formatNumber } = formats('da');

test.each([
  [24, 24, null, '12', null],
  [21, 21, 'even', '10,5', da.halfEven],
  [11, 11, 'odd', '5,5', da.halfOdd],
  [28, 40, null, '14–20', da.rangeMinimum],
  [28, 41, 'odd', '14–20,5', `${da.rangeMinimum}; ${da.halfOdd}`],
] as const)('%d to %d halves (%s) reads %s', (minHalves, maxHalves, parity, number, note) => {
  expect(planWords({ minHalves, maxHalves, parity }, formatNumber, da)).toEqual({ number, note });
});
