/**
 * `videre-plan/1`: the composer's answer. No clock, no host, no number of threads: the same problem, seed and version give the same bytes.
 */
import type { MonthText } from '../../kernel/month.ts';
import type { ElementKind } from './problem.ts';

/** A reason as a code with parameters; the sentence is made in the message files. */
export interface Reason {
  code: string;
  params: Record<string, string | number>;
}

export interface PlanElement {
  id: string;
  unit: string;
  from: MonthText;
  months: number;
  kind: ElementKind;
}

/** An unfilled place of another specialty that became this track. */
export interface FlexTrack {
  from: string;
  /** Why it does not start or end at a site short of doctors, where it is asked to: each with `at`, start or end. */
  deviations: Reason[];
}

export interface PlanTrack {
  id: string;
  specialty: string;
  pattern: string;
  start: MonthText;
  flex?: FlexTrack;
  elements: PlanElement[];
}

export interface Unplaced {
  specialty: string;
  start: MonthText;
  count: number;
  reasons: Reason[];
}

/** In hundredths of a track and of a month. */
export interface FilledFigure {
  tracks: number;
  months: Record<string, number>;
  share: number | null;
}

/** Full-time months of a specialty's tracks by area; months outside the agreement's areas lie under `elsewhere` and count in no share. */
export interface ShareFigure {
  /** null = over all */
  specialty: string | null;
  tracks: number;
  months: Record<string, number>;
  elsewhere: number;
  /** months in the target's area ÷ months in all areas of the agreement, in hundredths of a per cent; null when there are none */
  share: number | null;
  /** The same of the tracks as far as they are filled, which is what the agreement measures; only where that is not all of them. */
  filled?: FilledFigure;
  low: number | null;
  high: number | null;
  aim: number | null;
}

export interface Figures {
  demanded: number;
  placed: number;
  unplaced: number;
  shares: ShareFigure[];
  /** counts among tracks whose specialty is asked to start and end in the home area */
  startEnd: { asked: number; startInHome: number; endInHome: number; startAtShortage: number; endAtShortage: number };
  /** Places without an applicant, how many of them are flex tracks, and where those start and end; only where there are any. */
  flex?: { unfilled: number; converted: number; asked: number; startAtShortage: number; endAtShortage: number };
  changes: number;
  kilometres: number;
  universityMonths: number;
  /** cost points by rule */
  costs: Record<string, number>;
}

/** What a stage's wishes cost in this plan, and how much less they could. */
export interface StageFigure {
  id: string;
  /** Cost points. */
  value: number;
  /** No plan costs less in this stage that places as many tracks and in no earlier stage costs more than was found there (with its tolerance). */
  bound: number;
  /** (value − bound) ÷ value; 0 when value is 0. */
  gap: number;
  /** The value is within the stage's tolerance of the bound. */
  proven: boolean;
}

/** Placing comes before every wish; in tracks. */
export interface Placing {
  unplaced: number;
  /** No plan leaves fewer unplaced. */
  atLeast: number;
  proven: boolean;
}

export interface Plan {
  schema: 'videre-plan/1';
  problemSha256: string;
  seed: number;
  version: string;
  stopped: boolean;
  /** Weighted soft costs of the tracks placed. */
  cost: number;
  /** Σ of the stages' bounds. */
  bound: number;
  /** (cost − bound) ÷ (cost − what whole pins cost by themselves); 0 when cost is bound. */
  gap: number;
  /** The same in changes of workplace, by their weight; null when that is 0. Plans of composer/1 lack this and the two after. */
  gapChanges?: number | null;
  placing?: Placing;
  /** In order of importance. */
  stages?: StageFigure[];
  unplaced: Unplaced[];
  tracks: PlanTrack[];
  figures: Figures;
}
