/** The one thing specialties have in common: how many of those wanted from the doctors who wait could start. Found once a run for all of them. */
import { type Cells, steady } from '../project/dense.ts';
import { type Pipeline, pipelineOf } from '../project/pipeline.ts';
import type { Scenario } from '../scenario.ts';
import { Sampler } from './sampler.ts';

export class Queue {
  private readonly scenario: Scenario;
  private readonly sampler: Sampler;
  private readonly pipeline: (cells: Cells) => Pipeline;
  private readonly kept: (Float64Array | undefined)[] = [];

  constructor(scenario: Scenario, seed: number) {
    this.scenario = scenario;
    this.sampler = new Sampler(scenario, seed);
    this.pipeline = pipelineOf(scenario);
  }

  /** By year, the share that could start in a run; null: by the figures as they stand. Without doctors who wait nobody is short. */
  shares(run: number | null, only: string | null): Float64Array | undefined {
    if (!this.scenario.waiting) return undefined;
    const known = run !== null && only === null ? this.kept[run] : undefined;
    if (known) return known;
    this.sampler.only = only;
    const shares = this.pipeline(run === null ? steady : this.sampler.cells(run)).shares.slice();
    if (run !== null && only === null) this.kept[run] = shares;
    return shares;
  }
}
