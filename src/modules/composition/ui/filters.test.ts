import { expect, it } from 'vitest';
import { filterTracks, toBeNamed } from './filters.ts';
import type { NamedTrack } from './tracks.ts';

const element = (site: string | null, area: string | null) => ({
  id: site ?? '',
  kind: 'own',
  unit: site,
  unitName: site && `Neurologi, ${site}`,
  site,
  siteName: site,
  siteShort: site,
  area,
  from: '2028-03',
  months: 12,
  pinned: false,
});
const track = (id: string, ...elements: NamedTrack['elements']): NamedTrack => ({
  id,
  specialty: 'neurologi',
  pattern: 'p',
  start: '2028-03',
  pinned: false,
  elements,
  name: `Neurologi ${id}`,
  specialtyName: 'Neurologi',
  monthsTotal: 24,
});
const tracks = [
  track('1', element('Køge', 'sjaelland'), element('Herlev', 'hovedstaden')),
  track('2', element('Odense', null)),
  track('3', element('Køge', 'sjaelland'), element(null, 'sjaelland')),
];
const none = { specialty: '', site: '', area: '', text: '' };

it.each([
  ['nothing', {}, ['1', '2', '3']],
  ['another specialty', { specialty: 'akut' }, []],
  ['a site', { site: 'Herlev' }, ['1']],
  ['a site to be named', { site: toBeNamed }, ['3']],
  ['an area', { area: 'sjaelland' }, ['1', '3']],
  ['outside the areas', { area: 'elsewhere' }, ['2']],
  ['words in any case and order', { text: 'herlev KØGE' }, ['1']],
  ['a word that is nowhere', { text: 'aarhus' }, []],
])('filters by %s', (_, filters, ids) => {
  expect(filterTracks(tracks, { ...none, ...filters }).map(({ id }) => id)).toEqual(ids);
});
