/** Files as people send them: what Excel writes is read, everything else is refused with what to do. */
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { isRefusal } from '../../kernel/refusal.ts';
import { refusalsDa } from '../http/refusals.da.ts';
import { isRefusalCode } from '../http/refusals.ts';
import { readSheet, type Sheet } from './sheet.ts';

const cellsOf = async (bytes: Buffer, name = 'fil.csv'): Promise<string[][]> => {
  const sheet = await readSheet(bytes, name);
  if (isRefusal(sheet)) throw new Error(sheet.refusal);
  return sheet.lines.map(({ cells }) => cells);
};
const rows = [
  ['Afdeling', 'Pladser'],
  ['Pædiatri, Køge', '1,5'],
];
const windows1252 = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each([
  ['UTF-8 with a byte order mark and semicolons', Buffer.from('\ufeffAfdeling;Pladser\r\nPædiatri, Køge;1,5\r\n')],
  ['UTF-8 without one', Buffer.from('Afdeling;Pladser\nPædiatri, Køge;1,5\n')],
  ['Windows-1252', windows1252('Afdeling;Pladser\r\nPædiatri, Køge;1,5\r\n')],
  ['tabs', Buffer.from('Afdeling\tPladser\nPædiatri, Køge\t1,5\n')],
  ['commas and quotes', Buffer.from('Afdeling,Pladser\n"Pædiatri, Køge","1,5"\n')],
  ['UTF-16 («Unicode-tekst»)', Buffer.from('\ufeffAfdeling\tPladser\r\nPædiatri, Køge\t1,5\r\n', 'utf16le')],
  ['a first line that names the separator', Buffer.from('sep=|\r\nAfdeling|Pladser\r\nPædiatri, Køge|1,5\r\n')],
])('%s', async (_name, bytes) => {
  const read = await cellsOf(bytes);
  expect(read.map((cells) => cells.map((cell) => cell.replace('\ufeff', '')))).toEqual(rows);
});

test('a workbook: numbers with a comma, dates as days, true as ja, formulas as text, row numbers as the sheet shows them', async () => {
  const bytes = await writeWorkbook([
    {
      sheet: 'Data',
      data: [
        ['Navn', 'Tal', 'Dag', 'Ja'],
        ['=1+1', 1.5, { value: new Date('2028-03-01'), type: Date, format: 'dd-mm-yyyy' }, true],
        [null, null, null, null],
        ['sidste', 2, null, false],
      ],
    },
    { sheet: 'Andet', data: [['x', 'y']] },
  ]).toBuffer();
  const sheet = (await readSheet(bytes, 'fil.xlsx')) as Sheet;
  expect(sheet.lines).toEqual([
    { line: 1, cells: ['Navn', 'Tal', 'Dag', 'Ja'] },
    { line: 2, cells: ['=1+1', '1,5', '2028-03-01', 'ja'] },
    { line: 4, cells: ['sidste', '2', '', 'nej'] },
  ]);
  expect([sheet.name, sheet.others]).toEqual(['Data', ['Andet']]);
});

/** A zip file of these entries, each with the size that the directory says it has. */
function zip(entries: { name: string; text: string; size?: number }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, size } of entries) {
    const packed = deflateRawSync(Buffer.from(text));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(size ?? text.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
const workbook = (sheet: string, more: Parameters<typeof zip>[0] = []) =>
  zip([
    { name: '[Content_Types].xml', text: '<x/>' },
    { name: 'xl/workbook.xml', text: '<x/>' },
    { name: 'xl/worksheets/sheet1.xml', text: sheet },
    ...more,
  ]);

test.each<[string, Buffer, string, string]>([
  ['nothing at all', Buffer.alloc(0), 'fil.csv', 'uploadEmpty'],
  ['only empty lines', Buffer.from('\r\n\r\n'), 'fil.csv', 'uploadEmpty'],
  ['more than 20 MB', Buffer.alloc(20_000_001, 'a'), 'fil.csv', 'uploadTooLarge'],
  ['the old Excel format', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'fil.xls', 'uploadOldExcel'],
  [
    'a password',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'fil.xlsx',
    'uploadLocked',
  ],
  ['macros by name', Buffer.from('PK'), 'fil.xlsm', 'uploadMacros'],
  ['macros inside', workbook('<x/>', [{ name: 'xl/vbaProject.bin', text: 'x' }]), 'fil.xlsx', 'uploadMacros'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'fil.pdf', 'uploadNotSheet'],
  ['a page of the web', Buffer.from('<!doctype html><table>'), 'fil.xls', 'uploadNotSheet'],
  ['some other program', Buffer.from('MZ\0\0\0'), 'fil.csv', 'uploadNotSheet'],
  ['a document that is no workbook', zip([{ name: '[Content_Types].xml', text: '<x/>' }]), 'fil.docx', 'uploadNotSheet'],
  ['half a workbook', workbook('<x/>').subarray(0, 60), 'fil.xlsx', 'uploadBroken'],
  ['a directory that promises 300 MB', workbook('<x/>', [{ name: 'a.xml', text: 'x', size: 300_000_000 }]), 'fil.xlsx', 'uploadBomb'],
  [
    'an entry larger than its directory says',
    workbook('<x/>', [{ name: 'a.xml', text: 'x'.repeat(5000), size: 10 }]),
    'fil.xlsx',
    'uploadBroken',
  ],
  ['a cell in the last row there can be', workbook('<c r="A1048576"/>'), 'fil.xlsx', 'uploadTooManyRows'],
  ['a cell in the last column there can be', workbook('<c r="XFD1"/>'), 'fil.xlsx', 'uploadTooManyColumns'],
  ['merged headers', workbook('<mergeCells><mergeCell ref="A1:C1"/></mergeCells>'), 'fil.xlsx', 'uploadMergedHeader'],
  ['one column only', Buffer.from('Afdeling|Pladser\nA|2\n'), 'fil.csv', 'uploadOneColumn'],
])('%s is refused with a sentence', async (_name, bytes, name, code) => {
  const read = await readSheet(bytes, name);
  expect(isRefusal(read) && read.refusal).toBe(code);
  if (isRefusal(read) && isRefusalCode(read.refusal)) expect(refusalsDa[read.refusal](read.params)).toMatch(/\. .*(ændret|sendt)\./);
});
