import { expect, test } from 'vitest';
import { formats } from '../../../app/web/format.ts';
import { type Proof, stageRows, upward } from './stage-words.ts';
import { stagesDa } from './stages.da.ts';

const stage = (value: number, bound: number, proven = false): Proof['stages'][number] => ({
  id: 'moves',
  value,
  bound,
  gap: value === bound ? 0 : (value - bound) / value,
  proven,
});
const rowsOf = (proof: Partial<Proof>) =>
  stageRows({ placing: null, stages: [], gapChanges: null, ...proof }, stagesDa, formats('da')).map(({ gap, changes }) => [gap, changes]);

test.each([
  ['what costs nothing is met', stage(0, 0, true), 'Bevist: alt er opfyldt', ''],
  ['what is as good as its bound cannot be better', stage(12, 12, true), 'Bevist: kan ikke blive bedre', ''],
  [
    'what the tolerance leaves is told',
    stage(12, 10, true),
    'Bevist inden for trinnets tolerance (2,0 point tilbage)',
    'højst 0,2 arbejdsstedsskift',
  ],
  ['a gap is told in per cent and in changes', stage(1000, 998), 'Højst 0,2\u00A0% fra det bedst mulige', 'højst 0,2 arbejdsstedsskift'],
  [
    'a bound of nought proves nothing',
    stage(10, 0),
    'Ikke bevist: hvor meget bedre det kan blive, vides ikke',
    'højst 1 arbejdsstedsskift',
  ],
])('%s', (_, one, gap, changes) => {
  const weight = 10;
  expect(rowsOf({ stages: [one], gapChanges: (one.value - one.bound) / weight })).toEqual([[gap, changes]]);
});

test('changes that weigh nothing measure no gap', () => {
  expect(rowsOf({ stages: [stage(1000, 998)], gapChanges: null })[0]?.[1]).toBe('');
});

test.each([
  [{ unplaced: 0, atLeast: 0, proven: true }, 'Bevist: alle er placeret'],
  [{ unplaced: 3, atLeast: 3, proven: true }, 'Bevist: ingen plan placerer flere'],
  [{ unplaced: 3, atLeast: 1, proven: false }, 'Højst 2 forløb flere kunne være placeret'],
])('placing %j', (placing, told) => {
  expect(rowsOf({ placing })).toEqual([[told, '']]);
});

test('a gap is never told smaller than it is', () => {
  expect([0.00001, 0.001, 0.00101, 0.0025].map(upward)).toEqual([10, 10, 20, 30]);
});
