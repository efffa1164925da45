import type { MeterRow } from './types.ts';

/** How far a share is from its target: from the aim, or from the nearest end of a range it lies outside; `null` without both. */
export function deviation({ value, target }: Pick<MeterRow, 'value' | 'target'>): number | null {
  if (value === null || !target) return null;
  const { aim, low, high } = target;
  if (aim !== undefined) return value - aim;
  if (low !== undefined && value < low) return value - low;
  if (high !== undefined && value > high) return value - high;
  return low === undefined && high === undefined ? null : 0;
}

/** The whole that the segments are parts of. */
export const totalOf = (row: MeterRow): number => row.total ?? row.segments.reduce((sum, segment) => sum + segment.value, 0);
