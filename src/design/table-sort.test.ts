import { expect, it } from 'vitest';
import { sorted } from './table-sort.tsx';

const rows = ['Ålykke', 'Bakkeby 10', 'Bakkeby 9', 'Ærø'];
const columns = [
  { key: 'name', sortValue: (row: string) => row },
  { key: 'length', sortValue: (row: string) => (row.startsWith('Æ') ? null : row.length) },
  { key: 'fixed' },
];

it('sorts by the Danish alphabet, numbers in names as numbers', () => {
  expect(sorted(rows, columns, { key: 'name', direction: 'ascending' })).toEqual(['Bakkeby 9', 'Bakkeby 10', 'Ærø', 'Ålykke']);
});

it('puts what has no value last in both directions, and keeps ties as given', () => {
  expect(sorted(rows, columns, { key: 'length', direction: 'ascending' }).at(-1)).toBe('Ærø');
  expect(sorted(rows, columns, { key: 'length', direction: 'descending' }).at(-1)).toBe('Ærø');
});

it('leaves rows alone without an order, or with one the server keeps', () => {
  expect(sorted(rows, columns, undefined)).toBe(rows);
  expect(sorted(rows, columns, { key: 'fixed', direction: 'ascending' })).toBe(rows);
});
