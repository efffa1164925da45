/** `videre-explanation/1`: what a plan does not meet, why it cannot, what would make it possible, and where the house is full. */
import type { MonthText } from '../../../kernel/month.ts';
import type { ElementKind } from '../problem.ts';

export type WishKind = 'placed' | 'pin' | 'share' | 'aim' | 'startArea' | 'endArea' | 'startShortage' | 'endShortage';

export type RuleKind =
  | WishKind
  | 'capacity'
  | 'ceiling'
  | 'occupancy'
  | 'approval'
  | 'approved'
  | 'competence'
  | 'units'
  | 'sameUnit'
  | 'twoSites'
  | 'shortest'
  | 'lengths'
  | 'pure'
  | 'noPattern';

/** A rule by name: of what kind it is, and what it is about; what does not concern it is null. */
export interface NamedRule {
  kind: RuleKind;
  specialty: string | null;
  unit: string | null;
  element: ElementKind | null;
  from: MonthText | null;
  to: MonthText | null;
  /** placed: count · pin: pin · share, aim: area, low, high · capacity, ceiling: tenths, others, free · occupancy: tenths · competence: group … */
  params: Record<string, string | number>;
}

/** Something that a plan does not meet: as it should be, and as it is. */
export interface NotMet {
  wish: NamedRule;
  /** placed, start and end: tracks · shares: hundredths of a per cent */
  found: number;
  asked: number;
  /** Start months of tracks that found no place. */
  starts: { start: MonthText; count: number }[];
}

/** One step of a relaxation: what would have to be different. */
export type Change =
  | { kind: 'places'; unit: string; specialty: string; element: ElementKind; from: MonthText; to: MonthText; places: number }
  | { kind: 'ceiling'; unit: string; from: MonthText; to: MonthText; places: number }
  | { kind: 'count'; specialty: string; was: number; count: number }
  | { kind: 'share'; specialty: string | null; area: string; was: { low: number; high: number }; low: number; high: number }
  | { kind: 'approval'; unit: string; specialty: string; element: ElementKind; from: MonthText; to: MonthText; months: number }
  | { kind: 'pin'; pin: string; specialty: string }
  | { kind: 'exception'; rule: NamedRule };

/** What a plan with the changes costs and places beside the plan explained. */
export interface Price {
  /** Cost points of its wishes, more (or less) than the plan explained. */
  cost: number;
  placed: number;
  changes: number;
  kilometres: number;
}

export interface Alternative {
  changes: Change[];
  /** Null: the changes are proven enough by themselves, and no whole plan was made to price them. */
  price: Price | null;
}

/**
 * impossible: no plan meets the wish and the rules of the conflict · possible: a plan can, this one does not · undecided: the limits were reached.
 * How it was decided: no plan even of parts of tracks (relaxation), or only none of whole tracks (whole).
 */
export interface Answer {
  wish: NamedRule;
  outcome: 'impossible' | 'possible' | 'undecided';
  decidedBy: 'relaxation' | 'whole' | null;
  /** Rules that cannot all be kept; without any one of them they can. Empty when possible or undecided. */
  conflict: NamedRule[];
  /** True when each rule was left out in turn and a plan found that keeps the others. */
  minimal: boolean;
  /** Of a possible one: what the plan found costs beside this one. */
  price: Price | null;
  alternatives: Alternative[];
}

export interface Bottleneck {
  unit: string;
  specialty: string | null;
  element: ElementKind | null;
  from: MonthText;
  to: MonthText;
  /** Places in the months that are tightest, in tenths: in all, and used by others. */
  tenths: number;
  others: number;
  /** What one place more would be worth at the margin: tracks placed, and cost points. */
  tracks: number;
  points: number;
  /** The same found by solving again with one, two … places more; null when it was not among those tried. */
  tried: { places: number; tracks: number; points: number }[] | null;
  /** So many places are worth as much as the first, each; null when not tried. */
  holdsFor: number | null;
}

/** A share that costs: what one percentage point less would be worth at the margin, in cost points. */
export interface TightShare {
  specialty: string | null;
  area: string;
  side: 'low' | 'high' | 'aim';
  points: number;
}

export interface Explanation {
  schema: 'videre-explanation/1';
  problemSha256: string;
  version: string;
  /** Whether the plan explained was given or composed. */
  plan: 'given' | 'composed';
  /**
   * Only where somebody ended it: what was being looked for then, of the last wish answered or of the next one. That, and all that comes after it, is not told
   * or not all of it.
   */
  stopped?: 'conflict' | 'ways' | 'bottlenecks';
  notMet: NotMet[];
  answers: Answer[];
  bottlenecks: Bottleneck[];
  shares: TightShare[];
}
