/** `forecast fit` on made-up countries whose future is known: nearer than a straight line, as sure as it says. `npm run bench -- fit` has them all. */
import { expect, test } from 'vitest';
import { truths } from '../../bench/fit.ts';
import { historyOf, LAST_KNOWN } from '../../bench/forecast/truths.ts';
import { backtest } from '../../src/engines/forecast/index.ts';

test.each([
  ['four years', 6],
  ['eight, redefined', 6],
  ['fifteen years', 3],
])('%s', { timeout: 120_000 }, (name, seeds) => {
  const truth = truths[name];
  if (!truth) throw new Error(`no truth «${name}»`);
  // other seeds than the bench shows
  const rows = Array.from({ length: seeds }, (_none, at) => backtest(historyOf(truth, 500 + at), LAST_KNOWN(truth)).rows).flat();
  const error = (of: 'median' | 'drift') => rows.reduce((sum, row) => sum + Math.abs(row[of] - row.actual) / Math.max(5, row.lastValue), 0);
  expect(error('median')).toBeLessThan(0.95 * error('drift'));
  const within = (level: 80 | 95) =>
    rows.filter((row) => row[`lo${level}`] <= row.actual && row.actual <= row[`hi${level}`]).length / rows.length;
  expect(within(95)).toBeGreaterThan(0.86);
  expect(within(80)).toBeGreaterThan(0.65);
  expect(within(80)).toBeLessThan(0.93);
});
