/** Four runs after another of one specialty of a scenario: supply and need. A run is told by its number alone. */
import { needOf } from '../need/need.ts';
import { type Axis, axesOf, type Cells, steady } from '../project/dense.ts';
import { settled } from '../project/fast.ts';
import { movingOf } from '../project/moving.ts';
import { type Pipeline, pipelineOf } from '../project/pipeline.ts';
import { addedUp, type Rates, ratesOf } from '../project/rates.ts';
import { runStock } from '../project/stock.ts';
import type { Scenario } from '../scenario.ts';
import { normalIn, streamIn, streamOf } from './draw.ts';
import { LANES } from './kernel.ts';
import { Lanes, type RunRates } from './lanes.ts';
import { partOf } from './part.ts';
import { isSmall, Persons } from './persons.ts';
import type { Queue } from './queue.ts';
import { Sampler } from './sampler.ts';

/** [year][area]; `needs` one a basis. */
export interface Outcome {
  heads: Float64Array;
  fte: Float64Array;
  needs: Float64Array[];
}

export class Simulation {
  readonly part: Scenario;
  /** The tables that are uncertain. */
  readonly paths: readonly string[];
  private readonly seed: number;
  private readonly queue: Queue;
  private readonly sampler: Sampler;
  private readonly rates: Rates;
  private readonly stream: number;
  private readonly lanes: Lanes;
  /** Of a specialty so small that its people are drawn one by one. */
  private readonly persons: Persons | null;
  private readonly moveAxes: readonly Axis[];
  private readonly pipeline: (cells: Cells, shares?: Float64Array) => Pipeline;
  private readonly settled: Float64Array;
  private readonly outcomes: Outcome[];

  constructor(scenario: Scenario, id: string, seed: number, queue: Queue) {
    this.part = partOf(scenario, id);
    this.seed = seed;
    this.queue = queue;
    this.sampler = new Sampler(this.part, seed);
    this.paths = this.sampler.paths;
    this.rates = ratesOf(this.part);
    this.stream = streamOf(`chance ${id}`);
    this.moveAxes = movingOf(this.part).axes;
    this.lanes = new Lanes(this.rates);
    this.persons = isSmall(this.rates) ? new Persons(this.rates) : null;
    // without doctors who wait, what comes before main training changes nothing in it
    this.pipeline = pipelineOf({ ...this.part, school: null, introduction: this.part.waiting ? this.part.introduction : null });
    const size = this.rates.years * this.rates.areas;
    this.settled = new Float64Array(size);
    const needs = () => (this.part.need?.bases ?? []).map(() => new Float64Array(size));
    this.outcomes = Array.from({ length: LANES }, () => ({ heads: new Float64Array(size), fte: new Float64Array(size), needs: needs() }));
  }

  /** Four runs from `first` on; overwritten by the next four. `only`: the one table that varies, and no chance. */
  four(first: number, only: string | null = null): readonly Outcome[] {
    const { sampler, lanes, outcomes, seed } = this;
    sampler.only = only;
    const base: Float64Array[] = [];
    for (let lane = 0; lane < LANES; lane += 1) {
      const cells = sampler.cells(first + lane);
      const rates = this.drawn(cells);
      const completed = this.completed(cells, this.queue.shares(first + lane, only));
      const { heads, fte } = outcomes[lane] as Outcome;
      if (this.persons && only === null) this.persons.run(rates, completed, streamIn(seed, first + lane, this.stream), heads, fte);
      else lanes.set(lane, rates, completed);
      base.push(this.baseFte(rates));
    }
    const chances = outcomes.map((_none, lane) => streamIn(seed, first + lane, this.stream));
    if (!this.persons || only !== null)
      lanes.run(
        outcomes.map(({ heads }) => heads),
        outcomes.map(({ fte }) => fte),
        only === null ? (lane, cell) => normalIn(chances[lane] as number, cell) : null,
      );
    for (const [lane, outcome] of outcomes.entries()) this.need(outcome, base[lane] as Float64Array, sampler.cells(first + lane));
    return outcomes;
  }

  /** The figures as they stand in the tables, without chance. */
  middle(): Outcome {
    const { heads, fte } = runStock(this.rates, this.completed(steady, this.queue.shares(null, null)));
    const outcome = { heads, fte, needs: (this.part.need?.bases ?? []).map(() => new Float64Array(heads.length)) };
    this.need(outcome, this.baseFte(this.rates), steady);
    return outcome;
  }

  private drawn(cells: Cells): RunRates {
    const { year, specialty, area, sex, age } = axesOf(this.part);
    const axes = this.rates.alike ? [specialty, sex, age] : [year, specialty, sex, age];
    const { exits, work, arrivals, moves } = this.part;
    return {
      death: cells(exits.death, axes),
      retirement: cells(exits.retirement, axes),
      leaving: cells(exits.leaving, axes),
      outside: cells(work.outside, axes),
      absence: cells(work.absence, axes),
      hours: cells(work.hours, axes),
      arrivals: cells(arrivals, [year, specialty, area]),
      moves: cells(moves, this.moveAxes),
    };
  }

  /** Those who settle after main training, [year][area]. */
  private completed(cells: Cells, shares: Float64Array | undefined): Float64Array {
    const { specialty, trainingRegion, area } = axesOf(this.part);
    const settling = cells(this.part.settling, [specialty, trainingRegion, area]);
    const { training } = this.pipeline(cells, shares);
    const { kinds, areas, years } = this.rates;
    const of = { kinds, areas, years, settling: cells === steady ? settling : addedUp(settling, area.size) };
    return settled(of, training, this.settled);
  }

  private need({ heads, fte, needs }: Outcome, baseFte: Float64Array, cells: Cells): void {
    const { need } = this.part;
    if (need)
      for (const [k, basis] of need.bases.entries())
        needOf(this.part, need, basis, { heads, fte, baseFte }, cells, needs[k] as Float64Array);
  }

  /** Full-time equivalents on the first 31 December, by the hours of the year after: [area]. */
  private baseFte({ outside, hours, absence }: Pick<Rates, 'outside' | 'hours' | 'absence'>): Float64Array {
    const { base, areas, ages } = this.rates;
    const fte = new Float64Array(areas);
    for (let line = 0; line < 2 * areas; line += 1)
      for (let a = 0; a < ages; a += 1) {
        const cell = Math.floor(line / areas) * ages + a;
        const each = (1 - (outside[cell] as number)) * (hours[cell] as number) * (1 - (absence[cell] as number));
        fte[line % areas] = (fte[line % areas] as number) + (base[line * ages + a] as number) * each;
      }
    return fte;
  }
}

/** One figure of each of so many runs. */
export function each(simulation: Simulation, runs: number, of: (outcome: Outcome) => number, only: string | null = null): Float64Array {
  const figures = new Float64Array(runs);
  for (let first = 0; first < runs; first += LANES)
    for (const [lane, outcome] of simulation.four(first, only).entries()) if (first + lane < runs) figures[first + lane] = of(outcome);
  return figures;
}
