/** What is made as low as can be: the wishes of each stage by a weight, and unplaced tracks. */
import type { Model } from './model.ts';

export interface Objective {
  /** By stage. */
  weights: readonly number[];
  /** Points for each unplaced track. */
  unplaced: number;
}

export const placing = (model: Model): Objective => ({ weights: model.wishes.none(), unplaced: 1 });

export const stageOnly = (model: Model, stage: number): Objective => ({
  weights: model.wishes.none().map((_, k) => (k === stage ? 1 : 0)),
  unplaced: 0,
});

/** How much more a stage weighs than the next where all are looked at together. */
const RATIO = 16;

/** All stages at once, each weighing so much more than the next that the cheapest plan is near the best in order of importance. */
export function allStages(model: Model): Objective {
  const costly = model.wishes.stages.map(({ wishes }) => wishes.some((wish) => model.wishes.weights[wish] > 0));
  let weight = 1;
  const weights = costly.map(() => 0);
  for (let k = costly.length - 1; k >= 0; k--)
    if (costly[k]) {
      weights[k] = weight;
      weight *= RATIO;
    }
  return { weights, unplaced: 0 };
}

/** All stages at once, seen from one of them: that one weighs 1, what comes before it more, what comes after it less. */
export function steep(model: Model, stage: number): Objective {
  const { weights, unplaced } = allStages(model);
  const own = weights[Math.max(0, stage)] || 1;
  return { weights: weights.map((weight) => weight / own), unplaced };
}
