/** The problem as the search sees it: graphs of routes, capacity rows, and the wishes about shares and spread as kinks of a cost line. */
import { month } from '../../../kernel/month.ts';
import { pinnedFindings, pinnedTracks } from '../pinned.ts';
import type { Plan, Reason } from '../plan.ts';
import type { Demand, ElementKind, Flex, Pattern, Pin, Problem } from '../problem.ts';
import { groupBy, indexProblem, type ProblemIndex } from '../rules/context.ts';
import { filledOf } from '../rules/filled.ts';
import { withApplicants } from '../rules/flex.ts';
import { isWhole } from '../rules/pins.ts';
import { evenShare } from '../rules/spread.ts';
import { stageCosts } from '../rules/stages.ts';
import { conversions, layFlexRows, type Source, sourcesOf } from './flex.ts';
import { buildGraph, type Graph } from './graph.ts';
import { buildKinks, type Kink } from './kinks.ts';
import { Places } from './places.ts';
import { Resources, type Row } from './resources.ts';
import { Wishes } from './wishes.ts';

/** What is asked of a specialty; or one track of it of which a pin fixes some elements; or what unfilled places of another may become. */
export interface SpecialtyModel {
  no: number;
  /** Number of the specialty among those there are: its partial pins have the same. */
  block: number;
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
  /** The conversion that its tracks are; null for those that the year asks for. */
  flex: Flex | null;
  /** None of its tracks may stay unplaced. */
  must: boolean;
  /** How far each of its tracks counts in shares, in the wishes' unit of it. */
  filled: number;
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

export interface Model {
  problem: Problem;
  scope: Scope;
  index: ProblemIndex;
  places: Places;
  wishes: Wishes;
  resources: Resources;
  /** The first month of the horizon; rows and steps count from it. */
  first: number;
  pinned: Plan['tracks'];
  specialties: SpecialtyModel[];
  /** By block: the specialty with its pins. Blocks meet only in rows and kinks of block −1. */
  blocks: SpecialtyModel[][];
  /** Specialties with unfilled places. */
  sources: Source[];
  graphs: Graph[];
  rows: Row[];
  /** By row: the only block that wants it; −1 = several. */
  rowBlock: Int32Array;
  kinks: Kink[];
  /** By stage: what the pinned tracks cost by themselves, in internal units. */
  pinnedCosts: number[];
}

export function buildModel(problem: Problem, scope: Scope = EVERYTHING): Model {
  const index = indexProblem(problem);
  const places = new Places(problem);
  const wishes = new Wishes(problem);
  const pinned = pinnedTracks(problem, index);
  const starts = problem.demand.flatMap((demand) => demand.starts.map(month));
  const first = starts.reduce((least, at) => Math.min(least, at), starts[0] ?? 0);
  const longest = problem.patterns.reduce((most, pattern) => Math.max(most, pattern.months), 0);
  const last = starts.reduce((most, at) => Math.max(most, at), first) + longest;
  const resources = new Resources(problem, index, { first, months: last - first + 1 });
  const specialties = specialtyModels(problem, scope, (track) => filledOf(index.filled, track) / wishes.filledUnit);
  const graphs = buildGraphs({ problem, index, places, wishes, resources, first }, specialties);
  for (const specialty of specialties)
    if (specialty.graphs.length === 0) {
      // An unfilled place that cannot be converted is none of the tracks that were to be.
      specialty.impossible = specialty.flex ? 0 : specialty.count;
      specialty.count = 0;
    }
  markBorders(graphs, specialties, first);
  const rows = resources.layRows();
  const sources = scope.pinsOnly ? [] : sourcesOf(problem, specialties);
  layFlexRows(sources, rows);
  const blocks: SpecialtyModel[][] = [];
  for (const specialty of specialties) {
    blocks[specialty.block] ??= [];
    blocks[specialty.block]?.push(specialty);
  }
  return {
    problem,
    scope,
    index,
    places,
    wishes,
    resources,
    first,
    pinned,
    specialties,
    blocks,
    sources,
    graphs,
    rows,
    rowBlock: Int32Array.from(rows, ({ resource }) => resource.block),
    kinks: buildKinks(problem, index, wishes, pinned, specialties),
    pinnedCosts: stageCosts(wishes.stages, pinnedFindings(problem, index, pinned)),
  };
}

function specialtyModels(
  problem: Problem,
  { pinsOnly, leftOut }: Scope,
  filledBy: (track: { id: string; specialty: string }) => number,
): SpecialtyModel[] {
  const left = new Set(leftOut.map(({ pin }) => pin));
  const kept = problem.pins.filter((pin) => !left.has(pin));
  const free = problem.demand.map((demand) => {
    const own = (pin: Pin) => pin.specialty === demand.specialty && pin.flexFrom === undefined;
    const asked = problem.pins.filter(own).length;
    const pins = kept.filter(own);
    const even = demand.starts.map((start) => evenShare(demand) - pins.filter((pin) => pin.start === start).length);
    const patterns = problem.patterns.filter((pattern) => pattern.specialty === demand.specialty);
    return { demand, count: Math.max(0, withApplicants(demand) - asked), even, patterns, pin: null, flex: null, must: false };
  });
  // The free tracks of the specialty pay for an uneven spread; the pin's start is no choice.
  const pinned = kept
    .filter((pin) => !isWhole(pin))
    .map((pin) => {
      const demand = { specialty: pin.specialty, count: 1, starts: [pin.start] };
      return {
        demand,
        count: 1,
        even: [1],
        patterns: problem.patterns.filter((pattern) => fitsPin(pattern, pin)),
        pin,
        flex: null,
        must: !pinsOnly,
      };
    });
  const converted = conversions(problem).map(({ flex, count }) => {
    const starts = problem.demand.find(({ specialty }) => specialty === flex.to)?.starts ?? [];
    const patterns = problem.patterns.filter((pattern) => pattern.specialty === flex.to);
    // In no count of its specialty, so never above an even spread.
    return { demand: { specialty: flex.to, count, starts }, count, even: starts.map(() => count), patterns, pin: null, flex, must: false };
  });
  const blocks = new Map<string, number>();
  const blockOf = (id: string): number => {
    const block = blocks.get(id) ?? blocks.size;
    blocks.set(id, block);
    return block;
  };
  return [...(pinsOnly ? [] : free), ...pinned, ...(pinsOnly ? [] : converted)].map((part, no) => ({
    ...part,
    no,
    block: blockOf(part.demand.specialty),
    id: part.demand.specialty,
    impossible: 0,
    graphs: [],
    filled: filledBy({ id: part.pin?.id ?? '', specialty: part.demand.specialty }),
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
  wishes: Wishes;
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
            flex: specialty.flex,
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
        if (!who.has(graph.specialty)) {
          resource.wanted += specialty?.count ?? 0;
          resource.block = who.size === 0 || resource.block === specialty?.block ? (specialty?.block ?? -1) : -1;
        }
        who.add(graph.specialty);
      }
  }
}
