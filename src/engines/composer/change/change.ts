/**
 * `videre-change/1`: what becomes different, as a list that is carried out in order. «What if» takes changes of the house, the counts and the
 * agreement; replanning takes changes of the house, leave and dropout, and the month in which we are.
 */
import type { MonthText } from '../../../kernel/month.ts';
import type { ElementKind } from '../problem.ts';

/** From a month on; without `to` for good. */
interface FromMonth {
  from: MonthText;
  to?: MonthText;
}
/** A unit's approval for trainees of a specialty. */
interface AnApproval extends FromMonth {
  unit: string;
  specialty: string;
  kind: ElementKind;
}

/** An approval gets another number of places. */
export interface PlacesChange extends AnApproval {
  type: 'places';
  tenths: number;
}
/** An approval ends or lapses; with `to` it comes back. */
export interface ApprovalEnded extends AnApproval {
  type: 'approvalEnded';
}
export interface ApprovalAdded extends AnApproval {
  type: 'approvalAdded';
  tenths: number;
  gives: string[];
}
/** A unit gets another limit over all specialties; null lifts it. */
export interface CeilingChange extends FromMonth {
  type: 'ceiling';
  unit: string;
  tenths: number | null;
}
/** A unit takes nobody. */
export interface UnitClosed extends FromMonth {
  type: 'closed';
  unit: string;
}
export interface CountChange {
  type: 'count';
  specialty: string;
  count: number;
}
/** Takes the place of the target for the same specialty and area, or comes beside the others. */
export interface ShareChange {
  type: 'share';
  /** null = over all */
  specialty: string | null;
  area: string;
  low: number;
  high: number;
  aim: number | null;
}
/** The track's doctor is away; all that follows is put off. */
export interface Leave {
  type: 'leave';
  track: string;
  from: MonthText;
  months: number;
}
/** The track ends; its places are free from then. */
export interface Dropout {
  type: 'dropout';
  track: string;
  from: MonthText;
}

export type HouseChange = PlacesChange | ApprovalEnded | ApprovalAdded | CeilingChange | UnitClosed;
export type TrackChange = Leave | Dropout;
export type WhatIfChange = HouseChange | CountChange | ShareChange;
export type Change = WhatIfChange | TrackChange;

export interface Changes {
  schema: 'videre-change/1';
  /** For replanning: all before this month has happened. */
  asOf?: MonthText;
  changes: Change[];
}

/** Which question the changes are read for. */
export type Question = 'whatif' | 'replan';
