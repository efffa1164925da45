/**
 * Years placed roughly: each as many as can be, with no regard to wishes. One year after another first. Then a year that leaves tracks out is placed before
 * the others, which is kept if none of those leaves more out: an early year gives up no track for a later one, but it can stand elsewhere.
 */
import { compose } from '../compose.ts';
import type { Occupancy, Problem } from '../problem.ts';
import { occupancyOf, withOccupancy } from './roll.ts';

export interface Rough {
  taken: Occupancy[];
  unplaced: number;
}

/** In the order of the problems, which are a region's years; `house` is who is there besides what the problems say. At most `trials` times over. */
export async function roughPlans(
  problems: readonly Problem[],
  house: readonly Occupancy[],
  seed: number,
  trials: number,
): Promise<Rough[]> {
  const years = [...problems.keys()];
  const place = async (order: readonly number[]): Promise<Rough[]> => {
    const plans: Rough[] = [];
    const here = [...house];
    for (const year of order) {
      const problem = problems[year];
      if (!problem) continue;
      const rough = await roughPlan(withOccupancy(problem, here), seed);
      here.push(...rough.taken);
      plans[year] = rough;
    }
    return plans;
  };
  let best = await place(years);
  const before: number[] = [];
  let left = trials;
  for (const year of years.slice(1).reverse()) {
    if ((best[year]?.unplaced ?? 0) === 0 || left === 0) continue;
    left--;
    const lead = [...before, year];
    const trial = await place([...lead, ...years.filter((other) => !lead.includes(other))]);
    if (!isBetter(trial, best)) continue;
    best = trial;
    before.push(year);
  }
  return best;
}

/** No year leaves more out, and some year fewer. */
export function isBetter(plans: readonly Rough[], others: readonly Rough[]): boolean {
  const more = plans.map(({ unplaced }, i) => unplaced - (others[i]?.unplaced ?? 0));
  return more.every((n) => n <= 0) && more.some((n) => n < 0);
}

async function roughPlan(problem: Problem, seed: number): Promise<Rough> {
  let placing = true;
  const { plan } = await compose(problem, {
    seed,
    problemSha256: '',
    onProgress: ({ phase, placed, unplaced }) => {
      placing = placed === 0 || (unplaced > 0 && (phase === 'start' || phase === 'search'));
    },
    shouldStop: () => !placing,
  });
  return { taken: occupancyOf(plan.tracks), unplaced: plan.figures.unplaced };
}
