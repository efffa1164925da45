/** Contradictions of pins, told before any search with their place. What only a whole route can break is told by the plan itself. */
import { type Month, month, monthText } from '../../kernel/month.ts';
import type { Fault } from './fault.ts';
import { pinnedTracks } from './pinned.ts';
import type { PlanTrack } from './plan.ts';
import type { Pattern, Pin, Problem } from './problem.ts';
import { contextOf, indexProblem, type ProblemIndex, placeKey } from './rules/context.ts';
import { countsIn } from './rules/flex.ts';
import { findAll, rules } from './rules/index.ts';
import { isWhole } from './rules/pins.ts';
import { covered } from './rules/spans.ts';

type Say = (path: string, code: string, params?: Fault['params']) => void;
interface Span {
  from: Month;
  to: Month;
}

export function pinFaults(problem: Problem, say: Say): void {
  if (problem.pins.length === 0) return;
  // A plan names every track and element once; so must what is pinned into it.
  const seen = new Set<string>();
  const once = (id: string, path: string) => {
    if (seen.has(id)) say(path, 'duplicate', { id });
    seen.add(id);
  };
  problem.pins.forEach((pin, i) => {
    once(pin.id, `/pins/${i}/id`);
    pin.elements.forEach((element, j) => {
      once(element.id, `/pins/${i}/elements/${j}/id`);
    });
  });
  const index = indexProblem(problem);
  for (const track of pinnedTracks(problem, index)) {
    const i = problem.pins.findIndex((pin) => pin.id === track.id);
    track.elements.forEach(({ from }, j) => {
      const found = problem.pins[i]?.elements[j]?.from ?? from;
      if (found !== from) say(`/pins/${i}/elements/${j}/from`, 'pin.pattern.from', { specialty: track.specialty, found, possible: from });
    });
  }
  const parts = problem.pins.flatMap((pin, i) => (isWhole(pin) ? [] : [fixedPart(index, problem, pin, `/pins/${i}`, say)]));
  byRules(problem, index, parts, say);
}

/** Every rule on the whole pins; on all of them together those about places and demand, as far as the partial ones are fixed. */
function byRules(problem: Problem, index: ProblemIndex, parts: readonly PlanTrack[], say: Say): void {
  const whole = { ...problem, pins: problem.pins.filter(isWhole) };
  const tracks = [...pinnedTracks(problem, index), ...parts];
  const left = problem.demand.map((demand) => ({
    specialty: demand.specialty,
    start: demand.starts[0] ?? '2000-01',
    count: Math.max(0, demand.count - tracks.filter((track) => countsIn(track) === demand.specialty).length),
    reasons: [],
  }));
  const unplaced = left.filter((row) => row.count > 0);
  const together = new Set(['capacity', 'demand']);
  const all = rules.filter(({ id }) => together.has(id)).flatMap(({ find }) => find(contextOf(problem, { tracks, unplaced }, index)));
  const alone = findAll(contextOf(whole, { tracks: tracks.slice(0, whole.pins.length), unplaced }, index));
  // What a plan must tell besides the tracks (pins left out, places unfilled) is no contradiction of theirs.
  const ofPlans = new Set(['pins', 'flex']);
  for (const finding of [...alone.filter(({ rule }) => !together.has(rule) && !ofPlans.has(rule)), ...all]) {
    if (!finding.hard) continue;
    const i = problem.pins.findIndex((pin) => pin.id === finding.track);
    say(i < 0 ? '/pins' : `/pins/${i}`, `pin.${finding.code}`, { specialty: finding.specialty ?? '', ...finding.params });
  }
}

/** Tells what keeps a partial pin from each pattern it may follow; returns those of its elements whose unit and months can only be one. */
function fixedPart(index: ProblemIndex, problem: Problem, pin: Pin, path: string, say: Say): PlanTrack {
  const part: PlanTrack = { id: pin.id, specialty: pin.specialty, pattern: pin.pattern ?? '', start: pin.start, elements: [] };
  pin.elements.forEach(({ unit }, j) => {
    if (unit !== null && !index.units.has(unit)) say(`${path}/elements/${j}/unit`, 'unknown.unit', { id: unit });
  });
  const own = problem.patterns.filter((pattern) => pattern.specialty === pin.specialty);
  const asked = pin.pattern ? own.filter((pattern) => pattern.id === pin.pattern) : own;
  const tries = asked.map((pattern) => tryPattern(index, pin, pattern));
  if (tries.length === 0) say(`${path}/pattern`, 'pin.pattern.unknown', { specialty: pin.specialty, pattern: pin.pattern ?? '' });
  if (tries.length > 0 && tries.every(({ faults }) => faults.length > 0)) {
    // The pattern that it comes nearest to explains most.
    const nearest = tries.reduce((best, one) => (one.reached > best.reached ? one : best));
    for (const fault of nearest.faults) say(path + fault.path, `pin.${fault.code}`, { specialty: pin.specialty, ...fault.params });
    return part;
  }
  const possible = tries.filter(({ faults }) => faults.length === 0);
  pin.elements.forEach((element, j) => {
    const spans = new Map(possible.flatMap(({ spans }) => spans[j] ?? []).map((span) => [`${span.from} ${span.to}`, span]));
    const [span] = spans.values();
    if (element.unit === null || spans.size !== 1 || !span) return;
    part.elements.push({ id: element.id, unit: element.unit, from: monthText(span.from), months: span.to - span.from, kind: element.kind });
  });
  return part;
}

