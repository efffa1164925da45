/**
 * All elements of a pure track lie inside one and the same area.
 * Why: the 40/60 agreement of Region Hovedstaden and Region Sjælland, annex 2 (about 2022): general practice is composed as pure tracks in each
 * region (50/50).
 */
import { isNamed } from './context.ts';
import { broken } from './finding.ts';
import { perTrack } from './per-track.ts';

export const pure = perTrack((track) => {
  if (!track.pattern?.pure) return [];
  const areas = new Set(track.elements.filter(isNamed).map((element) => element.site?.area ?? null));
  if (areas.size <= 1 && !areas.has(null)) return [];
  const params = { areas: [...areas].map((area) => area ?? '–').join(', ') };
  return [broken('pure', { track: track.id, specialty: track.specialty }, 'mixed', params)];
});
