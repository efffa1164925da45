/** From a history to the future: `videre-forecast/1`. */

import type { Spread } from '../runs/quantiles.ts';
import { totalsOf } from './ages/cohorts.ts';
import { type AgesReport, agesAhead } from './ages/forecast.ts';
import { groupsOf } from './ages/groups.ts';
import { blended, simply } from './blend.ts';
import { type Calibrated, calibrate, LEVELS } from './calibrate.ts';
import { type Lag, lagOf } from './flows.ts';
import type { HistoryRow, Labels } from './history.ts';
import { known, type Learnt, learn, type Member } from './learn.ts';
import { ahead, type Centre, type Filtered, filter } from './model.ts';
import { rolling } from './rolling.ts';
import { peopleOf, type Series, seriesOf } from './series.ts';
import { straightOf } from './straight.ts';

/** Labels that the history has, a year, and its distribution. */
export interface ForecastRow extends Labels, Spread {
  year: number;
}

export interface SeriesReport extends Labels {
  first: number;
  last: number;
  observed: number;
  missing: number[];
  breaks: { year: number; count: number; expectedLow: number; expectedHigh: number }[];
  /** Long-run growth a year as the fit sees it, share of the people. */
  growth: number;
  /** Nothing but a straight line, which is carried on. */
  straight: boolean;
}

export interface Fit {
  rows: ForecastRow[];
  report: {
    /** How many series were learnt as counts, and how many as ages of a group. */
    learntAs: { counts: number; ages: number };
    series: SeriesReport[];
    ages: AgesReport[];
    /** How completions follow those who began; null when the history does not tell. */
    lag: Lag | null;
    shared: Learnt['shared'] | null;
    countries: { geo: string; growth: number; sd: number }[];
    /** Of the series learnt as counts, and of those learnt as ages. */
    calibration: Calibrated | null;
    agesCalibration: Calibrated | null;
  };
}

export function forecastFrom(history: readonly HistoryRow[], to: number): Fit {
  const all = seriesOf(history);
  const { groups, others } = groupsOf(all);
  const last = Math.max(...all.map((series) => series.last));
  const lag = lagOf([...totalsOf(groups), ...others], last);
  const aged = groups.length > 0 ? agesAhead(groups, lag, to) : null;
  const counted = others.length > 0 ? countsAhead(others, to) : null;
  const places = new Map(all.map((series, at) => [JSON.stringify(series.labels), at]));
  const placeOf = ({ geo, specialty, region, sex, age }: Labels) => places.get(JSON.stringify({ geo, specialty, region, sex, age })) ?? 0;
  return {
    rows: [...(counted?.rows ?? []), ...(aged?.rows ?? [])].sort((a, b) => placeOf(a) - placeOf(b) || a.year - b.year),
    report: {
      learntAs: { counts: others.length, ages: all.length - others.length },
      series: counted?.series ?? [],
      ages: aged?.reports ?? [],
      lag,
      shared: counted?.learnt.shared ?? null,
      countries: [...(counted?.learnt.centres ?? [])].map(([geo, { growth, variance }]) => ({ geo, growth, sd: Math.sqrt(variance) })),
      calibration: counted?.calibration ?? null,
      agesCalibration: aged?.calibration ?? null,
    },
  };
}

function countsAhead(all: readonly Series[], to: number) {
  const calibration = calibrate(rolling(all), true);
  const members = known(all, Number.POSITIVE_INFINITY, to);
  const learnt = learn(members);
  const straight = straightOf(members, Number.POSITIVE_INFINITY);
  const fitted = members.map((member) => ({ ...member, ...filterOf(member, learnt), straight: straight.has(member.series) }));
  return {
    ...{ calibration, learnt },
    rows: fitted.flatMap((one) => rowsOf(one, learnt, calibration, to)),
    series: fitted.map(reportOf),
  };
}

const filterOf = ({ series, scaled }: Member, { shared, centres }: Learnt): Filtered =>
  filter(scaled, shared, centres.get(series.labels.geo) as Centre);

interface Fitted extends Member, Filtered {
  straight: boolean;
}

function rowsOf(
  { series, scaled, state, straight }: Fitted,
  { shared }: Learnt,
  { beside, widths }: Calibrated,
  to: number,
): ForecastRow[] {
  const round = (people: number) => Math.round(people * 100) / 100;
  return ahead(state, shared, scaled, Math.max(0, to - series.last)).map(({ mean, sd }, h) => {
    const { drift, last } = simply(series.counts, series.counts.length + h, scaled.size);
    const drawn = beside ? mean + sd * blended(beside, { drift: (drift - mean) / sd, last: (last - mean) / sd }) : mean;
    const middle = straight ? drift : drawn;
    const at = (z: number) => round(peopleOf(middle + z * sd, scaled.size));
    const bounds = LEVELS.map((level) => [`lo${level}`, at(-widths[level]), `hi${level}`, at(widths[level])] as const);
    const row = { ...series.labels, year: series.last + 1 + h, median: at(0) };
    return Object.assign(row, ...bounds.map(([lo, low, hi, high]) => ({ [lo]: low, [hi]: high }))) as ForecastRow;
  });
}

function reportOf({ series, scaled, state, breaks, straight }: Fitted): SeriesReport {
  const { labels, first, last, counts } = series;
  const missing = [...counts].flatMap((count, at) => (Number.isNaN(count) ? [first + at] : []));
  return {
    ...labels,
    ...{ first, last, observed: counts.length - missing.length, missing },
    breaks: breaks.map(({ at, expected, sd }) => ({
      year: first + at,
      count: counts[at] as number,
      expectedLow: Math.round(peopleOf(expected - 2.6 * sd, scaled.size)),
      expectedHigh: Math.round(peopleOf(expected + 2.6 * sd, scaled.size)),
    })),
    growth: state.mean[2],
    straight,
  };
}
