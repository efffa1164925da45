import { expect, test } from 'vitest';
import { newerAgreement } from './newer-agreement.ts';

const edition = (id: string, from: string | null, to: string | null, replacedBy: string | null, state = 'coming') => ({
  id,
  from,
  to,
  replacedBy,
  state,
});
const editions = [
  edition('first', null, '2028-01-01', 'second', 'inForce'),
  edition('second', null, null, 'third', 'replaced'),
  edition('third', '2028-01-01', '2030-01-01', 'fourth'),
  edition('fourth', '2030-01-01', null, null),
];

test.each([
  ['a year before the next', 'first', 2027, null],
  ['the year in which the next begins; one that never held is passed over', 'first', 2028, 'third'],
  ['a year of the one after', 'first', 2031, 'fourth'],
  ['the newest itself', 'fourth', 2031, null],
  ['no agreement', 'ingen', 2028, null],
])('%s', (_name, id, year, expected) => {
  expect(newerAgreement(editions, id, year)?.id ?? null).toBe(expected);
});
