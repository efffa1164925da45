/** The pipeline in plain objects: every cohort is one object that is followed year by year. Shares nothing with the fast form. */
import type { TrainingRow, WaitingRow } from '../projection.ts';
import type { Moved, Scenario, Step } from '../scenario.ts';
import { countOf, type Where } from './lookup.ts';

interface Cohort {
  where: Where;
  started: number;
  /** How many there are to begin with, before anybody completed or dropped out. */
  people: number;
}

type StepName = TrainingRow['step'];

/** The share of a cohort that completes, and that drops out, `k` years after its start. */
function shares(step: Step, where: Where, k: number): { completes: number; drops: number } {
  const nominal = countOf(step.nominal, where);
  const delay = countOf(step.delay, where);
  const completion = countOf(step.completion, where);
  const again = delay / (1 + delay);
  const extra = (j: number) => (j < 0 || j > 8 ? 0 : j === 8 ? again ** 8 : again ** j * (1 - again));
  const part = nominal % 1;
  const j = k - Math.floor(nominal);
  const dropping = k <= Math.ceil(nominal) ? 1 / Math.ceil(nominal) : 0;
  return { completes: completion * ((1 - part) * extra(j) + part * extra(j - 1)), drops: (1 - completion) * dropping };
}

class Line {
  readonly step: StepName;
  readonly of: Step;
  readonly where: Where;
  readonly cohorts: Cohort[] = [];
  empty = 0;
  inTraining = 0;
  rows: TrainingRow[] = [];
  completed = 0;
  dropped = 0;
  offered = 0;
  away = 0;
  readonly moved: Moved[];

  constructor(step: StepName, of: Step, where: Where, before: number, moved: Moved[]) {
    this.moved = moved;
    this.step = step;
    this.of = of;
    this.where = where;
    for (const row of of.underWay) {
      const mine = step === 'school' || (row.specialty === where.specialty && row.trainingRegion === where.trainingRegion);
      if (!mine) continue;
      let still = 1;
      for (let k = 1; row.started + k <= before; k += 1) still -= shares(of, where, k).completes + shares(of, where, k).drops;
      this.cohorts.push({ where, started: row.started, people: row.people / still });
      this.inTraining += row.people;
    }
  }

  /** What leaves this step in the year, of all its cohorts; and the places offered. */
  begin(year: number): void {
    const at = { ...this.where, year };
    const flows = this.cohorts.map((cohort) => ({ cohort, ...shares(this.of, this.where, year - cohort.started) }));
    this.completed = flows.reduce((sum, flow) => sum + flow.cohort.people * flow.completes, 0);
    this.dropped = flows.reduce((sum, flow) => sum + flow.cohort.people * flow.drops, 0);
    const movedWith = (end: 'from' | 'to') =>
      this.moved
        .filter(
          ({ [end]: line, years }) =>
            line.specialty === at.specialty && line.trainingRegion === at.trainingRegion && years[0] <= year && year <= years[1],
        )
        .reduce((sum, { places }) => sum + places, 0);
    this.away = movedWith('from');
    this.offered = countOf(this.of.places, at) + this.empty * countOf(this.of.rollOver, at) + movedWith('to') - this.away;
  }

  wanted(year: number): number {
    return Math.min(this.offered, (this.offered + this.away) * countOf(this.of.fill, { ...this.where, year }));
  }

  start(year: number, started: number): void {
    this.cohorts.push({ where: this.where, started: year, people: started });
    this.empty = this.offered - started;
    this.inTraining += started - this.completed - this.dropped;
    const { specialty = null, trainingRegion = null } = this.where;
    const { step, offered, empty, completed, dropped: droppedOut, inTraining } = this;
    this.rows.push({ step, specialty, trainingRegion, year, offered, started, empty, completed, droppedOut, inTraining });
  }

  back(): number {
    return this.dropped * countOf(this.of.back, this.where);
  }
}

function fill(lines: Line[], year: number, available: number): number {
  const wanted = lines.reduce((sum, line) => sum + line.wanted(year), 0);
  const share = Math.min(1, wanted === 0 ? 1 : available / wanted);
  for (const line of lines) line.start(year, line.wanted(year) * share);
  return wanted * share;
}

export interface PlainTraining {
  training: TrainingRow[];
  waiting: WaitingRow[];
}

export function plainTraining(scenario: Scenario): PlainTraining {
  const { years, specialties, trainingRegions, waiting } = scenario;
  const grid = specialties.flatMap(({ id: specialty }) => trainingRegions.map(({ id: trainingRegion }) => ({ specialty, trainingRegion })));
  const linesOf = (name: StepName, step: Step | null, places: Where[]) =>
    step ? places.map((where) => new Line(name, step, where, years.from, (name === 'training' && scenario.moved) || [])) : [];
  const school = linesOf('school', scenario.school, [{}]);
  const introduction = linesOf('introduction', scenario.introduction, grid);
  const training = linesOf('training', scenario.training, grid);
  const all = [...school, ...introduction, ...training];
  let doctors = waiting?.doctors ?? 0;
  const candidates = new Map(specialties.map(({ id }) => [id, waiting?.candidates.find(({ specialty }) => specialty === id)?.people ?? 0]));
  const rows: WaitingRow[] = [];
  for (let year = years.from + 1; year <= years.to; year += 1) {
    const leaves = waiting ? countOf(waiting.leaving, { year }) : 0;
    const newcomers = waiting ? countOf(waiting.newcomers, { year }) : 0;
    let gaveUp = doctors * leaves;
    doctors += newcomers - gaveUp;
    for (const [id, people] of candidates) {
      gaveUp += people * leaves;
      candidates.set(id, people - people * leaves);
    }
    for (const line of all) line.begin(year);
    const short = (available: number) => (waiting ? available : Number.POSITIVE_INFINITY);
    fill(school, year, Number.POSITIVE_INFINITY);
    doctors += school.reduce((sum, line) => sum + line.completed, 0);
    const first = introduction.length > 0 ? introduction : training;
    doctors -= fill(first, year, short(doctors));
    if (introduction.length > 0)
      for (const [id, people] of candidates) {
        const ready = people + introduction.filter((line) => line.where.specialty === id).reduce((sum, line) => sum + line.completed, 0);
        const of = training.filter((line) => line.where.specialty === id);
        candidates.set(id, ready - fill(of, year, short(ready)));
      }
    doctors += [...introduction, ...training].reduce((sum, line) => sum + line.back(), 0);
    rows.push({ year, doctors, candidates: [...candidates.values()].reduce((sum, people) => sum + people, 0), newcomers, gaveUp });
  }
  return { training: all.flatMap((line) => line.rows), waiting: waiting ? rows : [] };
}
