/** A draft as plain data, and what one may do to it by hand. The page and the server apply the same edits with the same function. */
import type { FlexTrack } from '../../../engines/composer/plan.ts';
import type { ElementKind } from '../../../engines/composer/problem.ts';
import type { MonthText } from '../../../kernel/month.ts';

export interface DraftElement {
  id: string;
  kind: ElementKind;
  /** null = to be named: in a draft only, counted to no area */
  unit: string | null;
  from: MonthText;
  months: number;
  /** Stays where and when it is when the rest is composed. */
  pinned: boolean;
}

export interface DraftTrack {
  id: string;
  specialty: string;
  pattern: string;
  start: MonthText;
  /** The whole track stays as it is when the rest is composed. */
  pinned: boolean;
  /** An unfilled place of another specialty that became this track. */
  flex?: FlexTrack;
  /** Contiguous, in order. */
  elements: DraftElement[];
}

/** One act of a planner's hand. Ids of what is added are made by the page (UUIDs), so that both sides speak of the same thing. */
export type Edit =
  /** another place for an element */
  | { kind: 'setUnit'; element: string; unit: string | null }
  /** an element's length; those after it follow */
  | { kind: 'setMonths'; element: string; months: number }
  /** the border between an element and the next moves by so many months; the track keeps its length */
  | { kind: 'moveBorder'; element: string; months: number }
  /** two elements change units (different tracks) or places in the order (the same track) */
  | { kind: 'swapElements'; a: string; b: string }
  | { kind: 'setStart'; track: string; start: MonthText }
  | { kind: 'pinTrack'; track: string; pinned: boolean }
  | { kind: 'pinElement'; element: string; pinned: boolean }
  | { kind: 'removeTrack'; track: string }
  /** a new track of that pattern, its elements to be named */
  | { kind: 'addTrack'; track: string; pattern: string; start: MonthText; elements: string[] };

/** What an edit did: the tracks it touched, as they were and as they are. Added: only in `after`; taken out: only in `before`. */
export interface Change {
  before: DraftTrack[];
  after: DraftTrack[];
}
