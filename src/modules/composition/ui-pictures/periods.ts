/** The columns of the heat map: months, quarters or years. */
import type { Month } from '../../../kernel/month.ts';

export const sizes = { maaned: 1, kvartal: 3, aar: 12 } as const;
export type PeriodSize = keyof typeof sizes;

/** Half-open. */
export interface Period {
  key: string;
  from: Month;
  to: Month;
}

export const sizeOf = (text: string | undefined): PeriodSize => (text === 'maaned' || text === 'aar' ? text : 'kvartal');

/** The periods that fill the span, which is whole years. */
export function periodsOf(from: Month, to: Month, size: PeriodSize): Period[] {
  const months = sizes[size];
  return Array.from({ length: Math.ceil((to - from) / months) }, (_, n) => {
    const start = from + n * months;
    return { key: String(start), from: start, to: Math.min(to, start + months) };
  });
}
