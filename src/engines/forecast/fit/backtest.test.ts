/** Danish specialists 2011–2013 → 2014, every specialty of the file but its totals. Nothing in the engine is tuned to it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backtest } from './backtest.ts';
import type { HistoryRow } from './history.ts';

const file = path.resolve(import.meta.dirname, '../../../../data/forecast_actual_dk_specialists_2011_2014.csv');
const totals = ['MED', 'SURG', 'SPEC', 'NSP', 'OTH'];
const danish: HistoryRow[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((text, at) => {
    const [geo = '', specialty = '', , year, count] = text.split(',');
    return { line: at + 2, geo, specialty, year: Number(year), count: Number(count) };
  })
  .filter(({ specialty }) => !totals.includes(specialty));

test('2014 from 2011–2013: nearer than a drift, and than the last value', () => {
  const { all } = backtest(danish, 2013);
  expect(all.forecasts).toBe(29);
  expect(all.error).toBeLessThan(all.driftError);
  expect(all.error).toBeLessThan(all.lastValueError);
});
