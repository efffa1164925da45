/**
 * The composer beside its rivals: the same problems, one run, shuffled order, each alone in a fresh process, every plan through the independent checker.
 * Times are of this machine and this moment; the ratios are what counts.
 *   npm run -s bench -- composer [--set quick|region|rich|nation|frozen|growth|warm] [--problem file.json] [--budget SECONDS] [--seeds N] [--staged] [--only CONTESTANT,…]
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
import { type Case, casesOf, fromFile, named, SETS } from './composer/sets.ts';
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
  const all = casesOf(set, Number(values.seeds));
  const cases = problem ? [fromFile(problem)] : named(all, values.name);
  if (cases.length === 0) throw new Error(`no problem «${values.name}» in «${set}»; there are: ${all.map(({ name }) => name).join(' · ')}`);
  const head = headOf(seconds, workers);
  if (set === 'warm') return warm(cases, head, values.write);
  const results = await runAll(cases, { seconds, staged, only, seed: Number(values.order), workers });
  for (const result of results) {
    console.log(`\n## ${result.name}`);
    console.table(tableOf(result));
    console.table(stagesOfResult(result));
  }
  if (out) writeFileSync(out, `${JSON.stringify({ head, set: problem ?? set, seconds, staged, results }, null, 1)}\n`);
  if (!values.write || problem) return;
  writeDocument(
    set,
    results,
    head,
    all.map(({ name }) => name),
  );
  if (set === 'frozen') writeKnown(results, `${VERSION}, node ${process.version}; rivals' limit ${seconds} s`);
}

/** With what, where, when and beside how much else; the load is that of the minutes before. */
function headOf(seconds: number, workers: number | null): string {
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model}`;
  const threads = `one solving thread each, ${workers ?? os.availableParallelism()} regions at a time`;
  const [lately = 0, , longer = 0] = os.loadavg();
  const load = `load before ${lately.toFixed(1)} (quarter of an hour ${longer.toFixed(1)})`;
  return `${VERSION}, node ${process.version}, ${machine}; ${threads}; ${new Date().toISOString().slice(0, 10)}, ${load}; rivals' limit ${seconds} s`;
}

/** In this process, which has done nothing else. */
async function warm(cases: readonly Case[], head: string, write: boolean): Promise<void> {
  const problem = cases[0]?.make();
  if (problem?.schema !== 'videre-problem/1') throw new Error('the warm measures are about one region');
  const lines = await warmTable(problem);
  console.table(lines);
  if (write) section('warm', [`${head}; ${cases[0]?.name}`, markdown(lines)].join('\n\n'));
}
