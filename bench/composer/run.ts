/** Every contestant on every problem, in shuffled order, one at a time, each in a fresh process. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Nation, Problem } from '../../src/engines/composer/index.ts';
import { seededRandom } from '../../src/kernel/random.ts';
import { COMPOSER, COMPOSER_ONE, rivals } from './contestants.ts';
import { type Measures, measuresOf } from './measures.ts';
import { nationMeasures } from './nation.ts';
import { blank, type Outcome } from './outcome.ts';
import type { Case } from './sets.ts';

export interface RunOptions {
  seconds: number;
  staged: boolean;
  /** Only contestants whose name holds one of these; all when empty. */
  only: string[];
  /** Of the order. */
  seed: number;
  workers: number | null;
}

export interface Result {
  name: string;
  measures: Measures[];
}

/** For building the model, reading and judging what was found at the last moment. */
const GRACE = 240;

export async function runAll(cases: readonly Case[], options: RunOptions): Promise<Result[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-bench-'));
  try {
    const installed = await present();
    const files = cases.map((one, i) => {
      const file = path.join(folder, `${i}.json`);
      writeFileSync(file, JSON.stringify(one.make()));
      return file;
    });
    const jobs = cases.flatMap((one, i) =>
      (one.nation ? [COMPOSER] : [COMPOSER, COMPOSER_ONE, ...(one.rivals ? installed : [])])
        .filter((name) => options.only.length === 0 || options.only.some((part) => name.includes(part)))
        .map((contestant) => ({ contestant, no: i })),
    );
    const outcomes = cases.map((): Outcome[] => []);
    for (const [n, { contestant, no }] of shuffled(jobs, options.seed).entries()) {
      console.log(`${n + 1} of ${jobs.length}: ${cases[no]?.name} – ${contestant}`);
      outcomes[no]?.push(await alone(contestant, files[no] ?? '', folder, options));
    }
    return cases.map(({ name }, i) => ({ name, measures: judgedAll(files[i] ?? '', outcomes[i] ?? [], options) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judgedAll(file: string, outcomes: readonly Outcome[], { staged }: RunOptions): Measures[] {
  const order = [COMPOSER, COMPOSER_ONE, ...rivals.map(({ name }) => name)];
  const sorted = [...outcomes].sort((a, b) => order.indexOf(a.contestant) - order.indexOf(b.contestant));
  const problem = JSON.parse(readFileSync(file, 'utf8')) as Problem | Nation;
  if (problem.schema === 'videre-nation/1') return sorted.map((outcome) => nationMeasures(problem, outcome));
  return measuresOf(problem, sorted, staged);
}

/** Rivals whose solver is here; the others are named. */
async function present(): Promise<string[]> {
  const names: string[] = [];
  const told = new Set<string>();
  for (const { name, solver } of rivals) {
    const version = await solver.version();
    if (version !== null) names.push(name);
    if (!told.has(solver.name)) console.log(`${solver.name}: ${version ?? 'not installed'}`);
    told.add(solver.name);
  }
  return names;
}

/** Fisher and Yates, seeded: who comes when is chance, and the same chance again. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

async function alone(contestant: string, problem: string, folder: string, { seconds, staged, workers }: RunOptions): Promise<Outcome> {
  const out = path.join(folder, 'outcome.json');
  rmSync(out, { force: true });
  const args = [
    'composer',
    '--contestant',
    contestant,
    '--problem',
    problem,
    '--budget',
    `${seconds}`,
    '--out',
    out,
    ...(workers ? ['--workers', `${workers}`] : []),
  ];
  const began = performance.now();
  const ended = await new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=8192', process.argv[1] ?? '', ...args, ...(staged ? ['--staged'] : [])], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // The composer ends by itself; a rival that does not look at the clock is ended.
    const end = contestant.startsWith('composer') ? undefined : setTimeout(() => child.kill('SIGKILL'), (seconds + GRACE) * 1000);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(end);
      resolve(signal ?? String(code));
    });
  });
  if (existsSync(out)) return JSON.parse(readFileSync(out, 'utf8')) as Outcome;
  if (contestant.startsWith('composer')) throw new Error(`${contestant} ended with ${ended}`);
  return lost(contestant, (performance.now() - began) / 1000, `ended with ${ended}`);
}

const lost = (contestant: string, seconds: number, fault: string): Outcome => ({ ...blank(contestant, ''), seconds, fault });
