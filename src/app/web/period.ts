/** Periods are half-open in data; a reader is told the last day. */

import { da } from './da.ts';
import { en } from './en.ts';
import { useFormats, useMessages } from './language.tsx';

interface Period {
  from: string | null;
  to: string | null;
}

const dayMs = 86_400_000;

/** `2027-01-01` → `2026-12-31` */
export const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);

/** `2026-12-31` → `2027-01-01`; nothing, and half a date, stay as they are. */
export const dayAfter = (day: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10) : day;

/** A period in words, with its last day. */
export function usePeriod(): (period: Period) => string {
  const m = useMessages(da, en);
  const { formatDate } = useFormats();
  return ({ from, to }) => {
    if (from && to) return m.between(formatDate(from), formatDate(dayBefore(to)));
    if (from) return m.from(formatDate(from));
    return to ? m.until(formatDate(dayBefore(to))) : m.always;
  };
}
