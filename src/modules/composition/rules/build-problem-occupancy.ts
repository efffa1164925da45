import type { Occupancy } from '../../../engines/composer/problem.ts';
import { type Month, month, monthText } from '../../../kernel/month.ts';

/** Tenths of places in use at a unit by trainees of one specialty, over a stretch of whole months. */
export interface OccupancyRow {
  unit: string;
  specialty: string;
  step: 'main' | 'side';
  /** Plain dates, half-open, each the first of a month. */
  from: string;
  to: string;
  tenths: number;
}

/**
 * Stretches that overlap become one row for each unit, specialty, kind and constant stretch, cut to the months from `first` to `last`
 * (half-open). Stretches without use are left out.
 */
export function joinOccupancy(rows: readonly OccupancyRow[], first: Month, last: Month): Occupancy[] {
  const groups = new Map<string, { row: OccupancyRow; steps: Map<Month, number> }>();
  for (const row of rows) {
    const from = Math.max(first, month(row.from.slice(0, 7)));
    const to = Math.min(last, month(row.to.slice(0, 7)));
    if (from >= to || row.tenths === 0) continue;
    const key = `${row.unit}|${row.specialty}|${row.step}`;
    const group = groups.get(key) ?? { row, steps: new Map<Month, number>() };
    groups.set(key, group);
    group.steps.set(from, (group.steps.get(from) ?? 0) + row.tenths);
    group.steps.set(to, (group.steps.get(to) ?? 0) - row.tenths);
  }
  const joined: Occupancy[] = [];
  for (const key of [...groups.keys()].sort()) {
    const group = groups.get(key);
    if (group === undefined) continue;
    const { unit, specialty, step } = group.row;
    const steps = [...group.steps].filter(([, change]) => change !== 0).sort(([a], [b]) => a - b);
    let tenths = 0;
    for (const [index, [at, change]] of steps.entries()) {
      tenths += change;
      const to = steps[index + 1]?.[0];
      const kind = step === 'main' ? 'own' : 'side';
      if (tenths > 0 && to !== undefined) joined.push({ unit, specialty, kind, tenths, from: monthText(at), to: monthText(to) });
    }
  }
  return joined;
}
