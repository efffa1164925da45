/** One run after another of some specialties of a scenario: supply and need. A run is told by its number alone. */
import { needOf } from '../need/need.ts';
import { type Cells, steady } from '../project/dense.ts';
import { settled } from '../project/fast.ts';
import { runPipeline } from '../project/pipeline.ts';
import { type Rates, ratesOf } from '../project/rates.ts';
import type { Scenario } from '../scenario.ts';
import { normal, streamOf } from './draw.ts';
import { partOf } from './part.ts';
import { type Quick, quickStock } from './quick.ts';
import { Sampler } from './sampler.ts';

export interface Outcome extends Quick {
  /** One a basis, [year][specialty][area]. */
  needs: Float64Array[];
}

export class Simulation {
  readonly part: Scenario;
  /** The tables that are uncertain. */
  readonly paths: readonly string[];
  private readonly seed: number;
  /** What the pipeline runs on: doctors who wait are shared by all specialties. */
  private readonly whole: Scenario;
  private readonly samplers: { part: Sampler; whole: Sampler };
  private readonly streams: number[];
  private rates: Rates | undefined;
  private readonly lines: number[];

  constructor(scenario: Scenario, ids: readonly string[], seed: number) {
    this.seed = seed;
    this.part = partOf(scenario, ids);
    this.whole = scenario.waiting ? scenario : this.part;
    const part = new Sampler(this.part, seed);
    this.samplers = { part, whole: this.whole === this.part ? part : new Sampler(this.whole, seed) };
    this.paths = part.paths;
    this.streams = this.part.specialties.map(({ id }) => streamOf(`chance ${id}`));
    this.lines = this.part.specialties.map(({ id }) => this.whole.specialties.findIndex((one) => one.id === id));
  }

  /** `only`: the one table that varies, and no chance. */
  run(number: number, only: string | null = null): Outcome {
    const { part, whole } = this.samplers;
    part.only = only;
    whole.only = only;
    return this.outcome(part.cells(number), whole.cells(number), only === null ? number : null);
  }

  /** The figures as they stand in the tables, without chance. */
  middle(): Outcome {
    return this.outcome(steady, steady, null);
  }

  private outcome(cells: Cells, wholeCells: Cells, chanceOf: number | null): Outcome {
    const rates = ratesOf(this.part, cells, this.rates);
    this.rates = rates;
    const { training } = runPipeline(this.whole, wholeCells);
    const completed = settled(rates, this.whole === this.part ? training : this.ofPart(training));
    const { kinds, areas } = rates;
    const chance = (cell: number): number => {
      const [r, s, t] = [cell % areas, Math.floor(cell / areas) % kinds, Math.floor(cell / areas / kinds)];
      return normal(this.seed, chanceOf ?? 0, this.streams[s] as number, t * areas + r);
    };
    const quick = quickStock(rates, completed, chanceOf === null ? null : chance);
    const { need } = this.part;
    const supply = { ...quick, baseFte: baseFteOf(rates) };
    return { ...quick, needs: need ? need.bases.map((basis) => needOf(this.part, need, basis, supply, cells)) : [] };
  }

  private ofPart({ completed, lines }: { completed: Float64Array; lines: number }): { completed: Float64Array; lines: number } {
    const regions = this.whole.trainingRegions.length;
    const own = this.lines.length * regions;
    const part = new Float64Array((completed.length / lines) * own);
    for (let at = 0; at < part.length; at += 1) {
      const line = at % own;
      const from = (this.lines[Math.floor(line / regions)] as number) * regions + (line % regions);
      part[at] = completed[Math.floor(at / own) * lines + from] as number;
    }
    return { completed: part, lines: own };
  }
}

/** Full-time equivalents on the first 31 December, by the hours of the year after: [specialty][area]. */
function baseFteOf({ base, kinds, areas, ages, outside, hours, absence }: Rates): Float64Array {
  const fte = new Float64Array(kinds * areas);
  for (let at = 0; at < base.length; at += 1) {
    const line = Math.floor(at / ages);
    const cell = Math.floor(line / areas) * ages + (at % ages);
    const place = Math.floor(line / areas / 2) * areas + (line % areas);
    const each = (1 - (outside[cell] as number)) * (hours[cell] as number) * (1 - (absence[cell] as number));
    fte[place] = (fte[place] as number) + (base[at] as number) * each;
  }
  return fte;
}
