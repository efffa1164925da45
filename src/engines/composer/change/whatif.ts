/**
 * What if the house, the counts or the agreement were otherwise: what of the plan at hand would no longer hold, the best plan then, with its
 * bound, and what moves. The plan at hand stays as it is. The proof is about all plans of the problem after the changes.
 */
import { compose, type Progress } from '../compose.ts';
import type { Figures, Plan, StageFigure } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { compareTracks, type TrackComparison } from '../rules/compare-tracks.ts';
import { contextOf, type Judged } from '../rules/context.ts';
import { rules } from '../rules/index.ts';
import { stagesIn } from '../rules/stages.ts';
import { VERSION } from '../version.ts';
import { applyChanges } from './apply.ts';
import type { Changes } from './change.ts';
import type { Hashes } from './replan-answer.ts';

/** Something of the plan at hand that would break a rule. */
export interface Broken {
  code: string;
  track: string | null;
  element: string | null;
  specialty: string | null;
  params: Record<string, string | number>;
}
export interface WhatIf extends Hashes {
  schema: 'videre-whatif/1';
  version: string;
  seed: number;
  broken: Broken[];
  before: { cost: number; bound: number; stages: StageFigure[]; figures: Figures };
  /** A plan of the problem after the changes, whose hash it names. */
  after: Plan;
  /** A = before, B = after. */
  tracks: TrackComparison;
}
export interface WhatIfRequest {
  problem: Problem;
  plan: Plan;
  changes: Changes;
  seed: number;
  hashes: Hashes;
  /** SHA-256 of a problem's canonical JSON. */
  hashOf: (problem: Problem) => string;
  onProgress?: (progress: Progress) => void;
  shouldStop?: () => boolean;
}

/** The changes must have come through `readChanges`. What need not move for a better plan stays. */
export async function whatIf({ problem, plan, changes, seed, hashes, hashOf, ...how }: WhatIfRequest): Promise<WhatIf> {
  const changed = applyChanges(problem, changes);
  const { plan: after } = await compose(changed, { seed, problemSha256: hashOf(changed), atHand: plan.tracks, ...how });
  return {
    schema: 'videre-whatif/1',
    version: VERSION,
    ...hashes,
    seed,
    ...besidePlan(problem, changed, plan),
    after,
    tracks: compareTracks(plan.tracks, after.tracks),
  };
}

/** What the plan at hand was, and what of it the problem after would break. */
export const besidePlan = (problem: Problem, changed: Problem, plan: Plan): Pick<WhatIf, 'broken' | 'before'> => ({
  broken: brokenBy(problem, changed, plan),
  before: { cost: plan.cost, bound: plan.bound, stages: stagesIn(plan), figures: plan.figures },
});

/** Hard rules that the tracks break after and did not break before; that other numbers are asked for, or unfilled, is the change itself. */
export function brokenBy(before: Problem, after: Problem, { tracks, unplaced }: Judged): Broken[] {
  const found = (problem: Problem): Broken[] => {
    const context = contextOf(problem, { tracks, unplaced });
    return rules
      .filter(({ hard, id }) => hard && id !== 'demand' && id !== 'flex')
      .flatMap(({ find }) => find(context))
      .map(({ code, track, element, specialty, params }) => ({ code, track, element, specialty, params }));
  };
  const known = new Set(found(before).map((one) => JSON.stringify(one)));
  return found(after).filter((one) => !known.has(JSON.stringify(one)));
}
