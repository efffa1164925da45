import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test.each([
  ['Forløb starter i Sjælland', 30, 'Forløb starter i Sjælland'],
  ['Forløb starter i Sjælland', 25, 'Forløb starter i Sjælland'],
  ['Forløb starter i Sjælland', 24, 'Forløb starter i…'],
  ['Forløb starter i Sjælland', 16, 'Forløb starter i…'],
  ['Uddannelsesregion Øst', 9, 'Uddannelsesregion…'],
])('%s in %i characters: %s', (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});
