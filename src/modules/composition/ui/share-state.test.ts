import { expect, it } from 'vitest';
import { shareState } from './share-state.ts';

it.each([
  ['exactly', 4000, 40, 40, 'onTarget'],
  ['within rounding', 3955, 40, 40, 'onTarget'],
  ['just under', 3949, 40, 40, 'under'],
  ['just over', 4050, 40, 40, 'over'],
  ['above a mere minimum', 7000, 40, 100, 'onTarget'],
  ['exempt', 300, 0, 100, 'noTarget'],
  ['no target', 300, null, null, 'noTarget'],
  ['nothing to share', null, 40, 40, 'noTarget'],
])('%s', (_, share, low, high, state) => {
  expect(shareState({ share, low, high })).toBe(state);
});
