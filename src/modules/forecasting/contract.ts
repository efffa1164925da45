/** What may be asked of forecasts. Figures are those of `videre-forecast-projection/1`, `videre-forecast/1` and `videre-forecast-backtest/1`. */
import Type from 'typebox';
import { type Contract, file } from '../../platform/http/contract.ts';

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const id = Type.Object({ id: Type.String({ format: 'uuid' }) });
const text = nullable(Type.String());
const whole = nullable(Type.Integer());
const number = Type.Number();
const name = Type.String({ maxLength: 300 });

const spread = Type.Object({ median: number, lo50: number, hi50: number, lo80: number, hi80: number, lo95: number, hi95: number });
const named = Type.Array(Type.Object({ id: Type.String(), name: Type.String() }));
const state = Type.Union([Type.Literal('queued'), Type.Literal('running'), Type.Literal('done'), Type.Literal('failed')]);
const kind = Type.Union([Type.Literal('scenario'), Type.Literal('history')]);
const fault = Type.Object({
  path: Type.String(),
  code: Type.String(),
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
});
const levels = Type.Object({ 50: number, 80: number, 95: number });
const measures = { forecasts: Type.Integer(), error: number, driftError: number, lastValueError: number, coverage: levels };

const made = {
  id: Type.String(),
  name: Type.String(),
  kind,
  state,
  done: Type.Integer(),
  of: Type.Integer(),
  seed: Type.Integer(),
  runs: Type.Integer(),
  toYear: whole,
  trainTo: whole,
  version: text,
  again: text,
  inputSha256: Type.String(),
  resultSha256: text,
  failure: text,
  requestedAt: Type.String(),
  requestedByName: text,
};

const line = Type.Object({ specialty: name, trainingRegion: name });
const side = Type.Object({ gap: number, lo80: number, hi80: number, short: number });
const both = Type.Object({ from: side, to: side });
const year = Type.Integer({ minimum: 1900, maximum: 2200 });
const runs = Type.Integer({ minimum: 0, maximum: 10_000 });
const closeAsked = {
  ...{ specialty: name, trainingRegion: name, basis: name, from: year, year },
  ...{ probability: Type.Number({ minimum: 0.01, maximum: 0.99 }), capacity: nullable(Type.Number({ minimum: 0 })) },
};
const moveAsked = {
  from: line,
  to: line,
  years: Type.Array(year, { minItems: 2, maxItems: 2 }),
  places: Type.Number({ minimum: 0, maximum: 10_000 }),
  basis: name,
  year,
};

