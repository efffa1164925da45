/** What a history may not be: each is told by row and column, in words. */
import { expect, test } from 'vitest';
import { forecastErrorText } from '../../../modules/forecasting/ui/file-refusals.ts';
import { readHistory } from './history.ts';

const lines = (text: string) => text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(',') }));
const header = 'geo,specialty,year,count';

test.each([
  ['a year twice', `${header}\nDK,GP,2011,10\nDK,GP,2012,11\nDK,GP,2011,10`, 'row 4, column year', 'history.twice'],
  ['negative people', `${header}\nDK,GP,2011,-3`, 'row 2, column count', 'history.negative'],
  ['fractional people', `${header}\nDK,GP,2011,3.5`, 'row 2, column count', 'history.fraction'],
  ['no number', `${header}\nDK,GP,2011,many`, 'row 2, column count', 'history.notNumber'],
  ['no figure', `${header}\nDK,GP,2011,`, 'row 2, column count', 'history.missing'],
  ['no year', `${header}\nDK,GP,11,3`, 'row 2, column year', 'history.year'],
  ['no name', `${header}\nDK,,2011,3`, 'row 2, column specialty', 'history.missing'],
  ['a cell too many', `${header}\nDK,GP,2011,3,4`, 'row 2', 'history.cells'],
  ['nothing', header, 'row 2', 'history.empty'],
  ['a file of another shape', 'name,value\na,1', 'row 1, column geo', 'history.columnMissing'],
  ['a column nobody knows', `${header},colour\nDK,GP,2011,3,red`, 'row 1, column colour', 'history.columnUnknown'],
  ['a column twice', `${header},year\nDK,GP,2011,3,2011`, 'row 1, column year', 'history.columnTwice'],
  ['half a person completed below nothing', `${header},completed\nDK,GP,2011,3,-1`, 'row 2, column completed', 'history.negative'],
])('%s', (_name, text, path, code) => {
  const read = readHistory(lines(text));
  const [fault] = 'errors' in read ? read.errors : [];
  expect(fault).toMatchObject({ path, code });
  if (fault) expect(forecastErrorText(fault)).toMatch(/^row .+: [^{}]+ \/ [^{}]+$/);
});

test('columns in any order; places may be halves and flows may be unknown', () => {
  const read = readHistory(lines('count,sex,year,specialty,geo,posted,filled\n3,f,2011,GP,DK,10.5,'));
  expect(read).toEqual({ rows: [{ line: 2, geo: 'DK', specialty: 'GP', year: 2011, count: 3, sex: 'f', posted: 10.5 }] });
});
