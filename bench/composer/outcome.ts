/** What a contestant leaves behind: told by itself in its own process, judged afterwards in another. */
import type { NationPlan } from '../../src/engines/composer/nation/plan.ts';
import type { Plan, PlanTrack } from '../../src/engines/composer/plan.ts';

/** Something happened, so many seconds after the contestant had the problem in memory. */
export interface Happening {
  seconds: number;
  /** A better plan. */
  tracks?: PlanTrack[];
  /** Its objective, where the solver tells no more. */
  objective?: number;
  bound?: number;
  /** The gap that it has proven itself. */
  gap?: number;
}

export interface Outcome {
  contestant: string;
  version: string;
  /** Seconds until the model was ready, and in all. */
  built: number;
  seconds: number;
  /** Of processors, all threads together; null = in other processes. */
  cpuSeconds: number | null;
  /** Columns of its model; of the composer, those it made. */
  columns: number;
  rows: number;
  megabytes: number;
  /** Ended by itself, not by the limit. */
  done: boolean;
  fault: string | null;
  happenings: Happening[];
  /** Stage by stage, where stages were asked for. */
  stages: { value: number; bound: number; done: boolean }[];
  /** The composer's own plan or plans. */
  plans: Plan[];
  nation: NationPlan | null;
}

export const blank = (contestant: string, version: string): Outcome => ({
  contestant,
  version,
  built: 0,
  seconds: 0,
  cpuSeconds: null,
  columns: 0,
  rows: 0,
  megabytes: 0,
  done: false,
  fault: null,
  happenings: [],
  stages: [],
  plans: [],
  nation: null,
});

/** Points of a track unplaced in a single objective: more than any track's wishes. */
export const UNPLACED_POINTS = 1000;
