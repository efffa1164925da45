/**
 * Beside the model: the straight line through the first and the last count, and standing still. How much of each is worth listening to is found from the
 * rolling back-test of all series together, drawn to what is believed before: least squares, as sure as countries and years that miss together allow.
 */
import { type Series, scaleOf } from './series.ts';

/** Shares of the way from the model's figure to that of the line, and to the last count. */
export interface Blend {
  drift: number;
  last: number;
}

/** One forecast's distances from the model's figure, in its standard deviations: of what came, of the straight line, of the last count. */
export interface Miss {
  came: number;
  drift: number;
  last: number;
}

/** A line through a break runs wild: nobody is drawn further than this. */
const FURTHEST = 3;
const near = (distance: number): number => Math.max(-FURTHEST, Math.min(FURTHEST, distance));

/** Before a back-test: averages of forecasts miss less than each of them (Bates and Granger 1969), and the line is the better half of the two simple ones. */
const PRIOR: Blend = { drift: 0.3, last: 0 };
const PRIOR_SD: Blend = { drift: 0.25, last: 0.12 };
/** Neighbouring origins see the same years: so many of them tell as much as one. */
const OVERLAP = 2;
const FEWEST_CLUSTERS = 3;

export const blended = ({ drift, last }: Blend, miss: Pick<Miss, 'drift' | 'last'>): number =>
  drift * near(miss.drift) + last * near(miss.last);

/** The two simple forecasts of a year after the series' end, on its scale; `counts` as known then. */
export function simply(counts: Float64Array, at: number, size: number): { drift: number; last: number } {
  const first = counts.findIndex((count) => !Number.isNaN(count));
  const end = counts.findLastIndex((count) => !Number.isNaN(count));
  const last = counts[end] as number;
  const slope = end > first ? (last - (counts[first] as number)) / (end - first) : 0;
  return { drift: scaleOf(Math.max(0, last + slope * (at - end)), size), last: scaleOf(last, size) };
}

/** Counts of a series up to a year. */
export const countsUntil = ({ counts, first }: Series, until: number): Float64Array => counts.subarray(0, Math.max(0, until - first + 1));

type Pair = [number, number];
/** A symmetric matrix: of the line with itself, with standing still, and of that with itself. */
type Matrix = [number, number, number];

/** `clusters`: forecasts of one country from one year; what they miss together they miss once. */
export function blendOf(clusters: readonly (readonly Miss[])[]): Blend {
  const parts = clusters.map((misses) => {
    const [a, b]: [Matrix, Pair] = [
      [0, 0, 0],
      [0, 0],
    ];
    for (const miss of misses) {
      const [x, y, e] = [near(miss.drift), near(miss.last), near(miss.came)];
      a[0] += x * x;
      a[1] += x * y;
      a[2] += y * y;
      b[0] += x * e;
      b[1] += y * e;
    }
    return { a, b };
  });
  const before: Matrix = [1 / PRIOR_SD.drift ** 2, 0, 1 / PRIOR_SD.last ** 2];
  const prior: Pair = [PRIOR.drift, PRIOR.last];
  const a = parts.reduce<Matrix>((sum, part) => [sum[0] + part.a[0], sum[1] + part.a[1], sum[2] + part.a[2]], [1e-6, 0, 1e-6]);
  if (parts.length < FEWEST_CLUSTERS) return PRIOR;
  const found = times(
    inverse(a),
    parts.reduce<Pair>((sum, { b }) => [sum[0] + b[0], sum[1] + b[1]], [0, 0]),
  );
  const middle = parts.reduce<Matrix>(
    (sum, part) => {
      const [x, y] = times(part.a, found);
      const [g, h] = [part.b[0] - x, part.b[1] - y];
      return [sum[0] + g * g, sum[1] + g * h, sum[2] + h * h];
    },
    [1e-6, 0, 1e-6],
  );
  const variance = around(inverse(a), middle, (OVERLAP * parts.length) / (parts.length - 2));
  const sure = inverse(variance);
  const [x, y] = times(sure, found);
  const [p, q] = times(before, prior);
  const [drift, last] = times(inverse([before[0] + sure[0], before[1] + sure[1], before[2] + sure[2]]), [x + p, y + q]);
  const line = Math.max(0, Math.min(1, drift));
  return { drift: line, last: Math.max(0, Math.min(1 - line, last)) };
}

function inverse([a, b, c]: Matrix): Matrix {
  const whole = Math.max(1e-12, a * c - b * b);
  return [c / whole, -b / whole, a / whole];
}

const times = ([a, b, c]: Matrix, [x, y]: Pair): Pair => [a * x + b * y, b * x + c * y];

/** outer · middle · outer · factor, with a little on the diagonal: never less than nothing. */
function around(outer: Matrix, middle: Matrix, factor: number): Matrix {
  const [a, b] = times(outer, [middle[0], middle[1]]);
  const [c, d] = times(outer, [middle[1], middle[2]]);
  const first = times(outer, [a, c]);
  const second = times(outer, [b, d]);
  return [first[0] * factor + 1e-6, first[1] * factor, second[1] * factor + 1e-6];
}
