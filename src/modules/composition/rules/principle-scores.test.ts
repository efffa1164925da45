import { expect, test } from 'vitest';
import { allMonths, holdsFor, principleScores } from './principle-scores.ts';

const figures = { startEnd: { asked: 80, startAtShortage: 12, endAtShortage: 20 }, universityMonths: 300, months: 4800 };

test.each([
  [
    'startEndShortage',
    [
      { figure: 'startAtShortage', value: 12, of: 80, aim: 'more' },
      { figure: 'endAtShortage', value: 20, of: 80, aim: 'more' },
    ],
  ],
  ['university', [{ figure: 'universityMonths', value: 300, of: 4800, aim: 'fewer' }]],
  ['something that nobody measures', []],
  [null, []],
])('the measure %s', (measure, expected) => {
  expect(principleScores(measure, figures)).toEqual(expected);
});

test('all months count once: the row over all is a sum of the others', () => {
  const share = { tracks: 1, share: null, low: null, high: null, aim: null };
  expect(
    allMonths({
      shares: [
        { ...share, specialty: null, months: { a: 40, b: 20 }, elsewhere: 9 },
        { ...share, specialty: 'x', months: { a: 40, b: 20 }, elsewhere: 9 },
      ],
    }),
  ).toBe(69);
});

test.each([
  [{ from: '2021-09-17', to: null }, true],
  [{ from: '2028-01-01', to: null }, true],
  [{ from: '2028-01-02', to: null }, false],
  [{ from: '2021-09-17', to: '2028-01-01' }, false],
])('%o for 2028: %s', (validity, expected) => {
  expect(holdsFor(validity, 2028)).toBe(expected);
});
