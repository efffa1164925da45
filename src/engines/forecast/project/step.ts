/** One step of training over the years, all lines at once: who starts, who completes when, who drops out. */
import type { Line, Moved, Step } from '../scenario.ts';
import type { Axis, Cells } from './dense.ts';

/** Leave and part time add whole years one by one; nobody takes more than this many. */
const MOST_EXTRA = 8;

/**
 * Shares of those who complete by years since the start. Half years of `nominal` lie between two years; the extra years are geometric with mean
 * `delay` (before the cut at eight, where the rest completes).
 */
export function completionShares(nominal: number, delay: number, shares: Float64Array = new Float64Array(LONGEST)): Float64Array {
  const whole = Math.floor(nominal);
  const part = nominal - whole;
  const again = delay / (1 + delay);
  for (let extra = 0, left = 1; extra <= MOST_EXTRA; extra += 1, left *= again) {
    const here = extra === MOST_EXTRA ? left : left * (1 - again);
    shares[whole + extra] = (shares[whole + extra] as number) + here * (1 - part);
    shares[whole + extra + 1] = (shares[whole + extra + 1] as number) + here * part;
  }
  return shares;
}

/** Of a cohort, by years since the start: the shares that complete, and that drop out, evenly over the nominal years. */
interface Shape {
  completes: Float64Array;
  drops: Float64Array;
  /** The first year in which nobody is left. */
  end: number;
}

/** No training takes longer: at most twenty nominal years (`faults/which.ts`), and the extra ones. */
const LONGEST = 20 + MOST_EXTRA + 2;

function shape(into: Shape, nominal: number, delay: number, completion: number): void {
  const { completes, drops } = into;
  const droppingYears = Math.ceil(nominal);
  completionShares(nominal, delay, completes.fill(0));
  drops.fill(0).fill((1 - completion) / droppingYears, 1, droppingYears + 1);
  into.end = Math.floor(nominal) + MOST_EXTRA + 2;
  for (let k = 0; k < into.end; k += 1) completes[k] = (completes[k] as number) * completion;
}

/** Flows of a step, [year][line]; `year` 0 is the first one projected. */
export interface StepFlows {
  lines: number;
  places: Float64Array;
  fill: Float64Array;
  rollOver: Float64Array;
  back: Float64Array;
  /** Places moved to a line, and from it. */
  added: Float64Array;
  removed: Float64Array;
  offered: Float64Array;
  /** Places that somebody would take, whether or not there are enough who wait. */
  wanted: Float64Array;
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
  lineOf: (row: Partial<Line>) => number;
  /** The first year projected. */
  first: number;
  moved?: readonly Moved[];
}

/** A step that can be run again and again: `open` fills the same flows anew. */
export interface Runner {
  flows: StepFlows;
  inTraining: Float64Array;
  open(cells: Cells): void;
}

export function stepOf(step: Step, { year, lineAxes, lineOf, first, moved = [] }: Opening): Runner {
  const years = year.size;
  const lines = lineAxes.reduce((size, axis) => size * axis.size, 1);
  const places = step.underWay.map(lineOf);
  const shapes = Array.from(
    { length: lines },
    (): Shape => ({ completes: new Float64Array(LONGEST), drops: new Float64Array(LONGEST), end: 0 }),
  );
  const empty = () => new Float64Array(years * lines);
  const [completed, dropped] = [empty(), empty()];
  const none = new Float64Array(0);
  const flows: StepFlows = {
    ...{ lines, completed, dropped, places: none, fill: none, rollOver: none, back: none },
    ...{ added: empty(), removed: empty(), wanted: empty(), offered: empty(), started: empty(), empty: empty(), inTraining: empty() },
    enter(line, started, people) {
      if (people === 0) return;
      const { completes, drops, end: length } = shapes[line] as Shape;
      const begun = Math.max(1, -started);
      // those under way are what is left of a cohort: what has gone already cannot go again
      let still = 1;
      for (let k = 1; k < begun; k += 1) still -= (completes[k] as number) + (drops[k] as number);
      const each = people / still;
      const end = Math.min(length, years - started);
      for (let k = begun, at = (started + begun) * lines + line; k < end; k += 1, at += lines) {
        completed[at] = (completed[at] as number) + each * (completes[k] as number);
        dropped[at] = (dropped[at] as number) + each * (drops[k] as number);
      }
    },
  };
  for (const { from, to, years: span, places: people } of moved)
    for (const [cells, line] of [
      [flows.removed, lineOf(from)],
      [flows.added, lineOf(to)],
    ] as const)
      for (let at = span[0]; line >= 0 && at <= span[1]; at += 1)
        cells[(at - first) * lines + line] = (cells[(at - first) * lines + line] ?? 0) + people;
  const inTraining = new Float64Array(lines);
  const yearly = [year, ...lineAxes];
  return {
    flows,
    inTraining,
    open(cells) {
      flows.places = cells(step.places, yearly);
      flows.fill = cells(step.fill, yearly);
      flows.rollOver = cells(step.rollOver, yearly);
      flows.back = cells(step.back, lineAxes);
      const [nominal, delay, completion] = [cells(step.nominal, lineAxes), cells(step.delay, lineAxes), cells(step.completion, lineAxes)];
      for (let line = 0; line < lines; line += 1)
        shape(shapes[line] as Shape, nominal[line] as number, delay[line] as number, completion[line] as number);
      for (const all of [completed, dropped, inTraining]) all.fill(0);
      for (let at = 0; at < places.length; at += 1) {
        const line = places[at] as number;
        const { started, people } = step.underWay[at] as Step['underWay'][number];
        inTraining[line] = (inTraining[line] as number) + people;
        flows.enter(line, started - first, people);
      }
    },
  };
}
