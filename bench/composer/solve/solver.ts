/** What every rival solver is asked, and answers. */
import type { Mip } from '../mip.ts';

export interface Task {
  mip: Mip;
  /** Points by column, minimised. */
  objective: Float64Array;
  seconds: number;
  /** Relative; 0 = to the optimum. */
  gap: number;
  /** A known solution, for a solver that takes one. */
  from?: Float64Array;
  /** A better solution (its values, or only its objective where the solver tells no more) or bound, so many seconds after the task began. */
  onNews: (news: News) => void;
}

export interface News {
  seconds: number;
  x?: Float64Array;
  objective?: number;
  bound?: number;
}

export interface Solved {
  x: Float64Array | null;
  /** No solution costs less; −∞ when nothing is proven. */
  bound: number;
  /** Ended by itself, not by the limit. */
  done: boolean;
  /** Megabytes of the solver's own process, when it has one. */
  megabytes: number | null;
  /** What went wrong, if anything: memory, numbers. */
  fault: string | null;
}

export interface Solver {
  name: string;
  /** Its version, or null when it is not installed. */
  version(): Promise<string | null>;
  solve(task: Task): Promise<Solved>;
}

export const NOTHING: Solved = { x: null, bound: Number.NEGATIVE_INFINITY, done: false, megabytes: null, fault: null };
