/** Can some rules be kept together? Told by trying every plan of a tiny problem, with the rules themselves and nothing of the search: for tests. */
import { month } from '../../../kernel/month.ts';
import type { Pattern, Problem } from '../problem.ts';
import { approvedUnit } from '../rules/approvedUnit.ts';
import { competences } from '../rules/competences.ts';
import { contextOf, indexProblem, type PlacedTrack, type ProblemIndex } from '../rules/context.ts';
import { endArea } from '../rules/endArea.ts';
import { endShortage } from '../rules/endShortage.ts';
import { loadAt, TENTHS_PER_TRACK } from '../rules/load.ts';
import { pattern as patternRule } from '../rules/pattern.ts';
import { keeps } from '../rules/pins.ts';
import { pure } from '../rules/pure.ts';
import { filledMonths } from '../rules/share.ts';
import { startArea } from '../rules/startArea.ts';
import { startShortage } from '../rules/startShortage.ts';
import { twoSites } from '../rules/twoSites.ts';
import { routesOf } from '../tiny.case.ts';
import type { NamedRule } from './explanation.ts';
import type { RouteRule } from './route-rules.ts';
import { ruleKey } from './rules.ts';

const steps = { startArea, endArea, startShortage, endShortage };
const isStep = (kind: NamedRule['kind']): kind is keyof typeof steps => kind in steps;

/** Null when there are too many plans to try. Of the rules about single tracks those of `left` are not kept, all others are. */
export function canAll(
  problem: Problem,
  given: readonly NamedRule[],
  left: readonly RouteRule[],
  specialties: readonly string[],
  most: number,
): boolean | null {
  const loose = left.reduce((less, rule) => rule.without(less), problem);
  const index = indexProblem(loose);
  const choices = specialties.map((specialty) => ({ specialty, routes: routes(loose, index, specialty, given) }));
  const count = (specialty: string) => problem.demand.find((demand) => demand.specialty === specialty)?.count ?? 0;
  if (choices.reduce((product, { specialty, routes }) => product * (routes.length + 1) ** count(specialty), 1) > most) return null;
  const go = (at: number, from: number, left: number, tracks: PlacedTrack[]): boolean => {
    const here = choices[at];
    if (!here) return kept(loose, index, given, tracks);
    if (go(at + 1, 0, count(choices[at + 1]?.specialty ?? ''), tracks)) return true;
    for (let i = from; left > 0 && i < here.routes.length; i++)
      if (go(at, i, left - 1, [...tracks, here.routes[i] as PlacedTrack])) return true;
    return false;
  };
  return go(0, 0, count(choices[0]?.specialty ?? ''), []);
}

/** Every track that keeps the rules about one track. */
function routes(problem: Problem, index: ProblemIndex, specialty: string, given: readonly NamedRule[]): PlacedTrack[] {
  const demand = problem.demand.find((row) => row.specialty === specialty);
  const patterns: Pattern[] = problem.patterns.filter((pattern) => pattern.specialty === specialty);
  const all = (demand?.starts ?? []).flatMap((start) => patterns.flatMap((pattern) => routesOf(problem, pattern, start)));
  const asked = given
    .filter((rule) => isStep(rule.kind) && rule.specialty === specialty)
    .map(({ kind }) => steps[kind as keyof typeof steps]);
  const weights = { ...problem.weights, startArea: 1, endArea: 1, startShortage: 1, endShortage: 1 };
  const rules = [patternRule, approvedUnit, competences, twoSites, pure, ...asked];
  return contextOf(problem, { tracks: all, unplaced: [] }, index).tracks.filter((track) =>
    rules.every((rule) => rule({ problem: { ...problem, weights }, index, tracks: [track], unplaced: [] }).length === 0),
  );
}

const kept = (problem: Problem, index: ProblemIndex, given: readonly NamedRule[], tracks: PlacedTrack[]): boolean =>
  pinsKept(problem, given, tracks) && given.every((rule) => keepsRule(problem, index, rule, tracks, given));

/** Each pin by a track of its own. */
function pinsKept(problem: Problem, given: readonly NamedRule[], tracks: readonly PlacedTrack[]): boolean {
  const pins = given.filter(({ kind }) => kind === 'pin').flatMap(({ params }) => problem.pins.find(({ id }) => id === params.pin) ?? []);
  const go = (at: number, left: readonly PlacedTrack[]): boolean => {
    const pin = pins[at];
    if (!pin) return true;
    return left.some((track, i) => {
      const elements = track.elements.map((element, e) => ({ ...element, id: pin.elements[e]?.id ?? '' }));
      return keeps({ ...track, elements }, pin) && go(at + 1, [...left.slice(0, i), ...left.slice(i + 1)]);
    });
  };
  return go(0, tracks);
}

function keepsRule(
  problem: Problem,
  index: ProblemIndex,
  rule: NamedRule,
  tracks: readonly PlacedTrack[],
  given: readonly NamedRule[],
): boolean {
  const { kind, specialty, unit, element, params } = rule;
  if (kind === 'placed') return tracks.filter((track) => track.specialty === specialty).length >= Number(params.count);
  if (kind === 'share' || kind === 'aim') {
    const counted = tracks.filter((track) =>
      specialty === null ? problem.agreement.overall.includes(track.specialty) : track.specialty === specialty,
    );
    const { months } = filledMonths(counted, problem.agreement);
    const all = [...months.values()].reduce((sum, n) => sum + n, 0);
    const here = 200 * (months.get(String(params.area)) ?? 0);
    const [low, high] = kind === 'aim' ? [Number(params.aim), 100] : [Number(params.low), Number(params.high)];
    return (low === 0 || here >= (2 * low - 1) * all) && (high === 100 || here <= (2 * high + 1) * all);
  }
  if ((kind !== 'capacity' && kind !== 'ceiling') || unit === null) return true;
  const emptied =
    !given.some((other) => other.kind === 'occupancy' && ruleKey({ ...other, kind }) === ruleKey(rule)) && params.emptied === 1;
  const line = { unit, specialty: kind === 'ceiling' ? null : specialty, kind: kind === 'ceiling' ? null : element };
  const [from, to] = [month(rule.from ?? '1950-01'), month(rule.to ?? '2150-01')];
  for (const track of tracks)
    for (const one of track.elements)
      for (let at = Math.max(from, one.from); at < Math.min(to, one.to); at++) {
        const own = tracks.flatMap(({ specialty: of, elements }) =>
          elements.filter(
            (e) => e.unit === unit && e.from <= at && at < e.to && (line.specialty === null || (of === specialty && e.kind === element)),
          ),
        ).length;
        const { places, others } = loadAt(index, line, at, 0);
        if (places !== null && own > 0 && own * TENTHS_PER_TRACK > places - (emptied ? 0 : others)) return false;
      }
  return true;
}
