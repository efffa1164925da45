/** What each wish costs, and in which stage: costs are vectors by stage, so that one search serves them all in turn. */
import { PER_HUNDREDTH_MONTH, PER_KILOMETRE, PER_MONTH_OF_YEAR, SCALE } from '../cost.ts';
import type { Problem, Stage, Weights } from '../problem.ts';
import { stageOfWish, stagesOf } from '../rules/stages.ts';

type Wish = keyof Weights;

/** The least step of each wish at weight 1, in internal units. */
const STEP: Partial<Record<Wish, number>> = {
  shareSpecialty: PER_HUNDREDTH_MONTH,
  shareAim: PER_HUNDREDTH_MONTH,
  shareOverall: PER_HUNDREDTH_MONTH,
  distance: PER_KILOMETRE,
  university: PER_MONTH_OF_YEAR,
};

export class Wishes {
  readonly stages: readonly Stage[];
  readonly weights: Weights;
  /** Every cost of a stage is a whole multiple of this many internal units. */
  readonly grains: number[];
  private readonly stageNo: Map<string, number>;

  constructor(problem: Problem) {
    this.stages = stagesOf(problem);
    this.weights = problem.weights;
    this.stageNo = stageOfWish(this.stages);
    const grain = (wish: Wish) => this.weights[wish] * (STEP[wish] ?? SCALE);
    this.grains = this.stages.map(({ wishes }) => wishes.map(grain).reduce(gcd, 0));
  }

  /** A wish that weighs nothing need not be in any stage. */
  stageOf(wish: Wish): number {
    return this.stageNo.get(wish) ?? 0;
  }

  none(): number[] {
    return this.stages.map(() => 0);
  }

  /** Adds a measure of a wish to costs by stage. */
  add(costs: number[], wish: Wish, measure: number): void {
    const no = this.stageOf(wish);
    costs[no] = (costs[no] ?? 0) + this.weights[wish] * measure;
  }
}

export function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}
