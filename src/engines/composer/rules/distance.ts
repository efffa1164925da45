/**
 * Workplaces that follow one another lie near each other: straight-line kilometres, rounded to whole ones, summed over the track.
 * Why: as few moves as possible (agreement of Region Hovedstaden and Region Sjælland, annex 2, about 2022); a change within reach of the same home
 * is no move.
 */
import { PER_KILOMETRE } from '../cost.ts';
import type { Site } from '../problem.ts';
import type { PlacedTrack, Rule } from './context.ts';
import { costs } from './finding.ts';

export const kilometresBetween = (a: Pick<Site, 'east' | 'north'>, b: Pick<Site, 'east' | 'north'>): number =>
  Math.round(Math.hypot(a.east - b.east, a.north - b.north));

export function kilometresOf(track: PlacedTrack): number {
  let sum = 0;
  track.elements.forEach((element, i) => {
    const before = track.elements[i - 1]?.site;
    if (before && element.site) sum += kilometresBetween(before, element.site);
  });
  return sum;
}

export const distance: Rule = ({ problem, tracks }) =>
  tracks.flatMap((track) => {
    const kilometres = kilometresOf(track);
    const cost = problem.weights.distance * kilometres * PER_KILOMETRE;
    return kilometres === 0 ? [] : [costs('distance', { track: track.id, specialty: track.specialty }, 'kilometres', cost, { kilometres })];
  });
