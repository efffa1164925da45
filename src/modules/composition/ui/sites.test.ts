import { expect, it } from 'vitest';
import { abbreviated, routeOf, shortSites } from './sites.ts';

const shortsOf = (names: readonly string[]) => [...shortSites(names.map((name, i) => ({ id: String(i).padStart(2, '0'), name }))).values()];

it.each<[string, [string, string][]]>([
  ['a town of its own', [['Sjællands Universitetshospital, Køge', 'Køge']]],
  [
    'a town shared',
    [
      ['Sjællands Universitetshospital, Roskilde', 'SUH Roskilde'],
      ['Psykiatrien Region Sjælland, Roskilde', 'Psyk. Roskilde'],
      ['Sct. Hans, Roskilde', 'Sct. Hans Roskilde'],
      ['Almen praksis, Roskilde-området', 'Almen praksis Roskilde'],
    ],
  ],
  [
    'a hospital is its town, psychiatry says so',
    [
      ['Slagelse Sygehus', 'Slagelse'],
      ['Psykiatrien Region Sjælland, Slagelse', 'Psyk. Slagelse'],
      ['Hvidovre Hospital', 'Hvidovre'],
      ['Psykiatrisk Center Hvidovre', 'Psyk. Hvidovre'],
    ],
  ],
  [
    'names without a town',
    [
      ['Rigshospitalet', 'Rigshospitalet'],
      ['Rigshospitalet Glostrup', 'Rigshospitalet Glostrup'],
      ['Region Hovedstadens Psykiatri, Glostrup', 'Psyk. Glostrup'],
      ['Nykøbing F. Sygehus', 'Nykøbing F.'],
      ['Almen praksis, Nykøbing F.-området', 'Almen praksis Nykøbing F.'],
    ],
  ],
  [
    'a rule that is not enough gives way to the whole name',
    [
      ['Psykiatrien A, Viborg', 'Psykiatrien A, Viborg'],
      ['Psykiatrien B, Viborg', 'Psykiatrien B, Viborg'],
      ['Ens', 'Ens'],
      ['Ens', 'Ens (2)'],
    ],
  ],
])('%s', (_, cases) => {
  expect(shortsOf(cases.map(([name]) => name))).toEqual(cases.map(([, short]) => short));
});

it('abbreviates without losing what tells sites apart', () => {
  expect(['SUH Roskilde', 'Psyk. Roskilde', 'Køge', 'Hvidovre'].map(abbreviated)).toEqual(['SUH Ros.', 'Psyk. Ros.', 'Køge', 'Hvi.']);
});

it('tells one place more than there are changes, whatever the sites are called', () => {
  const at = (site: string | null) => ({ site, siteShort: site && 'Roskilde' });
  expect(routeOf([at('a'), at('a'), at('b'), at(null), at('a')], 'senere')).toEqual(['Roskilde', 'Roskilde', 'senere', 'Roskilde']);
});
