/** Tracks as the pages speak of them. */
import { useMemo } from 'react';
import { useBilingual } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { useLive } from './live.ts';
import { capital } from './sentence.ts';
import { type NamedTrack, nameTracks } from './track-names.ts';
import type { Composition, Track } from './types.ts';

export { type NamedElement, type NamedTrack, nameTracks } from './track-names.ts';

export function useTracks({ id, specialties }: Composition) {
  const live = useLive(id);
  const asked = useCall('GET /api/compositions/:id/tracks', { params: { id } }, { enabled: !live });
  const shown = live?.tracks ?? asked.data;
  const tracks = useNamedTracks(shown ?? none, specialties);
  return { asked, tracks: shown && tracks };
}

const none: Track[] = [];

/** These tracks by name, in the reader's language. */
export function useNamedTracks(tracks: readonly Track[], specialties: Composition['specialties']): NamedTrack[] {
  const bilingual = useBilingual();
  const names = useMemo(() => new Map(specialties.map((one) => [one.id, capital(bilingual(one))])), [specialties, bilingual]);
  return useMemo(() => nameTracks(tracks, names), [tracks, names]);
}
