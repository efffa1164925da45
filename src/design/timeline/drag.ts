/** Dragging as figures: what is held, how far it may go, and how the row looks meanwhile. Cells count bars from 1. */
import type { Place } from './move.ts';
import type { TimelineBar } from './types.ts';

export type Drag =
  /** `cell` is the bar before the border; 0 is the row's own beginning. */
  { kind: 'border'; item: number; cell: number; months: number } | { kind: 'swap'; item: number; cell: number; over: Place | null };

/** As far as it can go: each bar beside the border keeps a month; a row may begin anywhere on the axis. */
export function within(bars: readonly TimelineBar[], cell: number, months: number, axis: { from: number; to: number }): number {
  const before = bars[cell - 1];
  const after = bars[cell];
  if (!after) return 0;
  if (!before) return Math.max(axis.from - after.from, Math.min(axis.to - 1 - after.from, months));
  return Math.max(before.from + 1 - before.to, Math.min(after.to - 1 - after.from, months));
}

/** The bars as they would lie if the border were let go here. */
export function dragged(bars: readonly TimelineBar[], { cell, months }: { cell: number; months: number }): TimelineBar[] {
  return bars.map((bar, index) => {
    if (cell === 0) return { ...bar, from: bar.from + months, to: bar.to + months };
    if (index === cell - 1) return { ...bar, to: bar.to + months };
    return index === cell ? { ...bar, from: bar.from + months } : bar;
  });
}
