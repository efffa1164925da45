import { describe, expect, test } from 'vitest';
import { type ComparedTrack, compareTracks } from './compare-tracks.ts';

/** `track('a', '2028-03', 'rigshospitalet 12, koege 12 side')` */
function track(id: string, start: string, way: string, specialty = 'neurologi'): ComparedTrack {
  let at = Number(start.slice(0, 4)) * 12 + Number(start.slice(5)) - 1;
  const elements = way.split(', ').map((part) => {
    const [unit = '', months = '', kind = 'own'] = part.split(' ');
    const from = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    at += Number(months);
    return { unit, from, months: Number(months), kind };
  });
  return { id, specialty, start, elements };
}

const moves = (a: ComparedTrack[], b: ComparedTrack[]) =>
  compareTracks(a, b).changed.map(({ a: x, b: y, months, moves: all }) => ({
    pair: `${x.id}–${y.id}`,
    months,
    moves: all.map((move) => `${move.from} +${move.months}: ${move.a?.unit ?? '–'} → ${move.b?.unit ?? '–'}`),
  }));

test('the same track under another id is identical', () => {
  const { identical, changed, onlyA, onlyB } = compareTracks([track('1', '2028-03', 'x 12, y 36')], [track('9', '2028-03', 'x 12, y 36')]);
  expect({ identical, changed, onlyA, onlyB }).toEqual({ identical: 1, changed: [], onlyA: [], onlyB: [] });
});

test('how months are cut into elements is no difference; the kind of training is', () => {
  expect(moves([track('1', '2028-03', 'x 24')], [track('1', '2028-03', 'x 12, x 12')])).toEqual([]);
  expect(compareTracks([track('1', '2028-03', 'x 24')], [track('1', '2028-03', 'x 12, x 12 side')]).changed[0]?.moves).toEqual([
    { from: '2029-03', months: 12, a: { unit: 'x', kind: 'own' }, b: { unit: 'x', kind: 'side' } },
  ]);
});

describe('what moved where, in which months', () => {
  test.each([
    ['a unit replaced', 'x 12, y 12', 'x 12, z 12', 12, ['2029-03 +12: y → z']],
    ['two places swapped', 'x 12, y 12', 'y 12, x 12', 24, ['2028-03 +12: x → y', '2029-03 +12: y → x']],
    ['a later change', 'x 12, y 12', 'x 18, y 6', 6, ['2029-03 +6: y → x']],
    ['a longer track', 'x 12', 'x 12, y 3', 3, ['2029-03 +3: – → y']],
    ['two changes with the same between', 'x 6, y 6, x 6', 'z 6, y 6, z 6', 12, ['2028-03 +6: x → z', '2029-03 +6: x → z']],
  ])('%s', (_, a, b, months, expected) => {
    expect(moves([track('1', '2028-03', a)], [track('2', '2028-03', b)])).toEqual([{ pair: '1–2', months, moves: expected }]);
  });

  test('another start: the months that only one of them has are changed', () => {
    expect(moves([track('1', '2028-03', 'x 12')], [track('2', '2028-09', 'x 12')])).toEqual([
      { pair: '1–2', months: 12, moves: ['2028-03 +6: x → –', '2029-03 +6: – → x'] },
    ]);
  });

  test('months without a place between two elements', () => {
    const whole = track('1', '2028-03', 'x 6, y 6, z 6');
    const hole = { ...whole, id: '2', elements: whole.elements.filter(({ unit }) => unit !== 'y') };
    expect(moves([whole], [hole])).toEqual([{ pair: '1–2', months: 6, moves: ['2028-09 +6: y → –'] }]);
  });
});

test('partners are those that give the fewest changed months in all, not the first to come', () => {
  // taken one at a time, 1 would take p (3 months) and 2 be left with q (21): 24; the other way is 18
  const a = [track('1', '2028-03', 'x 12, y 12'), track('2', '2028-03', 'x 21, z 3')];
  const b = [track('p', '2028-03', 'x 15, y 9'), track('q', '2028-03', 'x 3, y 21')];
  expect(moves(a, b).map(({ pair, months }) => `${pair}: ${months}`)).toEqual(['1–q: 9', '2–p: 9']);
});

test('a track stays with its specialty; what has no partner stands alone', () => {
  const { changed, onlyA, onlyB, identical } = compareTracks(
    [track('1', '2028-03', 'x 12'), track('2', '2028-03', 'x 12'), track('3', '2028-03', 'x 12', 'urologi')],
    [track('4', '2028-03', 'x 12'), track('5', '2028-03', 'x 12', 'karkirurgi')],
  );
  expect(identical).toBe(1);
  expect(changed).toEqual([]);
  expect(onlyA.map(({ id }) => id)).toEqual(['2', '3']);
  expect(onlyB.map(({ id }) => id)).toEqual(['5']);
});
