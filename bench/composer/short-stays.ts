/** The compact model's way to forbid own stays that are too short: neighbouring elements at one unit are one stay. */
import type { Step, Way } from './ground.ts';
import type { MipBuilder } from './mip.ts';

/** Elements from one position to another, all own, at one unit, of lengths that are too short together. */
interface Short {
  row: number;
  unit: string;
  from: number;
  lengths: number[];
}

/** For each such run: all of it taken means that the element before or after lies at the same unit as well. Gives a step's entries in those rows. */
export function shortStays(mip: MipBuilder, { layers, pattern, group }: Way): (step: Step) => [number, number][] {
  const runs: Short[] = [];
  const lengthsAt = (pos: number, unit: string): number[] => [
    ...new Set((layers[pos] ?? []).filter((step) => step.own && step.unit === unit).map(({ months }) => months)),
  ];
  const extend = (unit: string, from: number, lengths: number[], total: number): void => {
    for (const months of lengthsAt(from + lengths.length, unit)) {
      if (total + months >= pattern.shortest) continue;
      const longer = [...lengths, months];
      runs.push({ row: mip.row(Number.NEGATIVE_INFINITY, longer.length - 1), unit, from, lengths: longer });
      extend(unit, from, longer, total + months);
    }
  };
  if (!group.whole)
    layers.forEach((layer, pos) => {
      for (const unit of new Set(layer.map((step) => step.unit))) extend(unit, pos, [], 0);
    });
  return (step) =>
    runs.flatMap(({ row, unit, from, lengths }): [number, number][] => {
      if (!step.own || step.unit !== unit) return [];
      if (step.pos === from - 1 || step.pos === from + lengths.length) return [[row, -1]];
      return lengths[step.pos - from] === step.months ? [[row, 1]] : [];
    });
}
