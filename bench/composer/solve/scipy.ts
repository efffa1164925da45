/** HiGHS as scipy has it: native, called from Python where both are installed. It takes no known solution. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../src/app/root.ts';
import type { Mip } from '../mip.ts';
import { asked, inFolder, running } from './outside.ts';
import { NOTHING, type Solver } from './solver.ts';

/** Beyond its own limit, for reading and for presolve that does not look at the clock. */
const GRACE = 30;
const ARRAYS = ['values', 'indices', 'starts', 'whole', 'lower', 'upper', 'rowLower', 'rowUpper'] as const satisfies (keyof Mip)[];
/** «… BestBound BestSol Gap Cuts InLp Confl LpIters Time» */
const LOG = /\d%\s+(\S+)\s+(\S+)\s+(?:\S+%|inf|Large)\s+\d+\s+\d+\s+\d+\s+\S+\s+([\d.]+)s/;

export const scipy: Solver = {
  name: "scipy's HiGHS",
  version: async () => asked('python3', ['-c', 'import scipy; print(scipy.__version__)'])?.trim() ?? null,
  solve: ({ mip, objective, seconds, gap, onNews }) =>
    inFolder(async (folder) => {
      const file = (name: string) => path.join(folder, name);
      const write = (name: string, { buffer, byteOffset, byteLength }: ArrayBufferView) =>
        writeFileSync(file(`${name}.bin`), new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength));
      for (const name of ARRAYS) write(name, mip[name]);
      write('objective', objective);
      writeFileSync(file('head.json'), JSON.stringify({ rows: mip.rows, columns: mip.columns, seconds, gap }));
      const script = path.join(root, 'bench/composer/solve/milp.py');
      const began = performance.now();
      const ended = await running('python3', [script, folder], {
        seconds: seconds + GRACE,
        onLine: (line) => {
          const [, bound, best, at] = LOG.exec(line) ?? [];
          if (at !== undefined) onNews({ seconds: Number(at), ...finite('bound', bound), ...finite('objective', best) });
        },
      });
      if (!existsSync(file('answer.json'))) return { ...NOTHING, ...ended };
      const answer = JSON.parse(readFileSync(file('answer.json'), 'utf8')) as { done: boolean; bound: number | null };
      const x = existsSync(file('x.bin')) ? new Float64Array(new Uint8Array(readFileSync(file('x.bin'))).buffer) : null;
      if (x) onNews({ seconds: (performance.now() - began) / 1000, x });
      return { x, bound: answer.bound ?? NOTHING.bound, done: answer.done, ...ended };
    }),
};

const finite = (name: 'bound' | 'objective', text: string | undefined) => (Number.isFinite(Number(text)) ? { [name]: Number(text) } : {});
