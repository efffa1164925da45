/**
 * What a history's postings, filling and completions say of years to come. Those who completed come; those who began some years ago complete. How many
 * years lie between is found from all series together; where nothing was completed, from the growth of the counts.
 */
import type { Series } from './series.ts';

export interface Lag {
  years: number;
  /** Completions of one who began. */
  each: number;
  /** Pairs it was found from, and how closely they go together. */
  pairs: number;
  correlation: number;
}

const MOST_YEARS = 9;
/** Training takes some five years, give or take one and a half, before a history is asked. */
const USUAL = { years: 5, spread: 1.5 };
/** How much more likely than chance a lag must be: the logarithm of the ratio. */
const SURE = 4;

const at = (cells: Float64Array, index: number): number => cells[index] ?? Number.NaN;

/** People who began, by year of the series: filled, or posted where filling was not told. */
const begun = ({ filled, posted }: Series, index: number): number => {
  const known = at(filled, index);
  return Number.isNaN(known) ? at(posted, index) : known;
};

/** From what was known at the end of a year; null when the history does not tell. */
export function lagOf(all: readonly Series[], until: number): Lag | null {
  let best: Lag | null = null;
  let most = SURE;
  for (let years = 1; years <= MOST_YEARS; years += 1) {
    const found = together(all, until, years);
    // each series' mean is its own: it takes one of its pairs
    const free = found.pairs - found.series;
    if (free < 3 || found.correlation <= 0) continue;
    const score = -0.5 * free * Math.log(1 - Math.min(0.999, found.correlation) ** 2) - 0.5 * ((years - USUAL.years) / USUAL.spread) ** 2;
    if (score <= most) continue;
    most = score;
    best = { years, each: found.each, pairs: found.pairs, correlation: found.correlation };
  }
  return best;
}

/** How those who began go together with what came so many years later, all series beside their own means. */
function together(all: readonly Series[], until: number, years: number): Omit<Lag, 'years'> & { series: number } {
  const pairs: [number, number][] = [];
  let [beginners, completed, count] = [0, 0, 0];
  for (const series of all) {
    const told = series.completed.some((one) => !Number.isNaN(one));
    const mine: [number, number][] = [];
    for (let t = years; t < series.counts.length && series.first + t <= until; t += 1) {
      const start = begun(series, t - years);
      const came = told ? at(series.completed, t) : at(series.counts, t) - at(series.counts, t - 1);
      if (Number.isNaN(start) || Number.isNaN(came)) continue;
      mine.push([start, came]);
      if (told) [beginners, completed] = [beginners + start, completed + came];
    }
    if (mine.length < 2) continue;
    count += 1;
    const mean = (k: 0 | 1) => mine.reduce((sum, pair) => sum + pair[k], 0) / mine.length;
    const [x, y] = [mean(0), mean(1)];
    const size = Math.sqrt(Math.max(1, x));
    pairs.push(...mine.map(([a, b]): [number, number] => [(a - x) / size, (b - y) / size]));
  }
  const each = beginners > 0 ? completed / beginners : 1;
  return { pairs: pairs.length, series: count, each, correlation: correlationOf(pairs) };
}

function correlationOf(pairs: readonly [number, number][]): number {
  let [xx, yy, xy] = [1e-9, 1e-9, 0];
  for (const [x, y] of pairs) [xx, yy, xy] = [xx + x * x, yy + y * y, xy + x * y];
  return xy / Math.sqrt(xx * yy);
}

/** Completions by year of the series, to the year `to`: those told until the end of a year, then what those who began make likely; NaN where nothing is known. */
export function completionsOf(series: Series, lag: Lag | null, until: number, to: number): Float64Array {
  return Float64Array.from({ length: to - series.first + 1 }, (_none, t) => {
    const told = series.first + t <= until ? at(series.completed, t) : Number.NaN;
    if (!Number.isNaN(told) || !lag || series.first + t - lag.years > until) return told;
    return begun(series, t - lag.years) * lag.each;
  });
}
