import { describe, expect, it } from 'vitest';
import { csvText, fileName } from './csv.ts';

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
    ['a formula with a semicolon', '@a;b', `"'@a;b"`],
  ])('%s', (_, value, written) => {
    expect(csvText([{ header: 'x', value: (row: { v: string | number | null }) => row.v }], [{ v: value }])).toBe(
      `\uFEFFx\r\n${written}\r\n`,
    );
  });
});

it.each([
  [['forloeb', 'Øst 2028', '', 'neurologi'], 'forloeb-øst-2028-neurologi'],
  [['regler', ' «A/B: C?» '], 'regler-a-b-c'],
  [['fordeling', '…'], 'fordeling'],
])('names a file after what it holds: %j', (parts, name) => {
  expect(fileName(...parts)).toBe(name);
});
