import { expect, test } from 'vitest';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type CountWish, wishedChoice, wishedCount } from './count-wish.ts';

const wish = (part: Partial<CountWish>): CountWish => ({
  plan: 'p',
  year: 2028,
  specialty: 'akutmedicin',
  trainingRegion: 'ost',
  step: 'main',
  minHalves: 28,
  maxHalves: 40,
  parity: null,
  starts: ['09', '03'],
  reason: 'Rådets beslutning',
  ...part,
});

test.each<[string, Partial<CountWish>, string]>([
  ['a range', {}, '28–40 null 03,09'],
  ['a half in even years', { minHalves: 21, maxHalves: 21, parity: 'even' }, '21–21 even 03,09'],
  ['a half must say in which years', { minHalves: 21, maxHalves: 21 }, 'halfWithoutParity'],
  ['whole numbers have no parity', { parity: 'odd' }, '28–40 null 03,09'],
  ['a range goes upwards', { minHalves: 40, maxHalves: 28 }, 'badInput'],
  ['tracks must start some time', { starts: [] }, 'badInput'],
  ['none need not', { minHalves: 0, maxHalves: 0, starts: [] }, '0–0 null'],
  ['without a reason nothing changes', { reason: ' ' }, 'reasonMissing'],
])('%s', (_name, part, expected) => {
  const result = wishedCount(undefined, wish(part));
  expect(
    isRefusal(result) ? result.refusal : `${result.minHalves}–${result.maxHalves} ${result.parity} ${result.starts.join()}`.trim(),
  ).toBe(expected);
});

test('what is so already is no change', () => {
  const was = { minHalves: 28, maxHalves: 40, parity: null, starts: ['03', '09'] };
  expect(wishedCount(was, wish({}))).toMatchObject({ refusal: 'nothingChanges' });
});

test.each<[number | null, boolean]>([
  [14, true],
  [17, true],
  [20, true],
  [null, true],
  [13, false],
  [21, false],
])('of 14–20 tracks, %s may be chosen: %s', (tracks, may) => {
  expect(wishedChoice({ minHalves: 28, maxHalves: 40, parity: null }, 2028, tracks) === null).toBe(may);
});
