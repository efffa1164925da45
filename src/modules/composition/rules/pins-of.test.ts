import { expect, test } from 'vitest';
import { readProblem } from '../../../engines/composer/validate.ts';
import type { DraftTrack } from './draft.ts';
import { draft, ground } from './edit.cases.ts';
import { pinRefusal } from './pin-refusal.ts';
import { pinnedBy, pinsOf, uncompleted } from './pins-of.ts';

const pinned = (change: (t1: DraftTrack) => void): DraftTrack[] => {
  const tracks = draft();
  if (tracks[0]) change(tracks[0]);
  return tracks;
};
const pinElement = (n: number) => (track: DraftTrack) => {
  const element = track.elements[n - 1];
  if (element) element.pinned = true;
};

test('nothing pinned, no pins', () => {
  expect(pinsOf(draft())).toEqual([]);
});

test('a pinned track is whole; its places to be named are free', () => {
  const tracks = pinned((track) => {
    track.pinned = true;
    const [first] = track.elements;
    if (first) first.unit = null;
  });
  const [pin] = pinsOf(tracks);
  expect(pin).toMatchObject({ id: 't1', start: '2028-03', pattern: 'n1' });
  expect(pin?.elements.map(({ unit, months }) => [unit, months])).toEqual([
    [null, 18],
    ['w-med', 6],
    ['u', 12],
    ['w', 12],
  ]);
});

test('a pinned element is kept where and when it is, the rest of its track is free', () => {
  const pins = pinsOf(pinned(pinElement(3)));
  expect(pins[0]?.elements).toEqual([
    { id: 't1-e1', kind: 'own', unit: null, months: null },
    { id: 't1-e2', kind: 'side', unit: null, months: null },
    { id: 't1-e3', kind: 'own', unit: 'u', months: 12, from: '2030-03' },
    { id: 't1-e4', kind: 'own', unit: null, months: null },
  ]);
  expect([...pinnedBy(pins)]).toEqual(['t1-e3']);
});

test('what the search could not complete stays as far as it is pinned', () => {
  const tracks = pinned(pinElement(3));
  expect(uncompleted(tracks, new Set(['t1']))).toEqual([]);
  expect(uncompleted(tracks, new Set()).map(({ id, elements }) => [id, elements.map(({ unit }) => unit)])).toEqual([
    ['t1', [null, null, 'u', null]],
  ]);
});

const refusal = (tracks: DraftTrack[]) => {
  const problem = { ...ground().problem, pins: pinsOf(tracks) };
  const read = readProblem(JSON.parse(JSON.stringify(problem)));
  return pinRefusal(problem, 'errors' in read ? read.errors : [], tracks);
};

test('pins that can be kept are no reason to refuse', () => {
  expect(refusal(pinned(pinElement(3)))).toBeNull();
});

test.each<[string, (track: DraftTrack) => void, string, string | null, number]>([
  [
    'a start that is not offered',
    (track) => {
      track.pinned = true;
      track.start = '2028-05';
      for (const [i, from] of ['2028-05', '2029-11', '2030-05', '2031-05'].entries()) Object.assign(track.elements[i] ?? {}, { from });
    },
    'demand',
    null,
    2,
  ],
  [
    'a department that is not approved',
    (track) => {
      pinElement(1)(track);
      Object.assign(track.elements[0] ?? {}, { unit: 'w-med' });
    },
    'approvedUnit',
    't1-e1',
    1,
  ],
])('%s: the track is named, and the rule', (_name, change, rule, element, number) => {
  expect(refusal(pinned(change))).toMatchObject({
    refusal: 'pinImpossible',
    params: { track: 't1', specialty: 'neuro', number, rule, element },
  });
});
