/** The filters of the timeline; they live in the address. */
import { elsewhere } from './legend.ts';
import type { NamedTrack } from './tracks.ts';

export interface Filters {
  specialty: string;
  site: string;
  area: string;
  text: string;
}

/** As a site: the elements that none has been named for. */
export const toBeNamed = 'skal-navngives';

export const filtersOf = (search: Record<string, string>): Filters => ({
  specialty: search.speciale ?? '',
  site: search.sted ?? '',
  area: search.omraade ?? '',
  text: search.q ?? '',
});

export const noFilters = { speciale: null, sted: null, omraade: null, q: null };

export const isFiltered = ({ specialty, site, area, text }: Filters): boolean => Boolean(specialty || site || area || text);

const plain = (text: string): string => text.toLocaleLowerCase('da');

/** A track is shown when it, or one of its elements, fits every filter. */
export function filterTracks(tracks: readonly NamedTrack[], { specialty, site, area, text }: Filters): NamedTrack[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return tracks.filter(
    (track) =>
      (!specialty || track.specialty === specialty) &&
      (!site || track.elements.some((element) => (element.site ?? toBeNamed) === site)) &&
      (!area || track.elements.some((element) => (element.area ?? elsewhere) === area)) &&
      (words.length === 0 || hasAll(track, words)),
  );
}

function hasAll(track: NamedTrack, words: readonly string[]): boolean {
  const all = plain(
    [track.name, track.id, ...track.elements.flatMap(({ unitName, siteName }) => [unitName ?? '', siteName ?? ''])].join(' '),
  );
  return words.every((word) => all.includes(word));
}
