/** The stock's tables as dense arrays, cells in the order [year][specialty][sex][age]. */
import type { Entry, Row, Scenario } from '../scenario.ts';
import { axesOf, dense } from './dense.ts';

export interface Rates {
  kinds: number;
  areas: number;
  ages: number;
  years: number;
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

export function ratesOf(scenario: Scenario): Rates {
  const { year, specialty, trainingRegion, area, sex, age, from, to } = axesOf(scenario);
  const cells = [year, specialty, sex, age];
  const base = new Float64Array(specialty.size * 2 * area.size * age.size);
  for (const row of scenario.base.rows) {
    const at: Row = { specialty: row.specialty, area: row.area, sex: row.sex, value: 0 };
    const place = (specialty.span(at)[0] * 2 + sex.span(at)[0]) * area.size + area.span(at)[0];
    const old = Math.min(row.age, scenario.ages.to) - scenario.ages.from;
    base[place * age.size + old] = (base[place * age.size + old] as number) + row.people;
  }
  const entry = ({ rows }: Entry) =>
    dense(
      rows.map(({ share, ...row }) => ({ ...row, value: share / (row.ages[1] - row.ages[0] + 1) })),
      [specialty, sex, age],
    );
  const { exits, work, moves } = scenario;
  return {
    kinds: specialty.size,
    areas: area.size,
    ages: age.size,
    years: year.size,
    base,
    death: dense(exits.death.rows, cells),
    retirement: dense(exits.retirement.rows, cells),
    leaving: dense(exits.leaving.rows, cells),
    outside: dense(work.outside.rows, cells),
    absence: dense(work.absence.rows, cells),
    hours: dense(work.hours.rows, cells),
    moves: moves.rows.length > 0 ? dense(moves.rows, [specialty, sex, age, from, to]) : null,
    arrivals: dense(scenario.arrivals.rows, [year, specialty, area]),
    completedAs: entry(scenario.entry.completed),
    arrivedAs: entry(scenario.entry.arrived),
    settling: dense(scenario.settling.rows, [specialty, trainingRegion, area]),
  };
}
