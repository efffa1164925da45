/** The problem as the search sees it: graphs of routes, capacity rows, and the wishes about shares and spread as kinks of a cost line. */
import { month } from '../../../kernel/month.ts';
import { PER_HUNDREDTH_MONTH, PER_KILOMETRE, PER_MONTH_OF_YEAR, SCALE } from '../cost.ts';
import { pinnedFindings, pinnedTracks } from '../pinned.ts';
import type { Plan, Reason } from '../plan.ts';
import type { Agreement, Demand, ElementKind, Pattern, Pin, Problem, ShareTarget, Weights } from '../problem.ts';
import { contextOf, groupBy, indexProblem, type ProblemIndex } from '../rules/context.ts';
import { isWhole } from '../rules/pins.ts';
import { areaMonths } from '../rules/share.ts';
import { evenShare } from '../rules/spread.ts';
import { buildGraph, type Graph, Places } from './graph.ts';
import { Resources, type Row } from './resources.ts';

/** What is asked of a specialty; or one track of it of which a pin fixes some elements. */
export interface SpecialtyModel {
  no: number;
  /** The specialty; a partial pin has that of its specialty. */
  id: string;
  demand: Demand;
  /** Still to be placed, after the pins; none when there is no route at all. */
  count: number;
  /** Tracks for which there is no route at all. */
  impossible: number;
  /** Tracks each start month takes before spread costs, after the pins; may be negative. */
  even: number[];
  graphs: Graph[];
  bothAreas: boolean;
  patterns: Pattern[];
  /** The partial pin; null for the tracks that are free altogether. */
  pin: Pin | null;
  /** None of its tracks may stay unplaced. */
  must: boolean;
}

/** A pin that cannot be completed, and why. */
export interface LeftOut {
  pin: Pin;
  reasons: Reason[];
}

/** What of the problem the model holds: all but the pins left out; or, to find those, the partial pins alone. */
export interface Scope {
  pinsOnly: boolean;
  leftOut: readonly LeftOut[];
}

export const EVERYTHING: Scope = { pinsOnly: false, leftOut: [] };

/**
 * A wish that costs in proportion on one side of a border: with D = Σ (100 × months in the area − percent × months in all areas), it costs
 * `price` for each hundredth of a person-month that sign × (D + fixed) lies below zero.
 */
export interface Kink {
  members: Set<number>;
  /** The only specialty it is about; null = several. */
  specialty: string | null;
  area: number;
  percent: number;
  sign: 1 | -1;
  /** Internal units per hundredth of a person-month. */
  price: number;
  /** D of the pinned tracks. */
  fixed: number;
}

export interface Model {
  problem: Problem;
  scope: Scope;
  index: ProblemIndex;
  places: Places;
  resources: Resources;
  /** The first month of the horizon; rows and steps count from it. */
  first: number;
  pinned: Plan['tracks'];
  specialties: SpecialtyModel[];
  graphs: Graph[];
  rows: Row[];
  kinks: Kink[];
  /** Track-level costs of the pinned tracks, in internal units. */
  pinnedCost: number;
  /** Every cost is a whole multiple of this many internal units. */
  grain: number;
}

export function buildModel(problem: Problem, scope: Scope = EVERYTHING): Model {
  const index = indexProblem(problem);
  const places = new Places(problem);
  const pinned = pinnedTracks(problem, index);
  const starts = problem.demand.flatMap((demand) => demand.starts.map(month));
  const first = starts.reduce((least, at) => Math.min(least, at), starts[0] ?? 0);
  const longest = problem.patterns.reduce((most, pattern) => Math.max(most, pattern.months), 0);
  const last = starts.reduce((most, at) => Math.max(most, at), first) + longest;
  const resources = new Resources(problem, index, { first, months: last - first + 1 });
  const specialties = specialtyModels(problem, scope);
  const graphs = buildGraphs({ problem, index, places, resources, first }, specialties);
  for (const specialty of specialties)
    if (specialty.graphs.length === 0) {
      specialty.impossible = specialty.count;
      specialty.count = 0;
    }
  markBorders(graphs, specialties, first);
  return {
    problem,
    scope,
    index,
    places,
    resources,
    first,
    pinned,
    specialties,
    graphs,
    rows: resources.layRows(),
    kinks: buildKinks(problem, index, pinned, specialties),
    pinnedCost: pinnedFindings(problem, index, pinned).reduce((sum, finding) => sum + finding.cost, 0),
    grain: grainOf(problem.weights),
  };
}

function specialtyModels(problem: Problem, { pinsOnly, leftOut }: Scope): SpecialtyModel[] {
  const left = new Set(leftOut.map(({ pin }) => pin));
  const kept = problem.pins.filter((pin) => !left.has(pin));
  const free = problem.demand.map((demand) => {
    const asked = problem.pins.filter((pin) => pin.specialty === demand.specialty).length;
    const pins = kept.filter((pin) => pin.specialty === demand.specialty);
    const even = demand.starts.map((start) => evenShare(demand) - pins.filter((pin) => pin.start === start).length);
    const patterns = problem.patterns.filter((pattern) => pattern.specialty === demand.specialty);
    return { demand, count: Math.max(0, demand.count - asked), even, patterns, pin: null, must: false };
  });
  // The free tracks of the specialty pay for an uneven spread; the pin's start is no choice.
  const pinned = kept
    .filter((pin) => !isWhole(pin))
    .map((pin) => {
      const demand = { specialty: pin.specialty, count: 1, starts: [pin.start] };
      return { demand, count: 1, even: [1], patterns: problem.patterns.filter((pattern) => fitsPin(pattern, pin)), pin, must: !pinsOnly };
    });
  return [...(pinsOnly ? [] : free), ...pinned].map((part, no) => ({
    ...part,
    no,
    id: part.demand.specialty,
    impossible: 0,
    graphs: [],
    bothAreas: problem.agreement.bothAreas.includes(part.demand.specialty),
  }));
}

