/** Tracks as the pages speak of them. */
import { useBilingual } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { capital } from './sentence.ts';
import { nameTracks } from './track-names.ts';
import type { Composition } from './types.ts';

export { type NamedElement, type NamedTrack, nameTracks } from './track-names.ts';

export function useTracks(composition: Composition) {
  const asked = useCall('GET /api/compositions/:id/tracks', { params: { id: composition.id } });
  const bilingual = useBilingual();
  const names = new Map(composition.specialties.map((one) => [one.id, capital(bilingual(one))]));
  return { asked, tracks: asked.data && nameTracks(asked.data, names) };
}
