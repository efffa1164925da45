/**
 * A plan at hand as the search would have it: what of it is still possible, with the rest filled in. It is told first, so among plans that are equally good it
 * stays: nobody moves for nothing.
 */
import type { PlanTrack } from '../plan.ts';
import type { Composition } from './composition.ts';
import { fill } from './greedy.ts';
import type { Hands } from './hands.ts';
import { allStages } from './objective.ts';
import { columnOf } from './track-column.ts';

export function atHand(hands: Hands, pins: Composition, tracks: readonly PlanTrack[]): Composition {
  const composition = pins.copy();
  for (const track of tracks) {
    const column = columnOf(hands, track);
    if (column && composition.fits(column)) composition.add(column, 1);
  }
  fill(hands, composition, allStages(hands.model).weights, null);
  return composition;
}
