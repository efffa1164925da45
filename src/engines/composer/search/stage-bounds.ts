/** By stage what no plan costs less than that keeps the stages before; in internal units, with the pins. */
import { exact } from '../cost.ts';
import { roundUp } from './bound.ts';
import type { Model } from './model.ts';

export class StageBounds {
  private readonly model: Model;
  private readonly proven: number[];
  /** Foreseen of stages to come, for plans that in each stage before cost at most what is given (outlook.ts). */
  private readonly ahead: { bound: number; given: readonly number[] }[][];

  constructor(model: Model) {
    this.model = model;
    this.proven = [...model.pinnedCosts];
    this.ahead = this.proven.map(() => []);
  }

  /** `bound` without the pins, of plans that keep what is held; `costs` are those of the plan at hand. */
  prove(stage: number, bound: number, costs: readonly number[]): void {
    if (stage < 0 || bound < 0) return;
    const capped = Math.min(this.lifted(stage, bound), costs[stage] ?? 0);
    this.proven[stage] = Math.max(this.proven[stage] ?? 0, capped);
  }

  /** The same of plans that besides cost at most what is given in the stages before, which the plan at hand does. */
  foresee(stage: number, bound: number, given: readonly number[], costs: readonly number[]): void {
    const lifted = this.lifted(stage, bound);
    if (lifted > this.foreseen(stage, costs)) this.ahead[stage]?.push({ bound: lifted, given: given.slice(0, stage) });
  }

  /** What is known of a plan that costs so much. */
  at(costs: readonly number[]): number[] {
    return this.proven.map((bound, stage) => Math.max(bound, Math.min(this.foreseen(stage, costs), costs[stage] ?? 0)));
  }

  /** The most that is said of plans which cost no more in the stages before than was supposed. */
  private foreseen(stage: number, costs: readonly number[]): number {
    const isSupposed = (given: readonly number[]) => given.every((most, before) => (costs[before] ?? 0) <= most);
    return (this.ahead[stage] ?? []).reduce((high, { bound, given }) => (bound > high && isSupposed(given) ? bound : high), 0);
  }

  private lifted(stage: number, bound: number): number {
    return exact(roundUp(bound, this.model.wishes.grains[stage] ?? 0) + (this.model.pinnedCosts[stage] ?? 0));
  }
}
