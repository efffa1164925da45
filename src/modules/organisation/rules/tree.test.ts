import { expect, test } from 'vitest';
import { tree } from './tree.ts';

const training = [{ id: 'ost' }, { id: 'syd' }];
const site = (id: string, trainingRegion: string, operatingRegion: string) => ({ id, trainingRegion, operatingRegion });
const shape = (regions: string[], sites: ReturnType<typeof site>[]) =>
  Object.fromEntries(
    tree(
      training,
      regions.map((id) => ({ id })),
      sites,
    ).map((one) => [one.id, one.operatingRegions.map((region) => [region.id, region.sites.map((here) => here.id)])]),
  );

test.each([
  [
    'before the merger Øst has two operating regions',
    ['hovedstaden', 'sjaelland', 'syddanmark'],
    [site('herlev', 'ost', 'hovedstaden'), site('koege', 'ost', 'sjaelland'), site('ouh', 'syd', 'syddanmark')],
    {
      ost: [
        ['hovedstaden', ['herlev']],
        ['sjaelland', ['koege']],
      ],
      syd: [['syddanmark', ['ouh']]],
    },
  ],
  [
    'after it both lie in one',
    ['oestdanmark', 'syddanmark'],
    [site('herlev', 'ost', 'oestdanmark'), site('koege', 'ost', 'oestdanmark'), site('ouh', 'syd', 'syddanmark')],
    { ost: [['oestdanmark', ['herlev', 'koege']]], syd: [['syddanmark', ['ouh']]] },
  ],
  [
    'an operating region with sites in two training regions stands under both',
    ['syddanmark'],
    [site('a', 'ost', 'syddanmark'), site('b', 'syd', 'syddanmark')],
    { ost: [['syddanmark', ['a']]], syd: [['syddanmark', ['b']]] },
  ],
  ['one without sites stands under none', ['oestdanmark'], [], { ost: [], syd: [] }],
])('%s', (_name, regions, sites, expected) => {
  expect(shape(regions, sites)).toEqual(expected);
});
