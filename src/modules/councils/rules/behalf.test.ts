import { expect, test } from 'vitest';
import { behalvesOf, chosenBehalf } from './behalf.ts';

const regions = [{ id: 'hovedstaden' }, { id: 'sjaelland' }];
const secretariat = { level: 'trainingRegion' as const, trainingRegion: 'ost', operatingRegion: null };
const region = { level: 'operatingRegion' as const, trainingRegion: 'ost', operatingRegion: 'sjaelland' };
const national = { level: 'national' as const, trainingRegion: null, operatingRegion: null };

test.each([
  [
    'the secretariat: for all, or for one region alone',
    secretariat,
    regions,
    ['trainingRegion:ost', 'operatingRegion:hovedstaden', 'operatingRegion:sjaelland'],
  ],
  ['after the merger: the one region', secretariat, [{ id: 'oestdanmark' }], ['trainingRegion:ost', 'operatingRegion:oestdanmark']],
  ['a region’s own body: for that region only', region, regions, ['operatingRegion:sjaelland']],
  ['a national body: for the nation', national, regions, ['nation:dk']],
])('%s', (_name, body, there, expected) => {
  const offered = behalvesOf(body, there);
  expect(offered.map(({ kind, id }) => `${kind}:${id}`)).toEqual(expected);
  expect(chosenBehalf('operatingRegion:syddanmark', offered)).toBeNull();
  expect(chosenBehalf(expected[0] ?? '', offered)).toEqual(offered[0]);
});
