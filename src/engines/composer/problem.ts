/**
 * `videre-problem/1`: all that the composer knows, as plain data. Every number is an integer.
 * Months are texts `YYYY-MM`; periods are half-open {from, to}; capacity is in tenths of a place.
 */
import type { MonthText } from '../../kernel/month.ts';

/** Half-open: `from` is in, `to` is out. */
export interface MonthPeriod {
  from: MonthText;
  to: MonthText;
}

/** A workplace: a hospital site, an institute, or the area that a practice pool covers. */
export interface Site {
  id: string;
  name: string;
  /** Area of the agreement, or null for a site outside it (another training region). */
  area: string | null;
  /** Plane coordinates in kilometres (UTM zone 32, rounded), for distances between workplaces. */
  east: number;
  north: number;
  /** When the site is marked as short of doctors (a dated mark). */
  shortage: MonthPeriod[];
  /** When the site is marked as one of the larger hospitals of a university city. */
  university: MonthPeriod[];
}

/** A department, an institute or a practice pool. */
export interface Unit {
  id: string;
  name: string;
  site: string;
  /** Limits over all specialties and steps together, in tenths of a place; none = no such limit. */
  ceilings: (MonthPeriod & { tenths: number })[];
  /** Of a practice pool: the practices among which its tracks are divided afterwards (see practices/). */
  practices?: Practice[];
}

export interface Practice {
  id: string;
  name: string;
  /** Its places, in tenths; the sum of those in force. */
  places: (MonthPeriod & { tenths: number })[];
  /** Of them in use by doctors already there. */
  taken: (MonthPeriod & { tenths: number })[];
}

export type ElementKind = 'own' | 'side';

/**
 * unit × specialty of the trainee × step × period × places (design: capacity). Several approvals of one unit, specialty and kind
 * must not overlap in time.
 */
export interface Approval {
  unit: string;
  specialty: string;
  kind: ElementKind;
  from: MonthText;
  to: MonthText;
  tenths: number;
  /** Competence groups that an element here can give. */
  gives: string[];
}

/** Places in use by tracks already begun, of other years, or of other training regions, in tenths of a place. */
export interface Occupancy extends MonthPeriod {
  unit: string;
  specialty: string;
  kind: ElementKind;
  tenths: number;
}

export interface PatternElement {
  kind: ElementKind;
  /** Allowed lengths in months. */
  months: number[];
  /** The unit must give this competence group for the trainee's specialty and this kind; null = any approved unit. */
  competence: string | null;
  /** Only these units; null = any approved unit. */
  units: string[] | null;
  /** Index of an earlier element whose unit this one must share (a home department in several periods); null = free. */
  sameUnitAs: number | null;
}

/** An ordered way through a specialty's training. A track follows exactly one pattern. */
export interface Pattern {
  id: string;
  specialty: string;
  name: string;
  /** Total length in months. */
  months: number;
  elements: PatternElement[];
  /** The track must hold at least `months` at units that give the group (own and side counted, each by its approval). */
  competences: { group: string; months: number }[];
  /** Two-site rule: at least `count` sites with at least `months` of own training each. */
  sites: { count: number; months: number };
  /** Shortest continuous stay in own training at one unit, in months (side placements may be shorter, as listed). */
  shortest: number;
  /** All elements inside one area (general practice: pure tracks). */
  pure: boolean;
}

/** So many tracks of a specialty this year; the composer chooses among the start months. */
export interface Demand {
  specialty: string;
  count: number;
  starts: MonthText[];
  /** How far its tracks are filled, or expected to be, in per cent; absent = 100. Shares measure filled tracks (rules/filled.ts). */
  filled?: number;
  /** So many of `count` have no applicant: they are converted (rules/flex.ts) or stay unplaced. */
  unfilled?: number;
}

/** An unfilled place of one specialty may become a track of another: a flex track (flexforløb). */
export interface Flex {
  from: string;
  to: string;
  /** No more than so many. */
  most: number;
  /** Whether it is asked to start and end at a site short of doctors; absent = yes. */
  shortage?: boolean;
}

/**
 * Share of a specialty's full-time months inside the agreement's areas that shall lie in `area`, in per cent.
 * exact: low = high. At least 40 and aim above: low = 40, high = 100, aim = the aim.
 */
export interface ShareTarget {
  /** null = over all the specialties listed in `overall`. */
  specialty: string | null;
  area: string;
  low: number;
  high: number;
  /** Fall short of this and the (lower-weighted) aim costs; null = no aim. */
  aim: number | null;
}

export interface Agreement {
  id: string;
  name: string;
  /** Exactly the areas between which months are shared; months elsewhere count in neither. */
  areas: string[];
  shares: ShareTarget[];
  /** Specialties counted in the over-all share (under 40/60, without exempt ones and general practice). */
  overall: string[];
  /** Tracks start and end in this area as a starting point. */
  home: string;
  /** Specialties whose tracks are asked to start and end in `home` and at shortage sites. */
  startEnd: string[];
  /** Specialties whose tracks are asked to hold elements in both areas. */
  bothAreas: string[];
}

/** How much each wish weighs: cost points for one unit of the measure named. All are integers ≥ 0. */
export interface Weights {
  /** per person-month outside [low, high], per specialty */
  shareSpecialty: number;
  /** per person-month short of the aim */
  shareAim: number;
  /** per person-month outside [low, high], over all */
  shareOverall: number;
  /** per track that does not start in the home area */
  startArea: number;
  /** per track that does not end in the home area */
  endArea: number;
  /** per track that does not start at a shortage site */
  startShortage: number;
  /** per track that does not end at a shortage site */
  endShortage: number;
  /** per change of site from one element to the next */
  change: number;
  /** per 100 km between one workplace and the next, summed over the track */
  distance: number;
  /** per 12 months at the larger hospitals of university cities */
  university: number;
  /** per track without elements in both areas */
  bothAreas: number;
  /** per track above an even spread over the specialty's start months */
  spread: number;
}

/** An element of a pin. What is null the search may choose. */
export interface PinElement {
  id: string;
  unit: string | null;
  months: number | null;
  kind: ElementKind;
  /** The month in which it must begin, if given. */
  from?: MonthText;
}

/** Wishes of one importance: their weighted cost is made as low as can be, then held by all stages after it. */
export interface Stage {
  id: string;
  wishes: (keyof Weights)[];
  /** Cost points that later stages may take from it. */
  tolerance: number;
}

/** What a planner has fixed: a track of the plan must equal it in every field given. With every unit and length given the pin is whole. */
export interface Pin {
  id: string;
  specialty: string;
  start: MonthText;
  /** How far it is filled, in per cent, if another than its specialty's; 0 = nobody, 100 = somebody has it. */
  filled?: number;
  /** Of a whole pin that is a flex track: the specialty whose unfilled place it was. */
  flexFrom?: string;
  /** Null or absent: for a whole pin the first of its specialty that it follows; else any with these elements. */
  pattern?: string | null;
  /** In order, one for each element of the pattern. */
  elements: PinElement[];
}

export interface Problem {
  schema: 'videre-problem/1';
  trainingRegion: string;
  year: number;
  specialties: { id: string; name: string }[];
  sites: Site[];
  units: Unit[];
  approvals: Approval[];
  occupancy: Occupancy[];
  patterns: Pattern[];
  demand: Demand[];
  flex?: Flex[];
  agreement: Agreement;
  weights: Weights;
  /** In order of importance, after placing; each wish that weighs anything in exactly one. Absent = the standard order (rules/stages.ts). */
  stages?: Stage[];
  pins: Pin[];
}
