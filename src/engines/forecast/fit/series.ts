/** The history as one series a combination of labels, on the scale on which it is learnt from. */
import { type HistoryRow, type Labels, seriesLabels } from './history.ts';

export interface Series {
  labels: Labels;
  first: number;
  last: number;
  /** People by year from `first`; NaN where a year is missing. */
  counts: Float64Array;
  /** Places posted and filled, and those who completed, in the same years; NaN where the history does not tell. */
  posted: Float64Array;
  filled: Float64Array;
  completed: Float64Array;
}

/**
 * Half-way between counts and their logarithms: w = 2(√((y + ⅜)/s) − 1) with s the series' size. Growth near the size is relative growth, so series of
 * every size can be compared; chance is as large at all counts (Anscombe 1948); trends are between straight and geometric; people are never negative.
 */
const SHIFT = 0.375;

export interface Scaled {
  size: number;
  /** By year from the series' first; NaN where missing. */
  w: Float64Array;
  /** What completions add to the growth of a year beyond the usual, by year from the series' first and on into the future. */
  push: Float64Array;
}

export function scaled(series: Series, until = series.last, completions?: Float64Array): Scaled {
  const years = Math.max(0, Math.min(until, series.last) - series.first + 1);
  const counts = series.counts.subarray(0, years);
  const latest = counts.filter((count) => !Number.isNaN(count)).slice(-3);
  const size = Math.max(0.5, latest.reduce((sum, count) => sum + count, 0) / Math.max(1, latest.length)) + SHIFT;
  return { size, w: counts.map((count) => 2 * (Math.sqrt((count + SHIFT) / size) - 1)), push: pushOf(completions, size, years) };
}

/** Completions beside their mean of the years counted, relative to size; nothing where they are not known. */
function pushOf(completions: Float64Array | undefined, size: number, years: number): Float64Array {
  const known = (completions ?? new Float64Array(0)).subarray(1, years).filter((one) => !Number.isNaN(one));
  if (!completions || known.length < 2) return new Float64Array(0);
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  return completions.map((one) => (Number.isNaN(one) ? 0 : (one - mean) / size));
}

export const peopleOf = (w: number, size: number): number => Math.max(0, size * (1 + Math.max(-2, w) / 2) ** 2 - SHIFT);
export const scaleOf = (people: number, size: number): number => 2 * (Math.sqrt((people + SHIFT) / size) - 1);

export function seriesOf(rows: readonly HistoryRow[]): Series[] {
  const groups = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(seriesLabels.map((label) => row[label]));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => {
    const years = group.map(({ year }) => year);
    const first = Math.min(...years);
    const last = Math.max(...years);
    const unknown = () => new Float64Array(last - first + 1).fill(Number.NaN);
    const cells = { counts: unknown(), posted: unknown(), filled: unknown(), completed: unknown() };
    for (const { year, count, posted, filled, completed } of group) {
      cells.counts[year - first] = count;
      cells.posted[year - first] = posted ?? Number.NaN;
      cells.filled[year - first] = filled ?? Number.NaN;
      cells.completed[year - first] = completed ?? Number.NaN;
    }
    const [{ geo, specialty, region, sex, age }] = group as [HistoryRow];
    const labels: Labels = { geo, specialty };
    if (region !== undefined) labels.region = region;
    if (sex !== undefined) labels.sex = sex;
    if (age !== undefined) labels.age = age;
    return { labels, first, last, ...cells };
  });
}
