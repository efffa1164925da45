/** One step of training over the years, all lines at once: who starts, who completes when, who drops out. */
import type { Step, Table } from '../scenario.ts';
import type { Axis, Cells } from './dense.ts';

/** Leave and part time add whole years one by one; nobody takes more than this many. */
const MOST_EXTRA = 8;

/**
 * Shares of those who complete by years since the start. Half years of `nominal` lie between two years; the extra years are geometric with mean
 * `delay` (before the cut at eight, where the rest completes).
 */
export function completionShares(nominal: number, delay: number): Float64Array {
  const whole = Math.floor(nominal);
  const part = nominal - whole;
  const shares = new Float64Array(whole + MOST_EXTRA + 2);
  const again = delay / (1 + delay);
  for (let extra = 0, left = 1; extra <= MOST_EXTRA; extra += 1, left *= again) {
    const here = extra === MOST_EXTRA ? left : left * (1 - again);
    shares[whole + extra] = (shares[whole + extra] as number) + here * (1 - part);
    shares[whole + extra + 1] = (shares[whole + extra + 1] as number) + here * part;
  }
  return shares;
}

/** Flows of a step, [year][line]; `year` 0 is the first one projected. */
export interface StepFlows {
  lines: number;
  places: Float64Array;
  fill: Float64Array;
  rollOver: Float64Array;
  back: Float64Array;
  offered: Float64Array;
  started: Float64Array;
  empty: Float64Array;
  completed: Float64Array;
  dropped: Float64Array;
  inTraining: Float64Array;
  /** Schedules `people` who started in year `started` (negative: before the first) into completions and dropouts. */
  enter(line: number, started: number, people: number): void;
}

interface Opening {
  year: Axis;
  lineAxes: readonly Axis[];
  lineOf: (row: Step['underWay'][number]) => number;
  /** The first year projected. */
  first: number;
  cells: Cells;
}

export function openStep(step: Step, { year, lineAxes, lineOf, first, cells }: Opening): { flows: StepFlows; inTraining: Float64Array } {
  const years = year.size;
  const lines = lineAxes.reduce((size, axis) => size * axis.size, 1);
  const yearly = (table: Table) => cells(table, [year, ...lineAxes]);
  const steady = (table: Table) => cells(table, lineAxes);
  const [nominal, delay, completion] = [steady(step.nominal), steady(step.delay), steady(step.completion)];
  const shapes = Array.from({ length: lines }, (_none, line) => completionShares(nominal[line] as number, delay[line] as number));
  const empty = () => new Float64Array(years * lines);
  const completed = empty();
  const dropped = empty();
  const flows: StepFlows = {
    lines,
    places: yearly(step.places),
    fill: yearly(step.fill),
    rollOver: yearly(step.rollOver),
    back: steady(step.back),
    offered: empty(),
    started: empty(),
    empty: empty(),
    completed,
    dropped,
    inTraining: empty(),
    enter(line, started, people) {
      if (people === 0) return;
      const pass = completion[line] as number;
      const shares = shapes[line] as Float64Array;
      const droppingYears = Math.ceil(nominal[line] as number);
      const goes = (k: number) => (shares[k] ?? 0) * pass + (k >= 1 && k <= droppingYears ? (1 - pass) / droppingYears : 0);
      const begun = Math.max(1, -started);
      // those under way are what is left of a cohort: what has gone already cannot go again
      let still = 1;
      for (let k = 1; k < begun; k += 1) still -= goes(k);
      for (let k = begun; k < shares.length && started + k < years; k += 1) {
        const at = (started + k) * lines + line;
        completed[at] = (completed[at] as number) + (people * (shares[k] as number) * pass) / still;
        dropped[at] = (dropped[at] as number) + (people * (goes(k) - (shares[k] as number) * pass)) / still;
      }
    },
  };
  const inTraining = new Float64Array(lines);
  for (const row of step.underWay) {
    const line = lineOf(row);
    inTraining[line] = (inTraining[line] as number) + row.people;
    flows.enter(line, row.started - first, row.people);
  }
  return { flows, inTraining };
}
