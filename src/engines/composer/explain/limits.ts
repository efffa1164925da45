/** Limits are counts, never seconds: the same on every machine. */

/** Tracks or months: what is broken by less is kept, what is broken by more is broken; reduced costs nearer to zero are none. */
export const KEPT = 1e-6;
export const BROKEN = 1e-5;
export const NEAR_ZERO = 1e-7;

export const LIMITS = {
  /** Of pricing, in one relaxation. */
  rounds: 400,
  /** Of one search for a route: few first, more when that finds nothing. */
  steps: [3_000, 60_000],
  /** Times that something is made whole before whole numbers are asked for. */
  dives: 12,
  /** Of whole-number programs. */
  nodes: 400,
  iterations: 40_000,
  /** Sums of months of so many tracks that are looked at: bits of a set. */
  sums: 1_000_000,
  /** Different routes written out for one. */
  routes: 20_000,
  /** Steps to write out all routes of a graph and home. */
  routeSteps: 400_000,
  /** Units of one conflict at which more places are tried, and how many of them are enough. */
  units: 8,
  unitsFound: 3,
  /** Changes in one way out. */
  changes: 4,
  /** Tracks fewer of a specialty, one by one. */
  fewer: 6,
  alternatives: 5,
  bottlenecks: 25,
  /** Bottlenecks solved again with more places. */
  bottlenecksTried: 10,
  placesTried: 2,
} as const;
