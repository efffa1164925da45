/** How far a search under way has come, stage by stage. */
import type { Placing, Plan, StageFigure } from '../../../engines/composer/plan.ts';

export interface ByStage {
  /** The one at work; null before the first. */
  stage: string | null;
  placing: Placing | null;
  /** Of the best plan so far, in order of importance. */
  stages: StageFigure[];
}

/** As the composer tells it. */
interface Told {
  stage: string | null;
  stages: StageFigure[];
  unplaced: number;
  placedProven: boolean;
}

/**
 * The best plan's stages, and the stage at work. `kept`: a plan that an earlier try left, while it is the best; its bounds hold for it. Until fewer are proven
 * impossible, all that is known is that none can be left unplaced.
 */
export function byStageOf({ stage, stages, unplaced, placedProven }: Told, kept: Pick<Plan, 'stages' | 'placing'> | null): ByStage {
  const placing = { unplaced, atLeast: placedProven ? unplaced : 0, proven: placedProven };
  return { stage, placing: kept?.placing ?? placing, stages: kept?.stages ?? stages };
}
