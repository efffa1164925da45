/** Tracks by name: the number is a track's place among its specialty's by start. Page, files and document name them by this. */
import { shortSites } from './sites.ts';
import type { Element, Track } from './types.ts';

export interface NamedElement extends Element {
  /** The site's short name, unlike every other in the plan. */
  siteShort: string | null;
}

export interface NamedTrack extends Omit<Track, 'elements'> {
  elements: NamedElement[];
  /** «Neurologi 3» */
  name: string;
  specialtyName: string;
  monthsTotal: number;
}

/** A track that is the same and is called the same stays the same object, so that a page needn't draw it anew. */
const named = new WeakMap<Track, NamedTrack>();

const order = new Intl.Collator('da', { numeric: true });

export function nameTracks(tracks: readonly Track[], names: ReadonlyMap<string, string>): NamedTrack[] {
  const numbers = new Map<string, number>();
  const shorts = shortSites(
    tracks.flatMap(({ elements }) =>
      elements.flatMap(({ site, siteName }) => (site === null ? [] : [{ id: site, name: siteName ?? site }])),
    ),
  );
  return tracks
    .map((track) => ({ track, specialtyName: names.get(track.specialty) ?? track.specialty }))
    .sort(
      (a, b) =>
        order.compare(a.specialtyName, b.specialtyName) ||
        order.compare(a.track.start, b.track.start) ||
        order.compare(a.track.id, b.track.id),
    )
    .map(({ track, specialtyName }) => {
      const number = (numbers.get(track.specialty) ?? 0) + 1;
      numbers.set(track.specialty, number);
      const name = `${specialtyName} ${number}`;
      const short = (site: string | null) => shorts.get(site ?? '') ?? null;
      const known = named.get(track);
      if (known?.name === name && known.elements.every(({ site, siteShort }) => siteShort === short(site))) return known;
      const monthsTotal = track.elements.reduce((sum, { months }) => sum + months, 0);
      const elements = track.elements.map((element) => ({ ...element, siteShort: short(element.site) }));
      const fresh = { ...track, elements, name, specialtyName, monthsTotal };
      named.set(track, fresh);
      return fresh;
    });
}
