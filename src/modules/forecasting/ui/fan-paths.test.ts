import { expect, test } from 'vitest';
import { bandPath, linePath, ticksOf } from './fan-paths.ts';

test.each([
  [0, 93, [0, 20, 40, 60, 80, 100]],
  [4300, 4900, [4200, 4400, 4600, 4800, 5000]],
  [-30, 55, [-40, -20, 0, 20, 40, 60]],
  [3, 3, [3, 3]],
])('round numbers about %f … %f', (least, most, ticks) => {
  const found = ticksOf(least, most);
  expect(found[0]).toBeLessThanOrEqual(least);
  expect(found.at(-1)).toBeGreaterThanOrEqual(most);
  if (least < most) expect(found).toEqual(ticks);
});

test('paths go along the top and back along the bottom; nothing gives nothing', () => {
  const spread = { median: 2, lo50: 1, hi50: 3, lo80: 1, hi80: 3, lo95: 0, hi95: 4 };
  const at = [
    { x: 0, spread },
    { x: 10, spread },
  ];
  expect(
    bandPath(
      at,
      (value) => value,
      ({ lo95, hi95 }) => [lo95, hi95],
    ),
  ).toBe('M0.0 4.0L10.0 4.0L10.0 0.0L0.0 0.0Z');
  expect(linePath([{ x: 1, y: 2 }])).toBe('M1.0 2.0');
  expect(
    bandPath(
      [],
      (value) => value,
      () => [0, 0],
    ) + linePath([]),
  ).toBe('');
});
