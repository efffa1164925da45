import { expect, test } from 'vitest';
import { utm32 } from './build-problem-utm.ts';

// Central meridian: easting 500 km, northing = 0.9996 × the meridian arc (55° north: 6,097.230 km on WGS 84).
// The others are distances over ground between town centres, known from maps to a few kilometres.
test('on the central meridian the easting is 500 km', () => {
  const { east, north } = utm32(55, 9);
  expect(east).toBeCloseTo(500, 6);
  expect(north).toBeCloseTo(6097.23 * 0.9996, 0);
});

test.each([
  ['Roskilde – København', [55.64152, 12.08035], [55.67594, 12.56553], 31],
  ['Rønne – København', [55.10091, 14.70664], [55.67594, 12.56553], 150],
  ['Aarhus – Aalborg', [56.15674, 10.21076], [57.048, 9.9187], 101],
] as const)('%s', (_name, a, b, kilometres) => {
  const from = utm32(a[0], a[1]);
  const to = utm32(b[0], b[1]);
  expect(Math.hypot(from.east - to.east, from.north - to.north)).toBeCloseTo(kilometres, -1);
});
