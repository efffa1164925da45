import { expect, test } from 'vitest';
import { type PatternShape, patternFaults } from './pattern-faults.ts';

const element = (months: number[], more: Partial<PatternShape['elements'][number]> = {}): PatternShape['elements'][number] => ({
  kind: 'own',
  months,
  competence: null,
  sameUnitAs: null,
  ...more,
});
const good: PatternShape = {
  months: 48,
  siteCount: 2,
  siteMonths: 12,
  shortest: 6,
  competences: [{ group: 'a', months: 12 }],
  elements: [element([24]), element([3, 6], { kind: 'side', competence: 'a' }), element([18, 21], { sameUnitAs: 1 })],
};
const groups = new Set(['a']);

test.each([
  ['that a track can follow', good, []],
  ['too short in all', { ...good, months: 60 }, [[null, 'patternLength']]],
  ['a sum between that no choice reaches', { ...good, months: 47 }, [[null, 'patternLength']]],
  ['a unit of a later element', { ...good, elements: [element([24], { sameUnitAs: 2 }), element([24])] }, [[1, 'patternSameUnit']]],
  ['a unit of its own', { ...good, elements: [element([24], { sameUnitAs: 1 }), element([24])] }, [[1, 'patternSameUnit']]],
  ['a competence of no group', { ...good, elements: [element([24], { competence: 'x' }), element([24])] }, [[1, 'patternGroup']]],
  ['a group longer than the track', { ...good, competences: [{ group: 'a', months: 49 }] }, [[null, 'patternGroupMonths']]],
  ['more sites than there are months for', { ...good, siteCount: 5 }, [[null, 'patternSites']]],
] as const)('a pattern %s', (_name, pattern, expected) => {
  expect(patternFaults(pattern, groups).map(({ element: at, refusal }) => [at, refusal])).toEqual(expected);
});
