/**
 * All routes of one pattern from one start month (and, for pure patterns, inside one area) as a layered graph: a step is one element at one unit,
 * from one month, of one length. A route is a path of steps; it is never written out unless it is wanted.
 */
import { PER_MONTH_OF_YEAR, SCALE } from '../cost.ts';
import type { ElementKind, Flex, Pattern, Pin, Problem, Site } from '../problem.ts';
import { type ProblemIndex, placeKey, type Span } from '../rules/context.ts';
import { allows } from '../rules/pins.ts';
import { covered, inForce, monthsMarked, monthsWithin } from '../rules/spans.ts';
import type { Places } from './places.ts';
import type { Resource, Resources } from './resources.ts';
import type { Wishes } from './wishes.ts';

export interface Step {
  pos: number;
  /** Months since the track's start. */
  offset: number;
  months: number;
  unit: string;
  /** Numbers of the unit, its site and its area (−1 = outside the agreement). */
  unitNo: number;
  siteNo: number;
  area: number;
  own: boolean;
  /** By stage, in the internal unit: the cost of being here, whatever comes before or after. */
  costs: readonly number[];
  /** Months that give each of the pattern's competence groups. */
  gives: number[];
  place: Resource;
  ceiling: Resource | null;
  /** Steps that may follow. */
  next: Step[];
  no: number;
}

export interface Graph {
  no: number;
  specialty: number;
  start: number;
  pattern: Pattern;
  steps: Step[];
  entry: Step[];
  /** The first element of own training decides the home; these positions share its unit. */
  homePosition: number;
  atHome: boolean[];
  homes: number[];
  /** A row that every route of it crosses (see flex.ts); −1 = none. */
  row: number;
}

export interface GraphRequest {
  problem: Problem;
  index: ProblemIndex;
  places: Places;
  wishes: Wishes;
  resources: Resources;
  pattern: Pattern;
  specialty: number;
  start: number;
  startMonth: number;
  horizonFirst: number;
  /** Units with an approval for the specialty and kind. */
  approvedUnits: (kind: ElementKind) => readonly string[];
  /** Only units in this area; null = anywhere. */
  area: string | null;
  /** Only what this pin allows, element by element; null = anything. */
  pin: Pin | null;
  /** Of flex tracks: the conversion. */
  flex: Flex | null;
}

/** The graph, or the first position (from 0) at which no step exists, for the reasons. */
export function buildGraph(request: GraphRequest): Graph | { blockedAt: number } {
  const { pattern } = request;
  const layers: Map<number, Step[]>[] = [];
  let offsets = new Set([0]);
  for (let pos = 0; pos < pattern.elements.length; pos++) {
    const layer = layerOf(request, pos, offsets);
    layers.push(layer);
    offsets = new Set([...layer.values()].flat().map((step) => step.offset + step.months));
    if (offsets.size === 0) return { blockedAt: pos };
  }
  const steps: Step[] = [];
  for (let pos = pattern.elements.length - 1; pos >= 0; pos--)
    for (const [offset, list] of layers[pos] ?? []) {
      const alive = list.filter((step) => {
        const end = offset + step.months;
        if (pos === pattern.elements.length - 1) return end === pattern.months;
        step.next = layers[pos + 1]?.get(end) ?? [];
        const same = pattern.elements[pos + 1]?.sameUnitAs;
        if (same === pos) step.next = step.next.filter((next) => next.unitNo === step.unitNo);
        return step.next.length > 0;
      });
      layers[pos]?.set(offset, alive);
      steps.push(...alive);
    }
  const entry = layers[0]?.get(0) ?? [];
  if (entry.length === 0) return { blockedAt: -1 };
  const reached = reach(entry);
  const kept = steps.filter((step) => reached.has(step));
  kept.forEach((step, no) => {
    step.no = no;
  });
  const homePosition = Math.max(
    0,
    pattern.elements.findIndex((element) => element.kind === 'own'),
  );
  const rootOf = (pos: number): number => {
    const same = pattern.elements[pos]?.sameUnitAs ?? null;
    return same === null ? pos : rootOf(same);
  };
  const homes = [...new Set(kept.filter((step) => step.pos === homePosition).map((step) => step.unitNo))].sort((a, b) => a - b);
  return {
    no: -1,
    specialty: request.specialty,
    start: request.start,
    pattern,
    steps: kept,
    entry,
    homePosition,
    atHome: pattern.elements.map((_, pos) => rootOf(pos) === rootOf(homePosition)),
    homes,
    row: -1,
  };
}

