/** Back-test: learn to year T, forecast, and compare with what happened; coverage of the intervals, beside drift and the last value. */
import { LEVELS, type Level } from './calibrate.ts';
import { type ForecastRow, forecastFrom } from './forecast.ts';
import { type HistoryRow, seriesLabels } from './history.ts';
import { type Series, seriesOf } from './series.ts';

export interface BacktestRow extends ForecastRow {
  actual: number;
  drift: number;
  lastValue: number;
}

interface Measures {
  forecasts: number;
  /** Mean absolute errors, people. */
  error: number;
  driftError: number;
  lastValueError: number;
  /** Share of what happened that lies within each interval. */
  coverage: Record<Level, number>;
}

export interface Backtest {
  trainTo: number;
  all: Measures;
  byHorizon: (Measures & { horizon: number })[];
  rows: BacktestRow[];
}

export function backtest(history: readonly HistoryRow[], trainTo: number): Backtest {
  const training = history.filter(({ year }) => year <= trainTo);
  const keyOf = (row: object) => JSON.stringify(seriesLabels.map((label) => (row as Record<string, unknown>)[label]));
  const actual = new Map(history.map((row) => [`${keyOf(row)} ${row.year}`, row.count]));
  const past = new Map(seriesOf(training).map((series) => [keyOf(series.labels), series]));
  const to = Math.max(...history.map(({ year }) => year));
  const rows = forecastFrom(training, to).rows.flatMap((row): BacktestRow[] => {
    const came = actual.get(`${keyOf(row)} ${row.year}`);
    const series = past.get(keyOf(row));
    // a series that had ended is nobody's to forecast
    if (came === undefined || !series || row.year <= trainTo) return [];
    return [{ ...row, actual: came, ...rivals(series, row.year) }];
  });
  const horizons = [...new Set(rows.map(({ year }) => year - trainTo))].sort((a, b) => a - b);
  return {
    trainTo,
    all: measure(rows),
    byHorizon: horizons.map((horizon) => ({ horizon, ...measure(rows.filter(({ year }) => year - trainTo === horizon)) })),
    rows,
  };
}

/** Drift: the straight line through the first and the last count. */
function rivals({ counts, last }: Series, year: number): { drift: number; lastValue: number } {
  const end = counts[counts.length - 1] as number;
  const slope = counts.length > 1 ? (end - (counts[0] as number)) / (counts.length - 1) : 0;
  return { drift: end + slope * (year - last), lastValue: end };
}

function measure(rows: readonly BacktestRow[]): Measures {
  const mean = (of: (row: BacktestRow) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const within = (level: Level) => mean((row) => (row[`lo${level}`] <= row.actual && row.actual <= row[`hi${level}`] ? 1 : 0));
  return {
    forecasts: rows.length,
    error: mean((row) => Math.abs(row.median - row.actual)),
    driftError: mean((row) => Math.abs(row.drift - row.actual)),
    lastValueError: mean((row) => Math.abs(row.lastValue - row.actual)),
    coverage: Object.fromEntries(LEVELS.map((level) => [level, within(level)])) as Record<Level, number>,
  };
}
