/**
 * A region's years in order. Each year's plan is occupancy of the next. So that an early year does not take what a later one cannot do without,
 * every year is first placed roughly (rough.ts); what those rough plans of the later years take is reserved while a year is composed. The
 * rough plan of the next year thus stays possible whatever is chosen, and the next year is composed anew over all that is left.
 */
import { type ComposeOptions, compose, type Progress } from '../compose.ts';
import type { Plan, PlanTrack } from '../plan.ts';
import type { Occupancy, Problem } from '../problem.ts';
import { occupancyOf, placeMonths, withOccupancy } from './roll.ts';
import { isBetter, type Rough, roughPlans } from './rough.ts';

/** Orders of the years tried before the first is composed. */
const TRIALS = 2;

export interface RegionTask {
  trainingRegion: string;
  /** Of one region, by year; with their place in the nation. */
  years: { no: number; problem: Problem; problemSha256: string; atHand?: readonly PlanTrack[] }[];
  /** More in the house than the problems say: what other regions take beyond their part. */
  held: Occupancy[];
  seed: number;
  /** False for measuring what reserving is worth. */
  reserve: boolean;
}

export interface RegionAnswer {
  years: { no: number; plan: Plan; reserved: number }[];
}

export interface RegionProgress {
  trainingRegion: string;
  year: number;
  progress: Omit<Progress, 'plan'>;
}

export async function composeRegion(
  task: RegionTask,
  onProgress: (told: RegionProgress) => void,
  how: Pick<ComposeOptions, 'limits' | 'shouldStop'> = {},
): Promise<RegionAnswer> {
  const { seed, held, years, trainingRegion } = task;
  const house = [...held];
  const answer: RegionAnswer = { years: [] };
  let rough: Rough[] = [];
  for (const [nth, { no, problem, problemSha256, atHand }] of years.entries()) {
    if (task.reserve) rough = await roughFrom(years.slice(nth), house, rough.slice(1), seed);
    const later = rough.slice(1).flatMap(({ taken }) => taken);
    const { plan } = await compose(withOccupancy(problem, [...house, ...later]), {
      seed,
      problemSha256,
      atHand,
      ...how,
      onProgress: ({ plan: _, ...progress }) => onProgress({ trainingRegion, year: problem.year, progress }),
    });
    house.push(...occupancyOf(plan.tracks));
    answer.years.push({ no, plan, reserved: placeMonths(problem, later) });
  }
  return answer;
}

/** Rough plans of the years that are left. Those known stay possible; they are looked for anew only where tracks are left out. */
async function roughFrom(years: RegionTask['years'], house: readonly Occupancy[], known: Rough[], seed: number): Promise<Rough[]> {
  if (years.length === 1 || (known.length > 0 && known.every(({ unplaced }) => unplaced === 0))) return known;
  const found = await roughPlans(
    years.map(({ problem }) => problem),
    house,
    seed,
    known.length === 0 ? TRIALS : 0,
  );
  return known.length === 0 || isBetter(found, known) ? found : known;
}
