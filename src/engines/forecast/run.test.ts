/** Results have the shape that their schemas say. */
import { Compile } from 'typebox/schema';
import { expect, test } from 'vitest';
import backtestSchema from './backtest.schema.json' with { type: 'json' };
import { backtest } from './fit/backtest.ts';
import { generateScenario } from './generate.ts';
import projectionSchema from './projection.schema.json' with { type: 'json' };
import { runScenario } from './run.ts';

const key = { version: 'x', inputsSha256: 'a'.repeat(64) };
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a scenario run whole, with all its questions', () => {
  const scenario = generateScenario(
    {
      ...{ specialties: 2, areas: 2, trainingRegions: 1, waiting: true },
      ...{ ages: { from: 30, to: 75 }, years: { from: 2025, to: 2033 } },
    },
    3,
  );
  scenario.questions = {
    thresholds: [10],
    close: [{ specialty: 's1', trainingRegion: 't0', basis: 'growth', from: 2026, year: 2033, probability: 0.8, capacity: 20 }],
    tornado: [{ specialty: 's1', basis: 'growth', year: 2033 }],
  };
  const run = runScenario(scenario, { seed: 1, runs: 20 });
  const result = { schema: 'videre-forecast-projection/1', scenario: scenario.name, ...key, ...run };
  expect(Compile(projectionSchema).Errors(asJson(result))[1]).toEqual([]);
  expect(run.fan).toHaveLength(2 * 3 * 8);
  expect(run.fan[0]?.gaps[0]?.larger.map(({ threshold }) => threshold)).toEqual([0, 10]);
});

test('a back-test', () => {
  const history = [0, 1, 2, 3, 4, 5].flatMap((t) =>
    ['a', 'b'].map((specialty, k) => ({ line: 2, geo: 'DK', specialty, sex: 'f', year: 2010 + t, count: 50 + k * 30 + 2 * t })),
  );
  const tried = backtest(history, 2013);
  expect(Compile(backtestSchema).Errors(asJson({ schema: 'videre-forecast-backtest/1', ...key, ...tried }))[1]).toEqual([]);
  expect(tried.byHorizon.map(({ horizon, forecasts }) => [horizon, forecasts])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});
