/** Rows with a period, cut at the borders of another period. Months are texts: `YYYY-MM` sorts as it counts. */
import type { MonthPeriod } from '../problem.ts';

/** Later than any month a problem may name. */
export const FOR_GOOD = '2150-01';

export const periodOf = ({ from, to }: { from: string; to?: string }): MonthPeriod => ({ from, to: to ?? FOR_GOOD });

export const overlaps = (a: MonthPeriod, b: MonthPeriod): boolean => a.from < b.to && b.from < a.to;

/** The row's parts outside the period as they are, and the part inside as `inside` makes it; null takes it away. */
export function cutAt<T extends MonthPeriod>(row: T, period: MonthPeriod, inside: (part: T) => T | null): T[] {
  if (!overlaps(row, period)) return [row];
  const parts: T[] = [];
  if (row.from < period.from) parts.push({ ...row, to: period.from });
  const { from } = row.from < period.from ? period : row;
  const { to } = row.to < period.to ? row : period;
  const middle = inside({ ...row, from, to });
  if (middle) parts.push(middle);
  if (period.to < row.to) parts.push({ ...row, from: period.to });
  return parts;
}
