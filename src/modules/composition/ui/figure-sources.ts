/** The plan's other figures, each with how it is counted from what a rule found, track by track. */
import type { Figures } from './types.ts';

export type OtherFigure = 'startInHome' | 'endInHome' | 'startAtShortage' | 'endAtShortage' | 'changes' | 'kilometres' | 'universityMonths';

export interface FigureSource {
  id: OtherFigure;
  /** The rule that tells of each track. */
  rule: string;
  /** `kept`: tracks the rule found nothing wrong with; else the finding's number. */
  param: 'kept' | 'count' | 'kilometres' | 'months';
}

export const otherFigures: readonly FigureSource[] = [
  { id: 'startInHome', rule: 'startArea', param: 'kept' },
  { id: 'endInHome', rule: 'endArea', param: 'kept' },
  { id: 'startAtShortage', rule: 'startShortage', param: 'kept' },
  { id: 'endAtShortage', rule: 'endShortage', param: 'kept' },
  { id: 'changes', rule: 'change', param: 'count' },
  { id: 'kilometres', rule: 'distance', param: 'kilometres' },
  { id: 'universityMonths', rule: 'university', param: 'months' },
];

export const figureOf = (figures: Figures, id: OtherFigure): number =>
  id === 'changes' || id === 'kilometres' || id === 'universityMonths' ? figures[id] : figures.startEnd[id];
