/** Tracks as the pages speak of them: a name each, and what can be filtered. */
import { useBilingual } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { capital } from './sentence.ts';
import { shortSites } from './sites.ts';
import type { Composition, Element, Track } from './types.ts';

export interface NamedElement extends Element {
  /** The site's short name, unlike every other in the plan. */
  siteShort: string | null;
}

export interface NamedTrack extends Track {
  elements: NamedElement[];
  /** «Neurologi 3»: the number is its place among the specialty's tracks by start. */
  name: string;
  specialtyName: string;
  monthsTotal: number;
}

const order = new Intl.Collator('da', { numeric: true });

export function useTracks(composition: Composition) {
  const asked = useCall('GET /api/compositions/:id/tracks', { params: { id: composition.id } });
  const bilingual = useBilingual();
  const names = new Map(composition.specialties.map((one) => [one.id, capital(bilingual(one))]));
  return { asked, tracks: asked.data && nameTracks(asked.data, names) };
}

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
      const monthsTotal = track.elements.reduce((sum, { months }) => sum + months, 0);
      const elements = track.elements.map((element) => ({ ...element, siteShort: shorts.get(element.site ?? '') ?? null }));
      return { ...track, elements, name: `${specialtyName} ${number}`, specialtyName, monthsTotal };
    });
}
