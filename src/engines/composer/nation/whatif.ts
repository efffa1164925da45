/**
 * What if, asked of a nation: a region's first year that is another after the changes is composed anew, and so are its later years, for each year's plan
 * is in the house of the next. Every other plan stays to the byte. What moves is told against the plan before, region by region.
 */

import { besidePlan, type WhatIf } from '../change/whatif.ts';
import { sumPoints } from '../cost.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { compareTracks } from '../rules/compare-tracks.ts';
import { groupBy } from '../rules/context.ts';
import { VERSION } from '../version.ts';
import { composeNation, type NationOptions } from './compose.ts';
import type { Nation } from './nation.ts';
import type { NationPlan } from './plan.ts';
import { occupancyOf, withOccupancy } from './roll.ts';

/** A year composed anew. */
export interface YearWhatIf extends Pick<WhatIf, 'broken' | 'before' | 'tracks'> {
  /** Its place among the nation's problems and the plans after. */
  no: number;
  year: number;
  /** Changed itself, or only the years before it. */
  because: 'changed' | 'earlierYear';
}
interface RegionSum {
  cost: number;
  bound: number;
  demanded: number;
  unplaced: number;
}
export interface RegionWhatIf {
  trainingRegion: string;
  /** Over all its years. */
  before: RegionSum;
  after: RegionSum;
  /** Years whose plans stay. */
  kept: number[];
  /** By year. */
  years: YearWhatIf[];
}
export interface NationWhatIf {
  schema: 'videre-nation-whatif/1';
  version: string;
  nationSha256: string;
  planSha256: string;
  changeSha256: string;
  seed: number;
  regions: RegionWhatIf[];
  /** A plan of the nation after the changes, whose hash it names. */
  after: NationPlan;
}
export interface NationWhatIfRequest extends Pick<NationOptions, 'seed' | 'workers' | 'run' | 'onProgress'> {
  nation: Nation;
  plan: NationPlan;
  /** From `readNationChanges`. */
  changed: Nation;
  hashes: Pick<NationWhatIf, 'nationSha256' | 'planSha256' | 'changeSha256'>;
  /** SHA-256 of the canonical JSON. */
  hashOf: (json: Nation | Problem) => string;
}

/** The plan must be one that `checkNation` accepts. */
export async function whatIfNation({ nation, plan, changed, hashes, hashOf, ...how }: NationWhatIfRequest): Promise<NationWhatIf> {
  const other = changed.problems.map((problem, no) => hashOf(problem) !== hashOf(nation.problems[no] ?? problem));
  const kept = plan.plans.map((one, no) => (stays(nation, other, no) ? { plan: one, reserved: plan.reserved[no] ?? 0 } : null));
  const sha256 = { nationSha256: hashOf(changed), problemSha256: changed.problems.map(hashOf) };
  const atHand = plan.plans.map(({ tracks }) => tracks);
  const after = await composeNation(changed, { ...how, ...sha256, kept, atHand });
  const numbered = nation.problems.map((problem, no) => ({ problem, no }));
  const regions = [...groupBy(numbered, ({ problem }) => problem.trainingRegion)].map(([trainingRegion, own]): RegionWhatIf => {
    const years = own.sort((a, b) => a.problem.year - b.problem.year);
    const plans = (all: readonly Plan[]) => years.flatMap(({ no }) => all[no] ?? []);
    return {
      trainingRegion,
      before: sumOf(plans(plan.plans)),
      after: sumOf(plans(after.plans)),
      kept: years.filter(({ no }) => kept[no]).map(({ problem }) => problem.year),
      years: years.flatMap(({ no }) => (kept[no] ? [] : [yearOf(nation, changed, plan, after, no, other[no] === true)])),
    };
  });
  return { schema: 'videre-nation-whatif/1', version: VERSION, ...hashes, seed: how.seed, regions, after };
}

/** Neither it nor an earlier year of its region is another. */
const stays = ({ problems }: Nation, other: readonly boolean[], no: number): boolean =>
  !problems.some((problem, i) => other[i] && isUpTo(problem, problems[no]));

const isUpTo = (problem: Problem, one: Problem | undefined): boolean =>
  problem.trainingRegion === one?.trainingRegion && problem.year <= one.year;

function yearOf(nation: Nation, changed: Nation, plan: NationPlan, after: NationPlan, no: number, isOther: boolean): YearWhatIf {
  const [problem, then, was, is] = [nation.problems[no], changed.problems[no], plan.plans[no], after.plans[no]];
  if (!problem || !then || !was || !is) throw new Error('a plan for every problem');
  const house = ({ plans }: NationPlan) =>
    plans.flatMap(({ tracks }, i) => (i !== no && isUpTo(nation.problems[i] ?? problem, problem) ? occupancyOf(tracks) : []));
  return {
    no,
    year: problem.year,
    because: isOther ? 'changed' : 'earlierYear',
    ...besidePlan(withOccupancy(problem, house(plan)), withOccupancy(then, house(after)), was),
    tracks: compareTracks(was.tracks, is.tracks),
  };
}

const sumOf = (plans: readonly Plan[]): RegionSum => ({
  cost: sumPoints(plans.map(({ cost }) => cost)),
  bound: sumPoints(plans.map(({ bound }) => bound)),
  demanded: plans.reduce((sum, { figures }) => sum + figures.demanded, 0),
  unplaced: plans.reduce((sum, { figures }) => sum + figures.unplaced, 0),
});
