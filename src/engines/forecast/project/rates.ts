/** The stock's tables as dense arrays, cells in the order [year][specialty][sex][age]. */
import type { Entry, Row, Scenario } from '../scenario.ts';
import { axesOf, dense, steady } from './dense.ts';
import { movingOf } from './moving.ts';

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
  /** By [specialty][sex][age] which table of moves, −1 where nobody moves; and the tables [class][from][to]. */
  moving: Int32Array;
  moves: Float64Array;
  /** [year][specialty][area] */
  arrivals: Float64Array;
  /** Shares of those who completed, and of those who arrived: [specialty][sex][age] */
  completedAs: Float64Array;
  arrivedAs: Float64Array;
  /** [specialty][training region][area] */
  settling: Float64Array;
}

export function ratesOf(scenario: Scenario): Rates {
  const { year, specialty, trainingRegion, area, sex, age } = axesOf(scenario);
  const yearly = [year, specialty, sex, age];
  const base = baseOf(scenario);
  const entry = ({ rows }: Entry) =>
    dense(
      rows.map(({ share, ...row }) => ({ ...row, value: share / (row.ages[1] - row.ages[0] + 1) })),
      [specialty, sex, age],
    );
  const { exits, work } = scenario;
  const { moving, axes: classes } = movingOf(scenario);
  const tables = [exits.death, exits.retirement, exits.leaving, work.outside, work.absence, work.hours];
  return {
    alike: tables.every(({ rows }) => rows.every((row) => row.years === undefined)),
    kinds: specialty.size,
    areas: area.size,
    ages: age.size,
    years: year.size,
    base,
    death: steady(exits.death, yearly),
    retirement: steady(exits.retirement, yearly),
    leaving: steady(exits.leaving, yearly),
    outside: steady(work.outside, yearly),
    absence: steady(work.absence, yearly),
    hours: steady(work.hours, yearly),
    moving,
    moves: steady(scenario.moves, classes),
    arrivals: steady(scenario.arrivals, [year, specialty, area]),
    completedAs: entry(scenario.entry.completed),
    arrivedAs: entry(scenario.entry.arrived),
    settling: steady(scenario.settling, [specialty, trainingRegion, area]),
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
export function addedUp(shares: Float64Array, areas: number): Float64Array {
  for (let at = 0; at < shares.length; at += areas) {
    let sum = 0;
    for (let r = 0; r < areas; r += 1) sum += shares[at + r] as number;
    for (let r = 0; r < areas; r += 1) shares[at + r] = (shares[at + r] as number) / sum;
  }
  return shares;
}
