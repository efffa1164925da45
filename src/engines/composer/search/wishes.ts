/** What each wish costs, and in which stage: costs are vectors by stage, so that one search serves them all in turn. */
import { exact, PER_HUNDREDTH_MONTH, PER_KILOMETRE, PER_MONTH_OF_YEAR, SCALE } from '../cost.ts';
import type { Problem, Stage, Weights } from '../problem.ts';
import { FULL, filledIn, unitOfFilled } from '../rules/filled.ts';
import { gcd } from '../rules/gcd.ts';
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
  /** Tracks are filled by whole multiples of so many per cent: the unit in which shares are counted. */
  readonly filledUnit: number;
  private readonly stageNo: Map<string, number>;

  constructor(problem: Problem) {
    this.stages = stagesOf(problem);
    this.weights = problem.weights;
    this.stageNo = stageOfWish(this.stages);
    this.filledUnit = unitOfFilled(filledIn(problem));
    // In hundredths, which are whole numbers whatever is filled.
    const grain = (wish: Wish) => this.weights[wish] * (STEP[wish] ?? SCALE) * (wish.startsWith('share') ? this.filledUnit : FULL);
    this.grains = this.stages.map(({ wishes }) => exact(wishes.map(grain).reduce(gcd, 0) / FULL));
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
