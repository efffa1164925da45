/** The stock's tables as dense arrays, cells in the order [year][specialty][sex][age]. */
import type { Entry, Row, Scenario } from '../scenario.ts';
import { axesOf, type Cells, dense, steady } from './dense.ts';

export interface Rates {
  kinds: number;
  areas: number;
  ages: number;
  years: number;
  /** Whether exits and work are the same in all years. */
  alike: boolean;
  /** [specialty][sex][area][age] */
  base: Float64Array;
  death: Float64Array;
  retirement: Float64Array;
  leaving: Float64Array;
  outside: Float64Array;
  absence: Float64Array;
  hours: Float64Array;
  /** [specialty][sex][age][from][to], nothing when nobody moves */
  moves: Float64Array | null;
  /** [year][specialty][area] */
  arrivals: Float64Array;
  /** Shares of those who completed, and of those who arrived: [specialty][sex][age] */
  completedAs: Float64Array;
  arrivedAs: Float64Array;
  /** [specialty][training region][area] */
  settling: Float64Array;
}

/** `before`: rates of another run of the same scenario, whose people and entrants are the same. */
export function ratesOf(scenario: Scenario, cells: Cells = steady, before?: Rates): Rates {
  const { year, specialty, trainingRegion, area, sex, age, from, to } = axesOf(scenario);
  const yearly = [year, specialty, sex, age];
  const base = before?.base ?? baseOf(scenario);
  const entry = ({ rows }: Entry) =>
    dense(
      rows.map(({ share, ...row }) => ({ ...row, value: share / (row.ages[1] - row.ages[0] + 1) })),
      [specialty, sex, age],
    );
  const settlingAxes = [specialty, trainingRegion, area];
  const { exits, work, moves } = scenario;
  const tables = [exits.death, exits.retirement, exits.leaving, work.outside, work.absence, work.hours];
  return {
    alike: before?.alike ?? tables.every(({ rows }) => rows.every((row) => row.years === undefined)),
    kinds: specialty.size,
    areas: area.size,
    ages: age.size,
    years: year.size,
    base,
    death: cells(exits.death, yearly),
    retirement: cells(exits.retirement, yearly),
    leaving: cells(exits.leaving, yearly),
    outside: cells(work.outside, yearly),
    absence: cells(work.absence, yearly),
    hours: cells(work.hours, yearly),
    moves: moves.rows.length > 0 ? cells(moves, [specialty, sex, age, from, to]) : null,
    arrivals: cells(scenario.arrivals, [year, specialty, area]),
    completedAs: before?.completedAs ?? entry(scenario.entry.completed),
    arrivedAs: before?.arrivedAs ?? entry(scenario.entry.arrived),
    settling: cells === steady ? steady(scenario.settling, settlingAxes) : whole(cells(scenario.settling, settlingAxes), area.size),
  };
}

function baseOf(scenario: Scenario): Float64Array {
  const { specialty, area, sex, age } = axesOf(scenario);
  const base = new Float64Array(specialty.size * 2 * area.size * age.size);
  for (const row of scenario.base.rows) {
    const at: Row = { specialty: row.specialty, area: row.area, sex: row.sex, value: 0 };
    const place = (specialty.span(at)[0] * 2 + sex.span(at)[0]) * area.size + area.span(at)[0];
    const old = Math.min(row.age, scenario.ages.to) - scenario.ages.from;
    base[place * age.size + old] = (base[place * age.size + old] as number) + row.people;
  }
  return base;
}

/** Shares drawn one by one do not add up to 1: here they do again, since nobody may be lost. */
function whole(shares: Float64Array, areas: number): Float64Array {
  for (let at = 0; at < shares.length; at += areas) {
    const line = shares.subarray(at, at + areas);
    const sum = line.reduce((total, share) => total + share, 0);
    for (let r = 0; r < areas; r += 1) line[r] = (line[r] as number) / sum;
  }
  return shares;
}
