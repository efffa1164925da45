/** Tiny random problems, and their best plan by trying every one: for tests. Nothing of the search is used. */
import { month, monthText } from '../../kernel/month.ts';
import { seededRandom } from '../../kernel/random.ts';
import { toPoints } from './cost.ts';
import { partialPin } from './generate/pins.ts';
import { pinnedTracks } from './pinned.ts';
import type { PlanTrack } from './plan.ts';
import type { Pattern, Problem } from './problem.ts';
import { approvedUnit } from './rules/approvedUnit.ts';
import { capacity } from './rules/capacity.ts';
import { world } from './rules/case.ts';
import { competences } from './rules/competences.ts';
import { contextOf, indexProblem, isNamed, type PlacedTrack, type ProblemIndex } from './rules/context.ts';
import { filledOf } from './rules/filled.ts';
import { withApplicants } from './rules/flex.ts';
import { rules } from './rules/index.ts';
import { pattern as patternRule } from './rules/pattern.ts';
import { isWhole, keeps } from './rules/pins.ts';
import { pure } from './rules/pure.ts';
import { stageCosts, stagesOf } from './rules/stages.ts';
import { twoSites } from './rules/twoSites.ts';

const UNITS = ['u', 'e', 'w', 'v', 'z'];
const HORIZON = { from: '2027-01', to: '2040-01' };

/** One or two specialties, four units, few places, odd shares: everything that can go wrong, small. */
export function tinyProblem(seed: number): Problem {
  const random = seededRandom(seed);
  const chance = (p: number) => random() < p;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const { problem } = world();
  const ids = chance(0.5) ? ['neuro', 'almen'] : ['neuro'];
  const units = UNITS.slice(0, 3 + Math.floor(random() * 2));
  problem.units = units.map((id) => ({
    id,
    name: id,
    site: id,
    ceilings: chance(0.4) ? [{ ...HORIZON, tenths: pick([0, 10, 20, 25]) }] : [],
  }));
  problem.approvals = ids.flatMap((specialty) =>
    units.flatMap((unit) =>
      (['own', 'side'] as const).flatMap((kind) =>
        chance(0.85)
          ? [
              {
                unit,
                specialty,
                kind,
                ...HORIZON,
                from: pick(['2027-01', '2027-01', '2029-03']),
                tenths: pick([0, 10, 10, 20, 30]),
                gives: chance(0.6) ? ['g'] : [],
              },
            ]
          : [],
      ),
    ),
  );
  problem.occupancy = problem.approvals
    .filter(() => chance(0.2))
    .map(({ unit, specialty, kind }) => ({
      unit,
      specialty,
      kind,
      from: '2028-01',
      to: pick(['2028-06', '2029-06']),
      tenths: pick([5, 10]),
    }));
  problem.patterns = ids.flatMap((specialty) =>
    Array.from({ length: chance(0.2) ? 2 : 1 }, (_, i) => tinyPattern(specialty, i, chance, pick)),
  );
  problem.demand = ids.map((specialty) => ({
    specialty,
    count: 1 + Math.floor(random() * 2),
    starts: chance(0.5) ? ['2028-03'] : ['2028-03', '2028-09'],
  }));
  const share = (specialty: string | null) => {
    const low = pick([0, 30, 40, 50]);
    return { specialty, area: 'west', low, high: chance(0.6) ? low : 100, aim: chance(0.3) ? 70 : null };
  };
  problem.agreement.shares = [...ids.map(share), share(null)];
  for (const list of ['overall', 'startEnd', 'bothAreas'] as const) problem.agreement[list] = ids.filter(() => chance(0.7));
  for (const key of Object.keys(problem.weights) as (keyof Problem['weights'])[]) problem.weights[key] = pick([0, 1, 2, 3, 7, 10]);
  if (chance(0.3)) pinOne(problem, random);
  return problem;
}

function tinyPattern(specialty: string, i: number, chance: (p: number) => boolean, pick: <T>(list: readonly T[]) => T): Pattern {
  const middle = chance(0.5);
  const element = (months: number[]) => ({
    kind: 'own' as Pattern['elements'][number]['kind'],
    months,
    competence: null as string | null,
    units: null,
    sameUnitAs: null as number | null,
  });
  const elements = [
    element([12, 18]),
    ...(middle ? [{ ...element([6]), kind: pick(['own', 'side'] as const) }] : []),
    element([6, 12, 18]),
  ];
  const last = elements.at(-1);
  if (last && chance(0.3)) last.sameUnitAs = 0;
  if (chance(0.3)) pick(elements).competence = 'g';
  return {
    id: `${specialty}-${i}`,
    specialty,
    name: 'tiny',
    months: middle ? 30 : 24,
    elements,
    competences: chance(0.3) ? [{ group: 'g', months: 18 }] : [],
    sites: { count: pick([0, 1, 2]), months: pick([6, 12]) },
    shortest: pick([0, 6, 12]),
    pure: chance(0.15),
  };
}

