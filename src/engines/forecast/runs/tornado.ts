/** What a gap hangs on: one uncertain table at a time, the others as they stand, with the same random numbers for all. */
import { gapOf } from '../need/gap.ts';
import type { Questions, Scenario } from '../scenario.ts';
import { quantiles } from './quantiles.ts';
import { Queue } from './queue.ts';
import { each, Simulation } from './simulation.ts';

type Wish = Questions['tornado'][number];

export interface Tornado extends Wish {
  /** Gap with all tables as they stand; and 80 % interval of the gap with one of them uncertain, the widest first. */
  gap: number;
  bars: { table: string; lo80: number; hi80: number }[];
}

export function tornado(scenario: Scenario, wish: Wish, seed: number, runs: number): Tornado {
  const simulation = new Simulation(scenario, wish.specialty, seed, new Queue(scenario, seed));
  const gap = gapOf(scenario, wish.basis, wish.year);
  const bars = simulation.paths.map((table) => {
    const [lo80 = 0, hi80 = 0] = quantiles(each(simulation, runs, gap, table), [0.1, 0.9]);
    return { table, lo80, hi80 };
  });
  bars.sort((a, b) => b.hi80 - b.lo80 - (a.hi80 - a.lo80));
  return { ...wish, gap: gap(simulation.middle()), bars };
}
