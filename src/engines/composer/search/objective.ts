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

/** How much more a stage weighs than the next where all are looked at together; less where there are many, for the solver's numbers go only so far. */
const RATIO = 16;
const HEAVIEST = 65_536;

/** All stages at once, each weighing so much more than the next that the cheapest plan is near the best in order of importance. */
export function allStages(model: Model): Objective {
  const costly = model.wishes.stages.map(({ wishes }) => wishes.some((wish) => model.wishes.weights[wish] > 0));
  const after = costly.filter(Boolean).length - 1;
  let ratio = RATIO;
  while (ratio > 2 && ratio ** after > HEAVIEST) ratio--;
  let weight = 1;
  const weights = costly.map(() => 0);
  for (let k = costly.length - 1; k >= 0; k--)
    if (costly[k]) {
      weights[k] = weight;
      weight *= ratio;
    }
  return { weights, unplaced: 0 };
}

/** No other stage rests on it. */
export const isLastStage = (model: Model, stage: number): boolean =>
  allStages(model).weights.findLastIndex((weight) => weight > 0) === stage;