interface Try {
  faults: Fault[];
  /** How far it got: 0 the elements, 1 their months, 2 their units. */
  reached: number;
  /** For each element, when it can lie. */
  spans: Span[][];
}

function tryPattern(index: ProblemIndex, pin: Pin, pattern: Pattern): Try {
  const faults: Fault[] = [];
  const say = (path: string, code: string, params: Fault['params'] = {}) => {
    faults.push({ path, code, params: { pattern: pattern.id, ...params } });
  };
  if (pin.elements.length !== pattern.elements.length)
    say('/elements', 'pattern.elements', { expected: pattern.elements.length, found: pin.elements.length });
  pin.elements.forEach(({ kind }, j) => {
    const expected = pattern.elements[j]?.kind ?? kind;
    if (kind !== expected) say(`/elements/${j}/kind`, 'pattern.kind', { expected, found: kind });
  });
  if (faults.length > 0) return { faults, reached: 0, spans: [] };
  const spans = spansOf(pin, pattern, say);
  if (faults.length > 0) return { faults, reached: 1, spans };
  pin.elements.forEach((_, j) => {
    unitFaults(index, pin, pattern, j, spans[j] ?? [], say);
  });
  return { faults, reached: 2, spans };
}

/** When each element can lie, by lengths and pinned months alone. */
function spansOf(pin: Pin, pattern: Pattern, say: Say): Span[][] {
  const start = month(pin.start);
  const spans: Span[][] = [];
  let begins = new Set([start]);
  for (const [j, element] of pattern.elements.entries()) {
    const asked = pin.elements[j];
    const place = `/elements/${j}`;
    const months = asked?.months ?? null;
    if (months !== null && !element.months.includes(months)) {
      say(`${place}/months`, 'pattern.months', { allowed: element.months.join(', '), found: months });
      return spans;
    }
    const from = asked?.from;
    if (from !== undefined && !begins.has(month(from))) {
      say(`${place}/from`, 'pattern.from', { found: from, possible: [...begins].map(monthText).sort().join(', ') });
      return spans;
    }
    const froms = from === undefined ? [...begins] : [month(from)];
    const here = froms.flatMap((at) => (months === null ? [...new Set(element.months)] : [months]).map((n) => ({ from: at, to: at + n })));
    spans.push(here.filter(({ to }) => to <= start + pattern.months));
    begins = new Set(spans[j]?.map(({ to }) => to));
  }
  let ends = new Set([start + pattern.months]);
  for (let j = spans.length - 1; j >= 0; j--) {
    spans[j] = (spans[j] ?? []).filter(({ to }) => ends.has(to));
    ends = new Set(spans[j]?.map(({ from }) => from));
  }
  if (ends.size === 0) say('/elements', 'pattern.sum', { months: pattern.months });
  return spans;
}

function unitFaults(index: ProblemIndex, pin: Pin, pattern: Pattern, j: number, spans: readonly Span[], say: Say): void {
  const asked = pin.elements[j];
  const element = pattern.elements[j];
  const unit = asked?.unit;
  if (!asked || !element || !unit) return;
  const place = `/elements/${j}/unit`;
  const { units, competence, sameUnitAs } = element;
  if (units && !units.includes(unit)) say(place, 'pattern.unit', { unit });
  const home = sameUnitAs === null ? null : (pin.elements[sameUnitAs]?.unit ?? null);
  if (home !== null && home !== unit) say(place, 'pattern.sameUnit', { unit, expected: home });
  const approvals = index.approvals.get(placeKey(unit, pin.specialty, asked.kind)) ?? [];
  const giving = competence === null ? approvals : approvals.filter(({ gives }) => gives.includes(competence));
  if (!spans.some((span) => covered(span, approvals))) say(place, 'approvedUnit.notApproved', { unit, kind: asked.kind });
  else if (competence !== null && !spans.some((span) => covered(span, giving))) say(place, 'pattern.competence', { unit, competence });
}
