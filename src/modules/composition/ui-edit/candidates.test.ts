import { expect, test } from 'vitest';
import { isRefusal } from '../../../kernel/refusal.ts';
import { withChange } from '../rules/change.ts';
import type { DraftTrack, Edit } from '../rules/draft.ts';
import { draft, ground } from '../rules/edit.cases.ts';
import { applyEdit } from '../rules/edit.ts';
import { candidatesFor, matching } from './candidates.ts';

const of = (tracks: DraftTrack[], at: number) => {
  const [track] = tracks;
  const element = track?.elements[at];
  if (!track || !element) throw new Error('an element');
  return candidatesFor(ground(), tracks, track, element);
};

test('approved units come first, and no unit is left out', () => {
  const found = of(draft(), 2);
  expect(found.map(({ unit }) => unit).sort()).toEqual(
    ground()
      .problem.units.map(({ id }) => id)
      .sort(),
  );
  const groups = found.map(({ group }) => group);
  expect(groups).toEqual(
    [...groups].sort((a, b) => ['approved', 'partly', 'others'].indexOf(a) - ['approved', 'partly', 'others'].indexOf(b)),
  );
  expect(found.find(({ unit }) => unit === 'w-med')?.group, 'for side training only').toBe('others');
  expect(found.filter(({ group }) => group === 'others').every(({ free }) => free === null)).toBe(true);
});

test('free places count the plan’s other tracks, not the element itself', () => {
  const tracks = draft();
  const before = of(tracks, 2).find(({ unit }) => unit === 'e')?.free ?? 0;
  const edit: Edit = { kind: 'setUnit', element: 't2-e3', unit: 'u' };
  const change = applyEdit(tracks, edit, ground());
  if (isRefusal(change)) throw new Error(change.refusal);
  const after = of(withChange(tracks, change), 2).find(({ unit }) => unit === 'e')?.free ?? 0;
  expect(after - before).toBe(10);
  const own = applyEdit(tracks, { kind: 'setUnit', element: 't1-e3', unit: 'e' }, ground());
  if (isRefusal(own)) throw new Error(own.refusal);
  expect(of(withChange(tracks, own), 2).find(({ unit }) => unit === 'e')?.free).toBe(before);
});

test('typing finds by unit, site and area, in any order', () => {
  const [one] = of(draft(), 2);
  if (!one) throw new Error('a candidate');
  const words = `${one.site.slice(0, 3)} ${one.name.slice(0, 3)}`.toUpperCase();
  expect(matching(of(draft(), 2), words, () => '')).toContainEqual(one);
  expect(matching(of(draft(), 2), 'nowhere at all', () => '')).toEqual([]);
});
