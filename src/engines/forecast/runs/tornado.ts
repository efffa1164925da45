/** What a gap hangs on: one uncertain table at a time, the others as they stand, with the same random numbers for all. */
import type { Questions, Scenario } from '../scenario.ts';
import { picker } from './quantiles.ts';
import { type Outcome, Simulation } from './simulation.ts';

type Wish = Questions['tornado'][number];

export interface Tornado extends Wish {
  /** Gap with all tables as they stand; and 80 % interval of the gap with one of them uncertain, the widest first. */
  gap: number;
  bars: { table: string; lo80: number; hi80: number }[];
}

export function tornado(scenario: Scenario, wish: Wish, seed: number, runs: number): Tornado {
  const simulation = new Simulation(scenario, [wish.specialty], seed);
  const basis = scenario.need?.bases.findIndex(({ id }) => id === wish.basis) ?? -1;
  const gapOf = ({ fte, needs }: Outcome): number => {
    const areas = scenario.areas.length;
    const at = (wish.year - scenario.years.from - 1) * areas;
    const sum = (cells: Float64Array) => cells.subarray(at, at + areas).reduce((total, one) => total + one, 0);
    return sum(needs[basis] as Float64Array) - sum(fte);
  };
  const bars = simulation.paths.map((table) => {
    const pick = picker(Float64Array.from({ length: runs }, (_none, run) => gapOf(simulation.run(run, table))));
    return { table, lo80: pick(0.1), hi80: pick(0.9) };
  });
  bars.sort((a, b) => b.hi80 - b.lo80 - (a.hi80 - a.lo80));
  return { ...wish, gap: gapOf(simulation.middle()), bars };
}