function reach(entry: readonly Step[]): Set<Step> {
  const reached = new Set(entry);
  for (const step of reached) for (const next of step.next) reached.add(next);
  return reached;
}

function layerOf(request: GraphRequest, pos: number, offsets: Iterable<number>): Map<number, Step[]> {
  const { pattern } = request;
  const element = pattern.elements[pos];
  const layer = new Map<number, Step[]>();
  if (!element) return layer;
  const asked = request.pin?.elements[pos];
  const candidates = element.units ?? request.approvedUnits(element.kind);
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    const list: Step[] = [];
    for (const months of new Set(element.months)) {
      if (offset + months > pattern.months) continue;
      for (const unit of new Set(candidates)) {
        if (asked && !allows(asked, unit, months, request.startMonth + offset)) continue;
        const step = stepOf(request, pos, offset, months, unit);
        if (step) list.push(step);
      }
    }
    layer.set(offset, list);
  }
  return layer;
}

function stepOf(request: GraphRequest, pos: number, offset: number, months: number, unit: string): Step | null {
  const { pattern, index, places, resources } = request;
  const element = pattern.elements[pos];
  const site = index.units.get(unit)?.site;
  if (!element || !site || (request.area !== null && site.area !== request.area)) return null;
  const approvals = index.approvals.get(placeKey(unit, pattern.specialty, element.kind));
  const place = resources.place(unit, pattern.specialty, element.kind);
  if (!approvals || !place) return null;
  const from = request.startMonth + offset;
  const span: Span = { from, to: from + months };
  const { competence } = element;
  if (!covered(span, competence === null ? approvals : approvals.filter((approval) => approval.gives.includes(competence)))) return null;
  const ceiling = resources.ceiling(unit);
  const at = from - request.horizonFirst;
  for (let m = at; m < at + months; m++) if ((place.free[m] ?? 0) < 1 || (ceiling && (ceiling.free[m] ?? 0) < 1)) return null;
  return {
    pos,
    offset,
    months,
    unit,
    unitNo: places.unitNo.get(unit) ?? -1,
    siteNo: places.siteNo.get(site.id) ?? -1,
    area: site.area === null ? -1 : (places.areaNo.get(site.area) ?? -1),
    own: element.kind === 'own',
    costs: stepCosts(request, pos, span, site),
    gives: pattern.competences.map(({ group }) =>
      monthsWithin(
        span,
        approvals.filter((approval) => approval.gives.includes(group)),
      ),
    ),
    place,
    ceiling,
    next: [],
    no: -1,
  };
}

function stepCosts({ problem, index, pattern, wishes, flex }: GraphRequest, pos: number, span: Span, site: Site): number[] {
  const { agreement } = problem;
  const marks = index.sites.get(site.id);
  const costs = wishes.none();
  wishes.add(costs, 'university', PER_MONTH_OF_YEAR * monthsMarked(span, marks?.university ?? []));
  const underAgreement = agreement.startEnd.includes(pattern.specialty);
  const asksShortage = underAgreement || (flex !== null && flex.shortage !== false);
  if (pos === 0) {
    if (underAgreement && site.area !== agreement.home) wishes.add(costs, 'startArea', SCALE);
    if (asksShortage && !inForce(marks?.shortage ?? [], span.from)) wishes.add(costs, 'startShortage', SCALE);
  }
  if (pos === pattern.elements.length - 1) {
    if (underAgreement && site.area !== agreement.home) wishes.add(costs, 'endArea', SCALE);
    if (asksShortage && !inForce(marks?.shortage ?? [], span.to - 1)) wishes.add(costs, 'endShortage', SCALE);
  }
  return costs;
}
