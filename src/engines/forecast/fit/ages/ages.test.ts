/** Ages, filling and completions: what a known truth has is found again, and forecasts are nearer for it. */
import { describe, expect, test } from 'vitest';
import { type Backtest, backtest } from '../backtest.ts';
import { forecastFrom } from '../forecast.ts';
import { seriesOf } from '../series.ts';
import { historyOf, LAG, trueExit } from '../truth.case.ts';
import { agesIn, groupsOf } from './groups.ts';
import { smooth } from './smooth.ts';

const made = { years: 14, specialties: 20, ages: true, flows: false };

/** Mean absolute errors of whole specialties: forecasts of ages added up. */
function ofTotals({ rows }: Backtest): { error: number; drift: number } {
  const sums = new Map<string, { away: number; drift: number }>();
  for (const row of rows) {
    const key = `${row.specialty} ${row.year}`;
    const sum = sums.get(key) ?? { away: 0, drift: 0 };
    sums.set(key, { away: sum.away + row.median - row.actual, drift: sum.drift + row.drift - row.actual });
  }
  const mean = (of: 'away' | 'drift') => [...sums.values()].reduce((sum, one) => sum + Math.abs(one[of]), 0) / sums.size;
  return { error: mean('away'), drift: mean('drift') };
}

test.each([
  ['45', { from: 45, to: 46, open: false }],
  ['45-49', { from: 45, to: 50, open: false }],
  ['75+', { from: 75, to: 83, open: true }],
  ['total', null],
  ['49-45', null],
])('the ages of %s', (label, ages) => expect(agesIn(label)).toEqual(ages));

test('ages make a group; a series without ages, and one of two ages, are learnt as counts', () => {
  const history = historyOf({ ...made, seed: 1, specialties: 1, years: 3 });
  const { groups, others } = groupsOf(seriesOf([...history, { line: 1, geo: 'X', specialty: 'other', year: 2000, count: 4 }]));
  expect(groups).toHaveLength(1);
  expect(groups[0]?.members).toHaveLength(45);
  expect(others.map(({ labels }) => labels.specialty)).toEqual(['other']);
  expect(groupsOf(seriesOf(history.filter(({ age }) => age === '40' || age === '41'))).groups).toEqual([]);
});

test('smoothing keeps a straight line, and draws a jump out', () => {
  const line = Float64Array.from({ length: 12 }, (_none, at) => 3 * at - 2);
  for (const [at, value] of smooth(line, new Float64Array(12).fill(1), 50).entries()) expect(value).toBeCloseTo(line[at] ?? 0, 6);
  const jump = Float64Array.from({ length: 12 }, (_none, at) => Number(at === 6));
  const drawn = smooth(jump, new Float64Array(12).fill(1), 5);
  expect(drawn[6]).toBeLessThan(0.5);
  expect(drawn.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
});

describe('a known truth', () => {
  test('exits by age are found again, on average over specialties', () => {
    const { ages } = forecastFrom(historyOf({ ...made, seed: 3 }), 2016).report;
    for (const age of [45, 60, 64, 68]) {
      const shares = ages.flatMap(({ rates }) => rates.filter((one) => one.age === age));
      const mean = shares.reduce((sum, { exits }) => sum + exits, 0) / shares.length;
      expect(mean / trueExit(age)).toBeGreaterThan(0.6);
      expect(mean / trueExit(age)).toBeLessThan(1.6);
      expect(shares.every(({ exits, exitsLow, exitsHigh }) => exitsLow <= exits && exits <= exitsHigh)).toBe(true);
    }
  });

  test('a wave is seen coming: nearer than drift over truths, and 95 % intervals hold', () => {
    const tried = [1, 2, 3, 4].map((seed) => backtest(historyOf({ ...made, seed }), 2007));
    const totals = tried.map(ofTotals);
    const sum = (of: 'error' | 'drift') => totals.reduce((all, one) => all + one[of], 0);
    expect(sum('error')).toBeLessThan(0.95 * sum('drift'));
    for (const { all } of tried) {
      expect(all.coverage[95]).toBeGreaterThan(0.92);
      expect(all.coverage[80]).toBeGreaterThan(0.74);
      expect(all.coverage[80]).toBeLessThan(0.92);
    }
  });

  test.each([true, false])('those who began are seen coming, with ages (%s) or without', (ages) => {
    let [told, untold] = [0, 0];
    for (const seed of [1, 2, 3]) {
      const history = historyOf({ ...made, seed, ages, flows: true });
      const { lag } = forecastFrom(history, 2014).report;
      expect(lag?.years).toBe(LAG);
      expect(Math.abs((lag?.each ?? 0) - 0.93)).toBeLessThan(0.05);
      told += ofTotals(backtest(history, 2009)).error;
      untold += ofTotals(
        backtest(
          history.map(({ filled: _filled, completed: _completed, ...row }) => row),
          2009,
        ),
      ).error;
    }
    expect(told).toBeLessThan(0.9 * untold);
  });
});

test('ages in bands, and an open last one, are carried on too', () => {
  const bands = ['32-39', '40-49', '50-59', '60-64', '65+'];
  const bandOf = (age: number) => bands.findLast((band) => age >= Number.parseInt(band, 10)) ?? '';
  const sums = new Map<string, ReturnType<typeof historyOf>[number]>();
  for (const row of historyOf({ ...made, seed: 5 })) {
    const age = bandOf(Number(row.age));
    const key = `${row.specialty} ${row.year} ${age}`;
    const sum = sums.get(key);
    sums.set(key, { ...row, age, count: row.count + (sum?.count ?? 0) });
  }
  const tried = backtest([...sums.values()], 2009);
  expect(tried.rows).toHaveLength(20 * 5 * 4);
  expect(tried.all.coverage[95]).toBeGreaterThan(0.88);
  expect(ofTotals(tried).error).toBeLessThan(1.15 * ofTotals(tried).drift);
});
