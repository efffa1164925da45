/** A unit's load in stretches of months in which nothing changes: every month is told, none twice. */
import { type Month, monthText } from '../../../kernel/month.ts';
import { isNothing, type Line, type Load, type UnitLoad } from './unit-load.ts';

export interface Stretch extends Load {
  from: string;
  /** The last month, itself in it. */
  last: string;
}

export interface LineStretches extends Line {
  stretches: Stretch[];
}

const same = (a: Load, b: Load): boolean => a.places === b.places && a.others === b.others && a.own === b.own;

/** The stretches of a line whose loads begin at `from`; months without places and without anyone are left out. */
export function stretchesOf({ unit, specialty, kind, loads }: UnitLoad, from: Month): LineStretches {
  const stretches: Stretch[] = [];
  let before: Load | null = null;
  for (const [at, load] of loads.entries()) {
    const last = monthText(from + at);
    const open = stretches.at(-1);
    if (open && before && same(before, load)) open.last = last;
    else if (!isNothing(load)) stretches.push({ ...load, from: last, last });
    before = isNothing(load) ? null : load;
  }
  return { unit, specialty, kind, stretches };
}
