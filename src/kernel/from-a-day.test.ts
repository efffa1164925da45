import { expect, test } from 'vitest';
import { type FromADay, fromADay, type Held, rowsChanged } from './from-a-day.ts';
import { isRefusal } from './refusal.ts';

type Row = [id: string, from: string | null, to: string | null, value: number];
const held = ([id, from, to, value]: Row): Held<number> => ({ id, from, to, value });
const short = (rows: Held<number>[]) => rows.map(({ id, from, to, value }) => [id, from, to, value]);

const forever: Row[] = [['a', '2020-01-01', null, 3]];
const planned: Row[] = [
  ['a', '2020-01-01', '2029-01-01', 3],
  ['b', '2029-01-01', null, 5],
];
const gap: Row[] = [
  ['a', '2020-01-01', '2024-01-01', 3],
  ['b', '2029-01-01', null, 5],
];
const hold = (from: string, value: number, to?: string | null): FromADay<number> => ({ act: 'hold', from, to, value });

test.each<[string, Row[], FromADay<number>, Row[] | string]>([
  [
    'a change closes the row in force and begins another',
    forever,
    hold('2027-03-01', 4),
    [
      ['a', '2020-01-01', '2027-03-01', 3],
      ['+2027-03-01', '2027-03-01', null, 4],
    ],
  ],
  [
    'a change lasts as long as what it replaces',
    planned,
    hold('2027-03-01', 4),
    [
      ['a', '2020-01-01', '2027-03-01', 3],
      ['+2027-03-01', '2027-03-01', '2029-01-01', 4],
      ['b', '2029-01-01', null, 5],
    ],
  ],
  ['a change until further notice over a planned row is refused', planned, hold('2027-03-01', 4, null), 'laterRowPlanned 2029-01-01'],
  ['a change past the beginning of a planned row is refused', planned, hold('2027-03-01', 4, '2029-02-01'), 'laterRowPlanned 2029-01-01'],
  ['from the day the row began it is a correction: no new row', forever, hold('2020-01-01', 4), [['a', '2020-01-01', null, 4]]],
  [
    'a planned row is corrected as it stands',
    planned,
    hold('2029-01-01', 6),
    [
      ['a', '2020-01-01', '2029-01-01', 3],
      ['b', '2029-01-01', null, 6],
    ],
  ],
  [
    'a change for a time ends the thing when the time is over',
    forever,
    hold('2027-03-01', 4, '2028-03-01'),
    [
      ['a', '2020-01-01', '2027-03-01', 3],
      ['+2027-03-01', '2027-03-01', '2028-03-01', 4],
    ],
  ],
  [
    'where nothing is in force it opens again, until the next row',
    gap,
    hold('2026-01-01', 4),
    [
      ['a', '2020-01-01', '2024-01-01', 3],
      ['+2026-01-01', '2026-01-01', '2029-01-01', 4],
      ['b', '2029-01-01', null, 5],
    ],
  ],
  ['the first row of all', [], hold('2026-01-01', 4), [['+2026-01-01', '2026-01-01', null, 4]]],
  [
    'before everything there was, until it began',
    forever,
    hold('2018-01-01', 2),
    [
      ['+2018-01-01', '2018-01-01', '2020-01-01', 2],
      ['a', '2020-01-01', null, 3],
    ],
  ],
  ['it cannot end before it begins', forever, hold('2027-03-01', 4, '2027-03-01'), 'endsBeforeItBegins 2027-03-01'],
  [
    'since always is closed too',
    [['a', null, null, 3]],
    hold('2027-03-01', 4),
    [
      ['a', null, '2027-03-01', 3],
      ['+2027-03-01', '2027-03-01', null, 4],
    ],
  ],
  ['ending closes the row', forever, { act: 'end', from: '2027-03-01' }, [['a', '2020-01-01', '2027-03-01', 3]]],
  [
    'ending leaves what is planned later',
    planned,
    { act: 'end', from: '2028-01-01' },
    [
      ['a', '2020-01-01', '2028-01-01', 3],
      ['b', '2029-01-01', null, 5],
    ],
  ],
  ['what is not in force cannot end', gap, { act: 'end', from: '2026-01-01' }, 'nothingInForce'],
  ['a row does not end the day it begins', forever, { act: 'end', from: '2020-01-01' }, 'endsAsItBegins'],
  [
    'a pause gives the value back after it',
    forever,
    { act: 'pause', from: '2027-01-01', to: '2027-07-01', value: 0 },
    [
      ['a', '2020-01-01', '2027-01-01', 3],
      ['+2027-01-01', '2027-01-01', '2027-07-01', 0],
      ['+2027-07-01', '2027-07-01', null, 3],
    ],
  ],
  [
    'a pause until further notice',
    forever,
    { act: 'pause', from: '2027-01-01', to: null, value: 0 },
    [
      ['a', '2020-01-01', '2027-01-01', 3],
      ['+2027-01-01', '2027-01-01', null, 0],
    ],
  ],
  [
    'a pause from the day the row began',
    forever,
    { act: 'pause', from: '2020-01-01', to: '2020-07-01', value: 0 },
    [
      ['a', '2020-01-01', '2020-07-01', 0],
      ['+2020-07-01', '2020-07-01', null, 3],
    ],
  ],
  [
    'a pause into a planned row is refused',
    planned,
    { act: 'pause', from: '2028-01-01', to: '2030-01-01', value: 0 },
    'laterRowPlanned 2029-01-01',
  ],
  [
    'a pause up to a planned row',
    planned,
    { act: 'pause', from: '2028-01-01', to: '2029-01-01', value: 0 },
    [
      ['a', '2020-01-01', '2028-01-01', 3],
      ['+2028-01-01', '2028-01-01', '2029-01-01', 0],
      ['b', '2029-01-01', null, 5],
    ],
  ],
  [
    'what is planned is given up, and what held goes on',
    planned,
    { act: 'withdraw', from: '2029-01-01', today: '2026-11-22' },
    [['a', '2020-01-01', null, 3]],
  ],
  [
    'after a gap nothing goes on',
    gap,
    { act: 'withdraw', from: '2029-01-01', today: '2026-11-22' },
    [['a', '2020-01-01', '2024-01-01', 3]],
  ],
  ['what has begun is not given up but ended', planned, { act: 'withdraw', from: '2020-01-01', today: '2026-11-22' }, 'alreadyBegun'],
])('%s', (_name, rows, change, expected) => {
  const result = fromADay(rows.map(held), change, (from) => `+${from}`);
  if (isRefusal(result)) expect(`${result.refusal} ${result.params.from ?? ''}`.trim()).toBe(expected);
  else expect(short(result)).toEqual(expected);
});

test('no rows overlap, whatever is done', () => {
  let rows: Held<number>[] = [];
  const days = ['2026-01-01', '2028-01-01', '2027-01-01', '2025-06-01', '2026-01-01', '2029-01-01'];
  for (const [value, from] of days.entries()) {
    const result = fromADay(rows, { act: 'hold', from, value }, (day) => day);
    if (!isRefusal(result)) rows = result;
  }
  expect(rows.map(({ from }) => from)).toEqual(['2025-06-01', '2026-01-01', '2027-01-01', '2028-01-01', '2029-01-01']);
  for (const [at, row] of rows.entries()) expect(row.to).toBe(rows[at + 1]?.from ?? null);
});

test('only what differs is saved', () => {
  const before = planned.map(held);
  const after = fromADay(before, { act: 'hold', from: '2027-03-01', value: 4 }, (from) => `+${from}`);
  if (isRefusal(after)) throw new Error(after.refusal);
  const { removed, changed, added } = rowsChanged(before, after);
  expect([removed.length, changed.map(({ id }) => id), added.map(({ id }) => id)]).toEqual([0, ['a'], ['+2027-03-01']]);
});
