/** Plans and bounds of random problems against the exact optimum of every stage, by scipy's HiGHS where it is installed, else by the composer's own. */

import { compose, generate, type Problem, readProblem } from '../../src/engines/composer/index.ts';
import { ONE_STAGE, STANDARD_STAGES } from '../../src/engines/composer/rules/stages.ts';
import { tinyProblem, withPartialPins } from '../../src/engines/composer/tiny.case.ts';
import { seededRandom } from '../../src/kernel/random.ts';
import { doubt } from '../composer/sceptic.ts';
import { highs } from '../composer/solve/highs.ts';
import { scipy } from '../composer/solve/scipy.ts';

/** For the optimum of one stage. */
const SECONDS = 20;

export async function bounds(rounds: number): Promise<void> {
  const solver = (await scipy.version()) === null ? highs : scipy;
  let [wrong, solved, stages, open, read] = [0, 0, 0, 0, 0];
  for (let seed = 1; seed <= rounds; seed += 1) {
    const problem = smallProblem(seed);
    if ('errors' in readProblem(problem)) continue;
    read += 1;
    const { plan } = await compose(problem, { seed, problemSha256: 'small' });
    const found = await doubt(problem, plan, solver, SECONDS);
    solved += found.solved;
    stages += found.stages;
    open += (plan.stages ?? []).filter(({ proven }) => !proven).length;
    wrong += Number(found.faults.length > 0);
    for (const fault of found.faults) console.log(`seed ${seed}: ${fault}`);
  }
  console.log(
    `bounds: ${read} problems, ${wrong} wrong; ${solved} of ${stages} stages solved to the optimum by ${solver.name} ${await solver.version()}, ${open} not proven by the composer`,
  );
  if (wrong > 0 || read < rounds / 2) process.exitCode = 1;
}

/** Tiny ones of every kind, and single specialties with few tracks; the stages as they stand, in one, or shuffled with tolerances. */
function smallProblem(seed: number): Problem {
  const random = seededRandom(seed);
  const whole = (most: number): number => Math.floor(random() * (most + 1));
  const problem = seed % 3 === 0 ? fewTracks(seed, whole) : seed % 3 === 1 ? tinyProblem(seed) : withPartialPins(tinyProblem(seed), seed);
  const order = STANDARD_STAGES.map((stage) => ({ ...stage, tolerance: whole(2) === 0 ? whole(12) : 0, at: random() }));
  const shuffled = order.sort((a, b) => a.at - b.at).map(({ at: _, ...stage }) => stage);
  return { ...problem, stages: seed % 4 === 0 ? [ONE_STAGE] : seed % 4 === 1 ? shuffled : [...STANDARD_STAGES] };
}

function fewTracks(seed: number, whole: (most: number) => number): Problem {
  const problem = generate({ size: 'specialty', seed, tight: seed % 2 === 0 });
  for (const demand of problem.demand) demand.count = 1 + whole(4);
  // Every column is written out: few hospitals, so that they are thousands and not hundreds of thousands.
  const few = new Set(problem.sites.filter((_, i) => i < 2 || whole(7) === 0).map(({ id }) => id));
  const there = new Set(problem.units.filter(({ site }) => few.has(site)).map(({ id }) => id));
  const approved = new Set(problem.approvals.map(({ unit }) => unit));
  problem.units = problem.units.filter(({ id }) => there.has(id) && approved.has(id));
  problem.approvals = problem.approvals.filter(({ unit }) => there.has(unit));
  problem.occupancy = problem.occupancy.filter(({ unit }) => there.has(unit));
  for (const approval of problem.approvals) if (whole(3) === 0) approval.tenths = 10 * whole(2);
  for (const key of Object.keys(problem.weights) as (keyof Problem['weights'])[]) if (whole(3) === 0) problem.weights[key] = whole(20);
  return problem;
}
