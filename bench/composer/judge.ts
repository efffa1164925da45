/** A rival's tracks through the independent checker; placed, cost and stages are what it recomputes from the months. */
import { check } from '../../src/engines/composer/check.ts';
import { toPoints } from '../../src/engines/composer/cost.ts';
import type { Plan, PlanTrack, Unplaced } from '../../src/engines/composer/plan.ts';
import type { Problem } from '../../src/engines/composer/problem.ts';
import { PINNED } from '../../src/engines/composer/rules/pins.ts';
import { stageCosts, stagesOf } from '../../src/engines/composer/rules/stages.ts';

export interface Judged {
  /** Codes of the hard rules broken: such a plan does not count. */
  hard: string[];
  placed: number;
  demanded: number;
  cost: number;
  stages: number[];
}

export function judged(problem: Problem, tracks: readonly PlanTrack[]): Judged {
  const plan: Plan = {
    schema: 'videre-plan/1',
    problemSha256: '',
    seed: 0,
    version: 'rival',
    stopped: false,
    cost: 0,
    bound: 0,
    gap: 0,
    unplaced: unplacedOf(problem, tracks),
    tracks: [...tracks],
    figures: {
      demanded: 0,
      placed: 0,
      unplaced: 0,
      shares: [],
      startEnd: { ...NONE },
      changes: 0,
      kilometres: 0,
      universityMonths: 0,
      costs: {},
    },
  };
  const { findings, figures, cost } = check(problem, plan);
  const hard = findings.filter((finding) => finding.hard).map(({ code }) => code);
  return { hard, placed: figures.placed, demanded: figures.demanded, cost, stages: stageCosts(stagesOf(problem), findings).map(toPoints) };
}

const NONE = { asked: 0, startInHome: 0, endInHome: 0, startAtShortage: 0, endAtShortage: 0 };

/** What was asked and is not there, pins left out by name. */
function unplacedOf(problem: Problem, tracks: readonly PlanTrack[]): Unplaced[] {
  const there = new Set(tracks.map(({ id }) => id));
  const pins = problem.pins
    .filter(({ id }) => !there.has(id))
    .map(({ id, specialty, start }) => ({ specialty, start, count: 1, reasons: [{ code: PINNED, params: { pin: id } }] }));
  const rows = problem.demand.map(({ specialty, count, starts }) => {
    const told = [...tracks, ...pins].filter((row) => row.specialty === specialty).length;
    return { specialty, start: starts[0] ?? '', count: count - told, reasons: [] };
  });
  return [...pins, ...rows.filter(({ count }) => count > 0)];
}
