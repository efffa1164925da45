import { expect, test } from 'vitest';
import { formats } from '../../../app/web/format.ts';
import { csvCell } from '../../../kernel/sheet.ts';
import { da } from './composition.da.ts';
import { earlierShare } from './earlier.ts';
import { otherFigures } from './figure-sources.ts';
import { shareOfAsked } from './figure-words.ts';
import type { Figures } from './types.ts';

const nbsp = (text: string) => text.replace(' %', '\u00A0%');
const source = otherFigures.find(({ id }) => id === 'startInHome');

/** Fractions whose hundredths of a per cent, rounded first, would be rounded the other way afterwards – and some that would not. */
test.each([
  [4, 21, '19,0 %', '19,05%'],
  [6, 11, '54,5 %', '54,55%'],
  [7, 13, '53,8 %', '53,85%'],
  [3, 17, '17,6 %', '17,65%'],
  [15, 19, '78,9 %', '78,95%'],
  [1, 22, '4,5 %', '4,55%'],
  [381, 2000, '19,1 %', '19,05%'],
  [2, 3, '66,7 %', '66,67%'],
  [0, 5, '0,0 %', '0%'],
  [5, 5, '100,0 %', '100%'],
])('%i of %i is rounded once', (part, all, words, inFile) => {
  if (!source) throw new Error('a figure');
  const figures = { startEnd: { asked: all, startInHome: part } } as Figures;
  expect(shareOfAsked(figures, source, da.distribution)).toBe(nbsp(`${words} (${part} af ${formats('da').formatNumber(all)})`));
  const agreement = {
    id: 'a',
    name: 'A',
    areas: [
      { id: 'h', name: 'H' },
      { id: 'o', name: 'O' },
    ],
    home: { id: 'h', name: 'H' },
  };
  const before = earlierShare({ agreement, earlier: [{ specialty: null, months: { h: part, o: all - part } }] }, null);
  expect(formats('da').formatPercent(before ?? -1)).toBe(nbsp(words));
  expect(csvCell({ percent: (before ?? -1) / 10_000 })).toBe(inFile);
});
