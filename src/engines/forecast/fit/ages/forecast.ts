/** Ages to the future: rows, report, and the rolling back-test that says how wide. */
import { type Calibrated, calibrate, LEVELS } from '../calibrate.ts';
import { type Lag, lagOf } from '../flows.ts';
import type { ForecastRow } from '../forecast.ts';
import type { Labels } from '../history.ts';
import { originsOf, type Trial } from '../rolling.ts';
import type { Series } from '../series.ts';
import { type Ahead, type Cohort, cohortsOf, totalsOf } from './cohorts.ts';
import { type Group, groupUntil } from './groups.ts';

/** What was learnt of a group: a year's exits and inflow by age, each with its 95 % interval. */
export interface AgesReport extends Omit<Labels, 'age'> {
  rates: { age: number; exits: number; exitsLow: number; exitsHigh: number; inflow: number; inflowLow: number; inflowHigh: number }[];
}

const SHIFT = 0.375;
const MOST_ORIGINS = 5;
const FURTHEST = 8;

/** On twice the square root, on which chance is 1 at all counts. */
const scale = (people: number): number => 2 * Math.sqrt(Math.max(0, people) + SHIFT);
const spread = ({ mean, sd }: Ahead): number => Math.max(0.3, sd / Math.sqrt(mean + SHIFT));

export function agesAhead(
  groups: readonly Group[],
  lag: Lag | null,
  to: number,
): { rows: ForecastRow[]; reports: AgesReport[]; calibration: Calibrated } {
  const calibration = calibrate(trialsOf(groups), false);
  const cohorts = cohortsOf(groups, lag, (group) => Math.max(0, to - lastOf(group)));
  return { rows: cohorts.flatMap((cohort) => rowsOf(cohort, calibration)), reports: cohorts.map(reportOf), calibration };
}

const lastOf = ({ first, people }: Group): number => first + people.length - 1;

function rowsOf({ group, years }: Cohort, { widths }: Calibrated): ForecastRow[] {
  const round = (people: number) => Math.round(people * 100) / 100;
  return group.members.flatMap(({ series }, at) =>
    years.map((members, h) => {
      const one = members[at] as Ahead;
      const people = (z: number) => round(Math.max(0, (Math.max(0, scale(one.mean) + z * spread(one)) / 2) ** 2 - SHIFT));
      const bounds = LEVELS.flatMap((level) => [
        [`lo${level}`, people(-widths[level])],
        [`hi${level}`, people(widths[level])],
      ]);
      return { ...series.labels, year: lastOf(group) + 1 + h, median: people(0), ...Object.fromEntries(bounds) } as ForecastRow;
    }),
  );
}

function reportOf({ group, rates: { exits, inflow, sd, came } }: Cohort): AgesReport {
  const years = Math.max(1, came.filter((one) => !Number.isNaN(one)).length);
  const round = (value: number) => Math.round(value * 1e5) / 1e5;
  return {
    ...group.labels,
    rates: Array.from(exits, (share, a) => {
      const wide = Math.exp(1.96 * (sd[a] as number));
      const come = inflow[a] as number;
      const off = 1.96 * Math.sqrt((come + 0.01) / years);
      return {
        age: group.youngest + a,
        ...{ exits: round(share), exitsLow: round(share / wide), exitsHigh: round(Math.min(1, share * wide)) },
        ...{ inflow: round(come), inflowLow: round(Math.max(0, come - off)), inflowHigh: round(come + off) },
      };
    }),
  };
}

function trialsOf(groups: readonly Group[]): Trial[] {
  const last = Math.max(...groups.map(lastOf));
  const first = Math.min(...groups.map((group) => group.first));
  return originsOf(first, last, MOST_ORIGINS).flatMap((origin) => {
    const known = groups.map((group) => groupUntil(group, origin)).filter(({ people }) => people.length >= 2);
    const cohorts = cohortsOf(known, lagOf(totalsOf(known), origin), (group) => Math.min(FURTHEST, last - lastOf(group)));
    return cohorts.flatMap(({ group, years }) =>
      years.flatMap((members, h) =>
        group.members.flatMap(({ series }, at) => trialOf(series, members[at] as Ahead, lastOf(group) + 1 + h, origin, h + 1)),
      ),
    );
  });
}

function trialOf(series: Series, ahead: Ahead, year: number, origin: number, horizon: number): Trial[] {
  const count = series.counts[year - series.first];
  // a forecast of nobody where nobody is says nothing of the others
  if (count === undefined || Number.isNaN(count) || (count === 0 && ahead.mean < 0.05)) return [];
  const came = (scale(count) - scale(ahead.mean)) / spread(ahead);
  return [{ geo: series.labels.geo, origin, horizon, came, drift: 0, last: 0 }];
}
