/**
 * A track of a specialty under the agreement, and a flex track (flex.ts), ends at a site that is short of doctors; the mark is dated, and the one in
 * force in the track's last month counts.
 * Why: the health directors' five common principles of 17 Sept 2021: tracks end in areas short of doctors. Which hospitals count is not defined in
 * the source, hence a dated mark on the site.
 */
import { SCALE } from '../cost.ts';
import { costs } from './finding.ts';
import { asksShortage, isAtShortage } from './flex.ts';
import { perTrack } from './per-track.ts';

export const endShortage = perTrack((track, ground) => {
  if (!asksShortage(ground.problem, track) || isAtShortage(track, ground, 'end') !== false) return [];
  return [costs('endShortage', { track: track.id, specialty: track.specialty }, 'elsewhere', ground.problem.weights.endShortage * SCALE)];
});
