/**
 * The rules about one track by itself, each with the problem as it is without it. The graph of routes keeps them, so to leave one out is to
 * build the graph anew.
 */
import { month, monthText } from '../../../kernel/month.ts';
import type { Approval, Pattern, PatternElement, Problem } from '../problem.ts';
import type { NamedRule } from './explanation.ts';
import { named } from './rules.ts';

export interface RouteRule {
  rule: NamedRule;
  without: (problem: Problem) => Problem;
}

/** More than anybody could ask for. */
export const PLENTY = 1_000_000;

const ALWAYS = { from: '1950-01', to: '2150-01' };

/** Lengths are left free in steps of three months, at most six months from those allowed. */
const STEP = 3;
const MOST_STEPS = 2;

export function routeRulesOf(problem: Problem, specialty: string): RouteRule[] {
  const patterns = problem.patterns.filter((pattern) => pattern.specialty === specialty);
  const any = (test: (pattern: Pattern) => boolean) => patterns.some(test);
  const anyElement = (test: (element: PatternElement) => boolean) => any(({ elements }) => elements.some(test));
  const without = (change: (pattern: Pattern) => Partial<Pattern>) => (given: Problem) => ({
    ...given,
    patterns: given.patterns.map((pattern) => (pattern.specialty === specialty ? { ...pattern, ...change(pattern) } : pattern)),
  });
  const ofElements = (change: (element: PatternElement) => PatternElement) =>
    without(({ elements }) => ({ elements: elements.map(change) }));
  const list: RouteRule[] = [];
  const add = (kind: NamedRule['kind'], params: NamedRule['params'], change: RouteRule['without']) => {
    list.push({ rule: named(kind, { specialty, params }), without: change });
  };
  if (any(({ sites }) => sites.count > 0)) {
    const strictest = patterns.reduce((most, { sites }) => (sites.count * sites.months > most.count * most.months ? sites : most), {
      count: 0,
      months: 0,
    });
    add(
      'twoSites',
      { ...strictest },
      without(() => ({ sites: { count: 0, months: 0 } })),
    );
  }
  if (any(({ shortest }) => shortest > 0))
    add(
      'shortest',
      { months: Math.max(...patterns.map(({ shortest }) => shortest)) },
      without(() => ({ shortest: 0 })),
    );
  if (any(({ pure }) => pure))
    add(
      'pure',
      {},
      without(() => ({ pure: false })),
    );
  if (anyElement(({ sameUnitAs }) => sameUnitAs !== null))
    add(
      'sameUnit',
      {},
      ofElements((element) => ({ ...element, sameUnitAs: null })),
    );
  if (anyElement(({ units }) => units !== null))
    add(
      'units',
      {},
      ofElements((element) => ({ ...element, units: null })),
    );
  for (const group of groupsOf(patterns)) add('competence', { group }, withoutGroup(specialty, group));
  if (patterns.length > 0)
    add(
      'lengths',
      { months: Math.max(...patterns.map(({ months }) => months)) },
      ofElements((element) => ({ ...element, months: loosened(element.months) })),
    );
  return [...list, ...approvalPeriods(problem, specialty)];
}

const groupsOf = (patterns: readonly Pattern[]): string[] =>
  [
    ...new Set(
      patterns.flatMap(({ elements, competences }) => [
        ...elements.flatMap(({ competence }) => competence ?? []),
        ...competences.map(({ group }) => group),
      ]),
    ),
  ].sort();

const withoutGroup = (specialty: string, group: string) => (problem: Problem) => ({
  ...problem,
  patterns: problem.patterns.map((pattern) =>
    pattern.specialty === specialty
      ? {
          ...pattern,
          elements: pattern.elements.map((element) => (element.competence === group ? { ...element, competence: null } : element)),
          competences: pattern.competences.filter((asked) => asked.group !== group),
        }
      : pattern,
  ),
});

