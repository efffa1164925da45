import { expect, test } from 'vitest';
import { byStageOf } from './by-stage.ts';

const figure = (value: number, bound: number) => ({ id: 'moves', value, bound, gap: 0, proven: value === bound });
const told = { stage: 'moves', stages: [figure(12, 10)], unplaced: 2, placedProven: false };

test('until it is proven that no more can be placed, all might be', () => {
  expect(byStageOf(told, null).placing).toEqual({ unplaced: 2, atLeast: 0, proven: false });
  expect(byStageOf({ ...told, placedProven: true }, null).placing).toEqual({ unplaced: 2, atLeast: 2, proven: true });
});

test('while the plan of an earlier try is the best, its stages are told, beside the stage at work now', () => {
  const kept = { stages: [figure(11, 11)], placing: { unplaced: 1, atLeast: 1, proven: true } };
  expect(byStageOf(told, kept)).toEqual({ stage: 'moves', ...kept });
  expect(byStageOf(told, null).stages).toBe(told.stages);
});
