/** What moving places of main training from one specialty and training region to another does to both gaps, by the same random numbers before and after. */
import { project } from '../project/fast.ts';
import { spreadOf } from '../runs/quantiles.ts';
import { Queue } from '../runs/queue.ts';
import { each, Simulation } from '../runs/simulation.ts';
import type { Line, Move, Scenario } from '../scenario.ts';
import { gapOf } from './gap.ts';

interface Side {
  /** Gap at the end of the year, full-time equivalents: the middle, 80 % interval, and the probability that there is one. */
  gap: number;
  lo80: number;
  hi80: number;
  short: number;
}

export interface MoveAnswer extends Move {
  /** By the figures as they stand, mean of the years: places of `from` that would stand empty without the move, and what it changes in those who start. */
  empty: number;
  startedFrom: number;
  startedTo: number;
  before: { from: Side; to: Side };
  after: { from: Side; to: Side };
}

export function move(scenario: Scenario, wish: Move, seed: number, runs: number): MoveAnswer {
  const { from, to, years, places } = wish;
  const moved = { ...scenario, moved: [...(scenario.moved ?? []), { from, to, years, places }] };
  const [was, is] = [scenario, moved].map((one) => project(one).training) as [Training, Training];
  const mean = (rows: Training, line: Line, of: 'empty' | 'started') => {
    const mine = rows.filter(
      ({ step, specialty, trainingRegion, year }) =>
        step === 'training' &&
        specialty === line.specialty &&
        trainingRegion === line.trainingRegion &&
        years[0] <= year &&
        year <= years[1],
    );
    return mine.reduce((sum, row) => sum + row[of], 0) / Math.max(1, mine.length);
  };
  const [before, after] = [scenario, moved].map((one) => {
    const queue = new Queue(one, seed);
    const side = ({ specialty }: Line) => sideOf(one, specialty, wish, seed, runs, queue);
    return { from: side(from), to: side(to) };
  }) as [MoveAnswer['before'], MoveAnswer['after']];
  return {
    ...wish,
    empty: mean(was, from, 'empty'),
    startedFrom: mean(is, from, 'started') - mean(was, from, 'started'),
    startedTo: mean(is, to, 'started') - mean(was, to, 'started'),
    ...{ before, after },
  };
}

type Training = ReturnType<typeof project>['training'];

function sideOf(scenario: Scenario, specialty: string, { basis, year }: Move, seed: number, runs: number, queue: Queue): Side {
  const simulation = new Simulation(scenario, specialty, seed, queue);
  const of = gapOf(scenario, basis, year);
  if (runs === 0) {
    const gap = of(simulation.middle());
    return { gap, lo80: gap, hi80: gap, short: gap > 0 ? 1 : 0 };
  }
  const gaps = each(simulation, runs, of);
  const { median: gap, lo80, hi80 } = spreadOf(gaps);
  return { gap, lo80, hi80, short: gaps.reduce((sum, one) => sum + Number(one > 0), 0) / runs };
}
