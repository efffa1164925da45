import { expect, test } from 'vitest';
import { isRefusal } from '../../kernel/refusal.ts';
import { text } from '../files/columns.ts';
import { readRows } from './rows.ts';

const layout = { id: 'proof', version: 1, columns: { name: text }, headers: { name: ['Navn'] } };
const sheet = (...lines: string[][]) => ({
  name: 'a',
  others: [],
  format: 'csv' as const,
  separator: ';',
  lines: [['Navn', 'Bemærkning'], ...lines].map((cells, index) => ({ line: index + 1, cells })),
});

test('a CPR number is refused wherever it stands, also in a column that nobody asks for; the other rows are read', () => {
  const read = readRows(sheet(['Anna', ''], ['010170-1234', ''], ['Bo', 'se 0101701234']), layout);
  if (isRefusal(read)) throw new Error(read.refusal);
  expect(read.rows.map(({ name }) => name)).toEqual(['Anna']);
  expect(read.errors).toEqual([
    { file: '', row: 3, column: 'Navn', code: 'looksLikeCpr', params: {} },
    { file: '', row: 4, column: 'Bemærkning', code: 'looksLikeCpr', params: {} },
  ]);
});
