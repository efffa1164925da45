/**
 * A track of a specialty under the agreement starts at a site that is short of doctors; the mark is dated, and the one in force in the track's
 * first month counts.
 * Why: the health directors' five common principles of 17 Sept 2021: tracks start in areas short of doctors. Which hospitals count is not defined in
 * the source, hence a dated mark on the site.
 */
import { SCALE } from '../cost.ts';
import { isOpen } from './context.ts';
import { costs } from './finding.ts';
import { perTrack } from './per-track.ts';
import { inForce } from './spans.ts';

export const startShortage = perTrack((track, { problem, index }) => {
  const element = track.elements.at(0);
  if (!problem.agreement.startEnd.includes(track.specialty) || isOpen(element)) return [];
  if (element?.site && inForce(index.sites.get(element.site.id)?.shortage ?? [], element.from)) return [];
  return [costs('startShortage', { track: track.id, specialty: track.specialty }, 'elsewhere', problem.weights.startShortage * SCALE)];
});
