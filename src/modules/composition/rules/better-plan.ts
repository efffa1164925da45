/** What a search shows when its worker died and another began again: never worse than what was saved before. */
export interface Standing {
  placed: number | null;
  unplaced: number | null;
  cost: number | null;
  bound: number | null;
  gap: number | null;
  /** In order of importance; none = all wishes weighed together. */
  stages?: readonly { value: number }[];
}

type Known = Pick<Standing, 'unplaced' | 'cost' | 'stages'>;

/** Placing comes before wishes: fewer unplaced is better, then the stages in order of importance. Nothing at all is worst. */
export function isBetter(a: Known, b: Known): boolean {
  if (a.unplaced === null || a.cost === null) return false;
  if (b.unplaced === null || b.cost === null) return true;
  if (a.unplaced !== b.unplaced) return a.unplaced < b.unplaced;
  for (const [i, { value }] of (a.stages ?? []).entries()) {
    const other = b.stages?.[i]?.value;
    if (other !== undefined && other !== value) return value < other;
  }
  return a.cost < b.cost;
}

/**
 * The better of two standings of the same problem, with the better bound: the worse standing's holds for the better one too, as far as that keeps what
 * the worse has reached in the earlier stages; never more than the cost.
 */
export function bestOf<T extends Standing>(now: T, kept: Standing | null): T {
  if (kept === null || !isBetter(kept, now)) return now;
  const cost = kept.cost ?? 0;
  const bound = Math.min(cost, Math.max(kept.bound ?? 0, now.bound ?? 0));
  return { ...now, placed: kept.placed, unplaced: kept.unplaced, cost, bound, gap: cost === 0 ? 0 : (cost - bound) / cost };
}
