/** The history as one series a combination of labels, on the scale on which it is learnt from. */
import { type HistoryRow, type Labels, seriesLabels } from './history.ts';

export interface Series {
  labels: Labels;
  first: number;
  last: number;
  /** People by year from `first`; NaN where a year is missing. */
  counts: Float64Array;
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
}

export function scaled(series: Series, until = series.last): Scaled {
  const years = Math.max(0, Math.min(until, series.last) - series.first + 1);
  const counts = series.counts.subarray(0, years);
  const latest = counts.filter((count) => !Number.isNaN(count)).slice(-3);
  const size = Math.max(0.5, latest.reduce((sum, count) => sum + count, 0) / Math.max(1, latest.length)) + SHIFT;
  return { size, w: counts.map((count) => 2 * (Math.sqrt((count + SHIFT) / size) - 1)) };
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
    const counts = new Float64Array(last - first + 1).fill(Number.NaN);
    for (const { year, count } of group) counts[year - first] = count;
    const [{ geo, specialty, region, sex, age }] = group as [HistoryRow];
    const labels: Labels = { geo, specialty };
    if (region !== undefined) labels.region = region;
    if (sex !== undefined) labels.sex = sex;
    if (age !== undefined) labels.age = age;
    return { labels, first, last, counts };
  });
}
