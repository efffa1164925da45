/** What every rule looks at: the problem, indexed once, and a plan's tracks with their months as numbers. */
import { type Month, month } from '../../../kernel/month.ts';
import type { FlexTrack, PlanElement, PlanTrack, Unplaced } from '../plan.ts';
import type { Approval, Demand, ElementKind, MonthPeriod, Pattern, Problem, Site } from '../problem.ts';
import { type Filled, filledIn, filledOf } from './filled.ts';
import type { Memory } from './memory.ts';

/** A half-open period in months as numbers. */
export interface Span {
  from: Month;
  to: Month;
}
export interface Amount extends Span {
  tenths: number;
}
export interface ApprovalSpan extends Amount {
  gives: readonly string[];
}
export interface IndexedUnit {
  id: string;
  site: Site;
  ceilings: Amount[];
}
export interface IndexedSite {
  shortage: Span[];
  university: Span[];
}

export interface ProblemIndex {
  units: Map<string, IndexedUnit>;
  sites: Map<string, IndexedSite>;
  patterns: Map<string, Pattern>;
  demand: Map<string, Demand>;
  filled: Filled;
  /** By `placeKey`, sorted by month. */
  approvals: Map<string, ApprovalSpan[]>;
  /** Places in use, by `placeKey`. */
  occupancy: Map<string, Amount[]>;
  /** Places in use, by unit. */
  unitOccupancy: Map<string, Amount[]>;
}

export interface PlacedElement extends Span {
  id: string;
  /** null = to be named, in a draft only: no rule guesses what it will be, and «pattern» says that it is missing */
  unit: string | null;
  kind: ElementKind;
  months: number;
  /** null = the unit is to be named or not in the problem */
  site: Site | null;
}
export interface PlacedTrack {
  id: string;
  specialty: string;
  patternId: string;
  pattern: Pattern | null;
  start: Month;
  /** How far it counts in shares, in per cent. */
  filled: number;
  flex: FlexTrack | null;
  elements: PlacedElement[];
}
export interface Context {
  problem: Problem;
  index: ProblemIndex;
  tracks: PlacedTrack[];
  unplaced: readonly Unplaced[];
  /** What has been said of single tracks before. */
  memory?: Memory;
}
/** What the rules can judge: a composed plan, or a draft in which places are still to be named. */
export type JudgedElement = Omit<PlanElement, 'unit'> & { unit: string | null };
export type JudgedTrack = Omit<PlanTrack, 'elements'> & { elements: JudgedElement[] };
export interface Judged {
  tracks: readonly JudgedTrack[];
  unplaced: readonly Unplaced[];
}
export type Rule = (context: Context) => import('./finding.ts').Finding[];

/** An element whose place is not to be named any more. */
export type NamedElement = PlacedElement & { unit: string };
export const isOpen = (element: PlacedElement | undefined): boolean => element?.unit === null;
export const isNamed = (element: PlacedElement): element is NamedElement => element.unit !== null;

export const placeKey = (unit: string, specialty: string, kind: ElementKind): string => `${unit}|${specialty}|${kind}`;

const span = <T extends MonthPeriod>(period: T) => ({ ...period, from: month(period.from), to: month(period.to) });

export function indexProblem(problem: Problem): ProblemIndex {
  const sites = new Map(problem.sites.map((site) => [site.id, site]));
  const units = new Map<string, IndexedUnit>();
  for (const unit of problem.units) {
    const site = sites.get(unit.site);
    if (site) units.set(unit.id, { id: unit.id, site, ceilings: unit.ceilings.map(span) });
  }
  const keyOf = (row: Approval | Problem['occupancy'][number]) => placeKey(row.unit, row.specialty, row.kind);
  const approvals = groupBy(problem.approvals, keyOf);
  return {
    units,
    sites: new Map(problem.sites.map((site) => [site.id, { shortage: site.shortage.map(span), university: site.university.map(span) }])),
    patterns: new Map(problem.patterns.map((pattern) => [pattern.id, pattern])),
    demand: new Map(problem.demand.map((demand) => [demand.specialty, demand])),
    filled: filledIn(problem),
    approvals: mapValues(approvals, (rows) => rows.map(span).sort((a, b) => a.from - b.from)),
    occupancy: mapValues(groupBy(problem.occupancy, keyOf), (rows) => rows.map(span)),
    unitOccupancy: mapValues(
      groupBy(problem.occupancy, (row) => row.unit),
      (rows) => rows.map(span),
    ),
  };
}

export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function mapValues<V, W>(map: Map<string, V>, f: (value: V) => W): Map<string, W> {
  return new Map([...map].map(([key, value]) => [key, f(value)]));
}

export function contextOf(problem: Problem, plan: Judged, index = indexProblem(problem)): Context {
  return { problem, index, tracks: plan.tracks.map((track) => placed(track, index)), unplaced: plan.unplaced };
}

export const placed = (track: JudgedTrack, index: ProblemIndex): PlacedTrack => ({
  id: track.id,
  specialty: track.specialty,
  patternId: track.pattern,
  pattern: index.patterns.get(track.pattern) ?? null,
  start: month(track.start),
  filled: filledOf(index.filled, track),
  flex: track.flex ?? null,
  elements: track.elements.map((element) => {
    const from = month(element.from);
    const site = element.unit === null ? null : (index.units.get(element.unit)?.site ?? null);
    return { id: element.id, unit: element.unit, kind: element.kind, months: element.months, from, to: from + element.months, site };
  }),
});
