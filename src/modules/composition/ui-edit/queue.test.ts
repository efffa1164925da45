import { describe, expect, it } from 'vitest';
import type { DraftTrack, Edit } from '../rules/draft.ts';
import { draft, ground, line } from '../rules/edit.cases.ts';
import { type Act, answered, keepSame, layOn, sameTracks, wasSaved } from './queue.ts';

const act = (edit: Edit): Act => ({ kind: 'edit', edit });
const unit = act({ kind: 'setUnit', element: 't1-e3', unit: 'e' });
const border = act({ kind: 'moveBorder', element: 't1-e3', months: -2 });
const saved = (tracks: readonly DraftTrack[] = draft(), revision = 7) => ({ revision, changedByName: 'A', tracks, undo: null, redo: null });

describe('edits laid on a draft', () => {
  it('are done one after another', () => {
    expect(layOn(draft(), [unit, border], ground()).tracks.map(line)[0]).toBe('t1 2028-03: w 18, w-med 6 side, e 10, w 14');
  });
  it('that no longer fit are told apart, and the others stay', () => {
    const others = draft().slice(1);
    const fits = act({ kind: 'pinTrack', track: 't2', pinned: true });
    const { fit, unfit, tracks } = layOn(others, [unit, fits, border], ground());
    expect(fit).toEqual([fits]);
    expect(unfit.map(({ act: one, why }) => [one, why.refusal])).toEqual([
      [unit, 'elementGone'],
      [border, 'elementGone'],
    ]);
    expect(tracks.map(line)).toEqual(['t2 2028-03!: w 18, w-med 6 side, e 12, w 12']);
  });
  it('leave undo where it is: only the server knows what it takes back', () => {
    expect(layOn(draft(), [{ kind: 'undo' }, unit], ground()).fit).toEqual([{ kind: 'undo' }, unit]);
  });
});

describe('an answer', () => {
  it('changes, adds and takes out tracks, in the one order', () => {
    const [t1, t2] = draft();
    if (!t1 || !t2) throw new Error('two tracks');
    const changed = [
      { ...t1, start: '2028-09' },
      { ...t1, id: 't0' },
    ];
    const undo = { kind: 'setStart', personName: 'B' };
    const next = answered(saved(), { revision: 8, changed, removed: ['t2'], undo, redo: null, changedByName: 'B' });
    expect(next.tracks.map(({ id }) => id)).toEqual(['t0', 't1']);
    expect([next.revision, next.undo]).toEqual([8, undo]);
  });
  it('that got lost is known again, so that nothing is done twice', () => {
    const after = layOn(draft(), [border], ground()).tracks;
    expect(wasSaved(saved(), border, saved(after, 8), ground())).toBe(true);
    expect(wasSaved(saved(), border, saved(after, 9), ground()), 'two revisions ahead: somebody else was there').toBe(false);
    expect(wasSaved(saved(), unit, saved(after, 8), ground()), 'another change').toBe(false);
  });
});

it('keeps the objects of what has not changed', () => {
  const before = draft();
  const copy = structuredClone(before);
  const next = layOn(copy, [unit], ground()).tracks;
  const kept = keepSame(before, next);
  expect(kept[0]).toBe(next[0]);
  expect(kept[1]).toBe(before[1]);
  expect([sameTracks(before, copy), sameTracks(before, kept)]).toEqual([true, false]);
});
