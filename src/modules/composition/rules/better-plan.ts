/** What a search shows when its worker died and another began again: never worse than what was saved before. */
export interface Standing {
  placed: number | null;
  unplaced: number | null;
  cost: number | null;
  bound: number | null;
  gap: number | null;
}

/** Placing comes before wishes: fewer unplaced is better, then lower cost. Nothing at all is worst. */
export function isBetter(a: Pick<Standing, 'unplaced' | 'cost'>, b: Pick<Standing, 'unplaced' | 'cost'>): boolean {
  if (a.unplaced === null || a.cost === null) return false;
  if (b.unplaced === null || b.cost === null) return true;
  return a.unplaced === b.unplaced ? a.cost < b.cost : a.unplaced < b.unplaced;
}

/**
 * The better of two standings of the same problem, with the better bound. A bound holds for every plan that places at least as many tracks
 * as the plan it came with, so the bound of the worse standing holds for the better one too.
 */
export function bestOf<T extends Standing>(now: T, kept: Standing | null): T {
  if (kept === null || !isBetter(kept, now)) return now;
  const bound = Math.max(kept.bound ?? 0, now.bound ?? 0);
  const cost = kept.cost ?? 0;
  return { ...now, placed: kept.placed, unplaced: kept.unplaced, cost, bound, gap: cost === 0 ? 0 : (cost - bound) / cost };
}
