import fc from 'fast-check';
import { expect, test } from 'vitest';
import { month } from '../../../kernel/month.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { changeBetween, inOrder, removedBy, turned, withChange } from './change.ts';
import type { Change, DraftTrack } from './draft.ts';
import { cases, draft, ground, line } from './edit.cases.ts';
import { applyEdit } from './edit.ts';
import { anyEdit } from './edit-random.case.ts';

test.each(cases)('$edit.kind: $name', ({ given, edit, gives }) => {
  const tracks = draft();
  given?.(tracks);
  const before = structuredClone(tracks);
  const change = applyEdit(tracks, edit, ground());
  expect(isRefusal(change) ? change.refusal : change.after.map(line)).toEqual(gives);
  expect(tracks, 'what was given is untouched').toEqual(before);
});

test('what is pinned is named', () => {
  const [t1, t2] = draft();
  const pinned = t1?.elements.map((element, i) => ({ ...element, pinned: i === 2 })) ?? [];
  const tracks = [{ ...(t1 as DraftTrack), elements: pinned }, t2 as DraftTrack];
  expect(applyEdit(tracks, { kind: 'setStart', track: 't1', start: '2028-09' }, ground())).toEqual({
    refusal: 'elementPinned',
    params: { track: 't1', element: 't1-e3', number: 3 },
  });
});

const whole = (tracks: readonly DraftTrack[]) => {
  const ids = tracks.flatMap((track) => [track.id, ...track.elements.map((element) => element.id)]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { start, elements } of tracks) {
    let at = month(start);
    for (const element of elements) {
      expect(month(element.from)).toBe(at);
      expect(element.months).toBeGreaterThan(0);
      at += element.months;
    }
  }
};

test('any edits one after another: ids unique, elements contiguous, pins unmoved; and undone one by one, the draft as it was', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
      const done: Change[] = [];
      let tracks = inOrder(draft());
      for (const edit of edits) {
        const change = applyEdit(tracks, edit, ground());
        if (isRefusal(change)) continue;
        const next = withChange(tracks, change);
        whole(next);
        if (edit.kind !== 'pinTrack' && edit.kind !== 'pinElement') expect(pinnedPlaces(next)).toEqual(pinnedPlaces(tracks));
        expect(changeBetween(tracks, next)).toEqual(change);
        expect(removedBy(change)).toEqual(edit.kind === 'removeTrack' ? [edit.track] : []);
        expect(withChange(next, turned(change))).toEqual(tracks);
        done.push(change);
        tracks = next;
      }
      for (const change of done.reverse()) tracks = withChange(tracks, turned(change));
      expect(tracks).toEqual(inOrder(draft()));
    }),
    { numRuns: 300 },
  );
});

const pinnedPlaces = (tracks: readonly DraftTrack[]) =>
  tracks.flatMap((track) =>
    track.elements.filter(({ pinned }) => pinned || track.pinned).map(({ id, unit, from, months }) => [id, unit, from, months]),
  );
