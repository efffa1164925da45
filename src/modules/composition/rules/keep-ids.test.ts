import { expect, test } from 'vitest';
import type { PlanTrack } from '../../../engines/composer/plan.ts';
import { draft } from './edit.cases.ts';
import { keepIds } from './keep-ids.ts';

/** A plan as the composer names it: nothing of the draft's ids. */
const plan = (): PlanTrack[] =>
  draft().map((track, t) => ({
    ...track,
    id: `neuro-${t + 1}`,
    elements: track.elements.map((element, e) => ({ ...element, id: `neuro-${t + 1}-${e + 1}`, unit: element.unit ?? '' })),
  }));
const ids = (tracks: readonly PlanTrack[]) => tracks.map(({ id, elements }) => `${id}: ${elements.map((element) => element.id).join(' ')}`);

test('the same plan again keeps every id, in whatever order it comes', () => {
  expect(ids(keepIds(plan().reverse(), draft(), new Set()))).toEqual(['t2: t2-e1 t2-e2 t2-e3 t2-e4', 't1: t1-e1 t1-e2 t1-e3 t1-e4']);
});

test('a track that moved a little is still itself', () => {
  const moved = plan();
  const third = moved[1]?.elements[2];
  if (third) third.unit = 'v';
  expect(ids(keepIds(moved, draft(), new Set()))).toEqual(['t1: t1-e1 t1-e2 t1-e3 t1-e4', 't2: t2-e1 t2-e2 t2-e3 t2-e4']);
});

test('a pinned track keeps its ids, and is nobody else’s partner', () => {
  const [pinned, other] = plan();
  if (!pinned || !other) throw new Error('two tracks');
  pinned.id = 't2';
  pinned.elements = pinned.elements.map((element, i) => ({ ...element, id: `t2-e${i + 1}` }));
  expect(ids(keepIds([pinned, other], draft(), new Set(['t2'])))).toEqual(['t2: t2-e1 t2-e2 t2-e3 t2-e4', 't1: t1-e1 t1-e2 t1-e3 t1-e4']);
});

test('a track more than before keeps the composer’s id, made its own', () => {
  const [first, second] = plan();
  if (!first || !second) throw new Error('two tracks');
  const more = {
    ...second,
    id: 't1',
    specialty: 'almen',
    elements: second.elements.map((element) => ({ ...element, id: `${element.id}x` })),
  };
  const kept = keepIds([first, second, more], draft(), new Set());
  expect(kept[2]?.id).toBe('t1-2');
  const all = kept.flatMap((track) => [track.id, ...track.elements.map(({ id }) => id)]);
  expect(new Set(all).size).toBe(all.length);
});
