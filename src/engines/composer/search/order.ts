/** Which of two plans is the better: pins kept come first, then more placed, then the stages in order of importance. */
import type { Composition } from './composition.ts';

/** `held`: by stage that is fixed already, what it may cost; below that it makes no difference. */
export function isBetter(a: Composition, b: Composition, held: readonly number[]): boolean {
  const pins = a.pinsMissing() - b.pinsMissing();
  if (pins !== 0) return pins < 0;
  const unplaced = a.unplaced() - b.unplaced();
  if (unplaced !== 0) return unplaced < 0;
  const costs = b.costs();
  const excess = (cost: number, stage: number) => Math.max(cost, held[stage] ?? Number.NEGATIVE_INFINITY);
  for (const [stage, cost] of a.costs().entries()) {
    const less = excess(costs[stage] ?? 0, stage) - excess(cost, stage);
    if (less !== 0) return less > 0;
  }
  return false;
}
