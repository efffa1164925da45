/** What all rules say of a draft, with its figures: the page while a hand moves, the server when it is saved. */
import type { Figures, Unplaced } from '../../../engines/composer/plan.ts';
import { contextOf, type Finding, figuresOf, findAll, toPoints } from '../../../engines/composer/rules/index.ts';
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

/** `composed`: what the last search could not place, with its reasons; null = no search has composed the draft. */
export function assess({ problem, index }: IndexedProblem, tracks: readonly DraftTrack[], composed: readonly Unplaced[] | null): Assessed {
  const unplaced = unplacedOf(problem.demand, tracks, composed);
  const context = contextOf(problem, { tracks, unplaced }, index);
  const findings = findAll(context);
  return {
    figures: figuresOf(context, findings),
    unplaced,
    findings,
    cost: toPoints(findings.reduce((sum, finding) => sum + finding.cost, 0)),
    broken: findings.filter((finding) => finding.hard).length,
  };
}
