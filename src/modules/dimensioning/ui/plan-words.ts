/** A plan's count in words: exact, a range, or with a half and the years in which it is a whole track. */
import type { PlannedCount } from '../rules/tracks-this-year.ts';
import type { DimensioningMessages } from './da.ts';

export interface PlanWords {
  /** `24`, `14–20`, `10,5` */
  number: string;
  /** What a half or a range means; null when there is neither. */
  note: string | null;
}

export function planWords(
  count: PlannedCount,
  formatNumber: (value: number, decimals?: number) => string,
  m: DimensioningMessages,
): PlanWords {
  const { minHalves, maxHalves, parity } = count;
  const number = (halves: number) => formatNumber(halves / 2, halves % 2);
  const half = parity && (minHalves % 2 === 1 || maxHalves % 2 === 1) ? (parity === 'even' ? m.halfEven : m.halfOdd) : null;
  if (minHalves === maxHalves) return { number: number(minHalves), note: half };
  return { number: `${number(minHalves)}–${number(maxHalves)}`, note: [m.rangeMinimum, half].filter(Boolean).join('; ') };
}
