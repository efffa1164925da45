import { expect, test } from 'vitest';
import { da } from './da.ts';
import { shareWords } from './share-words.ts';

const formatPercent = (hundredths: number) => `${hundredths / 100} %`;

test.each([
  [40, 40, null, '40 %'],
  [40, 100, 60, 'mindst 40 %, gerne 60 %'],
  [40, 100, null, 'mindst 40 %'],
  [35, 45, null, '35 % til 45 %'],
  [0, 100, null, 'undtaget'],
])('%d to %d with aim %s reads %s', (low, high, aim, words) => {
  expect(shareWords({ low, high, aim }, formatPercent, da)).toBe(words);
});
