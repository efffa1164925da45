import { expect, test } from 'vitest';
import { isRefusal } from '../../../kernel/refusal.ts';
import { editDa } from '../ui/edits.da.ts';
import { toldOf } from './change-told.ts';
import type { Edit } from './draft.ts';
import { draft, ground } from './edit.cases.ts';
import { applyEdit } from './edit.ts';

const cases: [Edit, string][] = [
  [{ kind: 'setUnit', element: 't1-e1', unit: 'v' }, 'Neuro 1, element 1: afdeling w → afdeling v'],
  [{ kind: 'setUnit', element: 't1-e3', unit: null }, 'Neuro 1, element 3: afdeling u → skal navngives'],
  [{ kind: 'setMonths', element: 't1-e2', months: 1 }, 'Neuro 1, element 2: 6 måneder → 1 måned'],
  [{ kind: 'moveBorder', element: 't1-e3', months: 2 }, 'Neuro 1, element 3: 12 måneder → 14 måneder, det næste tilsvarende'],
  [{ kind: 'setStart', track: 't2', start: '2028-09' }, 'Neuro 2 begynder mar. 2028 → sep. 2028'],
  [{ kind: 'pinTrack', track: 't1', pinned: true }, 'Neuro 1: fastholdt'],
  [{ kind: 'pinElement', element: 't1-e4', pinned: true }, 'Neuro 1, element 4: fastholdt'],
  [{ kind: 'swapElements', a: 't1-e1', b: 't1-e2' }, 'Neuro 1, element 1, byttet med element 2'],
  [{ kind: 'swapElements', a: 't1-e3', b: 't2-e1' }, 'Neuro 1, element 3, byttet med Neuro 2, element 1'],
  [{ kind: 'removeTrack', track: 't2' }, 'tog et forløb ud: Neuro 2, begynder mar. 2028'],
];

test.each(cases)('%o is told in words', (edit, sentence) => {
  const change = applyEdit(draft(), edit, ground());
  if (isRefusal(change)) throw new Error(change.refusal);
  const told = toldOf(change, draft(), (unit) => `afdeling ${unit}`);
  const names = { specialtyName: 'Neuro', otherSpecialtyName: told.otherSpecialty ? 'Neuro' : null };
  expect(editDa({ edit: edit.kind, ...told, ...names })).toBe(sentence);
});

test('an older event, or a change of many tracks, tells what kind it was', () => {
  expect(editDa({ edit: 'setUnit', track: 't1', specialty: 'neuro', tracks: 1, specialtyName: 'Neuro' })).toBe(
    'gav et element en anden afdeling',
  );
  expect(toldOf({ before: [], after: [] }, [], String)).toEqual({ tracks: 0 });
});
