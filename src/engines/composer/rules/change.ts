/**
 * As few changes of workplace as possible: each element at another site than the one before costs.
 * Why: the agreement of Region Hovedstaden and Region Sjælland, annex 2 (about 2022): as few moves as possible.
 */
import { SCALE } from '../cost.ts';
import { isNamed } from './context.ts';
import { costs } from './finding.ts';
import { ofTrack } from './memory.ts';
import { perTrack } from './per-track.ts';

export const changesOf = ofTrack(
  ({ elements }) =>
    elements.filter((element, i) => {
      const before = elements[i - 1];
      return before && isNamed(before) && isNamed(element) && element.site?.id !== before.site?.id;
    }).length,
);

export const change = perTrack((track, ground) => {
  const count = changesOf(track, ground);
  const cost = ground.problem.weights.change * count * SCALE;
  return count === 0 ? [] : [costs('change', { track: track.id, specialty: track.specialty }, 'changes', cost, { count })];
});
