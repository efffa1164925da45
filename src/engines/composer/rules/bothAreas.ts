/**
 * A track of a specialty under the agreement has elements in every area of it; exceptions are those not listed in the agreement's `bothAreas`.
 * Why: the agreement of Region Hovedstaden and Region Sjælland, annex 2 (about 2022): tracks are posted as cross-regional ones with elements in both
 * regions.
 */
import { SCALE } from '../cost.ts';
import { isNamed, type Rule } from './context.ts';
import { costs } from './finding.ts';

export const bothAreas: Rule = ({ problem, tracks }) => {
  const asked = new Set(problem.agreement.bothAreas);
  return tracks
    .filter((track) => {
      const seen = new Set(track.elements.map((element) => element.site?.area));
      return asked.has(track.specialty) && track.elements.every(isNamed) && !problem.agreement.areas.every((area) => seen.has(area));
    })
    .map((track) => costs('bothAreas', { track: track.id, specialty: track.specialty }, 'missing', problem.weights.bothAreas * SCALE));
};
