/**
 * `videre-forecast-scenario/1`: all that a projection knows, as plain data. A year's figure is the count on 31 December.
 * Every rate is a table with its source; what no source gives is an assumption and says so.
 */

export type Sex = 'f' | 'm';

export interface Named {
  id: string;
  name: string;
}

/** Where figures are from. A `decision` (places, a plan) is nobody's estimate and has no interval. */
export interface Sourced {
  basis: 'measured' | 'assumption' | 'decision';
  source: string;
  /** Year that the figures describe, and how many people they were measured on; null = not told. */
  year: number | null;
  n: number | null;
}

/** Holds for all that it does not name; a later row replaces an earlier one. Periods and ages are closed: first and last are both in. */
export interface Row {
  specialty?: string;
  trainingRegion?: string;
  area?: string;
  from?: string;
  to?: string;
  sex?: Sex;
  ages?: [number, number];
  years?: [number, number];
  value: number;
  /** 95 % interval. */
  low?: number;
  high?: number;
  /** Where this row is from, in a table of several sources. */
  source?: string;
  year?: number;
  n?: number;
}

export interface Table extends Sourced {
  /** Share of the interval's variance that all specialties have in common; the rest is each specialty's own. Without: 0.5. */
  common?: number;
  rows: Row[];
}

/** A way through training: places, filling, time and completing. School has one line; introduction and main training one a specialty and training region. */
export interface Step {
  /** New places a year. */
  places: Table;
  /** Share of the places offered that somebody would take. */
  fill: Table;
  /** Share of the places that stood empty that is offered again next year. */
  rollOver: Table;
  /** Years from start to completion without leave, full time. */
  nominal: Table;
  /** Mean further years through leave and part time. */
  delay: Table;
  /** Share of those who start that completes. */
  completion: Table;
  /** Share of those who drop out that goes back to the doctors waiting for a place (another specialty); the rest leaves. */
  back: Table;
  /** Under way at the beginning: still in training on 31 December of `years.from`, by the year in which they started. */
  underWay: { specialty?: string; trainingRegion?: string; started: number; people: number }[];
}

/** Age on 31 December of the first year, and sex: shares that add up to 1 for a specialty; a row's share is spread evenly over its ages. */
export interface Entry extends Sourced {
  rows: { specialty?: string; sex: Sex; ages: [number, number]; share: number }[];
}

export interface Scenario {
  schema: 'videre-forecast-scenario/1';
  name: string;
  /** The base is counted on 31 December of `from`; the last year projected is `to`. */
  years: { from: number; to: number };
  /** The last age holds everybody of that age and older. */
  ages: { from: number; to: number };
  specialties: Named[];
  /** Where specialists work. */
  areas: Named[];
  /** Areas to be shown together: a stated geography, as the East from 2027; since when, and who says so. */
  groups: (Named & { areas: string[]; since?: string; source?: string })[];
  trainingRegions: Named[];
  base: Sourced & { rows: { specialty: string; area: string; sex: Sex; age: number; people: number }[] };
  /** Shares a year, by age at the beginning of the year. */
  exits: { death: Table; retirement: Table; leaving: Table };
  /** Share a year of an area's specialists that moves `from` → `to`. */
  moves: Table;
  /** `outside`: share not working in the health service; `absence`: share of time on leave; `hours`: full-time equivalents of one at work. */
  work: { outside: Table; absence: Table; hours: Table };
  /** Specialists from abroad, people a year and area. */
  arrivals: Table;
  /** Who they are that enter: after main training, and from abroad. */
  entry: { completed: Entry; arrived: Entry };
  /** Where those who complete begin to work: shares that add up to 1 for a specialty and training region. */
  settling: Table;
  /** Places of main training moved from one specialty and training region to another: a decision. Those that would stand empty go first. */
  moved?: Moved[];
  school: Step | null;
  introduction: Step | null;
  training: Step;
  /** Doctors without a place. Without it nobody is ever short of applicants. */
  waiting: {
    /** Ready for introduction, and ready for main training (introduction done), on 31 December of `years.from`. */
    doctors: number;
    candidates: { specialty: string; people: number }[];
    /** Doctors from abroad who want training, people a year. */
    newcomers: Table;
    /** Share a year that gives up waiting. */
    leaving: Table;
  } | null;
  need?: Need | null;
  questions?: Questions;
}

/** What is needed, full-time equivalents by specialty and area. Each basis is a scenario of its own; they are never mixed. */
export interface Need {
  /** On 31 December of `years.from`: the need as somebody stated it, or the posts that stood empty, which are added to the supply. */
  start: { kind: 'stated' | 'vacancies'; table: Table };
  bases: Basis[];
  /** Multiply every basis: 1.05 at the end of `until` and after, on the way there before. */
  terms: Term[];
  /** People living in each area, by year from `years.from`: for figures per 100,000. */
  population: Table | null;
}

export type Basis =
  /** Constant coverage per inhabitant. */
  | { id: string; kind: 'coverage'; population: Table }
  /** Use by groups of inhabitants (ages): their number by area and year, and how much one uses of a specialty. */
  | { id: string; kind: 'use'; groups: { id: string; population: Table; use: Table }[] }
  /** A target for the whole of a specialty, reached in a straight line; a specialty without a row keeps its start. */
  | { id: string; kind: 'target'; unit: 'fte' | 'heads'; by: number; target: Table }
  /** So many times as much each year: 1.005. */
  | { id: string; kind: 'growth'; factor: Table };

export interface Term {
  kind:
    | 'demography'
    | 'epidemiology'
    | 'sociocultural'
    | 'technical'
    | 'efficiency'
    | 'horizontalSubstitution'
    | 'verticalSubstitution'
    | 'hours';
  /** Who answers for the figure. */
  owner: string;
  until: number;
  factor: Table;
}

export interface Line {
  specialty: string;
  trainingRegion: string;
}

export interface Moved {
  from: Line;
  to: Line;
  /** In each of the years, both ends included. */
  years: [number, number];
  places: number;
}

export interface Questions {
  /** Probability that the gap is larger than so many full-time equivalents. */
  thresholds: number[];
  /** Places a year in a training region, from a year on, that close the specialty's gap of all areas at the end of a year. */
  close: Close[];
  /** What a specialty's gap of all areas hangs on most, at the end of a year. */
  tornado: { specialty: string; basis: string; year: number }[];
  /** What both gaps at the end of a year would be, if places were moved. */
  move?: Move[];
}

export interface Move extends Moved {
  basis: string;
  year: number;
}

export interface Close {
  specialty: string;
  trainingRegion: string;
  basis: string;
  from: number;
  year: number;
  probability: number;
  /** Most places a year that can be had; null = not known. */
  capacity: number | null;
}
