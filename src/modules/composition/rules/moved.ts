import type { PlanTrack } from '../../../engines/composer/plan.ts';
import { compareTracks } from '../../../engines/composer/rules/compare-tracks.ts';
import type { DraftTrack } from './draft.ts';
import { withUnits } from './with-units.ts';

/** How much of a draft lies otherwise in a plan: tracks that are changed, gone or new, and the months of those that are changed. */
export interface Moved {
  tracks: number;
  months: number;
}

export function movedFrom(draft: readonly DraftTrack[], plan: readonly PlanTrack[]): Moved {
  const { changed, onlyA, onlyB } = compareTracks(withUnits(draft), plan);
  return { tracks: changed.length + onlyA.length + onlyB.length, months: changed.reduce((sum, { months }) => sum + months, 0) };
}
