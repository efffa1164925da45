/** Resident memory at most of the engine alone: each number of runs in a process of its own, beside one that does nothing. */
import { execFileSync } from 'node:child_process';
import { generateScenario, type Size } from '../../src/engines/forecast/generate.ts';
import { fan } from '../../src/engines/forecast/index.ts';

const most = (): number => process.resourceUsage().maxRSS / 1000;

/** In the process of its own: so many runs of everything. */
export function filled(size: Size, runs: number): number {
  if (runs > 0) fan(generateScenario(size, 1), { seed: 1, runs });
  return most();
}

export function measured(runs: readonly number[]): { runs: number | string; 'MB at most': number; 'above empty': number }[] {
  const numberFrom = (args: string[]) =>
    Math.round(Number(execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n').at(-1)));
  const empty = numberFrom(['-e', 'console.log(process.resourceUsage().maxRSS / 1000)']);
  const of = (count: number) => numberFrom([process.argv[1] ?? '', 'forecast', '--memory', String(count)]);
  return [
    { runs: 'an empty node', 'MB at most': empty, 'above empty': 0 },
    ...runs.map((count) => {
      const megabytes = of(count);
      return { runs: count, 'MB at most': megabytes, 'above empty': megabytes - empty };
    }),
  ];
}
