/** What is asked about: a wish, the rules that it is held against, and the specialties among which the answer is looked for. */
import type { Highs } from 'highs';
import { month, monthText } from '../../../kernel/month.ts';
import type { PlanTrack } from '../plan.ts';
import type { Problem, ShareTarget, Weights } from '../problem.ts';
import { TENTHS_PER_TRACK } from '../rules/load.ts';
import { columnOf } from '../search/track-column.ts';
import type { NamedRule } from './explanation.ts';
import { Judge } from './judge.ts';
import type { RouteRule } from './route-rules.ts';
import { named } from './rules.ts';
import { buildScene, NO_WISHES, type SceneRequest } from './scene.ts';

export interface Ground {
  highs: Highs;
  problem: Problem;
  /** Of the plan explained; only whole tracks of the problem's specialties. */
  tracks: readonly PlanTrack[];
  /** True when somebody has asked for an end: then `Stopped` is thrown. */
  stop?: () => boolean;
}

export interface Question {
  ground: Ground;
  wish: NamedRule;
  specialties: readonly string[];
  /** Kept beside the wish, the places apart: tracks placed, pins, shares that the plan meets. */
  kept: readonly NamedRule[];
}

/** Wishes of a single track: the routes that meet them are those of which one step costs nothing under that weight alone. */
const steps: Partial<Record<NamedRule['kind'], { weight: keyof Weights; position: 'first' | 'last' }>> = {
  startArea: { weight: 'startArea', position: 'first' },
  startShortage: { weight: 'startShortage', position: 'first' },
  endArea: { weight: 'endArea', position: 'last' },
  endShortage: { weight: 'endShortage', position: 'last' },
};

export const isAboutSteps = ({ kind }: NamedRule): boolean => steps[kind] !== undefined;

/** The scene and its judge without some of the rules about single tracks. `wish: false` leaves out the wish itself, where that is such a rule. */
export function judgeOf({ ground, wish, specialties, kept }: Question, without: readonly RouteRule[] = [], asks = true): Judge {
  const { problem, tracks } = ground;
  const step = asks ? steps[wish.kind] : undefined;
  const request: SceneRequest = { problem, specialties, without, weights: NO_WISHES };
  if (step && wish.specialty !== null) {
    request.weights = { ...NO_WISHES, [step.weight]: 1 };
    request.free = { specialty: wish.specialty, position: step.position };
  }
  const scene = buildScene(request);
  const judge = new Judge(ground, scene, targetsOf(problem, [...kept, wish]));
  judge.know(tracks.flatMap((track) => columnOf(scene.hands, track) ?? []));
  return judge;
}

/** Of the same scene, with the shares as another problem has them. */
export const withShares = (judge: Judge, { kept, wish }: Question, problem: Problem): Judge =>
  judge.withTargets(targetsOf(problem, [...kept, wish]));

/** As the rules have them, which a relaxation may have changed. */
function targetsOf(problem: Problem, rules: readonly NamedRule[]): ShareTarget[] {
  const asked = rules.filter(({ kind }) => kind === 'share' || kind === 'aim');
  return problem.agreement.shares.filter((target) =>
    asked.some(({ specialty, params }) => specialty === target.specialty && params.area === target.area),
  );
}

/** All limits of a scene as rules, one for each row. */
export const limitRules = (judge: Judge): NamedRule[] => judge.rows.scene.limits.map((limit) => judge.rows.ruleOf(limit));

/** So many tracks of each specialty as the plan has, and the pins that it keeps. */
export function keptTracks({ problem, tracks }: Ground, specialties: readonly string[], wish: NamedRule): NamedRule[] {
  const placed = specialties.flatMap((specialty) => {
    const count = tracks.filter((track) => track.specialty === specialty).length;
    return wish.kind === 'placed' && wish.specialty === specialty ? [] : [named('placed', { specialty, params: { count } })];
  });
  const there = new Set(tracks.map(({ id }) => id));
  const pins = problem.pins.flatMap(({ id, specialty }) =>
    specialties.includes(specialty) && there.has(id) && wish.params.pin !== id ? [named('pin', { specialty, params: { pin: id } })] : [],
  );
  return [...placed, ...pins];
}

/** Specialties that meet the given ones at the ceilings of units, directly or through others. */
export function neighbours(problem: Problem, given: readonly string[]): string[] {
  const demanded = new Set(problem.demand.filter(({ count }) => count > 0).map(({ specialty }) => specialty));
  const limited = new Set(problem.units.filter(({ ceilings }) => ceilings.length > 0).map(({ id }) => id));
  const atUnit = new Map<string, Set<string>>();
  for (const { unit, specialty } of problem.approvals)
    if (limited.has(unit) && demanded.has(specialty)) atUnit.set(unit, (atUnit.get(unit) ?? new Set()).add(specialty));
  const reached = new Set(given);
  for (const specialty of reached)
    for (const there of atUnit.values()) if (there.has(specialty)) for (const other of there) reached.add(other);
  return [...reached];
}

/** The question with every track of other specialties where it is, as if it were there already. */
export function besideOthers(question: Question): Question {
  const { ground, specialties } = question;
  const others = ground.tracks
    .filter(({ specialty }) => !specialties.includes(specialty))
    .flatMap(({ specialty, elements }) =>
      elements.map(({ unit, kind, from, months }) => ({
        unit,
        specialty,
        kind,
        from,
        to: monthText(month(from) + months),
        tenths: TENTHS_PER_TRACK,
      })),
    );
  const problem = { ...ground.problem, occupancy: [...ground.problem.occupancy, ...others] };
  return { ...question, ground: { ...ground, problem } };
}

/** Every rule of the question, and all limits. */
export const allRules = ({ kept, wish }: Question, judge: Judge): NamedRule[] => [...kept, ...limitRules(judge), wish];

/** A plan that keeps every rule of the question, if one is easily found. */
export function canBeKept(question: Question): boolean {
  const judge = judgeOf(question);
  try {
    return judge.judge(judge.sidesOf(allRules(question, judge)), false).kept === true;
  } finally {
    judge.dispose();
  }
}
