/** `videre-nation-plan/1`: the plans of a nation's problems. The same nation, seed and version give the same bytes, with any number of workers. */
import type { Plan } from '../plan.ts';

export interface NationPlan {
  schema: 'videre-nation-plan/1';
  nationSha256: string;
  seed: number;
  version: string;
  /** In the order of the nation's problems; each names its own problem and is accepted by itself. */
  plans: Plan[];
  /**
   * For each plan, the place-months that its search left to the later years of the region. Its bound holds for plans of the places that were left.
   */
  reserved: number[];
  /** Over all plans. */
  cost: number;
  bound: number;
  demanded: number;
  unplaced: number;
}
