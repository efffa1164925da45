/**
 * A track of a specialty under the agreement has elements in every area of it; exceptions are those not listed in the agreement's `bothAreas`.
 * Why: the agreement of Region Hovedstaden and Region Sjælland, annex 2 (about 2022): tracks are posted as cross-regional ones with elements in both
 * regions.
 */
import { SCALE } from '../cost.ts';
import { isNamed } from './context.ts';
import { costs } from './finding.ts';
import { perTrack } from './per-track.ts';

export const bothAreas = perTrack((track, { problem }) => {
  const { areas, bothAreas: asked } = problem.agreement;
  const seen = new Set(track.elements.map((element) => element.site?.area));
  if (!asked.includes(track.specialty) || !track.elements.every(isNamed) || areas.every((area) => seen.has(area))) return [];
  return [costs('bothAreas', { track: track.id, specialty: track.specialty }, 'missing', problem.weights.bothAreas * SCALE)];
});
