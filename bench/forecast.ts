/**
 * The forecast engine at full size, beside plain loops and one object a person in the same run. CPU time of this thread, not the clock: the machine
 * may be shared. The ratios are what counts.
 *   npm run bench -- forecast [--runs N] [--published N]
 */
import { generateScenario } from '../src/engines/forecast/generate.ts';
import { fan, project, VERSION } from '../src/engines/forecast/index.ts';
import { LANES } from '../src/engines/forecast/runs/kernel.ts';
import { Queue } from '../src/engines/forecast/runs/queue.ts';
import { Simulation } from '../src/engines/forecast/runs/simulation.ts';
import { filled, measured } from './forecast/memory.ts';
import { personByPerson, plainLoops } from './forecast/rivals.ts';

/** 25–74 and those older; 30 years; every uncertain rate on. */
const size = { specialties: 39, areas: 5, trainingRegions: 3, ages: { from: 25, to: 75 }, years: { from: 2025, to: 2055 } };
const CELL_YEARS = 39 * 5 * 2 * 51 * 30;

/** Mean CPU milliseconds of `work`, after `warm` times. */
function cpu(times: number, warm: number, work: (at: number) => unknown): number {
  for (let at = 0; at < warm; at += 1) work(at);
  const began = process.cpuUsage();
  for (let at = 0; at < times; at += 1) work(warm + at);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / times;
}

/** Additions and multiplications a second of one dependent-free loop: what plain JavaScript gets out of this machine now. */
function limit(): number {
  const a = new Float64Array(4096).fill(1.000001);
  const b = new Float64Array(4096).fill(0.5);
  const ms = cpu(2000, 200, () => {
    for (let i = 0; i < 4096; i += 1) b[i] = (b[i] as number) * (a[i] as number) + 1e-9;
  });
  return (2 * 4096) / (ms / 1000);
}

export async function run(args: string[]): Promise<void> {
  const alone = args.indexOf('--memory');
  if (alone >= 0) return console.log(filled({ ...size, waiting: false }, Number(args[alone + 1])));
  const at = args.indexOf('--runs');
  const runs = at < 0 ? 100 : Number(args[at + 1]);
  const wanted = args.indexOf('--published');
  const published = wanted < 0 ? 10_000 : Number(args[wanted + 1]);
  const waiting = generateScenario({ ...size, waiting: true }, 1);
  const plain = generateScenario({ ...size, waiting: false }, 1);
  const ids = plain.specialties.map(({ id }) => id);
  console.log(`${VERSION}, ${CELL_YEARS.toLocaleString('en')} cell-years a run, ${runs} runs measured, CPU time of one thread`);
  const loops = plainLoops(plain);
  const persons = personByPerson(plain);
  const [whole, queue] = [plain, waiting].map((scenario) => {
    const shared = new Queue(scenario, 1);
    const each = ids.map((id) => new Simulation(scenario, id, 1, shared));
    return (at: number) => each.map((one) => one.four(at * LANES));
  }) as [(at: number) => unknown, (at: number) => unknown];
  const ms = {
    'deterministic run with its ledger': cpu(10, 3, () => project(waiting)),
    'one uncertain run of everything': cpu(runs / LANES, 5, whole) / LANES,
    'the same, doctors waiting between the steps': cpu(runs / LANES, 5, queue) / LANES,
    'plain typed-array loops, one run (stock and heads only)': cpu(20, 5, () => loops(2)),
    'one object a person, one run (stock only)': cpu(3, 1, (seed) => persons(2, seed)),
  };
  const one = ms['one uncertain run of everything'];
  const fanOne = cpu(3, 3, () => fan(plain, { seed: 1, runs: 2000, specialties: ['s1'] }));
  const fanAll = cpu(1, 0, () => fan(plain, { seed: 1, runs: 1000 }));
  const fanPublished = cpu(1, 0, () => fan(plain, { seed: 1, runs: published }));
  console.table(
    Object.entries(ms).map(([what, time]) => ({ what, 'CPU ms': Number(time.toFixed(2)), ratio: Number((time / one).toFixed(2)) })),
  );
  console.log(`fan of one specialty, 2,000 runs: ${fanOne.toFixed(0)} CPU ms (goal 100)`);
  for (const [count, time, goal] of [
    [1000, fanAll, 3],
    [published, fanPublished, 15],
  ] as const)
    console.log(
      `fan of everything, ${count.toLocaleString('en')} runs with quantiles: ${(time / 1000).toFixed(1)} CPU s (goal ${goal}); ${(time / count).toFixed(1)} ms a run`,
    );
  const second = CELL_YEARS / (one / 1000);
  const most = limit();
  console.log(
    `${(second / 1e6).toFixed(0)} million cell-years a second; plain multiply-adds now: ${(most / 1e6).toFixed(0)} million a second, ${(most / second).toFixed(1)} of them a cell-year`,
  );
  console.log('resident memory, the engine alone in a process of its own (goal: 100 MB above an empty one)');
  console.table(measured([0, 1000, published]));
}
