import { expect, it } from 'vitest';
import { deviation } from './deviation.ts';

it.each([
  ['from an aim, under', 0.38, { aim: 0.4 }, -0.02],
  ['from an aim, over', 0.41, { aim: 0.4 }, 0.01],
  ['within a range', 0.5, { low: 0.4, high: 0.6 }, 0],
  ['under a range', 0.35, { low: 0.4, high: 0.6 }, -0.05],
  ['over a range', 0.65, { low: 0.4, high: 0.6 }, 0.05],
  ['over a mere minimum', 0.9, { low: 0.4 }, 0],
  ['an aim above a minimum counts', 0.45, { low: 0.4, aim: 0.5 }, -0.05],
  ['nothing to measure', null, { aim: 0.4 }, null],
])('%s', (_, value, target, expected) => {
  const found = deviation({ value, target: { text: '', ...target } });
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 10);
});

it('has no deviation without a target', () => {
  expect(deviation({ value: 0.4 })).toBeNull();
  expect(deviation({ value: 0.4, target: { text: 'exempt' } })).toBeNull();
});
