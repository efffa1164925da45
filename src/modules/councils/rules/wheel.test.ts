import { expect, test } from 'vitest';
import { wheelOf } from './wheel.ts';

test.each([
  ['both planned', 2, ['2026-03-10', '2026-10-06'], 0],
  ['the second missing', 2, ['2026-03-10'], 1],
  ['none', 2, [], 2],
  ['those of another year do not count', 2, ['2026-03-10', '2027-01-12'], 1],
  ['more than asked', 2, ['2026-03-10', '2026-06-01', '2026-10-06'], 0],
])('ALØ in 2026: %s', (_name, expected, days, missing) => {
  expect(wheelOf(expected, days, 2026).missing).toBe(missing);
});
