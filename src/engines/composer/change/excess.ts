/** By how much tracks are more than there may be: by line and month, in tenths of a place. */
import type { Month } from '../../../kernel/month.ts';
import type { PlacedTrack } from '../rules/context.ts';
import { balanceOf, loadAt, ownUse } from '../rules/load.ts';
import type { House } from './judge.ts';

export function excess({ index }: House, tracks: PlacedTrack[], from: Month): Map<string, number> {
  const over = new Map<string, number>();
  for (const [key, use] of ownUse({ index, tracks }))
    for (const [at, own] of use.months) {
      if (at < from) continue;
      const load = loadAt(index, use, at, own);
      // A month without any approval is told by the rule approvedUnit.
      const above = load.places === null ? 0 : Math.min(own, balanceOf(load));
      if (above > 0) over.set(`${key} ${at}`, above);
    }
  return over;
}

/** Places where it is fuller than allowed, and fuller than it was before. */
export const newlyOver = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] =>
  [...after].filter(([key, above]) => above > (before.get(key) ?? 0)).map(([key]) => key);
