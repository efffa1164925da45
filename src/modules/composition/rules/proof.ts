/** What a search has proven of its plan: how many can be placed, each stage's bound, and the gap in changes of workplace. */
import type { Placing, Plan, StageFigure } from '../../../engines/composer/plan.ts';

export interface Proof {
  placing: Placing | null;
  /** In order of importance. */
  stages: StageFigure[];
  /** null = changes weigh nothing */
  gapChanges: number | null;
}

/** Null for a plan that no search has answered for, and for one made before there were stages. */
export const proofOf = ({
  stages,
  placing,
  gapChanges,
  bound,
}: Pick<Plan, 'stages' | 'placing' | 'gapChanges'> & { bound: number | null }): Proof | null =>
  stages && bound !== null ? { placing: placing ?? null, stages, gapChanges: gapChanges ?? null } : null;
