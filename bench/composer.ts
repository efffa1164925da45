/**
 * The composer on seeded synthetic problems (and on a problem.json given as argument), beside a rival in the same run: every column written out and
 * given to the same HiGHS as one whole-number problem. Times are of this machine and this moment; the ratios are what counts.
 *   npm run bench -- composer [problem.json] [--rival-seconds N]
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import loadHighs from 'highs';
import { check, compose, generate, type Problem, readProblem, VERSION } from '../src/engines/composer/index.ts';
import { allColumns, rivalPlan } from './composer/rival.ts';

interface Measured {
  first: number;
  near: number;
  total: number;
  cost: number;
  bound: number;
  placed: number;
  demanded: number;
  columns: number;
}

export async function run(args: string[]): Promise<void> {
  const at = args.indexOf('--rival-seconds');
  const seconds = at < 0 ? 60 : Number(args[at + 1]);
  const file = args.find((arg, i) => arg.endsWith('.json') && i !== at + 1);
  const highs = await loadHighs();
  console.log(`${VERSION}, HiGHS ${highs.version.string} (WebAssembly, 1 thread), rival's limit ${seconds} s`);
  const problems: [string, () => Problem][] = file
    ? [[file, () => fromFile(file)]]
    : [
        ['specialty', () => generate({ size: 'specialty', seed: 1 })],
        ['five', () => generate({ size: 'five', seed: 1 })],
        ['region', () => generate({ size: 'region', seed: 1 })],
        ['region tight', () => generate({ size: 'region', seed: 1, tight: true })],
      ];
  const rows: Record<string, string | number>[] = [];
  for (const [name, make] of problems) {
    const problem = make();
    const ours = await measure(problem);
    rows.push(await row(name, problem, ours, seconds));
    console.table(rows.slice(-1));
  }
  if (rows.length > 1) console.table(rows);
}

function fromFile(file: string): Problem {
  const read = readProblem(JSON.parse(readFileSync(file, 'utf8')));
  if ('errors' in read) throw new Error(`${file}: ${JSON.stringify(read.errors.slice(0, 3))}`);
  return read.problem;
}

/** Seconds to the first accepted plan with 99 % placed, to a gap of 1 %, and to the end. */
async function measure(problem: Problem): Promise<Measured> {
  const problemSha256 = createHash('sha256').update(JSON.stringify(problem)).digest('hex');
  const began = performance.now();
  const since = () => (performance.now() - began) / 1000;
  const measured: Measured = { first: Number.NaN, near: Number.NaN, total: 0, cost: 0, bound: 0, placed: 0, demanded: 0, columns: 0 };
  const { plan, report } = await compose(problem, {
    seed: 1,
    problemSha256,
    onProgress: ({ plan: better, gap, placed, unplaced }) => {
      if (better && Number.isNaN(measured.first) && placed >= 0.99 * (placed + unplaced) && check(problem, better).accepted)
        measured.first = since();
      if (Number.isNaN(measured.near) && gap <= 0.01) measured.near = since();
    },
  });
  if (!check(problem, plan, { problemSha256 }).accepted) throw new Error('the checker refuses the plan');
  const { placed, demanded } = plan.figures;
  return { ...measured, total: since(), cost: plan.cost, bound: plan.bound, placed, demanded, columns: report.columns };
}

async function row(name: string, problem: Problem, ours: Measured, seconds: number): Promise<Record<string, string | number>> {
  const gap = (cost: number, bound: number) => (cost === 0 ? '0' : `${((100 * (cost - bound)) / cost).toFixed(3)} %`);
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  const base = {
    problem: name,
    placed: `${ours.placed}/${ours.demanded}`,
    columns: ours.columns,
    'first s': ours.first.toFixed(1),
    '1 % s': ours.near.toFixed(1),
    'total s': ours.total.toFixed(1),
    cost: ours.cost,
    bound: Math.round(ours.bound * 100) / 100,
    gap: gap(ours.cost, ours.bound),
    'most MB': memory,
  };
  const columns = allColumns(problem);
  if (!columns) return { ...base, rival: 'more columns than fit' };
  const rival = await rivalPlan(problem, columns, seconds);
  return {
    ...base,
    rival: `${columns.length} columns`,
    'rival s': rival.seconds.toFixed(1),
    'rival cost': rival.cost === null ? 'no plan' : rival.cost,
    'rival gap to our bound': rival.cost === null ? '–' : gap(rival.cost, ours.bound),
    'time ratio': (rival.seconds / ours.total).toFixed(1),
  };
}
