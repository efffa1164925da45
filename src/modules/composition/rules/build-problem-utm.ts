const radians = Math.PI / 180;
const radius = 6_378.137; // kilometres, WGS 84
const flattening = 1 / 298.257223563;
const scale = 0.9996;
const middle = 9; // central meridian of zone 32, degrees east
const falseEast = 500;

/**
 * Latitude and longitude → plane kilometres in UTM zone 32 north, the zone used for all of Denmark (Bornholm too).
 * Krüger's series to the third order, exact to millimetres; source: L. Krüger 1912, as in
 * https://en.wikipedia.org/wiki/Universal_Transverse_Mercator_coordinate_system (Simplified formulae).
 */
export function utm32(latitude: number, longitude: number): { east: number; north: number } {
  const n = flattening / (2 - flattening);
  const a = (radius / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const alpha = [n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3, (13 / 48) * n ** 2 - (3 / 5) * n ** 3, (61 / 240) * n ** 3];
  const k = (2 * Math.sqrt(n)) / (1 + n);
  const sine = Math.sin(latitude * radians);
  const t = Math.sinh(Math.atanh(sine) - k * Math.atanh(k * sine));
  const along = (longitude - middle) * radians;
  const xi = Math.atan(t / Math.cos(along));
  const eta = Math.atanh(Math.sin(along) / Math.sqrt(1 + t * t));
  const sum = (part: (j: number, factor: number) => number) =>
    alpha.reduce((total, factor, index) => total + part(2 * (index + 1), factor), 0);
  return {
    east: falseEast + scale * a * (eta + sum((j, factor) => factor * Math.cos(j * xi) * Math.sinh(j * eta))),
    north: scale * a * (xi + sum((j, factor) => factor * Math.sin(j * xi) * Math.cosh(j * eta))),
  };
}
