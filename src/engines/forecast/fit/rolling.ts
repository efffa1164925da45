/** The rolling back-test inside a history: learn from what was known at the end of a year, forecast, and look. */
import { known, learn } from './learn.ts';
import { ahead, type Centre, filter } from './model.ts';
import { type Series, scaleOf } from './series.ts';

/** One forecast of one year of one series, beside what came. */
export interface Trial {
  origin: number;
  horizon: number;
  size: number;
  /** For every damping tried: distance from what came, in people relative to size, and in standard deviations. */
  missed: number[];
  z: number[];
}

export const DAMPINGS = [1, 0.98, 0.95, 0.9, 0.8];

const MOST_ORIGINS = 8;
const FURTHEST = 8;

export function rolling(all: readonly Series[]): Trial[] {
  const last = Math.max(...all.map((series) => series.last));
  const first = Math.min(...all.map((series) => series.first));
  const origins = [];
  for (let origin = last - 1; origin > first && origins.length < MOST_ORIGINS; origin -= 1) origins.push(origin);
  return origins.flatMap((origin) => {
    const members = known(all, origin, origin + FURTHEST).filter(
      ({ scaled: { w } }) => w.filter((value) => !Number.isNaN(value)).length >= 2,
    );
    if (members.length === 0) return [];
    const { shared, centres } = learn(members, 150);
    return members.flatMap(({ series, scaled }): Trial[] => {
      const end = series.first + scaled.w.length - 1;
      const years = Math.min(FURTHEST, series.last - end);
      if (years < 1 || end < origin) return [];
      const { state } = filter(scaled, shared, centres.get(series.labels.geo) as Centre);
      const paths = DAMPINGS.map((damping) => ahead(state, shared, scaled, years, damping));
      return Array.from({ length: years }, (_none, h) => h).flatMap((h): Trial[] => {
        const count = series.counts[origin + 1 + h - series.first] as number;
        if (Number.isNaN(count)) return [];
        const came = scaleOf(count, scaled.size);
        const steps = paths.map((path) => path[h] as { mean: number; sd: number });
        return [
          {
            ...{ origin, horizon: h + 1, size: scaled.size },
            missed: steps.map(({ mean }) => Math.abs(came - mean)),
            z: steps.map(({ mean, sd }) => (came - mean) / sd),
          },
        ];
      });
    });
  });
}
