/**
 * `forecast fit` on made-up countries that nobody tuned it on, beside a straight line (drift) and the last value: mean absolute error relative to the
 * size of a series, the weighted interval score (Bracher et al. 2021; of the same sort as CRPS, in the same unit), and how often what came lies within the intervals.
 *   npm run bench -- fit [--seeds N] [--from SEED] [--only NAME]
 */
import { type BacktestRow, backtest } from '../src/engines/forecast/index.ts';
import { historyOf, LAST_KNOWN, type Truth } from './forecast/truths.ts';

/** Names tell how long the history is and what it tells; `--only eight` runs those whose name holds it. */
export const truths: Record<string, Truth> = {
  'four years': { countries: 1, specialties: 29, size: [20, 4000], known: 4, after: 5 },
  'eight years': { countries: 1, specialties: 35, size: [20, 2000], known: 8, after: 8 },
  'eight, redefined': { countries: 1, specialties: 35, size: [20, 2000], known: 8, after: 8, broken: 0.2, missing: 0.08 },
  'fifteen years': { countries: 1, specialties: 39, size: [20, 2000], known: 15, after: 10 },
  'thirty years': { countries: 1, specialties: 39, size: [20, 2000], known: 30, after: 10 },
  'many small': { countries: 1, specialties: 150, size: [2, 25], known: 12, after: 8 },
  'few large': { countries: 1, specialties: 5, size: [500, 8000], known: 20, after: 10 },
  'ten countries': { countries: 10, specialties: 25, size: [20, 3000], known: 10, after: 8, broken: 0.1, missing: 0.05 },
  'postings told': { countries: 1, specialties: 39, size: [20, 2000], known: 15, after: 8, flows: true },
  'ages one by one': { countries: 1, specialties: 20, size: [50, 1000], known: 12, after: 8, ages: 'single' },
  'ages in bands, by sex': { countries: 1, specialties: 20, size: [50, 1000], known: 12, after: 8, ages: 'bands' },
  'ages and postings': { countries: 1, specialties: 20, size: [50, 1000], known: 12, after: 8, ages: 'single', flows: true },
};

const optionOf = (args: string[], name: string, usual: string): string => args[args.indexOf(name) + 1 || args.length] ?? usual;

export async function run(args: string[]): Promise<void> {
  const [seeds, from, only] = [Number(optionOf(args, '--seeds', '4')), Number(optionOf(args, '--from', '1')), optionOf(args, '--only', '')];
  const table: Record<string, Record<string, number>> = {};
  for (const [name, truth] of Object.entries(truths)) {
    if (!name.includes(only)) continue;
    const began = process.cpuUsage();
    const tried = Array.from({ length: seeds }, (_none, at) => backtest(historyOf(truth, from + at), LAST_KNOWN(truth)));
    const { user } = process.cpuUsage(began);
    table[name] = {
      ...judged(tried.map(({ rows }) => rows)),
      'worst ÷ drift': worst(tried.map(({ rows }) => rows)),
      'CPU s': user / 1e6 / seeds,
    };
    if (truth.ages) table[`${name}: totals`] = errorsOf(tried.flatMap(({ rows }) => totals(rows)));
  }
  for (const row of Object.values(table)) for (const key of Object.keys(row)) row[key] = Number((row[key] as number).toFixed(3));
  console.table(table);
}

interface Figures {
  actual: number;
  median: number;
  drift: number;
  lastValue: number;
}

function errorsOf(rows: readonly Figures[]): Record<string, number> {
  const size = Math.max(
    1,
    mean(rows, ({ lastValue }) => lastValue),
  );
  const away = (of: 'median' | 'drift' | 'lastValue') => mean(rows, (row) => Math.abs(row[of] - row.actual));
  const relative = (of: 'median' | 'drift' | 'lastValue') =>
    mean(rows, (row) => Math.abs(row[of] - row.actual) / Math.max(5, row.lastValue));
  return {
    'error %': (100 * away('median')) / size,
    '÷ drift': away('median') / away('drift'),
    '÷ last': away('median') / away('lastValue'),
    'relative ÷ drift': relative('median') / relative('drift'),
    'relative ÷ last': relative('median') / relative('lastValue'),
  };
}

function judged(all: readonly BacktestRow[][]): Record<string, number> {
  const rows = all.flat();
  const within = (level: 50 | 80 | 95) =>
    100 * mean(rows, (row) => Number(row[`lo${level}`] <= row.actual && row.actual <= row[`hi${level}`]));
  return {
    ...errorsOf(rows),
    'WIS ÷ drift error': mean(rows, scoreOf) / mean(rows, ({ drift, actual }) => Math.abs(drift - actual)),
    'in 50': within(50),
    'in 80': within(80),
    'in 95': within(95),
  };
}

const worst = (all: readonly BacktestRow[][]): number => Math.max(...all.map((rows) => errorsOf(rows)['÷ drift'] as number));

function scoreOf(row: BacktestRow): number {
  const { median, actual } = row;
  const levels = ([50, 80, 95] as const).map((level) => {
    const [low, high, alpha] = [row[`lo${level}`], row[`hi${level}`], 1 - level / 100];
    return (alpha / 2) * (high - low) + Math.max(0, low - actual) + Math.max(0, actual - high);
  });
  return (0.5 * Math.abs(median - actual) + levels.reduce((sum, one) => sum + one, 0)) / 3.5;
}

function totals(rows: readonly BacktestRow[]): Figures[] {
  const sums = new Map<string, Figures>();
  for (const row of rows) {
    const key = `${row.geo} ${row.specialty} ${row.year}`;
    const sum = sums.get(key) ?? { actual: 0, median: 0, drift: 0, lastValue: 0 };
    for (const of of ['actual', 'median', 'drift', 'lastValue'] as const) sum[of] += row[of];
    sums.set(key, sum);
  }
  return [...sums.values()];
}

const mean = <Row>(rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
