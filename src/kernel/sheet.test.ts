import { describe, expect, it } from 'vitest';
import { type Cell, csvText, fileName } from './sheet.ts';

describe('a list as CSV', () => {
  it.each([
    ['plain', 'Holbæk', 'Holbæk'],
    ['a decimal comma', 39.8, '39,8'],
    ['a negative number stays a number', -2, '-2'],
    ['nothing', null, ''],
    ['a semicolon is quoted', 'a;b', '"a;b"'],
    ['quotes are doubled', 'a "b"', '"a ""b"""'],
    ['a formula stays text', '=1+1', "'=1+1"],
    ['a minus in text stays text', '-cmd', "'-cmd"],
    ['a share', { percent: 0.386 }, '38,6%'],
    ['a share without what binary fractions add', { percent: 0.07 }, '7%'],
    ['a day', { date: '2028-03-01' }, '2028-03-01'],
    ['a month', { month: '2028-03' }, '2028-03'],
    ['an instant as the clock in Denmark says', { instant: '2028-07-01T22:30:00Z' }, '2028-07-02 00:30'],
    ['no day', { date: null }, ''],
    ['a formula with a semicolon', '@a;b', `"'@a;b"`],
  ])('%s', (_, value, written) => {
    expect(csvText([{ header: 'x', value: (row: { v: Cell }) => row.v }], [{ v: value }])).toBe(`\uFEFFx\r\n${written}\r\n`);
  });
});

it.each([
  [['forloeb', 'Øst 2028', '', 'neurologi'], 'forloeb-øst-2028-neurologi'],
  [['regler', ' «A/B: C?» '], 'regler-a-b-c'],
  [['fordeling', '…'], 'fordeling'],
])('names a file after what it holds: %j', (parts, name) => {
  expect(fileName(...parts)).toBe(name);
});
