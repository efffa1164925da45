/** From medical school to specialist: the steps, and the doctors who wait between them. Order within a year as in the README. */
import type { Scenario } from '../scenario.ts';
import { axesOf, type Cells, single, steady } from './dense.ts';
import { type Runner, type StepFlows, stepOf } from './step.ts';

export interface Pipeline {
  school: StepFlows | null;
  introduction: StepFlows | null;
  training: StepFlows;
  doctors: Float64Array;
  candidates: Float64Array;
  newcomers: Float64Array;
  gaveUp: Float64Array;
  /** By year, the share of those wanted from the doctors who wait that could start: the one thing specialties have in common. */
  shares: Float64Array;
}

export const runPipeline = (scenario: Scenario): Pipeline => pipelineOf(scenario)(steady);

/**
 * A pipeline that can be run again and again; each answer overwrites the last one. `given`: the shares of all specialties together, when the scenario
 * is a part of them; the doctors who wait are then not counted.
 */
export function pipelineOf(scenario: Scenario): (cells: Cells, given?: Float64Array) => Pipeline {
  const axes = axesOf(scenario);
  const years = axes.year.size;
  const regions = axes.trainingRegion.size;
  const first = scenario.years.from + 1;
  /** −1: of a specialty that is not in this part of the scenario. */
  const lineOf = (row: { specialty?: string; trainingRegion?: string }) => {
    const [s, after] = axes.specialty.span({ ...row, value: 0 });
    return s < after ? s * regions + axes.trainingRegion.span({ ...row, value: 0 })[0] : -1;
  };
  const opening = { year: axes.year, lineAxes: [axes.specialty, axes.trainingRegion], lineOf, first };
  const school = scenario.school && stepOf(scenario.school, { ...opening, lineAxes: [single], lineOf: () => 0 });
  const introduction = scenario.introduction && stepOf(scenario.introduction, opening);
  const training = stepOf(scenario.training, { ...opening, ...(scenario.moved && { moved: scenario.moved }) });
  const none = new Float64Array(years);
  const pipeline: Pipeline = {
    ...{ school: school?.flows ?? null, introduction: introduction?.flows ?? null, training: training.flows },
    ...{ doctors: new Float64Array(years), candidates: new Float64Array(years), newcomers: none },
    ...{ gaveUp: new Float64Array(years), shares: new Float64Array(years) },
  };
  const candidates = new Float64Array(axes.specialty.size);
  const own = pipeline.shares;
  return (cells, given) => {
    for (const step of [school, introduction, training]) step?.open(cells);
    pipeline.shares = given ?? own.fill(1);
    run(scenario, { pipeline, school, introduction, training, candidates, none, cells, given: given !== undefined });
    return pipeline;
  };
}

interface Running {
  pipeline: Pipeline;
  school: Runner | null;
  introduction: Runner | null;
  training: Runner;
  candidates: Float64Array;
  none: Float64Array;
  cells: Cells;
  given: boolean;
}

function run(scenario: Scenario, { pipeline, school, introduction, training, candidates, none, cells, given }: Running): void {
  const axes = axesOf(scenario);
  const years = axes.year.size;
  const regions = axes.trainingRegion.size;
  const kinds = axes.specialty.size;
  const { waiting } = scenario;
  const newcomers = waiting ? cells(waiting.newcomers, [axes.year]) : none;
  const leaving = waiting ? cells(waiting.leaving, [axes.year]) : none;
  pipeline.newcomers = newcomers;
  const { shares } = pipeline;
  /** Starts the lines of the step that takes from the doctors who wait. */
  const startFrom = (flows: StepFlows, t: number, all: number): number => {
    const wanted = offer(flows, t, 0, flows.lines);
    if (!given && waiting) shares[t] = shareOf(wanted, all);
    return start(flows, t, 0, flows.lines, wanted, shares[t] as number);
  };
  let doctors = waiting?.doctors ?? 0;
  candidates.fill(0);
  for (const { specialty, people } of waiting?.candidates ?? []) candidates[axes.specialty.span({ specialty, value: 0 })[0]] = people;
  for (let t = 0; t < years; t += 1) {
    const gone = leaving[t] as number;
    let gaveUp = doctors * gone;
    doctors += (newcomers[t] as number) - gaveUp;
    for (let s = 0; s < kinds; s += 1) {
      gaveUp += (candidates[s] as number) * gone;
      candidates[s] = (candidates[s] as number) * (1 - gone);
    }
    if (school) {
      start(school.flows, t, 0, 1, offer(school.flows, t, 0, 1), 1);
      doctors += school.flows.completed[t] as number;
    }
    if (introduction) {
      const { flows } = introduction;
      for (let line = 0; line < flows.lines; line += 1) {
        const s = Math.floor(line / regions);
        candidates[s] = (candidates[s] as number) + (flows.completed[t * flows.lines + line] as number);
      }
      doctors -= startFrom(flows, t, doctors);
      for (let s = 0; s < kinds; s += 1) {
        const [first, after] = [s * regions, (s + 1) * regions];
        const wanted = offer(training.flows, t, first, after);
        const share = waiting ? shareOf(wanted, candidates[s] as number) : 1;
        candidates[s] = (candidates[s] as number) - start(training.flows, t, first, after, wanted, share);
      }
    } else doctors -= startFrom(training.flows, t, doctors);
    doctors += (introduction ? returning(introduction.flows, t) : 0) + returning(training.flows, t);
    for (const step of [school, introduction, training]) if (step) close(step.flows, step.inTraining, t);
    pipeline.doctors[t] = doctors;
    pipeline.candidates[t] = candidates.reduce((sum, people) => sum + people, 0);
    pipeline.gaveUp[t] = gaveUp;
  }
}

/** The places offered in the lines; answers how many of them somebody would take. */
function offer(flows: StepFlows, t: number, from: number, to: number): number {
  const { lines } = flows;
  let wanted = 0;
  for (let line = from; line < to; line += 1) {
    const at = t * lines + line;
    const rolled = t === 0 ? 0 : (flows.empty[at - lines] as number) * (flows.rollOver[at] as number);
    const all = (flows.places[at] as number) + rolled + (flows.added[at] as number);
    const offered = all - (flows.removed[at] as number);
    flows.offered[at] = offered;
    // those who would have taken a place still do: what is moved away stood empty, as long as it did
    flows.wanted[at] = Math.min(offered, all * (flows.fill[at] as number));
    wanted += flows.wanted[at] as number;
  }
  return wanted;
}

const shareOf = (wanted: number, available: number): number => (wanted > available ? Math.max(0, available) / wanted : 1);

/** Fills the lines, all alike; answers how many started. */
function start(flows: StepFlows, t: number, from: number, to: number, wanted: number, share: number): number {
  for (let line = from; line < to; line += 1) {
    const at = t * flows.lines + line;
    const started = (flows.wanted[at] as number) * share;
    flows.started[at] = started;
    flows.empty[at] = (flows.offered[at] as number) - started;
    flows.enter(line, t, started);
  }
  return wanted * share;
}

function returning(flows: StepFlows, t: number): number {
  let sum = 0;
  for (let line = 0; line < flows.lines; line += 1) sum += (flows.dropped[t * flows.lines + line] as number) * (flows.back[line] as number);
  return sum;
}

function close(flows: StepFlows, inTraining: Float64Array, t: number): void {
  for (let line = 0; line < flows.lines; line += 1) {
    const at = t * flows.lines + line;
    const now =
      (inTraining[line] as number) + (flows.started[at] as number) - (flows.completed[at] as number) - (flows.dropped[at] as number);
    inTraining[line] = now;
    flows.inTraining[at] = now;
  }
}
