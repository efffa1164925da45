/** The rolling back-test inside a history: learn from what was known at the end of a year, forecast, and look. */
import { countsUntil, type Miss, simply } from './blend.ts';
import { known, learn } from './learn.ts';
import { ahead, type Centre, filter } from './model.ts';
import { type Series, scaleOf } from './series.ts';
import { straightOf } from './straight.ts';

/** One forecast of one year of one series, beside what came. */
export interface Trial extends Miss {
  geo: string;
  origin: number;
  horizon: number;
}

const MOST_ORIGINS = 8;
const FURTHEST = 8;

/** Years at whose end one forecasts: all but the first and the last, or so many spread over a long history, since neighbours tell the same. */
export function originsOf(first: number, last: number, most: number): number[] {
  const all = Math.max(0, last - 1 - first);
  const step = Math.max(1, (all - 1) / Math.max(1, most - 1));
  return Array.from({ length: Math.min(all, most) }, (_none, back) => last - 1 - Math.round(back * step));
}

export function rolling(all: readonly Series[]): Trial[] {
  const last = Math.max(...all.map((series) => series.last));
  const first = Math.min(...all.map((series) => series.first));
  return originsOf(first, last, MOST_ORIGINS).flatMap((origin) => {
    const members = known(all, origin, origin + FURTHEST).filter(
      ({ scaled: { w } }) => w.filter((value) => !Number.isNaN(value)).length >= 2,
    );
    if (members.length === 0) return [];
    const { shared, centres } = learn(members, 150);
    const straight = straightOf(members, origin);
    return members.flatMap(({ series, scaled }): Trial[] => {
      const end = series.first + scaled.w.length - 1;
      const years = Math.min(FURTHEST, series.last - end);
      if (years < 1 || end < origin) return [];
      const { state } = filter(scaled, shared, centres.get(series.labels.geo) as Centre);
      const counts = countsUntil(series, origin);
      return ahead(state, shared, scaled, years).flatMap(({ mean, sd }, h): Trial[] => {
        const count = series.counts[origin + 1 + h - series.first] as number;
        if (Number.isNaN(count)) return [];
        const { drift, last: still } = simply(counts, counts.length + h, scaled.size);
        const trial = { geo: series.labels.geo, origin, horizon: h + 1 };
        const came = scaleOf(count, scaled.size);
        // what is carried on as a line tells how wide intervals must be, not what the line is worth to others
        if (straight.has(series)) return [{ ...trial, came: (came - drift) / sd, drift: 0, last: 0 }];
        const away = (w: number) => (w - mean) / sd;
        return [{ ...trial, came: away(came), drift: away(drift), last: away(still) }];
      });
    });
  });
}
