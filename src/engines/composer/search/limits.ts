/** Limits are counts, never seconds: the same on every machine. */

export interface IntegerLimits {
  nodes: number;
  iterations: number;
}

export interface Limits {
  /** Whether stages are proven. If not, the relaxation's bound is all that is known, and a plan is as good as rounding and trading make it. */
  isProven: boolean;
  repairRounds: number;
  relaxRounds: number;
  /** The same for stages that are still to come. */
  aheadRounds: number;
  /** For a whole plan of the relaxation's columns. */
  rounded: IntegerLimits;
  /** Over all specialties together: how many can be placed. */
  integer: IntegerLimits;
  /** Most columns in it: keeps its memory below a gigabyte. */
  columns: number;
  /** For one specialty that is to have certain months. */
  part: IntegerLimits;
  /** For one specialty asked for a plan; for its least, once and at many prices; and for the best of whole plans of all. */
  ask: IntegerLimits;
  lift: IntegerLimits;
  ascend: IntegerLimits;
  combine: IntegerLimits;
  /** For a handful of specialties in the room that the others leave. */
  exchange: IntegerLimits;
  /** So often all specialties are asked at other prices, in each stage. */
  ascents: number;
  /** Over all specialties, and one of each sort of columns. */
  together: IntegerLimits;
  /** The same for plans near the bound, where the answer is a bound. */
  nearest: IntegerLimits;
  /** Of one specialty, where it is asked with one of each: with more a question takes seconds. */
  sorts: number;
  /** Columns of many sorts, for one specialty. */
  assortment: number;
}

export const STANDARD_LIMITS: Limits = {
  isProven: true,
  repairRounds: 150,
  relaxRounds: 150,
  aheadRounds: 12,
  rounded: { nodes: 1, iterations: 20_000 },
  integer: { nodes: 60, iterations: 40_000 },
  columns: 8_000,
  part: { nodes: 10, iterations: 1_500 },
  ask: { nodes: 8, iterations: 3_000 },
  lift: { nodes: 60, iterations: 6_000 },
  ascend: { nodes: 6, iterations: 800 },
  exchange: { nodes: 4, iterations: 1_000 },
  ascents: 24,
  combine: { nodes: 100, iterations: 20_000 },
  together: { nodes: 200, iterations: 4_000 },
  nearest: { nodes: 300, iterations: 8_000 },
  sorts: 6_000,
  assortment: 120,
};
