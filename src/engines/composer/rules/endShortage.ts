/**
 * A track of a specialty under the agreement ends at a site that is short of doctors; the mark is dated, and the one in force in the track's
 * last month counts.
 * Why: the health directors' five common principles of 17 Sept 2021: tracks end in areas short of doctors. Which hospitals count is not defined in
 * the source, hence a dated mark on the site.
 */
import { SCALE } from '../cost.ts';
import { isOpen } from './context.ts';
import { costs } from './finding.ts';
import { perTrack } from './per-track.ts';
import { inForce } from './spans.ts';

export const endShortage = perTrack((track, { problem, index }) => {
  const element = track.elements.at(-1);
  if (!problem.agreement.startEnd.includes(track.specialty) || isOpen(element)) return [];
  if (element?.site && inForce(index.sites.get(element.site.id)?.shortage ?? [], element.to - 1)) return [];
  return [costs('endShortage', { track: track.id, specialty: track.specialty }, 'elsewhere', problem.weights.endShortage * SCALE)];
});
