import type { Problem } from '../../../engines/composer/problem.ts';
import { indexProblem, type ProblemIndex } from '../../../engines/composer/rules/index.ts';

/** A problem with what is looked up in it, made once. */
export interface IndexedProblem {
  problem: Problem;
  index: ProblemIndex;
}

export const indexed = (problem: Problem): IndexedProblem => ({ problem, index: indexProblem(problem) });
