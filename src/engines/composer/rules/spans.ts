/** Small arithmetic on half-open spans of months. */
import type { Month } from '../../../kernel/month.ts';
import type { Span } from './context.ts';

export const inForce = (spans: readonly Span[], at: Month): boolean => spans.some((span) => span.from <= at && at < span.to);

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** Months of `period` inside spans that do not overlap one another. */
export const monthsWithin = (period: Span, spans: readonly Span[]): number => spans.reduce((sum, span) => sum + overlap(period, span), 0);

/** True when spans that do not overlap one another fill the whole period. */
export const covered = (period: Span, spans: readonly Span[]): boolean => monthsWithin(period, spans) === period.to - period.from;

/** Months of `period` inside at least one of the spans, which may overlap. */
export function monthsMarked(period: Span, spans: readonly Span[]): number {
  let sum = 0;
  let done = period.from;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const from = Math.max(done, span.from);
    const to = Math.min(period.to, span.to);
    if (to > from) {
      sum += to - from;
      done = to;
    }
  }
  return sum;
}
