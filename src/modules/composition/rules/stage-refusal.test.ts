import { expect, test } from 'vitest';
import type { Stage } from '../../../engines/composer/problem.ts';
import { STANDARD_STAGES } from '../../../engines/composer/rules/stages.ts';
import { defaultWeights } from './build-problem.ts';
import { stageRefusal } from './stage-refusal.ts';

const standard: Stage[] = [...STANDARD_STAGES];
const turned = [...standard].reverse();
const twice: Stage[] = [...standard, { id: 'more', wishes: ['change'], tolerance: 0 }];
const missing = standard.filter(({ id }) => id !== 'moves');

test.each([
  ['the standard order', null, defaultWeights, null],
  ['another order', turned, defaultWeights, null],
  ['a wish in two stages', twice, defaultWeights, { refusal: 'stageWishTwice', params: { wish: 'change' } }],
  ['a wish in none', missing, defaultWeights, { refusal: 'stageWishMissing', params: { wish: 'change' } }],
  ['a wish in none that weighs nothing', missing, { ...defaultWeights, change: 0, distance: 0 }, null],
  [
    'two stages of one name',
    [...missing, { id: 'rest', wishes: ['change', 'distance'], tolerance: 0 }] as Stage[],
    defaultWeights,
    { refusal: 'stageTwice', params: { id: 'rest' } },
  ],
])('%s', (_, stages, weights, expected) => {
  expect(stageRefusal(stages, weights)).toEqual(expected);
});
