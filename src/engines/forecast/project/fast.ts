/** The projection over typed arrays: the form that is run thousands of times. `plain.ts` is the same in the words of the README. */
import type { Projection, TrainingRow } from '../projection.ts';
import type { Scenario } from '../scenario.ts';
import { type Pipeline, runPipeline } from './pipeline.ts';
import { type Rates, ratesOf } from './rates.ts';
import type { StepFlows } from './step.ts';
import { runStock, type Stock } from './stock.ts';

/** Those who completed, where they settle: [year][specialty][area]. */
export function settled(
  { settling, kinds, areas, years }: Pick<Rates, 'settling' | 'kinds' | 'areas' | 'years'>,
  { completed, lines }: Pick<StepFlows, 'completed' | 'lines'>,
  people: Float64Array = new Float64Array(years * kinds * areas),
): Float64Array {
  const regions = lines / kinds;
  people.fill(0);
  for (let t = 0; t < years; t += 1)
    for (let line = 0; line < lines; line += 1) {
      const at = (t * kinds + Math.floor(line / regions)) * areas;
      for (let r = 0; r < areas; r += 1)
        people[at + r] = (people[at + r] as number) + (completed[t * lines + line] as number) * (settling[line * areas + r] as number);
    }
  return people;
}

export function project(scenario: Scenario): Projection {
  const rates = ratesOf(scenario);
  const pipeline = runPipeline(scenario);
  const completed = settled(rates, pipeline.training);
  const stock = runStock(rates, completed);
  return {
    stock: stockRows(scenario, rates, stock, completed),
    training: trainingRows(scenario, pipeline),
    waiting: waitingRows(scenario, pipeline),
  };
}

function stockRows(scenario: Scenario, rates: Rates, stock: Stock, completed: Float64Array): Projection['stock'] {
  const { areas, specialties } = scenario;
  return Array.from(stock.people, (people, at) => {
    const of = (cells: Float64Array) => cells[at] as number;
    const line = Math.floor(at / areas.length);
    return {
      specialty: specialties[line % specialties.length]?.id ?? '',
      area: areas[at % areas.length]?.id ?? '',
      year: scenario.years.from + 1 + Math.floor(line / specialties.length),
      people,
      heads: of(stock.heads),
      fte: of(stock.fte),
      completed: of(completed),
      arrived: of(rates.arrivals),
      died: of(stock.died),
      retired: of(stock.retired),
      left: of(stock.left),
      moved: of(stock.moved),
    };
  });
}

function trainingRows(scenario: Scenario, pipeline: Pipeline): TrainingRow[] {
  const { specialties, trainingRegions } = scenario;
  return (['school', 'introduction', 'training'] as const).flatMap((step) => {
    const flows = pipeline[step];
    if (!flows) return [];
    return Array.from(flows.started, (started, at) => {
      const line = at % flows.lines;
      const named = step !== 'school';
      return {
        step,
        specialty: named ? (specialties[Math.floor(line / trainingRegions.length)]?.id ?? '') : null,
        trainingRegion: named ? (trainingRegions[line % trainingRegions.length]?.id ?? '') : null,
        year: scenario.years.from + 1 + Math.floor(at / flows.lines),
        offered: flows.offered[at] as number,
        started,
        empty: flows.empty[at] as number,
        completed: flows.completed[at] as number,
        droppedOut: flows.dropped[at] as number,
        inTraining: flows.inTraining[at] as number,
      };
    });
  });
}

function waitingRows(scenario: Scenario, { doctors, candidates, newcomers, gaveUp }: Pipeline): Projection['waiting'] {
  if (!scenario.waiting) return [];
  return Array.from(doctors, (waiting, t) => ({
    year: scenario.years.from + 1 + t,
    doctors: waiting,
    candidates: candidates[t] as number,
    newcomers: newcomers[t] as number,
    gaveUp: gaveUp[t] as number,
  }));
}
