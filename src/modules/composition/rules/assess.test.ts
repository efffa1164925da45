import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../engines/composer/check.ts';
import type { Plan } from '../../../engines/composer/plan.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { assess } from './assess.ts';
import { withChange } from './change.ts';
import { draft, ground } from './edit.cases.ts';
import { applyEdit } from './edit.ts';
import { anyEdit } from './edit-random.case.ts';

test('a whole draft: what the independent checker says of the plan it is', () => {
  const { problem } = ground();
  const tracks = draft().slice(0, 1);
  const { findings, figures, cost, broken, unplaced } = assess(ground(), tracks, null);
  const checked = check(problem, { tracks, unplaced: [], figures, cost, bound: cost, gap: 0 } as unknown as Plan);
  expect([findings, figures, cost]).toEqual([checked.findings, checked.figures, checked.cost]);
  expect([broken, unplaced]).toEqual([0, []]);
});

test('a track taken out is missing and said so, and no rule is broken by it', () => {
  const { unplaced, figures, broken } = assess(ground(), [], []);
  expect(unplaced).toEqual([{ specialty: 'neuro', start: '2028-03', count: 1, reasons: [{ code: 'takenOut', params: {} }] }]);
  expect([figures.placed, figures.unplaced, broken]).toEqual([0, 1, 0]);
});

test('whatever a hand does, the rules answer: placed and missing add up, and an element to be named breaks its pattern once', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
      let tracks = draft();
      for (const edit of edits) {
        const change = applyEdit(tracks, edit, ground());
        if (!isRefusal(change)) tracks = withChange(tracks, change);
      }
      const { figures, findings } = assess(ground(), tracks, null);
      expect(figures.unplaced).toBe(Math.max(0, figures.demanded - tracks.length));
      const open = tracks.flatMap((track) => track.elements).filter(({ unit }) => unit === null);
      const told = findings.filter(({ code }) => code === 'pattern.toBeNamed').map(({ element }) => element);
      expect(told.sort()).toEqual(open.map(({ id }) => id).sort());
    }),
    { numRuns: 200 },
  );
});

test('one edit after another on one problem: the same as when everything is told anew', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
      const same = ground();
      let tracks = draft();
      for (const edit of edits) {
        const change = applyEdit(tracks, edit, same);
        if (!isRefusal(change)) tracks = withChange(tracks, change);
        expect(assess(same, tracks, null)).toEqual(assess(ground(), structuredClone(tracks), null));
      }
    }),
    { numRuns: 200 },
  );
});