const fitsPin = (pattern: Pattern, pin: Pin): boolean =>
  pattern.specialty === pin.specialty &&
  (pin.pattern ?? pattern.id) === pattern.id &&
  pattern.elements.length === pin.elements.length &&
  pattern.elements.every((element, i) => element.kind === pin.elements[i]?.kind);

interface GraphBase {
  problem: Problem;
  index: ProblemIndex;
  places: Places;
  resources: Resources;
  first: number;
}

function buildGraphs(base: GraphBase, specialties: readonly SpecialtyModel[]): Graph[] {
  const graphs: Graph[] = [];
  const { problem } = base;
  const approved = groupBy(problem.approvals, (row) => `${row.specialty}|${row.kind}`);
  const areas = [...new Set(problem.sites.map((site) => site.area))].filter((area) => area !== null).sort();
  for (const specialty of specialties) {
    if (specialty.count === 0) continue;
    const approvedUnits = (kind: ElementKind) => [...new Set((approved.get(`${specialty.id}|${kind}`) ?? []).map((row) => row.unit))];
    for (const pattern of specialty.patterns)
      specialty.demand.starts.forEach((start, startNo) => {
        for (const area of pattern.pure ? areas : [null]) {
          const graph = buildGraph({
            ...base,
            pattern,
            specialty: specialty.no,
            start: startNo,
            startMonth: month(start),
            horizonFirst: base.first,
            approvedUnits,
            area,
            pin: specialty.pin,
          });
          if ('blockedAt' in graph) continue;
          graph.no = graphs.length;
          graphs.push(graph);
          specialty.graphs.push(graph);
        }
      });
  }
  return graphs;
}

/** Tells each resource the months at which elements can begin or end there, and how many tracks could want it. */
function markBorders(graphs: readonly Graph[], specialties: readonly SpecialtyModel[], first: number): void {
  const wanting = new Map<object, Set<number>>();
  for (const graph of graphs) {
    const specialty = specialties[graph.specialty];
    const start = month(specialty?.demand.starts[graph.start] ?? '2000-01') - first;
    for (const step of graph.steps)
      for (const resource of [step.place, step.ceiling]) {
        if (!resource) continue;
        resource.borders.add(start + step.offset).add(start + step.offset + step.months);
        let who = wanting.get(resource);
        if (!who) {
          who = new Set();
          wanting.set(resource, who);
        }
        if (!who.has(graph.specialty)) resource.wanted += specialty?.count ?? 0;
        who.add(graph.specialty);
      }
  }
}

function buildKinks(problem: Problem, index: ProblemIndex, pinned: Plan['tracks'], specialties: readonly SpecialtyModel[]): Kink[] {
  const { agreement, weights } = problem;
  const kinks: Kink[] = [];
  for (const target of agreement.shares) {
    const members = membersOf(target, agreement, specialties);
    const tracks = contextOf(problem, { tracks: pinned, unplaced: [] }, index).tracks;
    const counted = tracks.filter((track) => specialties.some((s) => members.has(s.no) && s.id === track.specialty));
    const { months } = areaMonths(counted, agreement);
    const all = [...months.values()].reduce((sum, n) => sum + n, 0);
    const add = (percent: number, sign: 1 | -1, weight: number) => {
      const idle = sign === 1 ? percent === 0 : percent === 100;
      if (weight === 0 || idle || members.size === 0) return;
      const fixed = 100 * (months.get(target.area) ?? 0) - percent * all;
      const ids = new Set(specialties.filter(({ no }) => members.has(no)).map(({ id }) => id));
      const specialty = ids.size === 1 ? ([...ids][0] ?? null) : null;
      kinks.push({
        members,
        specialty,
        area: agreement.areas.indexOf(target.area),
        percent,
        sign,
        price: weight * PER_HUNDREDTH_MONTH,
        fixed,
      });
    };
    const weight = target.specialty === null ? weights.shareOverall : weights.shareSpecialty;
    add(target.low, 1, weight);
    add(target.high, -1, weight);
    if (target.aim !== null) add(target.aim, 1, weights.shareAim);
  }
  return kinks;
}

const membersOf = (target: ShareTarget, agreement: Agreement, specialties: readonly SpecialtyModel[]): Set<number> =>
  new Set(
    specialties
      .filter(({ id }) => (target.specialty === null ? agreement.overall.includes(id) : target.specialty === id))
      .map(({ no }) => no),
  );

function grainOf(weights: Weights): number {
  const { shareSpecialty, shareAim, shareOverall, distance, university, ...whole } = weights;
  const units = [
    ...[shareSpecialty, shareAim, shareOverall].map((weight) => weight * PER_HUNDREDTH_MONTH),
    distance * PER_KILOMETRE,
    university * PER_MONTH_OF_YEAR,
    ...Object.values(whole).map((weight: number) => weight * SCALE),
  ];
  return units.reduce(gcd, 0) || 1;
}

export function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}
