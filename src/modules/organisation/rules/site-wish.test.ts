import { expect, test } from 'vitest';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type Known, type SiteLine, type SiteThroughTime, type SiteWish, wishedSite } from './site-wish.ts';

const known: Known = {
  towns: new Map([['Køge', { latitude: 55.46, longitude: 12.18 }]]),
  areas: new Map([
    ['sjaelland', 'ost'],
    ['nordsyd', 'nord'],
  ]),
  operatingRegions: [
    { id: 'sjaelland', from: '2007-01-01', to: '2027-01-01' },
    { id: 'hovedstaden', from: '2007-01-01', to: '2027-01-01' },
    { id: 'oestdanmark', from: '2027-01-01', to: null },
  ],
  follows: new Map([
    ['sjaelland', 'oestdanmark'],
    ['hovedstaden', 'oestdanmark'],
  ]),
};
const form = { name: 'A', town: 'Holbæk', latitude: 55.7, longitude: 11.7, agreementArea: 'sjaelland', source: 'x', constructed: true };
const site: SiteThroughTime = {
  id: 'a',
  kind: 'hospital',
  trainingRegion: 'ost',
  from: '2007-01-01',
  to: null,
  lastUnit: null,
  form: [{ id: 'a/form/2007-01-01', from: '2007-01-01', to: null, value: form }],
  region: [
    { id: 'a/region/2007-01-01', from: '2007-01-01', to: '2027-01-01', value: { operatingRegion: 'sjaelland', source: null } },
    { id: 'a/region/2027-01-01', from: '2027-01-01', to: null, value: { operatingRegion: 'oestdanmark', source: null } },
  ],
  shortage: [{ id: 'a/shortage/2020-01-01', from: '2020-01-01', to: null, value: { source: 'x', constructed: true } }],
  university: [],
};
const closing = { ...site, to: '2028-01-01', university: [] };

test.each<[string, SiteThroughTime | undefined, Partial<SiteWish>, SiteLine, string]>([
  ['renamed from a day', site, { name: 'B' }, 'form', 'A Holbæk 2007-01-01–2026-06-01 | B Holbæk 2026-06-01–'],
  ['moved: the coordinates are the town’s', site, { town: 'Køge' }, 'form', 'A Holbæk 2007-01-01–2026-06-01 | A Køge 55.46 2026-06-01–'],
  ['the same name is no change', site, { name: ' A ' }, 'form', 'nothingChanges'],
  ['an unknown town', site, { town: 'Atlantis' }, 'form', 'noSuchTown'],
  ['an area of another training region', site, { agreementArea: 'nordsyd' }, 'form', 'noSuchArea'],
  ['before it began', site, { name: 'B', from: '2000-01-01' }, 'form', 'nothingInForce'],
  ['a mark until further notice', site, { line: 'university' }, 'university', '2026-06-01–'],
  ['a mark with an end', site, { line: 'university', to: '2027-06-01' }, 'university', '2026-06-01–2027-06-01'],
  ['no longer than the site', closing, { line: 'university', to: null }, 'university', '2026-06-01–2028-01-01'],
  ['a mark that is there', site, { line: 'shortage' }, 'shortage', 'nothingChanges'],
  ['a mark’s first day: its basis is corrected', site, { line: 'shortage', from: '2020-01-01' }, 'shortage', '2020-01-01–'],
  ['a mark ends', site, { line: 'shortage', act: 'end' }, 'shortage', '2020-01-01–2026-06-01'],
  [
    'another region, then what it becomes',
    site,
    { line: 'region', operatingRegion: 'hovedstaden' },
    'region',
    'sjaelland 2007-01-01–2026-06-01 | hovedstaden 2026-06-01–2027-01-01 | oestdanmark 2027-01-01–',
  ],
  ['a region that does not exist then', site, { line: 'region', operatingRegion: 'oestdanmark' }, 'region', 'noSuchRegionThen'],
  [
    'what a region becomes is not to be withdrawn',
    site,
    { line: 'region', act: 'withdraw', from: '2027-01-01' },
    'region',
    'noSuchRegionThen',
  ],
  ['nor is the beginning', site, { act: 'withdraw', from: '2007-01-01' }, 'form', 'endsAsItBegins'],
  ['closed: marks end with it', site, { act: 'close' }, 'shortage', '2020-01-01–2026-06-01'],
  ['closed: what was to come goes', site, { act: 'close' }, 'region', 'sjaelland 2007-01-01–2026-06-01'],
  ['not while units lie there', { ...site, lastUnit: 'infinity' }, { act: 'close' }, 'form', 'unitsRunOn'],
  ['not twice', closing, { act: 'close', from: '2028-01-01' }, 'form', 'nothingInForce'],
  ['a site that does not exist', undefined, {}, 'form', 'noSuchSite'],
  ['without a reason', site, { name: 'B', reason: ' ' }, 'form', 'reasonMissing'],
])('%s', (_name, was, part, line, expected) => {
  const result = wishedSite(was, { act: 'hold', line: 'form', id: 'a', from: '2026-06-01', reason: 'brev', ...part }, '2026-11-22', known);
  const words = (value: object) => {
    const { name, town, latitude, operatingRegion } = { ...value } as Record<string, string | undefined>;
    return [name, town, town === 'Køge' ? latitude : undefined, operatingRegion].filter(Boolean).join(' ');
  };
  expect(
    isRefusal(result)
      ? result.refusal
      : result[line].map(({ from, to, value }) => `${words(value)} ${from}–${to ?? ''}`.trim()).join(' | '),
  ).toBe(expected);
});
