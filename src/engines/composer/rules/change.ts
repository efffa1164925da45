/**
 * As few changes of workplace as possible: each element at another site than the one before costs.
 * Why: the agreement of Region Hovedstaden and Region Sjælland, annex 2 (about 2022): as few moves as possible.
 */
import { SCALE } from '../cost.ts';
import { isNamed, type PlacedTrack, type Rule } from './context.ts';
import { costs } from './finding.ts';

export const changesOf = (track: PlacedTrack): number =>
  track.elements.filter((element, i) => {
    const before = track.elements[i - 1];
    return before && isNamed(before) && isNamed(element) && element.site?.id !== before.site?.id;
  }).length;

export const change: Rule = ({ problem, tracks }) =>
  tracks.flatMap((track) => {
    const count = changesOf(track);
    const cost = problem.weights.change * count * SCALE;
    return count === 0 ? [] : [costs('change', { track: track.id, specialty: track.specialty }, 'changes', cost, { count })];
  });
