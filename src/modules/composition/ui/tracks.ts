/** Tracks as the pages speak of them. */
import { useMemo } from 'react';
import { useBilingual } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { useLive } from './live.ts';
import { capital } from './sentence.ts';
import { nameTracks } from './track-names.ts';
import type { Composition } from './types.ts';

export { type NamedElement, type NamedTrack, nameTracks } from './track-names.ts';

export function useTracks({ id, specialties }: Composition) {
  const live = useLive(id);
  const asked = useCall('GET /api/compositions/:id/tracks', { params: { id } }, { enabled: !live });
  const bilingual = useBilingual();
  const shown = live?.tracks ?? asked.data;
  const names = useMemo(() => new Map(specialties.map((one) => [one.id, capital(bilingual(one))])), [specialties, bilingual]);
  const tracks = useMemo(() => shown && nameTracks(shown, names), [shown, names]);
  return { asked, tracks };
}
