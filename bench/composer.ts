/**
 * The composer beside its rivals: the same problems, one run, shuffled order, each alone in a fresh process, every plan through the independent checker.
 * Times are of this machine and this moment; the ratios are what counts.
 *   npm run -s bench -- composer [--set quick|frozen|region|growth|warm] [--problem file.json] [--budget SECONDS] [--seeds N] [--staged] [--only CONTESTANT,…]
 *                                [--name PROBLEM] [--workers N] [--order SEED] [--out file.json] [--write]
 * Without arguments: two small problems, 20 s for each rival, about four minutes. Rivals minimise one weighted sum, which is easier for them than
 * stages; with --staged they go stage by stage, each held for those after it.
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { VERSION } from '../src/engines/composer/index.ts';
import { contest } from './composer/contest.ts';
import { markdown, section, writeDocument } from './composer/document.ts';
import { writeKnown } from './composer/known.ts';
import { stagesOfResult, tableOf } from './composer/report.ts';
import { runAll } from './composer/run.ts';
import { type Case, casesOf, fromFile, SETS } from './composer/sets.ts';
import { warmTable } from './composer/warm.ts';

const BUDGET = 300;
const QUICK_BUDGET = 20;

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      set: { type: 'string', default: 'quick' },
      problem: { type: 'string' },
      budget: { type: 'string' },
      seeds: { type: 'string', default: '10' },
      staged: { type: 'boolean', default: false },
      name: { type: 'string', default: '' },
      only: { type: 'string', default: '' },
      workers: { type: 'string' },
      order: { type: 'string', default: '1' },
      out: { type: 'string' },
      write: { type: 'boolean', default: false },
      contestant: { type: 'string' },
    },
  });
  const { problem, out, staged, contestant } = values;
  const set = SETS.find((name) => name === values.set);
  if (!set) throw new Error(`no set «${values.set}»; there are: ${SETS.join(', ')}`);
  const seconds = Number(values.budget ?? (set === 'quick' && !problem ? QUICK_BUDGET : BUDGET));
  const workers = values.workers ? Number(values.workers) : null;
  if (contestant) return contest({ contestant, problem: problem ?? '', seconds, staged, workers, out: out ?? '' });
  console.log(
    `${VERSION}, one solving thread each (regions of a nation side by side), rivals' limit ${seconds} s${staged ? ', rivals in stages' : ''}`,
  );
  const only = values.only.split(',').filter(Boolean);
  const cases = problem ? [fromFile(problem)] : casesOf(set, Number(values.seeds)).filter(({ name }) => name.includes(values.name));
  if (set === 'warm') return warm(cases, values.write);
  const results = await runAll(cases, { seconds, staged, only, seed: Number(values.order), workers });
  for (const result of results) {
    console.log(`\n## ${result.name}`);
    console.table(tableOf(result));
    console.table(stagesOfResult(result));
  }
  const machine = { node: process.version, cores: os.cpus().length, processor: os.cpus()[0]?.model, load: os.loadavg()[0] };
  if (out) writeFileSync(out, `${JSON.stringify({ version: VERSION, machine, set: problem ?? set, seconds, staged, results }, null, 1)}\n`);
  const head = `${VERSION}, node ${process.version}, ${machine.cores} × ${machine.processor}; rivals' limit ${seconds} s`;
  if (values.write && !problem) writeDocument(set, results, head);
  if (values.write && set === 'frozen') writeKnown(results, head);
}

/** In this process, which has done nothing else. */
async function warm(cases: readonly Case[], write: boolean): Promise<void> {
  const problem = cases[0]?.make();
  if (problem?.schema !== 'videre-problem/1') throw new Error('the warm measures are about one region');
  const lines = await warmTable(problem);
  console.table(lines);
  if (write) section('warm', [`${VERSION}, node ${process.version}; ${cases[0]?.name}`, markdown(lines)].join('\n\n'));
}
