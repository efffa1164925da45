/** A template is named after it was laid in a draft: what the draft gets, and what stays. */
import { expect, test } from 'vitest';
import type { Template } from '../store/templates.ts';
import type { DraftTrack } from './draft.ts';
import { mendTrack } from './mend-track.ts';

type Pair = [unit: string | null, months: number | null];

const template = (elements: Pair[]): Template => ({
  id: 't',
  replaces: null,
  specialty: 's',
  trainingRegion: 'ost',
  number: '16',
  step: 'main',
  alternation: 'all',
  starts: null,
  from: null,
  to: null,
  source: '',
  elements: elements.map(([unit, months], at) => ({ position: at + 1, kind: 'own', unit, months, written: '', note: '' })),
});
const draft = (pinned: boolean, elements: [string | null, number][]): DraftTrack => ({
  id: 'd',
  specialty: 's',
  pattern: 'p',
  start: '2028-09',
  pinned,
  elements: elements.map(([unit, months], at) => ({ id: String(at + 1), kind: 'own', unit, from: '2028-09', months, pinned: false })),
});

// the draft was laid with 24 + 24 months, the first of them a share
test.each([
  ['department and length are named', false, [null, 24], ['a', 15], ['a', 15], 1, []],
  ['only the length', false, [null, 24], [null, 15], [null, 15], 1, []],
  ['named as the share that it was laid with', false, [null, 24], [null, 24], [null, 24], 1, []],
  ['another department by hand stays', false, ['b', 24], ['a', 15], ['b', 15], 1, [1]],
  ['another length by hand stays', false, [null, 12], ['a', 15], ['a', 12], 1, [1]],
  ['pinned stays', true, [null, 24], ['a', 15], [null, 24], 0, [1]],
  ['nothing new', false, [null, 24], [null, null], [null, 24], 0, []],
] as [string, boolean, [string | null, number], Pair, Pair, number, number[]][])(
  '%s',
  (_name, pinned, is, wanted, becomes, count, stays) => {
    const open = new Map(is[1] === 24 ? [['1', [24]]] : []);
    const mended = mendTrack(draft(pinned, [is, ['z', 24]]), template([wanted, ['z', 24]]), open, 48);
    expect(mended.track.elements.map(({ unit, months }) => [unit, months])).toEqual([becomes, ['z', 24]]);
    expect([mended.count, mended.stays]).toEqual([count, stays]);
  },
);

test('elements follow one another, and what is still to be named shares what remains', () => {
  const open = new Map([
    ['1', [18]],
    ['3', [18]],
  ]);
  const laid = draft(false, [
    [null, 18],
    ['z', 12],
    [null, 18],
  ]);
  const { track, lengths } = mendTrack(
    laid,
    template([
      ['a', 24],
      ['z', 12],
      [null, null],
    ]),
    open,
    48,
  );
  expect(track.elements.map(({ from, months }) => [from, months])).toEqual([
    ['2028-09', 24],
    ['2030-09', 12],
    ['2031-09', 12],
  ]);
  expect(lengths).toEqual([{ element: '3', monthsNamed: false, shares: [12] }]);
});

test('a track of other elements stays', () => {
  const { count, stays } = mendTrack(
    draft(false, [['z', 24]]),
    template([
      ['a', 12],
      ['z', 12],
    ]),
    new Map(),
    24,
  );
  expect([count, stays]).toEqual([0, [1]]);
});
