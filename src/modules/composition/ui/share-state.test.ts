import { expect, it } from 'vitest';
import { onlyRounded, shareState } from './share-state.ts';

it.each<[string, number | null, number | null, number | null, string, number?]>([
  ['exactly', 4000, 40, 40, 'onTarget'],
  ['within rounding', 3955, 40, 40, 'onTarget'],
  ['just under', 3949, 40, 40, 'under'],
  ['just over', 4050, 40, 40, 'over'],
  ['above a mere minimum', 7000, 40, 100, 'onTarget'],
  ['above a minimum, below its aim', 4733, 40, 100, 'belowAim', 60],
  ['exempt', 300, 0, 100, 'noTarget'],
  ['no target', 300, null, null, 'noTarget'],
  ['nothing to share', null, 40, 40, 'noTarget'],
])('%s', (_, share, low, high, state, aim) => {
  expect(shareState({ share, low, high, aim: aim ?? null })).toBe(state);
});

it.each<[string, number, number, number, number | null, boolean]>([
  ['just inside', 4000, 40, 40, null, false],
  ['just under, rounded up', 3970, 40, 40, null, true],
  ['just over, rounded down', 4040, 40, 40, null, true],
  ['outside all the same', 3949, 40, 40, null, false],
  ['above a mere minimum', 7000, 40, 100, null, false],
  ['at its aim by rounding', 5960, 40, 100, 60, true],
  ['below its aim, above the minimum', 4733, 40, 100, 60, false],
])('says when a target is met only by rounding: %s', (_, share, low, high, aim, rounded) => {
  expect(onlyRounded({ share, low, high, aim })).toBe(rounded);
});
