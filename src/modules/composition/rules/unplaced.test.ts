import { expect, test } from 'vitest';
import type { Unplaced } from '../../../engines/composer/plan.ts';
import { unplacedOf } from './unplaced.ts';

const demand = (count: number) => [{ specialty: 'neuro', count, starts: ['2028-03', '2028-09'] }];
const at = (...starts: string[]) => starts.map((start) => ({ specialty: 'neuro', start }));
const full = (start: string, count: number): Unplaced => ({
  specialty: 'neuro',
  start,
  count,
  reasons: [{ code: 'fullUnits', params: { element: 2 } }],
});
const line = ({ start, count, reasons }: Unplaced) => `${count} × ${start} ${reasons[0]?.code}`;

test.each([
  ['all placed', 2, at('2028-03', '2028-09'), [], []],
  ['more than all', 1, at('2028-03', '2028-09'), [full('2028-03', 1)], []],
  ['what a search could not place keeps its reason', 3, at('2028-03', '2028-09'), [full('2028-03', 1)], ['1 × 2028-03 fullUnits']],
  ['one of two was added by hand', 3, at('2028-03', '2028-09'), [full('2028-03', 2)], ['1 × 2028-03 fullUnits']],
  [
    'one was taken out besides: asked for where fewest start',
    4,
    at('2028-03', '2028-03'),
    [full('2028-03', 1)],
    ['1 × 2028-03 fullUnits', '1 × 2028-09 takenOut'],
  ],
  ['nothing composed: evenly over the starts, the earliest first', 3, [], null, ['2 × 2028-03 notComposed', '1 × 2028-09 notComposed']],
  ['a start that is no longer offered is forgotten', 1, [], [full('2028-01', 1)], ['1 × 2028-03 takenOut']],
])('%s', (_name, count, tracks, composed, expected) => {
  expect(unplacedOf(demand(count), tracks, composed).map(line)).toEqual(expected);
});

test('a specialty without start months has nowhere to ask for', () => {
  expect(unplacedOf([{ specialty: 'neuro', count: 1, starts: [] }], [], null)).toEqual([]);
});
