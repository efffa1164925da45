/**
 * A region's years in order. Each year's plan is occupancy of the next. So that an early year does not take what a later one cannot do without,
 * every year is first placed roughly, one after another; what those rough plans of the later years take is reserved while a year is composed. The
 * rough plan of the next year thus stays possible whatever is chosen, and the next year is composed anew over all that is left.
 */
import { compose, type Progress } from '../compose.ts';
import type { Plan } from '../plan.ts';
import type { Occupancy, Problem } from '../problem.ts';
import { occupancyOf, placeMonths, withOccupancy } from './roll.ts';

export interface RegionTask {
  trainingRegion: string;
  /** Of one region, by year; with their place in the nation. */
  years: { no: number; problem: Problem; problemSha256: string }[];
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

export async function composeRegion(task: RegionTask, onProgress: (told: RegionProgress) => void): Promise<RegionAnswer> {
  const { seed, held, years, trainingRegion } = task;
  const rough = task.reserve && years.length > 1 ? await roughPlans(task) : [];
  const before = [...held];
  const answer: RegionAnswer = { years: [] };
  for (const [nth, { no, problem, problemSha256 }] of years.entries()) {
    const later = rough.slice(nth + 1).flat();
    const given = withOccupancy(problem, [...before, ...later]);
    const { plan } = await compose(given, {
      seed,
      problemSha256,
      onProgress: ({ plan: _, ...progress }) => onProgress({ trainingRegion, year: problem.year, progress }),
    });
    before.push(...occupancyOf(plan.tracks));
    answer.years.push({ no, plan, reserved: placeMonths(problem, later) });
  }
  return answer;
}

/** What each year takes when it is only placed, as many as can be. */
async function roughPlans({ years, held, seed }: RegionTask): Promise<Occupancy[][]> {
  const taken: Occupancy[][] = [];
  for (const { problem } of years) {
    let placing = true;
    const { plan } = await compose(withOccupancy(problem, [...held, ...taken.flat()]), {
      seed,
      problemSha256: '',
      onProgress: ({ phase, placed, unplaced }) => {
        placing = placed === 0 || (unplaced > 0 && (phase === 'start' || phase === 'search'));
      },
      shouldStop: () => !placing,
    });
    taken.push(occupancyOf(plan.tracks));
  }
  return taken;
}
