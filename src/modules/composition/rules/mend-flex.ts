/** After a hand has moved a flex track: an end that now lies outside areas short of doctors has the hand as its reason, one that no longer does has none. */
import { placed } from '../../../engines/composer/rules/context.ts';
import { deviationsOf } from '../../../engines/composer/rules/flex.ts';
import type { DraftTrack } from './draft.ts';
import type { IndexedProblem } from './indexed-problem.ts';

export function mendFlex(track: DraftTrack, ground: IndexedProblem): DraftTrack {
  if (!track.flex) return track;
  const known = new Map(track.flex.deviations.map((reason) => [reason.params.at, reason]));
  const deviations = deviationsOf(placed(track, ground.index), ground).map((at) => known.get(at) ?? { code: 'byHand', params: { at } });
  return { ...track, flex: { ...track.flex, deviations } };
}