/** Pins one track that by itself keeps every rule, if there is one. */
function pinOne(problem: Problem, random: () => number): void {
  const all = choicesOf(problem, indexProblem(problem)).flat();
  const track = all[Math.floor(random() * all.length)];
  if (!track) return;
  const elements = track.elements.filter(isNamed).map(({ unit, months, kind }, i) => ({ id: `pin-${i}`, unit, months, kind }));
  problem.pins.push({ id: 'pin', specialty: track.specialty, start: monthText(track.start), elements });
}

/** The problem with one or two partial pins more, each from a track that by itself keeps every rule. */
export function withPartialPins(problem: Problem, seed: number): Problem {
  const random = seededRandom(seed);
  const all = choicesOf(problem, indexProblem(problem)).flat();
  const pins = [...problem.pins];
  for (let n = 1 + Math.floor(random() * 2); n > 0; n--) {
    const track = all[Math.floor(random() * all.length)];
    const asked = problem.demand.find((demand) => demand.specialty === track?.specialty)?.count ?? 0;
    if (!track || pins.filter((pin) => pin.specialty === track.specialty).length >= asked) continue;
    const id = `part-${n}`;
    const elements = track.elements.filter(isNamed).map(({ unit, months, kind, from }, i) => ({
      id: `${id}-${i}`,
      unit,
      from: monthText(from),
      months,
      kind,
    }));
    pins.push(partialPin({ id, specialty: track.specialty, pattern: track.patternId, start: monthText(track.start), elements }, random));
  }
  return { ...problem, pins };
}

/** Places without an applicant, and what they may become: those of the problem's specialties, and of one that has no pattern of its own. */
export function withFlex(problem: Problem, seed: number): Problem {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const pinned = (specialty: string) => problem.pins.filter((pin) => pin.specialty === specialty).length;
  const demand = problem.demand.map((row) => ({ ...row, unfilled: Math.min(pick([0, 1, 2]), row.count - pinned(row.specialty)) }));
  const ids = demand.map(({ specialty }) => specialty);
  const other = { specialty: 'kirurgi', count: pick([1, 2, 2]), starts: ['2028-03'] };
  const arcs = [...ids, 'kirurgi'].flatMap((from) =>
    ids.filter((to) => to !== from && random() < 0.8).map((to) => ({ from, to, most: pick([1, 2]), shortage: random() < 0.7 })),
  );
  return {
    ...problem,
    specialties: [...problem.specialties, { id: 'kirurgi', name: 'kirurgi' }],
    demand: [...demand, { ...other, unfilled: other.count }],
    flex: arcs,
  };
}

/** Per demand, every track that keeps the rules about one track and finds a place in the empty house. */
export function choicesOf(problem: Problem, index: ProblemIndex): PlacedTrack[][] {
  const perTrack = [patternRule, approvedUnit, competences, twoSites, pure, capacity];
  return problem.demand.map((demand) => {
    const patterns = problem.patterns.filter((pattern) => pattern.specialty === demand.specialty);
    const routes = demand.starts.flatMap((start) => patterns.flatMap((pattern) => routesOf(problem, pattern, start)));
    const placed = contextOf(problem, { tracks: routes, unplaced: [] }, index).tracks;
    return placed.filter((track) => perTrack.every((rule) => rule({ problem, index, tracks: [track], unplaced: [] }).length === 0));
  });
}

/**
 * By the partial pins that are kept (their ids, joined): most tracks that can be placed, and what the plans that place so many cost, by stage (each
 * different row of costs once). Null when there are too many plans to try.
 */
