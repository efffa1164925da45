/** What a fit answers, and how it bears odd histories. */
import fc from 'fast-check';
import { Compile } from 'typebox/schema';
import { expect, test } from 'vitest';
import schema from '../forecast.schema.json' with { type: 'json' };
import { forecastFrom } from './forecast.ts';
import type { HistoryRow } from './history.ts';

const series = (specialty: string, counts: (number | null)[], more: Partial<HistoryRow> = {}): HistoryRow[] =>
  counts.flatMap((count, at) => (count === null ? [] : [{ line: at + 2, geo: 'DK', specialty, year: 2010 + at, count, ...more }]));
const others = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name, k) =>
  series(
    name,
    [0, 1, 2, 3, 4, 5, 6, 7].map((t) => 100 + 40 * k + 3 * t + ((t * k) % 3)),
  ),
);

test('the result has the shape that its schema says', () => {
  const result = { schema: 'videre-forecast/1', version: 'x', inputsSha256: 'a'.repeat(64), to: 2020, ...forecastFrom(others, 2020) };
  const shape = Compile(schema);
  expect(shape.Errors(JSON.parse(JSON.stringify(result)))[1]).toEqual([]);
  expect(result.rows.filter(({ specialty }) => specialty === 'a').map(({ year }) => year)).toEqual([2018, 2019, 2020]);
});

test('the same history gives the same bytes', () =>
  expect(JSON.stringify(forecastFrom(others, 2025))).toBe(JSON.stringify(forecastFrom(others, 2025))));

test('a break is named and changes no figure; the trend goes on from the new level', () => {
  const broken = [200, 204, 208, 212, 316, 320, 324, 328];
  const { rows, report } = forecastFrom([...others, ...series('broken', broken)], 2020);
  const said = report.series.find(({ specialty }) => specialty === 'broken');
  expect(said?.breaks.map(({ year, count }) => [year, count])).toEqual([[2014, 316]]);
  const next = rows.find(({ specialty, year }) => specialty === 'broken' && year === 2018)?.median ?? 0;
  expect(next).toBeGreaterThan(328);
  // a drift would go to 346
  expect(next).toBeLessThan(336);
});

test('what is nothing but a line goes on as that line, one by itself or all of a history; people who come and go are no line', () => {
  const line = (size: number, growth: number, years: number) => Array.from({ length: years }, (_none, t) => Math.round(size + growth * t));
  const wavy = [400, 412, 409, 421, 436, 430, 441, 452];
  const alone = forecastFrom([...series('line', line(400, -6.3, 8)), ...series('wavy', wavy)], 2025);
  expect(alone.report.series.map(({ straight }) => straight)).toEqual([true, false]);
  expect(alone.rows.find(({ specialty, year }) => specialty === 'line' && year === 2025)?.median).toBeCloseTo(356 - (44 / 7) * 8, 1);
  // three years of one specialty may be straight by luck, those of a dozen not
  const short = Array.from({ length: 12 }, (_none, k) => series(`s${k}`, line(60 + 50 * k, k - 4.4, 3)));
  const together = forecastFrom(short.flat(), 2015);
  expect(together.report.series.every(({ straight }) => straight)).toBe(true);
  expect(together.rows.find(({ specialty, year }) => specialty === 's11' && year === 2015)?.median).toBe(610 + 13 * 2.5);
  expect(forecastFrom(short[0] ?? [], 2015).report.series[0]?.straight).toBe(false);
});

test('missing years are named, and a series that ended early is forecast from its end', () => {
  const { rows, report } = forecastFrom([...others, ...series('gap', [50, null, 52, null, 55])], 2018);
  expect(report.series.find(({ specialty }) => specialty === 'gap')).toMatchObject({ missing: [2011, 2013], observed: 3, last: 2014 });
  expect(rows.filter(({ specialty }) => specialty === 'gap').map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018]);
});

test('nobody at all stays nobody, and one year alone is forecast with wide intervals', () => {
  const { rows } = forecastFrom(
    [...others, ...series('none', [0, 0, 0, 0, 0, 0, 0, 0]), ...series('new', [null, null, null, null, null, null, null, 40])],
    2018,
  );
  expect(rows.find(({ specialty }) => specialty === 'none')?.median).toBeLessThan(0.5);
  const [a, fresh] = ['a', 'new'].map((name) => rows.find(({ specialty }) => specialty === name));
  const width = (row = a) => ((row?.hi95 ?? 0) - (row?.lo95 ?? 0)) / (row?.median ?? 1);
  expect(width(fresh)).toBeGreaterThan(width(a));
});

test('labels of the history are carried, and intervals lie within one another and widen', () => {
  const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 5000 })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 5 }), (lists) => {
      const history = lists.flatMap((list, k) => series(`s${k}`, list, { sex: 'f', region: 'north' }));
      const { rows } = forecastFrom(history, 2026);
      for (const row of rows) {
        const { lo95, lo80, lo50, median, hi50, hi80, hi95, sex, region } = row;
        const line = [0, lo95, lo80, lo50, median, hi50, hi80, hi95];
        expect(line).toEqual([...line].sort((x, y) => x - y));
        expect(line.every(Number.isFinite)).toBe(true);
        expect({ sex, region }).toEqual({ sex: 'f', region: 'north' });
      }
    }),
    { numRuns: 15 },
  );
});
