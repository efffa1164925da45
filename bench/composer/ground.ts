/**
 * The problem as the rivals see it, read from the rules alone: nothing of the composer's search is used, so that neither its thoughts nor its faults
 * are shared. A group is so many tracks of a specialty, or one pin; a way is one pattern from one start month with every step that it can take.
 */
import { pinnedTracks } from '../../src/engines/composer/pinned.ts';
import type { PlanTrack } from '../../src/engines/composer/plan.ts';
import type { Demand, Pattern, Pin, Problem } from '../../src/engines/composer/problem.ts';
import { indexProblem, type ProblemIndex, placeKey } from '../../src/engines/composer/rules/context.ts';
import { allows, isWhole } from '../../src/engines/composer/rules/pins.ts';
import { covered, monthsWithin } from '../../src/engines/composer/rules/spans.ts';
import { type Month, month } from '../../src/kernel/month.ts';
import { type Row, Rows } from './rows.ts';

export interface Group {
  no: number;
  specialty: string;
  demand: Demand;
  count: number;
  pin: Pin | null;
  /** A pin that leaves nothing open is this track, whatever the rules say. */
  whole: PlanTrack | null;
  ways: Way[];
}

export interface Way {
  group: Group;
  pattern: Pattern;
  start: Month;
  /** By position in the pattern. */
  layers: Step[][];
}

export interface Step {
  pos: number;
  unit: string;
  site: string;
  siteArea: string | null;
  /** Number of its area in the agreement; −1 = outside. */
  area: number;
  from: Month;
  to: Month;
  months: number;
  own: boolean;
  /** Months that give each competence group of the pattern. */
  gives: number[];
  /** Capacity rows crossed. */
  rows: number[];
}

export interface Ground {
  problem: Problem;
  index: ProblemIndex;
  groups: Group[];
  rows: Row[];
}

export function groundOf(problem: Problem): Ground {
  const index = indexProblem(problem);
  const groups = groupsOf(problem, index);
  const rows = new Rows(index);
  for (const group of groups) {
    group.ways = group.whole ? [pinnedWay(problem, index, group, group.whole)] : waysOf(problem, index, group);
    for (const way of group.ways) for (const step of way.layers.flat()) rows.note(step, group);
  }
  const laid = rows.lay();
  for (const group of groups)
    for (const way of group.ways) {
      for (const step of way.layers.flat()) step.rows = rows.crossed(step, group.specialty);
      // What has no free place is no choice; a pin is where it is.
      if (!group.whole)
        way.layers = way.layers.map((layer) => layer.filter((step) => step.rows.every((row) => (laid[row]?.limit ?? 1) > 0)));
    }
  return { problem, index, groups, rows: laid };
}

function groupsOf(problem: Problem, index: ProblemIndex): Group[] {
  const whole = new Map(pinnedTracks(problem, index).map((track) => [track.id, track]));
  const free = problem.demand.map((demand) => {
    const pinned = problem.pins.filter((pin) => pin.specialty === demand.specialty).length;
    return { demand, count: Math.max(0, demand.count - pinned), pin: null, whole: null };
  });
  const pins = problem.pins.map((pin) => {
    const demand = { specialty: pin.specialty, count: 1, starts: [pin.start] };
    return { demand, count: 1, pin, whole: (isWhole(pin) && whole.get(pin.id)) || null };
  });
  return [...free, ...pins].map((group, no) => ({ ...group, no, specialty: group.demand.specialty, ways: [] }));
}

function waysOf(problem: Problem, index: ProblemIndex, group: Group): Way[] {
  const { pin } = group;
  const fits = (pattern: Pattern): boolean =>
    pattern.specialty === group.specialty &&
    (!pin ||
      ((pin.pattern ?? pattern.id) === pattern.id &&
        pattern.elements.length === pin.elements.length &&
        pattern.elements.every((element, i) => element.kind === pin.elements[i]?.kind)));
  return problem.patterns.filter(fits).flatMap((pattern) =>
    group.demand.starts.map((start) => {
      const way: Way = { group, pattern, start: month(start), layers: [] };
      way.layers = layersOf(problem, index, way);
      return way;
    }),
  );
}

/** Every step that the approvals allow and from which the pattern can still come out at its length. */
function layersOf(problem: Problem, index: ProblemIndex, way: Way): Step[][] {
  const { pattern, group, start } = way;
  const after = pattern.elements.map((_, pos) => sums(pattern.elements.slice(pos + 1).map(({ months }) => months)));
  return pattern.elements.map((element, pos) => {
    const units = element.units ?? problem.units.map(({ id }) => id);
    const offsets = sums(pattern.elements.slice(0, pos).map(({ months }) => months));
    const asked = group.pin?.elements[pos];
    const layer: Step[] = [];
    for (const offset of [...offsets].sort((a, b) => a - b))
      for (const months of new Set(element.months)) {
        if (!after[pos]?.has(pattern.months - offset - months)) continue;
        for (const unit of new Set(units)) {
          if (asked && !allows(asked, unit, months, start + offset)) continue;
          const step = stepOf(problem, index, way, { pos, unit, from: start + offset, months });
          if (step) layer.push(step);
        }
      }
    return layer;
  });
}

/** Every sum of one number from each list. */
function sums(lists: readonly (readonly number[])[]): Set<number> {
  let all = new Set([0]);
  for (const list of lists) all = new Set([...all].flatMap((sum) => list.map((n) => sum + n)));
  return all;
}

interface Where {
  pos: number;
  unit: string;
  from: Month;
  months: number;
}

function stepOf(problem: Problem, index: ProblemIndex, { pattern, group }: Way, where: Where, anyway = false): Step | null {
  const { pos, unit, from, months } = where;
  const element = pattern.elements[pos];
  const site = index.units.get(unit)?.site;
  if (!element || !site) return null;
  const span = { from, to: from + months };
  const approvals = index.approvals.get(placeKey(unit, group.specialty, element.kind)) ?? [];
  const giving = (competence: string) => approvals.filter(({ gives }) => gives.includes(competence));
  if (!anyway && !covered(span, element.competence === null ? approvals : giving(element.competence))) return null;
  return {
    ...span,
    pos,
    unit,
    site: site.id,
    siteArea: site.area,
    area: site.area === null ? -1 : problem.agreement.areas.indexOf(site.area),
    months,
    own: element.kind === 'own',
    gives: pattern.competences.map((asked) => monthsWithin(span, giving(asked.group))),
    rows: [],
  };
}

function pinnedWay(problem: Problem, index: ProblemIndex, group: Group, track: PlanTrack): Way {
  const pattern = problem.patterns.find(({ id }) => id === track.pattern);
  if (!pattern) throw new Error(`pin ${track.id} follows no pattern`);
  const way: Way = { group, pattern, start: month(track.start), layers: [] };
  way.layers = track.elements.map(({ unit, from, months }, pos) => {
    const step = stepOf(problem, index, way, { pos, unit, from: month(from), months }, true);
    return step ? [step] : [];
  });
  return way;
}
