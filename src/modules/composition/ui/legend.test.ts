import { expect, test } from 'vitest';
import { planLegend } from './legend.ts';
import type { Composition, Track } from './types.ts';

const area = { id: 'a', name: 'Aftaleområde Sjælland' };
const composition = { agreement: { id: 'x', name: 'x', areas: [area], home: area } } as Composition;
const words = { site: 'Sted', area: 'Område', elsewhere: 'Andre' };

const tracksAt = (sites: readonly string[]): Track[] =>
  sites.map((site, at) => {
    const element = { id: site, kind: 'own', unit: site, unitName: site, site, siteName: site, area: 'a', from: '2028-03', months: at + 1 };
    return { id: site, specialty: 's', pattern: 'p', start: '2028-03', pinned: false, elements: [{ ...element, pinned: false }] };
  });
const huesOf = (sites: readonly string[]) =>
  new Map(planLegend(composition, tracksAt(sites), words).colours.items.map(({ key, hue }) => [key, hue]));

test('up to twenty-six sites of an area look different; the rest share a grey', () => {
  const sites = Array.from({ length: 30 }, (_, at) => `sted-${at}`);
  for (const count of [1, 13, 26]) expect(new Set(huesOf(sites.slice(0, count)).values()).size).toBe(count);
  expect([...huesOf(sites).values()].filter((hue) => hue === 14)).toHaveLength(4);
});

test('a site that comes or goes, or another number of months, leaves nearly all the others their hue', () => {
  const sites = ['holbaek', 'slagelse', 'nykoebing-f', 'roskilde', 'koege', 'naestved', 'ringsted', 'vordingborg'];
  const before = huesOf(sites);
  expect(huesOf([...sites].reverse())).toEqual(before);
  for (const gone of sites) {
    const after = huesOf(sites.filter((site) => site !== gone));
    expect([...after].filter(([site, hue]) => before.get(site) !== hue).length, gone).toBeLessThanOrEqual(2);
  }
});
