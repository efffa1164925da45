/** One contestant on one problem, alone in its process. Everything it finds is kept with its time and written at the end: judging is not its time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compose, type Nation, type Problem, VERSION } from '../../src/engines/composer/index.ts';
import { ONE_STAGE, stagesOf } from '../../src/engines/composer/rules/stages.ts';
import { TooLarge } from './columns.ts';
import { COMPOSER, COMPOSER_ONE, type Rival, rivals } from './contestants.ts';
import { groundOf } from './ground.ts';
import type { Mip } from './mip.ts';
import { nationContest } from './nation.ts';
import { blank, type Happening, type Outcome, UNPLACED_POINTS } from './outcome.ts';
import type { News } from './solve/solver.ts';
import { inStages, weighted } from './staged.ts';

export interface ContestOptions {
  contestant: string;
  problem: string;
  seconds: number;
  /** Rivals go stage by stage instead of by one weighted sum. */
  staged: boolean;
  /** Regions of a nation at a time; null = as many as the machine has cores. */
  workers: number | null;
  out: string;
}

export async function contest(options: ContestOptions): Promise<void> {
  const problem = JSON.parse(readFileSync(options.problem, 'utf8')) as Problem | Nation;
  const outcome = problem.schema === 'videre-nation/1' ? await nationContest(problem, options.workers) : await ofProblem(problem, options);
  const { user, system } = process.cpuUsage();
  if (!outcome.megabytes) outcome.cpuSeconds = (user + system) / 1e6;
  outcome.megabytes ||= Math.round(process.resourceUsage().maxRSS / 1000);
  writeFileSync(options.out, JSON.stringify(outcome));
}

async function ofProblem(problem: Problem, options: ContestOptions): Promise<Outcome> {
  const rival = rivals.find(({ name }) => name === options.contestant);
  return rival ? await ofRival(rival, problem, options) : await ofComposer(options.contestant, problem);
}

const clock = () => {
  const began = performance.now();
  return () => (performance.now() - began) / 1000;
};

async function ofComposer(contestant: string, asked: Problem): Promise<Outcome> {
  if (contestant !== COMPOSER && contestant !== COMPOSER_ONE) throw new Error(`no contestant «${contestant}»`);
  const problem = contestant === COMPOSER ? asked : { ...asked, stages: [ONE_STAGE] };
  const outcome = blank(contestant, VERSION);
  const since = clock();
  const { plan, report } = await compose(problem, {
    seed: 1,
    problemSha256: 'bench',
    onProgress: ({ plan, bound, gap }) =>
      outcome.happenings.push({ seconds: since(), bound, gap, ...(plan ? { tracks: plan.tracks } : {}) }),
  });
  const seconds = since();
  outcome.happenings.push({ seconds, bound: plan.bound, gap: plan.gap, tracks: plan.tracks });
  return { ...outcome, seconds, columns: report.columns, done: true, plans: [plan] };
}

async function ofRival({ name, formulate, solver }: Rival, problem: Problem, { seconds, staged }: ContestOptions): Promise<Outcome> {
  const outcome = blank(name, (await solver.version()) ?? '');
  const since = clock();
  const order = staged ? stagesOf(problem) : [ONE_STAGE];
  let mip: Mip;
  try {
    mip = formulate(
      groundOf(problem),
      order.map(({ wishes }) => wishes),
    );
  } catch (fault) {
    if (!(fault instanceof TooLarge || fault instanceof RangeError)) throw fault;
    return { ...outcome, fault: fault.message };
  }
  const { columns, rows } = mip;
  const built = since();
  const found: { at: number; x: Float64Array }[] = [];
  const onNews = ({ seconds, x, ...more }: News) => {
    const at = built + seconds;
    if (x) found.push({ at, x });
    else outcome.happenings.push({ seconds: at, ...more });
  };
  // Plans of an early stage say nothing of the later ones: only the end of it all counts there.
  const tolerances = order.map(({ tolerance }) => tolerance);
  const task = { mip, seconds, gap: staged ? 0 : 1e-4, onNews };
  const { x, fault, megabytes, stages, done } = staged
    ? await inStages(solver, mip, { ...task, tolerances, onNews: () => undefined }).then((end) => ({
        ...end,
        done: end.stages.length === mip.costs.length && end.stages.every((stage) => stage.done),
      }))
    : { ...(await solver.solve({ ...task, objective: weighted(mip, UNPLACED_POINTS) })), stages: [] };
  const end = since();
  if (x) found.push({ at: end, x });
  const plans = found.map(({ at, x }): Happening => ({ seconds: at, tracks: mip.decode(x) }));
  const happenings = [...outcome.happenings, ...plans].sort((a, b) => a.seconds - b.seconds);
  return { ...outcome, built, seconds: end, columns, rows, fault, done, stages, happenings, megabytes: megabytes ?? 0 };
}
