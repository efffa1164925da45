import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { date, flag, integer, list, number, oneOf, optional, slug, text } from './columns.ts';
import { messages as da } from './messages.da.ts';
import { messages as en } from './messages.en.ts';
import { rowErrorText } from './messages.ts';
import { readNames } from './names.ts';
import { readTable } from './table.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'videre-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const columns = {
  id: slug,
  places: integer(1, 9),
  share: optional(number(0, 1)),
  from: date,
  open: flag,
  kind: oneOf('own', 'side'),
  sites: list(slug),
};
const read = (content: string) => {
  writeFileSync(join(folder, 'table.csv'), content);
  return readTable(folder, 'table.csv', columns, ['id']);
};
const header = 'id,places,share,from,open,kind,sites';
const good = 'a,3,0.4,2028-03-01,true,own,herlev roskilde';

test('reads typed rows, with the line each stood on', () => {
  const { rows, errors } = read(`${header}\n${good}\nb,1,,2027-01-01,false,side,\n`);
  expect(errors).toEqual([]);
  expect(rows).toEqual([
    {
      file: 'table.csv',
      row: 2,
      id: 'a',
      places: 3,
      share: 0.4,
      from: '2028-03-01',
      open: true,
      kind: 'own',
      sites: ['herlev', 'roskilde'],
    },
    { file: 'table.csv', row: 3, id: 'b', places: 1, share: null, from: '2027-01-01', open: false, kind: 'side', sites: [] },
  ]);
});

test('a byte order mark, CRLF, a quoted line break and a column nobody asks for are no trouble', () => {
  const { rows, errors } = read(`\ufeffnote,${header}\r\n"two\nlines",${good}\r\nx,${good.replace('a,', 'b,')}\r\n`);
  expect(errors).toEqual([]);
  expect(rows.map((row) => [row.id, row.row])).toEqual([
    ['a', 2],
    ['b', 4],
  ]);
});

test.each([
  ['a half row', `${header}\na,3`, 2, '', 'cellCount'],
  ['a missing column', 'id,places\na,3', 1, 'share', 'columnMissing'],
  ['an empty file', '', 1, '', 'fileEmpty'],
  ['an open quote', `${header}\n"a,3`, 0, '', 'fileUnreadable'],
  ['an empty cell', `${header}\n${good.replace('a,', ',')}`, 2, 'id', 'notSlug'],
  ['a Danish letter in a key', `${header}\n${good.replace('a,', 'køge,')}`, 2, 'id', 'notSlug'],
  ['a word for a number', `${header}\n${good.replace(',3,', ',tre,')}`, 2, 'places', 'notInteger'],
  ['too many', `${header}\n${good.replace(',3,', ',30,')}`, 2, 'places', 'outOfRange'],
  ['a decimal comma', `${header}\n${good.replace('0.4', '"0,4"')}`, 2, 'share', 'notNumber'],
  ['a date that does not exist', `${header}\n${good.replace('2028-03-01', '2027-02-29')}`, 2, 'from', 'notDate'],
  ['a date as people write it', `${header}\n${good.replace('2028-03-01', '1.3.2028')}`, 2, 'from', 'notDate'],
  ['yes for true', `${header}\n${good.replace('true', 'ja')}`, 2, 'open', 'notAllowed'],
  ['an unknown kind', `${header}\n${good.replace('own', 'main')}`, 2, 'kind', 'notAllowed'],
  ['a wrong one in a list', `${header}\n${good.replace('roskilde', 'Køge')}`, 2, 'sites', 'notSlug'],
  ['the same key twice', `${header}\n${good}\n${good}`, 3, 'id', 'duplicate'],
])('%s is an error that says where', (_name, content, row, column, code) => {
  const [error] = read(content).errors;
  expect(error).toMatchObject({ file: 'table.csv', row, column, code });
  expect(error && rowErrorText(error, 'da')).toContain('table.csv');
  expect(error && rowErrorText(error, 'en')).not.toContain(code);
});

test('a file that is not there', () => {
  expect(readTable(folder, 'none.csv', { id: text }).errors).toEqual([
    { file: 'none.csv', row: 0, column: '', code: 'fileMissing', params: {} },
  ]);
});

test('both languages have the same codes', () => {
  expect(Object.keys(en)).toEqual(Object.keys(da));
});

test('a name is read as its id; an unknown one tells what is known', () => {
  writeFileSync(
    join(folder, 'aliases.csv'),
    'kind,alias,id,source\nsite,Roskilde Sygehus,roskilde,x\nsite,AUH,auh,x\nspecialty,AUH,onkologi,x\n',
  );
  const names = readNames(folder);
  expect(names.find('site', 'Roskilde Sygehus')).toBe('roskilde');
  expect(names.find('site', 'roskilde')).toBe('roskilde');
  expect(names.column('site').read('Roskilde')).toEqual({
    code: 'unknownName',
    params: { value: 'Roskilde', kind: 'site', allowed: 'auh, roskilde' },
  });
});
