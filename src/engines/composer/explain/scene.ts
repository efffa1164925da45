/**
 * A part of the problem to be looked at: some specialties, with all that fills up told as rows and every pin as a part of its own. Unlike the search,
 * it holds routes through full units too, so that a place more there can be thought of.
 */
import { monthText } from '../../../kernel/month.ts';
import { pinnedTracks } from '../pinned.ts';
import type { Pin, Problem, Weights } from '../problem.ts';
import { TENTHS_PER_TRACK } from '../rules/capacity.ts';
import { indexProblem, type ProblemIndex } from '../rules/context.ts';
import { loadAt } from '../rules/load.ts';
import { isWhole } from '../rules/pins.ts';
import type { Step } from '../search/graph.ts';
import { type Hands, makeHands } from '../search/hands.ts';
import { buildModel, type Model } from '../search/model.ts';
import type { Resource } from '../search/resources.ts';
import { PLENTY, type RouteRule } from './route-rules.ts';

/** A row of what fills up: between two months in which elements can begin or end. */
export interface Limit {
  resource: Resource;
  /** Half-open, in months. */
  from: number;
  to: number;
  /** Whole places free, and if nobody else were there. Below zero where others alone are too many: so many more would still free none. */
  balance: number;
  empty: number;
}

export interface Scene {
  problem: Problem;
  model: Model;
  hands: Hands;
  limits: Limit[];
}

export interface SceneRequest {
  problem: Problem;
  specialties: readonly string[];
  without: readonly RouteRule[];
  weights: Weights;
  /** Keeps only routes that this step of theirs does not cost anything; for the wishes about start and end. */
  free?: { specialty: string; position: 'first' | 'last' };
}

export const NO_WISHES: Weights = {
  shareSpecialty: 0,
  shareAim: 0,
  shareOverall: 0,
  startArea: 0,
  endArea: 0,
  startShortage: 0,
  endShortage: 0,
  change: 0,
  distance: 0,
  university: 0,
  bothAreas: 0,
  spread: 0,
};

export function buildScene({ problem: whole, specialties, without, weights, free }: SceneRequest): Scene {
  const chosen = new Set(specialties);
  const given = without.reduce((problem, rule) => rule.without(problem), whole);
  const problem: Problem = { ...about(given, chosen), pins: loosePins(about(whole, chosen)), weights };
  const model = buildModel(opened(withRoom(problem)));
  if (free) keepFree(model, free);
  const limits = layLimits(model, indexProblem(problem));
  return { problem, model, hands: makeHands(model), limits };
}

/** What of a problem can matter to some specialties: with hundreds of units, reading the rest is most of the time that a question takes. */
export function about(problem: Problem, specialties: ReadonlySet<string>): Problem {
  const chosen = <T extends { specialty: string }>(rows: readonly T[]): T[] => rows.filter(({ specialty }) => specialties.has(specialty));
  const approvals = chosen(problem.approvals);
  const pins = chosen(problem.pins);
  const named = pins.flatMap(({ elements }) => elements.flatMap(({ unit }) => unit ?? []));
  const units = new Set([...approvals.map(({ unit }) => unit), ...named]);
  return {
    ...problem,
    units: problem.units.filter(({ id }) => units.has(id)),
    approvals,
    occupancy: problem.occupancy.filter(({ unit }) => units.has(unit)),
    patterns: chosen(problem.patterns),
    demand: chosen(problem.demand),
    pins,
  };
}

/** Pins as parts that the graph of routes can hold: what is left open by a whole one its pattern leaves no choice about. */
function loosePins(problem: Problem): Pin[] {
  if (problem.pins.length === 0) return [];
  const tracks = new Map(pinnedTracks(problem).map((track) => [track.id, track]));
  return problem.pins.map((pin) => {
    const track = isWhole(pin) ? tracks.get(pin.id) : undefined;
    if (!track) return pin;
    const last = pin.elements.length - 1;
    return {
      ...pin,
      pattern: track.pattern,
      elements: pin.elements.map((element, i) => (i === last ? { ...element, months: null } : element)),
    };
  });
}

/** Without its pin a track is as free as any other: the model is to have routes for all of them, and a row says how many there may be. */
const withRoom = (problem: Problem): Problem => ({
  ...problem,
  demand: problem.demand.map((demand) => {
    const pins = problem.pins.filter(({ specialty }) => specialty === demand.specialty).length;
    return { ...demand, count: demand.count + pins };
  }),
});

/** Nothing is ever full, so that every approved unit has its steps. */
const opened = (problem: Problem): Problem => ({
  ...problem,
  approvals: problem.approvals.map((row) => ({ ...row, tenths: PLENTY })),
  occupancy: [],
  units: problem.units.map((unit) => ({ ...unit, ceilings: unit.ceilings.map((row) => ({ ...row, tenths: PLENTY })) })),
});

/** With one weight only, a step costs exactly when it does not meet that wish. */
function keepFree({ graphs, specialties }: Model, { specialty, position }: { specialty: string; position: 'first' | 'last' }): void {
  for (const graph of graphs.filter(({ specialty: no }) => specialties[no]?.id === specialty)) {
    if (position === 'first') graph.entry = graph.entry.filter(isFree);
    for (const step of graph.steps) if (position === 'last') step.next = step.next.filter((next) => next.next.length > 0 || isFree(next));
    const last = graph.pattern.elements.length - 1;
    if (position === 'last' && last === 0) graph.entry = graph.entry.filter(isFree);
  }
}

const isFree = ({ costs }: Step): boolean => costs.every((cost) => cost === 0);

/** Rows with the places as they truly are; where even all together cannot fill them, there is nothing to limit. */
function layLimits(model: Model, index: ProblemIndex): Limit[] {
  const limits: Limit[] = [];
  for (const resource of model.resources.list) {
    const borders = [...resource.borders].sort((a, b) => a - b);
    resource.rowAt.fill(limits.length);
    borders.forEach((from, i) => {
      const to = borders[i + 1];
      resource.rowAt.fill(limits.length, from);
      if (to === undefined) return;
      const places = placesBetween(index, resource, model.first + from, model.first + to);
      if (places.balance < resource.wanted) limits.push({ resource, from: model.first + from, to: model.first + to, ...places });
    });
  }
  return limits;
}

function placesBetween(
  index: ProblemIndex,
  { unit, specialty, kind }: Resource,
  from: number,
  to: number,
): { balance: number; empty: number } {
  let [balance, empty] = [PLENTY, PLENTY];
  for (let at = from; at < to; at++) {
    const { places, others } = loadAt(index, { unit, specialty, kind }, at, 0);
    // A month without approval or ceiling limits nothing: no route leads there.
    if (places === null) continue;
    balance = Math.min(balance, Math.floor((places - others) / TENTHS_PER_TRACK));
    empty = Math.min(empty, Math.floor(places / TENTHS_PER_TRACK));
  }
  return { balance, empty };
}

/** Places that this year's tracks may use, with some more. */
export const freeIn = ({ balance }: Limit, more = 0): number => Math.max(0, balance + more);

export const periodOf = ({ from, to }: { from: number; to: number }): { from: string; to: string } => ({
  from: monthText(from),
  to: monthText(to),
});
