import { expect, it } from 'vitest';
import { month } from '../../../kernel/month.ts';
import type { Load } from './unit-load.ts';
import { stretchesOf } from './unit-stretches.ts';

const load = (places: number | null, others: number, own = 0): Load => ({ places, others, own });

it.each<[string, Load[], [from: string, last: string][]]>([
  ['nothing changes', [load(20, 10), load(20, 10)], [['2028-01', '2028-02']]],
  [
    'the draft comes to',
    [load(20, 10), load(20, 10, 10), load(20, 10, 10)],
    [
      ['2028-01', '2028-01'],
      ['2028-02', '2028-03'],
    ],
  ],
  [
    'the sum is the same, but others went',
    [load(20, 10), load(20, 0, 10)],
    [
      ['2028-01', '2028-01'],
      ['2028-02', '2028-02'],
    ],
  ],
  ['an approval of none is nothing', [load(0, 0), load(null, 0)], []],
  [
    'the same again after nothing',
    [load(10, 10), load(null, 0), load(10, 10)],
    [
      ['2028-01', '2028-01'],
      ['2028-03', '2028-03'],
    ],
  ],
  ['people without an approval are told', [load(null, 10)], [['2028-01', '2028-01']]],
])('%s', (_, loads, spans) => {
  const { stretches } = stretchesOf({ key: 'u', unit: 'u', specialty: 's', kind: 'own', loads }, month('2028-01'));
  expect(stretches.map(({ from, last }) => [from, last])).toEqual(spans);
  for (const { from, places, others, own } of stretches) expect(loads[month(from) - month('2028-01')]).toEqual({ places, others, own });
});
