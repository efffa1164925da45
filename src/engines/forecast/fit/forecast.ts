/** From a history to the future: `videre-forecast/1`. */
import { type Calibrated, calibrate, LEVELS } from './calibrate.ts';
import type { HistoryRow, Labels } from './history.ts';
import { known, type Learnt, learn, type Member } from './learn.ts';
import { ahead, type Centre, type Filtered, filter } from './model.ts';
import { rolling } from './rolling.ts';
import { peopleOf, seriesOf } from './series.ts';

/** Labels that the history has, a year, and its distribution. */
export interface ForecastRow extends Labels {
  year: number;
  median: number;
  lo50: number;
  hi50: number;
  lo80: number;
  hi80: number;
  lo95: number;
  hi95: number;
}

export interface SeriesReport extends Labels {
  first: number;
  last: number;
  observed: number;
  missing: number[];
  breaks: { year: number; count: number; expectedLow: number; expectedHigh: number }[];
  /** Long-run growth a year as the fit sees it, share of the people. */
  growth: number;
}

export interface Fit {
  rows: ForecastRow[];
  report: {
    series: SeriesReport[];
    shared: Learnt['shared'];
    countries: { geo: string; growth: number; sd: number }[];
    calibration: Calibrated;
  };
}

export function forecastFrom(history: readonly HistoryRow[], to: number): Fit {
  const all = seriesOf(history);
  const calibration = calibrate(rolling(all));
  const members = known(all, Number.POSITIVE_INFINITY);
  const learnt = learn(members);
  const fitted = members.map((member) => ({ member, filtered: filterOf(member, learnt) }));
  return {
    rows: fitted.flatMap(({ member, filtered }) => rowsOf(member, filtered, learnt, calibration, to)),
    report: {
      series: fitted.map(({ member, filtered }) => reportOf(member, filtered)),
      shared: learnt.shared,
      countries: [...learnt.centres].map(([geo, { growth, variance }]) => ({ geo, growth, sd: Math.sqrt(variance) })),
      calibration,
    },
  };
}

const filterOf = ({ series, scaled }: Member, { shared, centres }: Learnt): Filtered =>
  filter(scaled, shared, centres.get(series.labels.geo) as Centre);

function rowsOf(member: Member, { state }: Filtered, { shared }: Learnt, { damping, widths }: Calibrated, to: number): ForecastRow[] {
  const { series, scaled } = member;
  const round = (people: number) => Math.round(people * 100) / 100;
  return ahead(state, shared, scaled.size, Math.max(0, to - series.last), damping).map(({ mean, sd }, h) => {
    const at = (z: number) => round(peopleOf(mean + z * sd, scaled.size));
    const bounds = LEVELS.map((level) => [`lo${level}`, at(-widths[level]), `hi${level}`, at(widths[level])] as const);
    const row = { ...series.labels, year: series.last + 1 + h, median: at(0) };
    return Object.assign(row, ...bounds.map(([lo, low, hi, high]) => ({ [lo]: low, [hi]: high }))) as ForecastRow;
  });
}

function reportOf({ series, scaled }: Member, { state, breaks }: Filtered): SeriesReport {
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
  };
}
