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

const ranks = (texts: Iterable<string>): Map<string, number> => new Map([...texts].sort(order.compare).map((text, at) => [text, at]));

let known = new Map<string, number>();
/** The ids' order, which stays while no track comes. */
function ranksOfIds(tracks: readonly Track[]): ReadonlyMap<string, number> {
  if (tracks.some(({ id }) => !known.has(id))) known = ranks(tracks.map(({ id }) => id));
  return known;
}

export function nameTracks(tracks: readonly Track[], names: ReadonlyMap<string, string>): NamedTrack[] {
  const numbers = new Map<string, number>();
  const sites = new Map<string, string>();
  for (const { elements } of tracks) for (const { site, siteName } of elements) if (site !== null) sites.set(site, siteName ?? site);
  const shorts = shortSites([...sites].map(([id, name]) => ({ id, name })));
  const nameOf = (track: Track) => names.get(track.specialty) ?? track.specialty;
  // comparing as Danes do is slow: each name and each id is put in its place once, and then numbers are compared
  const specialties = ranks(new Set(tracks.map(nameOf)));
  const ids = ranksOfIds(tracks);
  const rank = (map: ReadonlyMap<string, number>, text: string) => map.get(text) ?? 0;
  return tracks
    .map((track) => ({ track, specialtyName: nameOf(track) }))
    .sort(
      (a, b) =>
        rank(specialties, a.specialtyName) - rank(specialties, b.specialtyName) ||
        (a.track.start < b.track.start ? -1 : a.track.start > b.track.start ? 1 : 0) ||
        rank(ids, a.track.id) - rank(ids, b.track.id),
    )
    .map(({ track, specialtyName }) => {
      const number = (numbers.get(track.specialty) ?? 0) + 1;
      numbers.set(track.specialty, number);
      const name = `${specialtyName} ${number}`;
      const short = (site: string | null) => shorts.get(site ?? '') ?? null;
      const before = named.get(track);
      if (before?.name === name && before.elements.every(({ site, siteShort }) => siteShort === short(site))) return before;
      const monthsTotal = track.elements.reduce((sum, { months }) => sum + months, 0);
      const elements = track.elements.map((element) => ({ ...element, siteShort: short(element.site) }));
      const fresh = { ...track, elements, name, specialtyName, monthsTotal };
      named.set(track, fresh);
      return fresh;
    });
}
