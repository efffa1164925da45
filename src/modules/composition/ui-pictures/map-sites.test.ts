import { expect, test } from 'vitest';
import { areaMonths, sumSites } from './map-sites.ts';
import { bornholm, denmark, frameOf, isOnBornholm } from './outline.ts';

const always = [{ from: '2020-01', to: '2050-01' }];
const site = (id: string, area: string | null) => ({
  id,
  name: id,
  area,
  east: 0,
  north: 0,
  shortage: id === 'holbaek' ? always : [],
  university: [],
});
const agreement = {
  id: 'a',
  name: 'a',
  areas: ['hovedstaden', 'sjaelland'],
  home: 'sjaelland',
  shares: [],
  overall: [],
  startEnd: [],
  bothAreas: [],
};
const element = (site: string | null, unit: string | null, months: number) => ({
  id: `${site} ${unit}`,
  kind: 'own',
  unit,
  unitName: unit,
  site,
  siteName: site,
  siteShort: site,
  area: null,
  from: '2028-03',
  months,
  pinned: false,
});
const problem = {
  sites: [site('aarhus', null), site('herlev', 'hovedstaden'), site('holbaek', 'sjaelland'), site('koege', 'sjaelland')],
  agreement,
};
const sums = sumSites(problem, [
  { id: 't1', elements: [element('herlev', 'a', 12), element('holbaek', 'b', 18), element('herlev', 'c', 18)] },
  { id: 't2', elements: [element('aarhus', 'd', 6), element('koege', 'e', 30), element(null, null, 12)] },
]);

test('home first, by months; then the other area; then outside; nothing for what is to be named', () => {
  expect(sums.map(({ site, months, tracks }) => [site.id, months, tracks])).toEqual([
    ['koege', 30, 1],
    ['holbaek', 18, 1],
    ['herlev', 30, 1],
    ['aarhus', 6, 1],
  ]);
});

test('a site tells its units, and whether it is short of doctors', () => {
  expect(sums.find(({ site }) => site.id === 'herlev')?.units.map(({ unit, months }) => [unit, months])).toEqual([
    ['c', 18],
    ['a', 12],
  ]);
  expect(sums.filter(({ shortage }) => shortage).map(({ site }) => site.id)).toEqual(['holbaek']);
});

test('months by area', () => {
  expect([...areaMonths(sums)]).toEqual([
    ['sjaelland', 48],
    ['hovedstaden', 30],
    [null, 6],
  ]);
});

test('the outline: five regions in plane kilometres, Bornholm inside its own box', () => {
  const all = denmark.flat();
  expect(all.length).toBeGreaterThan(2000);
  const out = all.filter(isOnBornholm);
  expect(out.length).toBeGreaterThan(20);
  for (const { x, y } of out)
    expect([x > bornholm.from.x && x < bornholm.to.x, y > bornholm.from.y && y < bornholm.to.y]).toEqual([true, true]);
  for (const { x, y } of all.filter((point) => !isOnBornholm(point)))
    expect([x > 430 && x < 745, y > 6040 && y < 6410]).toEqual([true, true]);
});

test.each([
  ['one town', [{ x: 700, y: 6170 }], false],
  [
    'a region',
    [
      { x: 575, y: 6224 },
      { x: 724, y: 6073 },
    ],
    false,
  ],
  [
    'with Bornholm beside it',
    [
      { x: 650, y: 6100 },
      { x: 864, y: 6121 },
    ],
    true,
  ],
] as const)('a frame holds its points: %s', (_, points, withBornholm) => {
  const frame = frameOf(points, withBornholm);
  for (const { x, y } of points.filter((point) => !isOnBornholm(point))) {
    expect(x).toBeGreaterThan(frame.from.x);
    expect(x).toBeLessThan(frame.to.x);
    expect(y).toBeGreaterThan(frame.from.y);
    expect(y).toBeLessThan(frame.to.y);
  }
  expect(frame.to.y - frame.from.y).toBeLessThanOrEqual(frame.to.x - frame.from.x);
});