function loosened(months: readonly number[]): number[] {
  const free = new Set(months);
  for (const length of months)
    for (let n = 1; n <= MOST_STEPS; n++) for (const other of [length - n * STEP, length + n * STEP]) if (other > 0) free.add(other);
  return [...free].sort((a, b) => a - b);
}

/** Approvals that begin or end while this year's tracks could be there: without the rule they hold always. */
function approvalPeriods(problem: Problem, specialty: string): RouteRule[] {
  const span = horizonOf(problem, specialty);
  const groups = new Map<string, Approval[]>();
  for (const row of problem.approvals) {
    if (row.specialty !== specialty) continue;
    const key = `${row.unit}|${row.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : 1));
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (!first || !last) return [];
    const gap = sorted.some((row, i) => i > 0 && (sorted[i - 1]?.to ?? '') < row.from);
    if (first.from <= span.from && last.to >= span.to && !gap) return [];
    const { unit, kind } = first;
    const rule = named('approval', { specialty, unit, element: kind, from: first.from, to: last.to });
    return [{ rule, without: (given: Problem) => extended(given, rule, ALWAYS.from, ALWAYS.to) }];
  });
}

/** The approvals of the rule's unit, specialty and kind without gaps, from and to the months given. */
export function extended(problem: Problem, { unit, specialty, element }: NamedRule, from: string, to: string): Problem {
  const mine = (row: Approval) => row.unit === unit && row.specialty === specialty && row.kind === element;
  const rows = problem.approvals.filter(mine).sort((a, b) => (a.from < b.from ? -1 : 1));
  const longer = rows.map((row, i) => ({
    ...row,
    from: i === 0 && from < row.from ? from : row.from,
    to: rows[i + 1]?.from ?? (to > row.to ? to : row.to),
  }));
  return { ...problem, approvals: [...problem.approvals.filter((row) => !mine(row)), ...longer] };
}

/** From the first start to the last possible end. */
export function horizonOf(problem: Problem, specialty: string): { from: string; to: string } {
  const starts = [...(problem.demand.find((demand) => demand.specialty === specialty)?.starts ?? [])].sort();
  const longest = problem.patterns.reduce((most, pattern) => (pattern.specialty === specialty ? Math.max(most, pattern.months) : most), 0);
  const [first = '2000-01', last = first] = [starts[0], starts.at(-1)];
  return { from: first, to: monthText(month(last) + longest) };
}

/** Only approved units may be used: without it, any unit is approved always, for everything. */
export function approvedOnly(specialty: string, element: 'own' | 'side'): RouteRule {
  return {
    rule: named('approved', { specialty, element }),
    without: (problem) => {
      const groups = groupsOf(problem.patterns);
      const everywhere = standingForAll(problem, specialty).map((unit) => ({
        unit,
        specialty,
        kind: element,
        ...ALWAYS,
        tenths: PLENTY,
        gives: groups,
      }));
      const others = problem.approvals.filter((row) => row.specialty !== specialty || row.kind !== element);
      return { ...problem, approvals: [...others, ...everywhere] };
    },
  };
}

/**
 * Units of which one can stand for another: where all are approved for everything, a unit of the same site that has no ceiling does as well as any. Of a
 * region's four hundred units there are some forty sites, and routes are asked for over pairs of them. What the specialty's rules name stays by itself.
 */
function standingForAll({ units, approvals, patterns, pins }: Problem, specialty: string): string[] {
  const mine = <T extends { specialty: string }>(rows: readonly T[]): T[] => rows.filter((row) => row.specialty === specialty);
  const named = new Set([
    ...mine(approvals).map(({ unit }) => unit),
    ...mine(patterns).flatMap(({ elements }) => elements.flatMap((element) => element.units ?? [])),
    ...mine(pins).flatMap(({ elements }) => elements.flatMap(({ unit }) => unit ?? [])),
  ]);
  const open = new Map<string, string>();
  for (const { id, site, ceilings } of units) if (ceilings.length === 0 && !open.has(site)) open.set(site, id);
  return units.flatMap(({ id, site }) => (named.has(id) || (open.get(site) ?? id) === id ? [id] : []));
}