export const forecastingContract = {
  /** Forecasts made, the newest first. */
  'GET /api/forecasts': { answer: Type.Array(Type.Object(made)) },
  /** A scenario (JSON) or a history (CSV) as the body: checked at once, run by a job. What is wrong is told by place. */
  'POST /api/forecasts': {
    upload: 20_000_000,
    query: Type.Object({
      file: Type.String({ minLength: 1, maxLength: 300 }),
      runs: Type.Optional(runs),
      seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 4_294_967_295 })),
      toYear: Type.Optional(year),
      /** Regions of a history that become one are taken together, by the table that follows the program. */
      joined: Type.Optional(Type.Boolean()),
    }),
    answer: Type.Object({ id: text, faults: Type.Array(fault) }),
  },
  /** The Danish scenario that follows the program, run as it stands. */
  'POST /api/danish-forecast': { answer: Type.Object({ id: text, faults: Type.Array(fault) }) },
  /** The same inputs once more, with the engine as it is now. */
  'POST /api/forecasts/:id/again': { params: id, answer: Type.Object({ id: text, faults: Type.Array(fault) }) },
  /** The scenario of a forecast with one more question, or more runs: a forecast of its own, beside the one it is asked of. */
  'POST /api/forecasts/:id/ask': {
    params: id,
    body: Type.Object({
      runs: Type.Optional(runs),
      close: Type.Optional(Type.Object(closeAsked)),
      move: Type.Optional(Type.Object(moveAsked)),
      /** Probability of a gap larger than so many full-time equivalents. */
      threshold: Type.Optional(Type.Number({ minimum: -100_000, maximum: 100_000 })),
    }),
    answer: Type.Object({ id: text, faults: Type.Array(fault) }),
  },
  /** What was asked of a scenario, and the answers. */
  'GET /api/forecasts/:id/answers': {
    params: id,
    answer: Type.Object({
      closes: Type.Array(
        Type.Object({
          ...closeAsked,
          now: number,
          places: nullable(number),
          gap: number,
          each: number,
          withinCapacity: nullable(Type.Boolean()),
        }),
      ),
      moves: Type.Array(Type.Object({ ...moveAsked, empty: number, startedFrom: number, startedTo: number, before: both, after: both })),
    }),
  },
  'GET /api/forecasts/:id': {
    params: id,
    answer: Type.Object({
      ...made,
      currentVersion: Type.String(),
      /** What can be looked at: specialties of a scenario, series of a history. */
      series: named,
      areas: named,
      bases: Type.Array(Type.String()),
      years: Type.Array(Type.Integer()),
      trainingRegions: named,
      /** Gaps of so many full-time equivalents whose probability is known. */
      thresholds: Type.Array(number),
      /** Areas taken together from a day on, and who says so. */
      together: Type.Array(
        Type.Object({ name: Type.String(), areas: Type.Array(Type.String()), since: Type.String(), source: Type.String() }),
      ),
      /** How many tables of the scenario are assumptions, of how many. */
      assumptions: Type.Integer(),
      tables: Type.Integer(),
    }),
  },
  /** One series and area by year: full-time equivalents of a scenario, people of a history. */
  'GET /api/forecasts/:id/fan': {
    params: id,
    query: Type.Object({ series: name, area: Type.Optional(name), basis: Type.Optional(name) }),
    answer: Type.Array(
      Type.Object({
        year: Type.Integer(),
        counted: nullable(number),
        supply: nullable(spread),
        heads: nullable(spread),
        need: nullable(spread),
        gap: nullable(spread),
        /** Probability that the gap is larger than nothing. */
        short: nullable(number),
      }),
    ),
  },
  /** All gaps of a scenario's year and basis. */
  'GET /api/forecasts/:id/gaps': {
    params: id,
    query: Type.Object({ year: Type.Integer(), basis: Type.Optional(name), threshold: Type.Optional(number) }),
    answer: Type.Array(
      Type.Object({ series: Type.String(), area: Type.String(), need: number, gap: spread, per100000: nullable(spread), short: number }),
    ),
  },
  /** Every table with its source; the first rows of each. */
  'GET /api/forecasts/:id/tables': {
    params: id,
    answer: Type.Array(
      Type.Object({
        path: Type.String(),
        basis: Type.String(),
        source: Type.String(),
        year: whole,
        n: whole,
        count: Type.Integer(),
        rows: Type.Array(Type.Object({ where: Type.String(), value: number, low: nullable(number), high: nullable(number) })),
      }),
    ),
  },
  /** How a forecast made earlier would have done, and what the history has that is odd. */
  'GET /api/forecasts/:id/backtest': {
    params: id,
    answer: Type.Object({
      tried: nullable(
        Type.Object({
          trainTo: Type.Integer(),
          all: Type.Object(measures),
          byHorizon: Type.Array(Type.Object({ horizon: Type.Integer(), ...measures })),
        }),
      ),
      breaks: Type.Array(
        Type.Object({ series: Type.String(), year: Type.Integer(), count: number, expectedLow: number, expectedHigh: number }),
      ),
      missing: Type.Array(Type.Object({ series: Type.String(), years: Type.Array(Type.Integer()) })),
    }),
  },
  /** Beside the one that it was made again from. */
  'GET /api/forecasts/:id/difference': {
    params: id,
    answer: nullable(
      Type.Object({
        same: Type.Boolean(),
        versionBefore: text,
        version: text,
        figures: Type.Integer(),
        differ: Type.Integer(),
        most: Type.Array(Type.Object({ series: Type.String(), area: Type.String(), year: Type.Integer(), before: number, now: number })),
      }),
    ),
  },
  /** What went in or came out, byte for byte as it was kept. */
  'GET /api/forecasts/:id/input': { params: id, answer: file('application/json') },
  'GET /api/forecasts/:id/result': { params: id, answer: file('application/json') },
} satisfies Contract;

export type ForecastingContract = typeof forecastingContract;
