import { expect, test } from 'vitest';
import { conflicts, duplicates, isLate, type Stand, stateOf, waitsFor } from './state.ts';

test.each([
  ['2026-12-01', null, '2026-11-22', 'open', false],
  ['2026-11-22', null, '2026-11-22', 'open', false],
  ['2026-11-21', null, '2026-11-22', 'over', true],
  ['2026-12-01', '2026-11-20T10:00:00Z', '2026-11-22', 'closed', false],
])('a deadline of %s, closed %s, on %s: %s', (deadline, closedAt, today, state, late) => {
  expect([stateOf({ deadline, closedAt }, today), isLate(deadline, today)]).toEqual([state, late]);
});

test.each([
  ['open', 1, false, 0, ['answer']],
  ['over', 1, false, 0, ['answer']],
  ['open', 0, false, 3, []],
  ['open', 0, true, 3, []],
  ['over', 0, true, 3, ['respond']],
  ['over', 0, true, 0, ['close']],
  ['over', 2, true, 1, ['answer', 'respond']],
  ['closed', 1, true, 0, []],
] as const)('%s, %i answers owed, held: %s, %i comments unanswered', (state, owed, holds, unanswered, expected) => {
  expect(waitsFor({ state, owed, holds, unanswered })).toEqual(expected);
});

const said = (anchor: string, ...stances: Stand['stance'][]): Stand[] =>
  stances.map((stance, at) => ({ id: `${anchor}${at}`, anchor, stance, mergedInto: null }));

test.each([
  [said('a', 'supports', 'opposes'), ['a']],
  [said('a', 'supports', 'changes'), ['a']],
  [said('a', 'changes', 'opposes'), ['a']],
  [said('a', 'changes', 'changes', 'none'), []],
  [said('a', 'opposes', 'none'), []],
  [[...said('a', 'supports'), ...said('b', 'opposes')], []],
  [said('', 'supports', 'opposes'), []],
  [[...said('a', 'supports'), { id: 'x', anchor: 'a', stance: 'opposes' as const, mergedInto: 'y' }], []],
])('%j', (comments, expected) => {
  expect(conflicts(comments)).toEqual(expected);
});

test('what says the same of the same is offered for merging, whatever its marks', () => {
  const one = (id: string, anchor: string, text: string, mergedInto: string | null = null) => ({ id, anchor, text, mergedInto });
  const found = duplicates([
    one('1', 'a', 'Ret ordet!'),
    one('2', 'a', 'ret  ordet'),
    one('3', 'b', 'Ret ordet'),
    one('4', 'a', 'Ret ordet.', '1'),
  ]);
  expect([...found]).toEqual([['1', ['2']]]);
});
