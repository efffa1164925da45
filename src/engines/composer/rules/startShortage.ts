/**
 * A track of a specialty under the agreement, and a flex track (flex.ts), starts at a site that is short of doctors; the mark is dated, and the one in
 * force in the track's first month counts.
 * Why: the health directors' five common principles of 17 Sept 2021: tracks start in areas short of doctors. Which hospitals count is not defined in
 * the source, hence a dated mark on the site.
 */
import { SCALE } from '../cost.ts';
import { costs } from './finding.ts';
import { asksShortage, isAtShortage } from './flex.ts';
import { perTrack } from './per-track.ts';

export const startShortage = perTrack((track, ground) => {
  if (!asksShortage(ground.problem, track) || isAtShortage(track, ground, 'start') !== false) return [];
  return [
    costs('startShortage', { track: track.id, specialty: track.specialty }, 'elsewhere', ground.problem.weights.startShortage * SCALE),
  ];
});
