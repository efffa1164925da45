import { expect, test } from 'vitest';
import { isRefusal } from '../../../kernel/refusal.ts';
import { assess } from '../rules/assess.ts';
import { withChange } from '../rules/change.ts';
import type { DraftTrack, Edit } from '../rules/draft.ts';
import { draft, ground } from '../rules/edit.cases.ts';
import { applyEdit } from '../rules/edit.ts';
import { flagsOf, outcomeOf } from './outcome.ts';

function done(tracks: readonly DraftTrack[], edit: Edit): DraftTrack[] {
  const change = applyEdit(tracks, edit, ground());
  if (isRefusal(change)) throw new Error(change.refusal);
  return withChange(tracks, change);
}
const assessed = (tracks: readonly DraftTrack[]) => assess(ground(), tracks, []);

test('an act that breaks a rule says which, and mending it says so too', () => {
  const before = draft();
  const after = done(before, { kind: 'setMonths', element: 't1-e2', months: 7 });
  const outcome = outcomeOf(assessed(before), assessed(after));
  expect(outcome.broken.map(({ code }) => code)).toContain('pattern.months');
  expect(outcome.mended).toEqual([]);
  const back = outcomeOf(assessed(after), assessed(before));
  expect(back.mended.map(({ code }) => code).sort()).toEqual(outcome.broken.map(({ code }) => code).sort());
  expect(back.cost).toBeCloseTo(-outcome.cost);
});

test('wishes are told by what they cost more or less, and add up to the whole', () => {
  const before = draft();
  const { costs, cost, share } = outcomeOf(assessed(before), assessed(done(before, { kind: 'setUnit', element: 't1-e3', unit: 'w' })));
  expect(costs.length).toBeGreaterThan(0);
  expect(costs.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(cost);
  expect(share.after).not.toBe(share.before);
});

test('nothing done, nothing told', () => {
  const outcome = outcomeOf(assessed(draft()), assessed(draft()));
  expect([outcome.broken, outcome.mended, outcome.costs, outcome.cost]).toEqual([[], [], [], 0]);
});

test('flags stand on the element, the track, and on everybody of the plan at a unit too full', () => {
  const { findings } = assessed(done(draft(), { kind: 'setUnit', element: 't1-e2', unit: null }));
  expect(
    flagsOf(findings, draft())
      .elements.get('t1-e2')
      ?.map(({ code }) => code),
  ).toContain('pattern.toBeNamed');
  const full = {
    rule: 'capacity' as const,
    hard: true,
    track: null,
    element: null,
    specialty: 'neuro',
    code: 'capacity.place',
    params: { unit: 'w', kind: 'own', from: '2029-01', months: 2, tenths: 10 },
    cost: 0,
  };
  expect([...flagsOf([full], draft()).elements.keys()]).toEqual(['t1-e1', 't2-e1']);
  expect([...flagsOf([{ ...full, params: { ...full.params, from: '2030-01' } }], draft()).elements.keys()]).toEqual([]);
});
