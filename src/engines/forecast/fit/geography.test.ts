/** Regions that become one on a day that a table states: one series before and after, nobody counted twice. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { forecastErrorText } from '../../../modules/forecasting/ui/file-refusals.ts';
import { forecastFrom } from './forecast.ts';
import { onGeography, readGeography } from './geography.ts';
import { readHistory } from './history.ts';

const lines = (text: string) => text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(',') }));
const stated = readGeography(lines('geo,region,shown_as,on,source\nX,north,all,2020-01-01,law 1\nX,south,all,2020-01-01,law 1'));
const mapping = 'errors' in stated ? [] : stated.regions;
const historyOf = (rows: string) => {
  const read = readHistory(lines(`geo,specialty,region,year,count,filled\n${rows}`));
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  return read.rows;
};

test('the old regions are added up, and go on as the new one; others stay as they are', () => {
  const mapped = onGeography(
    historyOf(
      'X,a,north,2018,3,1\nX,a,south,2018,4,2\nX,a,north,2019,3,\nX,a,south,2019,5,2\nX,a,all,2020,9,\nX,a,west,2018,7,\nY,a,north,2018,1,',
    ),
    mapping,
  );
  if ('errors' in mapped) throw new Error('refused');
  const told = mapped.rows.map(({ geo, region, year, count, filled }) => [geo, region, year, count, filled]);
  expect(told).toEqual([
    ['X', 'all', 2020, 9, undefined],
    ['X', 'west', 2018, 7, undefined],
    ['Y', 'north', 2018, 1, undefined],
    ['X', 'all', 2018, 7, 3],
    ['X', 'all', 2019, 8, undefined],
  ]);
  expect(mapped.geography).toEqual({ regions: mapping, partial: [] });
  const { rows } = forecastFrom(mapped.rows, 2022);
  expect(rows.filter(({ region }) => region === 'all').map(({ year }) => year)).toEqual([2021, 2022]);
});

test('a year in which an old region was not counted is left out and told', () => {
  const mapped = onGeography(historyOf('X,a,north,2018,3,\nX,a,south,2018,4,\nX,a,north,2019,3,'), mapping);
  if ('errors' in mapped) throw new Error('refused');
  expect(mapped.rows).toHaveLength(1);
  expect(mapped.geography.partial).toEqual([{ geo: 'X', specialty: 'a', region: 'all', years: [2019] }]);
});

test('old and new in one year are refused by row', () => {
  const mapped = onGeography(historyOf('X,a,north,2018,3,\nX,a,all,2018,4,'), mapping);
  const [fault] = 'errors' in mapped ? mapped.errors : [];
  expect(fault).toMatchObject({ path: 'row 2, column region', code: 'geography.both' });
  if (fault) expect(forecastErrorText(fault)).toContain('row 3');
});

test('a table of regions of another shape is told by row and column', () => {
  const read = readGeography(lines('geo,region,shown_as,on,source\nX,north,all,2020,law'));
  expect('errors' in read && read.errors[0]).toMatchObject({ path: 'row 2, column on', code: 'geography.day' });
});

test('the Danish table: the two that become the East on 1 January 2027, as the reference data has it', () => {
  const data = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../../../../data', file), 'utf8').trim();
  const read = readGeography(lines(data('forecast_geography.csv').replaceAll(/"[^"]*"/g, 'source')));
  const regions = 'errors' in read ? [] : read.regions;
  expect(new Set(regions.map(({ on, shownAs }) => `${shownAs.replace('Region ', '')} ${on}`))).toEqual(new Set(['Østdanmark 2027-01-01']));
  const merged = data('successors.csv')
    .split('\n')
    .filter((line) => line.startsWith('operatingRegion,') && line.includes('oestdanmark,2027-01-01'));
  expect(new Set(regions.map(({ region }) => region.replace('Region ', ''))).size).toBe(merged.length);
});
