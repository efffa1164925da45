/** What a gap hangs on: one uncertain table at a time, the others as they stand, with the same random numbers for all. */
import type { Questions, Scenario } from '../scenario.ts';
import { quantiles } from './quantiles.ts';
import { Queue } from './queue.ts';
import { each, type Outcome, Simulation } from './simulation.ts';

type Wish = Questions['tornado'][number];

export interface Tornado extends Wish {
  /** Gap with all tables as they stand; and 80 % interval of the gap with one of them uncertain, the widest first. */
  gap: number;
  bars: { table: string; lo80: number; hi80: number }[];
}

export function tornado(scenario: Scenario, wish: Wish, seed: number, runs: number): Tornado {
  const simulation = new Simulation(scenario, wish.specialty, seed, new Queue(scenario, seed));
  const basis = scenario.need?.bases.findIndex(({ id }) => id === wish.basis) ?? -1;
  const gapOf = ({ fte, needs }: Outcome): number => {
    const areas = scenario.areas.length;
    const at = (wish.year - scenario.years.from - 1) * areas;
    const sum = (cells: Float64Array) => cells.subarray(at, at + areas).reduce((total, one) => total + one, 0);
    return sum(needs[basis] as Float64Array) - sum(fte);
  };
  const bars = simulation.paths.map((table) => {
    const [lo80 = 0, hi80 = 0] = quantiles(each(simulation, runs, gapOf, table), [0.1, 0.9]);
    return { table, lo80, hi80 };
  });
  bars.sort((a, b) => b.hi80 - b.lo80 - (a.hi80 - a.lo80));
  return { ...wish, gap: gapOf(simulation.middle()), bars };
}
