/** CBC where it is installed: an MPS file in, a solution file out. */
import { createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mpsLines } from './mps.ts';
import { asked, inFolder, running } from './outside.ts';
import { NOTHING, type Solver } from './solver.ts';

const GRACE = 60;

export const cbc: Solver = {
  name: 'CBC',
  version: async () => /Version:\s*(\S+)/.exec(asked('cbc', ['-quit']) ?? '')?.[1] ?? null,
  solve: ({ mip, objective, seconds, gap, from, onNews }) =>
    inFolder(async (folder) => {
      const file = (name: string) => path.join(folder, name);
      const mps = createWriteStream(file('problem.mps'));
      for (const lines of mpsLines(mip, objective))
        if (!mps.write(lines)) await new Promise<void>((resolve) => mps.once('drain', () => resolve()));
      await new Promise<void>((resolve) => mps.end(resolve));
      if (from) writeFileSync(file('start.txt'), known(from));
      const limits = ['-timeMode', 'elapsed', '-seconds', `${seconds}`, '-ratioGap', `${gap}`, '-allowableGap', '0'];
      const start = from ? ['-mipstart', file('start.txt')] : [];
      const began = performance.now();
      let bound = NOTHING.bound;
      let done = false;
      const ended = await running('cbc', [file('problem.mps'), ...limits, ...start, '-solve', '-solution', file('x.txt')], {
        seconds: seconds + GRACE,
        onLine: (line) => {
          const [, objective, at] = /Integer solution of (\S+) found.*\(([\d.]+) seconds\)/.exec(line) ?? [];
          if (at !== undefined) onNews({ seconds: Number(at), objective: Number(objective) });
          const [, best, then] = /best possible (\S+) \(([\d.]+) seconds\)/.exec(line) ?? [];
          if (then !== undefined && Math.abs(Number(best)) < 1e40) onNews({ seconds: Number(then), bound: Number(best) });
          const [, relaxed] = /^Continuous objective value is (\S+) /.exec(line) ?? [];
          if (relaxed !== undefined) onNews({ seconds: (performance.now() - began) / 1000, bound: Number(relaxed) });
          const [, proven] = /^(?:Lower bound:|Objective value:)\s+(\S+)/.exec(line) ?? [];
          if (proven !== undefined && (done || line.startsWith('Lower'))) bound = Number(proven);
          done ||= line.startsWith('Result - Optimal solution found');
        },
      });
      const x = existsSync(file('x.txt')) ? solution(readFileSync(file('x.txt'), 'utf8'), mip.columns) : null;
      if (x) onNews({ seconds: (performance.now() - began) / 1000, x });
      return { x, bound, done, ...ended };
    }),
};

const known = (from: Float64Array): string =>
  ['known', ...[...from].flatMap((value, i) => (value === 0 ? [] : [`${i} C${i} ${value}`]))].join('\n');

/** A line a value that is not 0: number, name, value, reduced cost; two asterisks before a value that breaks a bound. */
function solution(text: string, columns: number): Float64Array | null {
  const [head = '', ...lines] = text.split('\n');
  if (/infeasible|no integer solution|unbounded/i.test(head)) return null;
  const x = new Float64Array(columns);
  for (const line of lines) {
    const [, no, value] = /^(?:\*\*)?\s*\d+\s+C(\d+)\s+(\S+)/.exec(line) ?? [];
    if (no !== undefined) x[Number(no)] = Number(value);
  }
  return x;
}
