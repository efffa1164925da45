/**
 * A whole plan of the relaxation's own columns, as the solver finds one at its root. Of all that have come up on the way, not of the cheapest alone: few
 * whole tracks of these fit together.
 */
import { Composition } from './composition.ts';
import { solvePart } from './part.ts';
import type { StageRequest } from './stage.ts';
import { withLater } from './trade.ts';

/** True when it is the best now. */
export function rounded({ highs, master, objective, mostUnplaced, limits, stop, best, offer }: StageRequest): boolean {
  const { layout } = master;
  const { model } = layout;
  const { entries } = solvePart({
    highs,
    layout,
    objective: withLater(model, objective),
    blocks: [...model.blocks.keys()],
    columns: master.columns.slice(-limits.columns),
    from: [...best().entries.values()],
    shared: { plan: new Composition(model) },
    mostUnplaced,
    limits: limits.rounded,
    stop,
    atOnce: true,
  });
  return entries !== null && offer(Composition.of(model, entries));
}
