import { expect, test } from 'vitest';
import { nameColumn } from './named.ts';

const names = [
  'Akutmedicin, Sygehus Sønderjylland, Aabenraa',
  'Neurologi, Aalborg Universitetshospital',
  'Neurologi, Aarhus Universitetshospital',
  'Neurologi, Bispebjerg Hospital',
  'Neurologi, Herlev Hospital',
  'Neurologi, Holbæk Sygehus',
  'Neurologi, Rigshospitalet Glostrup',
  'Ortopædkirurgi, Holbæk Sygehus',
  'Psykiatri, Slagelse Sygehus',
];
const column = nameColumn(names.map((name, at) => ({ id: `unit-${at}`, name, others: [] })));
const suggested = (cell: string): string[] => {
  const read = column.read(cell);
  if (!('code' in read)) throw new Error(`${cell} is known`);
  return String(read.params?.allowed ?? '')
    .split('; ')
    .filter((one) => one !== '');
};

test.each([
  ['a word is missing', 'Neurologi, Holbæk'],
  ['a letter is missing', 'Neurolgi, Holbæk Sygehus'],
  ['the other way round', 'Holbæk Sygehus, Neurologi'],
  ['another word for the same', 'Neurologi, Holbæk Hospital'],
])('%s: the one that was meant is named first', (_, cell) => {
  expect(suggested(cell)[0]).toBe('Neurologi, Holbæk Sygehus [unit-5]');
});

test('a few are named, not a whole country; what is like nothing gets no names', () => {
  expect(suggested('Neurologi').length).toBe(5);
  expect(suggested('Hjerneklinikken')).toEqual([]);
});
