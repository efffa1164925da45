/** Some specialties find too few applicants: how far tracks are expected to be filled, places without an applicant, and what those may become. */
import type { Demand, Flex, Problem } from '../problem.ts';
import { between, pick, type Random } from './random.ts';

export function withUnfilled(problem: Problem, random: Random): Problem {
  const pinned = (specialty: string) => problem.pins.filter((pin) => pin.specialty === specialty).length;
  const demand = problem.demand.map((row): Demand => {
    const filled = pick([70, 75, 80, 85, 90, 95, 100, 100], random) ?? 100;
    const few = random() < 0.25 ? between(1, Math.max(1, Math.round(row.count / 8)), random) : 0;
    const unfilled = Math.max(0, Math.min(few, row.count - 1 - pinned(row.specialty)));
    return { ...row, ...(filled < 100 ? { filled } : {}), ...(unfilled > 0 ? { unfilled } : {}) };
  });
  const sought = demand.filter(({ unfilled }) => unfilled === undefined).map(({ specialty }) => specialty);
  const flex = demand
    .filter(({ unfilled }) => unfilled !== undefined)
    .flatMap(({ specialty: from }) => {
      const targets = new Set([pick(sought, random), random() < 0.5 ? pick(sought, random) : undefined].filter((to) => to !== undefined));
      return [...targets].map((to): Flex => ({ from, to, most: between(1, 3, random), ...(random() < 0.2 ? { shortage: false } : {}) }));
    });
  return { ...problem, demand, flex };
}
