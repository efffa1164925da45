/**
 * A plan of everything at once: all blocks and all stages in one whole-number problem, over the columns of the relaxations and others near them. Block by
 * block the first stage may end far from its bound, where blocks want the same months or places; what it leaves open is slack in every stage after it.
 */
import { solveInteger } from './integer.ts';
import { steep } from './objective.ts';
import type { StageRequest } from './stage.ts';

/** Columns near the relaxation's, for each block. */
const NEAR = 60;

export function wholePlan({ highs, master, pool, mostUnplaced, limits, stop, best, stage, offer }: StageRequest): void {
  const { layout } = master;
  const near = layout.model.blocks.flatMap((_, block) => pool.near(block, NEAR));
  const columns = [...master.columns, ...near];
  const objective = steep(layout.model, stage);
  const found = solveInteger({ highs, layout, objective, columns, mostUnplaced, from: best(), limits: limits.whole, stop });
  if (found.best) offer(found.best);
}
