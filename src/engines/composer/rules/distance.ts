/**
 * Workplaces that follow one another lie near each other: straight-line kilometres, rounded to whole ones, summed over the track.
 * Why: as few moves as possible (agreement of Region Hovedstaden and Region Sjælland, annex 2, about 2022); a change within reach of the same home
 * is no move.
 */
import { PER_KILOMETRE } from '../cost.ts';
import type { Site } from '../problem.ts';
import { costs } from './finding.ts';
import { ofTrack } from './memory.ts';
import { perTrack } from './per-track.ts';

export const kilometresBetween = (a: Pick<Site, 'east' | 'north'>, b: Pick<Site, 'east' | 'north'>): number =>
  Math.round(Math.hypot(a.east - b.east, a.north - b.north));

export const kilometresOf = ofTrack(({ elements }) => {
  let sum = 0;
  elements.forEach((element, i) => {
    const before = elements[i - 1]?.site;
    if (before && element.site) sum += kilometresBetween(before, element.site);
  });
  return sum;
});

export const distance = perTrack((track, ground) => {
  const kilometres = kilometresOf(track, ground);
  const cost = ground.problem.weights.distance * kilometres * PER_KILOMETRE;
  return kilometres === 0 ? [] : [costs('distance', { track: track.id, specialty: track.specialty }, 'kilometres', cost, { kilometres })];
});