export function tryAll(problem: Problem, most: number): Map<string, { placed: number; costs: number[][] }> | null {
  const index = indexProblem(problem);
  const whole = (tracks: PlacedTrack[]) => ({ problem, index, tracks, unplaced: [] });
  const choices = choicesOf(problem, index);
  const pinned = contextOf(problem, { tracks: pinnedTracks(problem, index), unplaced: [] }, index).tracks;
  const groups = [...ownGroups(problem, choices), ...flexGroups(problem, choices)];
  const plans = groups.reduce((product, { routes, left }) => product * (routes.length + 1) ** left, 1);
  if (plans > most) return null;
  const partial = problem.pins.filter((pin) => !isWhole(pin));
  const best = new Map<string, { placed: number; costs: number[][] }>();
  const stages = stagesOf(problem);
  const kept: string[] = [];
  /** Every way to keep the partial pins from the p-th on, or not to. */
  const goPins = (p: number, tracks: PlacedTrack[]): void => {
    const pin = partial[p];
    if (!pin) {
      go(0, 0, groups[0]?.left ?? 0, tracks);
      return;
    }
    goPins(p + 1, tracks);
    for (const route of choices.flat()) {
      const elements = route.elements.map((element, i) => ({ ...element, id: pin.elements[i]?.id ?? '' }));
      const track = { ...route, id: pin.id, filled: filledOf(index.filled, pin), elements };
      const next = [...tracks, track];
      if (!keeps(track, pin) || capacity(whole(next)).length > 0) continue;
      kept.push(pin.id);
      goPins(p + 1, next);
      kept.pop();
    }
  };
  const go = (g: number, from: number, more: number, tracks: PlacedTrack[]): void => {
    const group = groups[g];
    if (!group) {
      const known = best.get(kept.join()) ?? { placed: -1, costs: [] };
      if (tracks.length < known.placed) return;
      const findings = rules.filter((rule) => !rule.hard).flatMap((rule) => rule.find(whole(tracks)));
      const costs = stageCosts(stages, findings).map(toPoints);
      if (tracks.length > known.placed) best.set(kept.join(), { placed: tracks.length, costs: [costs] });
      else if (!known.costs.some((other) => other.join() === costs.join())) known.costs.push(costs);
      return;
    }
    go(g + 1, 0, groups[g + 1]?.left ?? 0, tracks);
    for (let i = from; more > 0 && i < group.routes.length; i++) {
      const next = [...tracks, group.routes[i] as PlacedTrack];
      if (capacity(whole(next)).length === 0 && !isBeyondUnfilled(problem, next)) go(g, i, more - 1, next);
    }
  };
  goPins(0, pinned);
  return best;
}

/** Tracks to be chosen alike: so many of some routes. */
interface Group {
  routes: PlacedTrack[];
  left: number;
}

const ownGroups = (problem: Problem, choices: PlacedTrack[][]): Group[] =>
  problem.demand.map((demand, d) => {
    const pinned = problem.pins.filter((pin) => pin.specialty === demand.specialty && pin.flexFrom === undefined).length;
    return { routes: choices[d] ?? [], left: withApplicants(demand) - pinned };
  });

const flexGroups = (problem: Problem, choices: PlacedTrack[][]): Group[] =>
  (problem.flex ?? []).map(({ from, to, most }) => {
    const unfilled = problem.demand.find(({ specialty }) => specialty === from)?.unfilled ?? 0;
    const pinned = problem.pins.filter((pin) => pin.flexFrom === from && pin.specialty === to).length;
    const routes = choices[problem.demand.findIndex(({ specialty }) => specialty === to)] ?? [];
    return { routes: routes.map((route) => ({ ...route, flex: { from, deviations: [] } })), left: Math.min(most - pinned, unfilled) };
  });

const isBeyondUnfilled = ({ demand }: Problem, tracks: readonly PlacedTrack[]): boolean =>
  demand.some(({ specialty, unfilled = 0 }) => tracks.filter(({ flex }) => flex?.from === specialty).length > unfilled);

export function routesOf(problem: Problem, shape: Pattern, start: string): PlanTrack[] {
  let routes: PlanTrack[] = [{ id: 'x', specialty: shape.specialty, pattern: shape.id, start, elements: [] }];
  shape.elements.forEach((asked, i) => {
    routes = routes.flatMap((route) =>
      problem.units.flatMap((unit) =>
        asked.months.map((months) => {
          const spent = route.elements.reduce((sum, element) => sum + element.months, 0);
          const from = monthText(month(start) + spent);
          return { ...route, elements: [...route.elements, { id: `e${i}`, unit: unit.id, from, months, kind: asked.kind }] };
        }),
      ),
    );
  });
  return routes.filter((route) => route.elements.reduce((sum, element) => sum + element.months, 0) === shape.months);
}
