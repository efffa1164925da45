/** What all rules say of a draft, with its figures: the page while a hand moves, the server when it is saved. */
import type { Figures, Unplaced } from '../../../engines/composer/plan.ts';
import {
  type Finding,
  figuresOf,
  findAll,
  type Memory,
  newMemory,
  type ProblemIndex,
  rememberedContext,
  toPoints,
} from '../../../engines/composer/rules/index.ts';
import type { DraftTrack } from './draft.ts';
import type { IndexedProblem } from './indexed-problem.ts';
import { unplacedOf } from './unplaced.ts';

export interface Assessed {
  figures: Figures;
  unplaced: Unplaced[];
  findings: Finding[];
  /** cost points */
  cost: number;
  /** how many findings of hard rules there are */
  broken: number;
}

/** A problem and its index belong together; what was said of a draft's tracks goes with them. */
const memories = new WeakMap<ProblemIndex, Memory>();

/** `composed`: what the last search could not place, with its reasons; null = no search has composed the draft. */
export function assess({ problem, index }: IndexedProblem, tracks: readonly DraftTrack[], composed: readonly Unplaced[] | null): Assessed {
  const unplaced = unplacedOf(problem.demand, tracks, composed);
  const memory = memories.get(index) ?? newMemory({ problem, index });
  memories.set(index, memory);
  const context = rememberedContext(memory, tracks, unplaced);
  const findings = findAll(context);
  return {
    figures: figuresOf(context, findings),
    unplaced,
    findings,
    cost: toPoints(findings.reduce((sum, finding) => sum + finding.cost, 0)),
    broken: findings.filter((finding) => finding.hard).length,
  };
}
