/**
 * A track of a specialty under the agreement starts in the agreement's home area.
 * Why: the agreement of Region Hovedstaden and Region Sjælland, annex 2 (about 2022): tracks start and end, as a starting point, in Region Sjælland;
 * the health directors' five common principles of 17 Sept 2021: doctors tend to stay where their training starts.
 */
import { SCALE } from '../cost.ts';
import { isOpen } from './context.ts';
import { costs } from './finding.ts';
import { perTrack } from './per-track.ts';

export const startArea = perTrack((track, { problem }) => {
  const element = track.elements.at(0);
  if (!problem.agreement.startEnd.includes(track.specialty) || isOpen(element) || element?.site?.area === problem.agreement.home) return [];
  return [costs('startArea', { track: track.id, specialty: track.specialty }, 'elsewhere', problem.weights.startArea * SCALE)];
});
