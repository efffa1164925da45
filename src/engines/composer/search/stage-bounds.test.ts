/** What is proven stays; what is foreseen counts for plans that cost no more in the stages before than was supposed. */
import { expect, it } from 'vitest';
import type { Model } from './model.ts';
import { StageBounds } from './stage-bounds.ts';

const model = { pinnedCosts: [0, 10, 0], wishes: { grains: [0, 6, 0] } } as unknown as Model;

it('begins with what the pins cost', () => {
  expect(new StageBounds(model).at([50, 60, 70])).toEqual([0, 10, 0]);
});

it('lifts what is proven to the next cost there can be, with the pins, and never lets it fall', () => {
  const bounds = new StageBounds(model);
  bounds.prove(1, 25, [50, 60, 70]);
  bounds.prove(1, 7, [50, 60, 70]);
  expect(bounds.at([50, 60, 70])).toEqual([0, 40, 0]);
  expect(bounds.at([90, 60, 70])).toEqual([0, 40, 0]);
});

it.each([
  ['as supposed', [50, 60, 70], 45],
  ['cheaper before', [40, 10, 70], 45],
  ['dearer in a stage before: what was foreseen with more room', [50, 66, 70], 30],
  ['dearer than was ever supposed', [80, 60, 70], 0],
  ['dearer in the stage itself', [50, 60, 900], 45],
])('foresees of a plan %s', (_name, costs, bound) => {
  const bounds = new StageBounds(model);
  bounds.foresee(2, 30, [60, 70, 99], [50, 60, 70]);
  bounds.foresee(2, 45, [50, 60, 99], [50, 60, 70]);
  expect(bounds.at(costs)[2]).toBe(bound);
});
