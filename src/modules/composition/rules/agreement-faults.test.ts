import { expect, test } from 'vitest';
import { type AgreedShareWish, shareFaults } from './agreement-faults.ts';

const overall: AgreedShareWish = {
  specialty: null,
  area: 'sjaelland',
  low: 40,
  high: 40,
  aim: null,
  inOverall: false,
  startEnd: true,
  bothAreas: true,
  reason: 'Samlet',
};
const neurology = { ...overall, specialty: 'neurologi', inOverall: true };
const areas = ['hovedstaden', 'sjaelland'];
const codes = (shares: AgreedShareWish[]) =>
  Object.fromEntries([...shareFaults(shares, areas)].map(([key, { refusal }]) => [key, refusal]));

test.each([
  ['as it should be', [overall, neurology], {}],
  ['at least 40, aiming at 60', [overall, { ...neurology, high: 100, aim: 60 }], {}],
  ['no share over all', [neurology], { '': 'shareOverallMissing' }],
  ['a specialty twice', [overall, neurology, neurology], { neurologi: 'shareTwice' }],
  ['an area of no agreement', [overall, { ...neurology, area: 'fyn' }], { neurologi: 'shareArea' }],
  ['high below low', [overall, { ...neurology, high: 30 }], { neurologi: 'shareBounds' }],
  ['more than all', [overall, { ...neurology, low: 101, high: 120 }], { neurologi: 'sharePercent' }],
  ['an aim of more than all', [overall, { ...neurology, high: 100, aim: 101 }], { neurologi: 'sharePercent' }],
  ['an aim outside', [overall, { ...neurology, aim: 60 }], { neurologi: 'shareAim' }],
  ['no reason', [overall, { ...neurology, reason: ' ' }], { neurologi: 'shareReason' }],
])('%s', (_name, shares, expected) => {
  expect(codes(shares)).toEqual(expected);
});
