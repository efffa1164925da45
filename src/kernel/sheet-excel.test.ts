import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readXlsx from 'read-excel-file/node';
import { expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import type { Cell } from './sheet.ts';
import { aboutSheet, dataSheet } from './sheet-excel.ts';

const values: [string, Cell, unknown][] = [
  ['text', 'Holbæk', 'Holbæk'],
  ['a number', 39.8, 39.8],
  ['a share', { percent: 0.386 }, 0.386],
  ['a day', { date: '2028-03-01' }, new Date('2028-03-01T00:00:00Z')],
  ['a month', { month: '2028-03' }, new Date('2028-03-01T00:00:00Z')],
  ['an instant', { instant: '2028-07-01T22:00:00Z' }, new Date('2028-07-02T00:00:00Z')],
  ['what looks like a formula', '=1+1', '=1+1'],
  ['what looks like a number', '007', '007'],
  ['nothing', null, null],
];

it('an Excel file read back holds each cell as what it is, and says what it holds', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'videre-sheet-'));
  try {
    const file = path.join(folder, 'a.xlsx');
    const columns = values.map(([header, value]) => ({ header, value: () => value }));
    await writeXlsx([dataSheet('Data', columns, [{}]), aboutSheet('Om', [['Kilde', 'BEK 96']])]).toFile(file);
    const [data, about] = await readXlsx(file);
    expect(data?.data[0]).toEqual(values.map(([header]) => header));
    expect(data?.data[1]).toEqual(values.map(([, , read]) => read));
    expect(about).toEqual({ sheet: 'Om', data: [['Kilde', 'BEK 96']] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
