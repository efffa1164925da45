/** From medical school to specialist: the steps, and the doctors who wait between them. Order within a year as in the README. */
import type { Scenario } from '../scenario.ts';
import { axesOf, type Cells, single, steady } from './dense.ts';
import { openStep, type StepFlows } from './step.ts';

export interface Pipeline {
  school: StepFlows | null;
  introduction: StepFlows | null;
  training: StepFlows;
  doctors: Float64Array;
  candidates: Float64Array;
  newcomers: Float64Array;
  gaveUp: Float64Array;
}

export function runPipeline(scenario: Scenario, cells: Cells = steady): Pipeline {
  const axes = axesOf(scenario);
  const years = axes.year.size;
  const regions = axes.trainingRegion.size;
  const kinds = axes.specialty.size;
  const first = scenario.years.from + 1;
  const lineOf = (row: { specialty?: string; trainingRegion?: string }) =>
    axes.specialty.span({ ...row, value: 0 })[0] * regions + axes.trainingRegion.span({ ...row, value: 0 })[0];
  const opening = { year: axes.year, lineAxes: [axes.specialty, axes.trainingRegion], lineOf, first, cells };
  const school = scenario.school && openStep(scenario.school, { ...opening, lineAxes: [single], lineOf: () => 0 });
  const introduction = scenario.introduction && openStep(scenario.introduction, opening);
  const training = openStep(scenario.training, opening);
  const { waiting } = scenario;
  const newcomers = waiting ? cells(waiting.newcomers, [axes.year]) : new Float64Array(years);
  const leaving = waiting ? cells(waiting.leaving, [axes.year]) : new Float64Array(years);
  const pipeline: Pipeline = {
    school: school?.flows ?? null,
    introduction: introduction?.flows ?? null,
    training: training.flows,
    doctors: new Float64Array(years),
    candidates: new Float64Array(years),
    newcomers,
    gaveUp: new Float64Array(years),
  };
  let doctors = waiting?.doctors ?? 0;
  const candidates = new Float64Array(kinds);
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
      start(school.flows, t, 0, 1, Number.POSITIVE_INFINITY);
      doctors += school.flows.completed[t] as number;
    }
    const open = waiting ? null : Number.POSITIVE_INFINITY;
    if (introduction) {
      const { flows } = introduction;
      for (let line = 0; line < flows.lines; line += 1) {
        const s = Math.floor(line / regions);
        candidates[s] = (candidates[s] as number) + (flows.completed[t * flows.lines + line] as number);
      }
      doctors -= start(flows, t, 0, flows.lines, open ?? doctors);
      for (let s = 0; s < kinds; s += 1) {
        const took = start(training.flows, t, s * regions, (s + 1) * regions, open ?? (candidates[s] as number));
        candidates[s] = (candidates[s] as number) - took;
      }
    } else doctors -= start(training.flows, t, 0, training.flows.lines, open ?? doctors);
    doctors += (introduction ? returning(introduction.flows, t) : 0) + returning(training.flows, t);
    for (const step of [school, introduction, training]) if (step) close(step.flows, step.inTraining, t);
    pipeline.doctors[t] = doctors;
    pipeline.candidates[t] = candidates.reduce((sum, people) => sum + people, 0);
    pipeline.gaveUp[t] = gaveUp;
  }
  return pipeline;
}

/** Fills the places of the lines from `available` doctors, all lines alike; answers how many started. */
function start(flows: StepFlows, t: number, from: number, to: number, available: number): number {
  const { lines } = flows;
  let wanted = 0;
  for (let line = from; line < to; line += 1) {
    const at = t * lines + line;
    const rolled = t === 0 ? 0 : (flows.empty[at - lines] as number) * (flows.rollOver[at] as number);
    flows.offered[at] = (flows.places[at] as number) + rolled;
    wanted += (flows.offered[at] as number) * (flows.fill[at] as number);
  }
  const share = wanted > available ? Math.max(0, available) / wanted : 1;
  for (let line = from; line < to; line += 1) {
    const at = t * lines + line;
    const started = (flows.offered[at] as number) * (flows.fill[at] as number) * share;
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
