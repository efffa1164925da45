/** Texts for the map. */
import { formats } from '../../../app/web/format.ts';
import type { da } from './map.da.ts';

const { formatNumber, formatPercent, formatYears, formatList } = formats('en');
const years = (months: number): string => `${formatYears(months)} person-years`;

export const en: typeof da = {
  years,
  caption: 'Map of Denmark: the plan’s person-years at each site',
  shares: (parts) =>
    parts.map(({ area, months, share }) => `${area} ${share === null ? '' : `${formatPercent(share)}, `}${years(months)}`).join(' · '),
  allOf: 'All specialties are counted here; the agreement’s figure at the top counts only those under the over-all share.',
  trackCount: (text, count) => `${text} ${count === 1 ? 'track' : 'tracks'}`,
  how: 'A circle’s area is the person-years at the site in this composition. Sites lie at their towns; several in one town are moved apart, and a line shows from where.',
  filter: 'Filter the map',
  specialty: 'Specialty',
  anySpecialty: 'All specialties',
  track: 'Show a track’s way',
  anyTrack: 'No track chosen',
  crop: 'Part shown',
  cropAll: 'The whole plan',
  cropDenmark: 'All of Denmark',
  cropArea: (area) => `Only ${area}`,
  count: (count) => (count === 1 ? '1 site' : `${formatNumber(count)} sites`),
  areas: 'Area',
  elsewhere: 'Outside the agreement’s areas',
  marks: 'Marks',
  shortage: 'Site short of doctors',
  shortageWord: 'short of doctors',
  university: 'One of the larger hospitals of the university cities',
  universityWord: 'larger university hospital',
  words: (site, months, tracks, area, marks) =>
    `${site}: ${years(months)}, ${formatNumber(tracks)} ${tracks === 1 ? 'track' : 'tracks'}, ${formatList([area, ...marks])}`,
  bornholm: 'Bornholm',
  chart: 'Map',
  table: 'Table',
  site: 'Site',
  yearsColumn: 'Person-years',
  tracks: 'Tracks',
  shareColumn: 'Share of the area',
  none: 'No sites match the filters',
  list: 'The sites in words',
  way: (track) => `${track}: the way in words`,
  wayStep: (site, unit, span, months) => `${site}: ${unit}, ${span}, ${formatNumber(months)} months`,
  wayMissing: 'To be named',
  wayLink: 'See the track on the timeline',
  atSite: (site) => `At ${site}`,
  timeline: 'Tracks here on the timeline',
  load: 'Occupancy here',
  close: 'Close the site',
};
