/** How much training each unit has in two plans: a person-month is one doctor for one month, in own training or on a side placement. */
import type { ComparedTrack } from '../../../engines/composer/rules/compare-tracks.ts';

export interface UnitMonths {
  unit: string;
  a: number;
  b: number;
}

/** Only units whose months differ; the greatest difference first. */
export function compareUnits(a: readonly ComparedTrack[], b: readonly ComparedTrack[]): UnitMonths[] {
  const ofA = monthsByUnit(a);
  const ofB = monthsByUnit(b);
  return [...new Set([...ofA.keys(), ...ofB.keys()])]
    .map((unit) => ({ unit, a: ofA.get(unit) ?? 0, b: ofB.get(unit) ?? 0 }))
    .filter((row) => row.a !== row.b)
    .sort((x, y) => Math.abs(y.b - y.a) - Math.abs(x.b - x.a) || (x.unit < y.unit ? -1 : 1));
}

function monthsByUnit(tracks: readonly ComparedTrack[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { elements } of tracks) for (const { unit, months } of elements) sums.set(unit, (sums.get(unit) ?? 0) + months);
  return sums;
}
