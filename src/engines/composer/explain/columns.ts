/** Columns without a cost, as the solver takes them all at once: one call each would cost more than the solving. */
import type { Entries } from './rows.ts';

export function columnsOf(entries: readonly Entries[], upper: readonly number[], numRows: number) {
  const starts = new Int32Array(entries.length + 1);
  entries.forEach(({ rows }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + rows.length;
  });
  const nothing = new Float64Array(entries.length);
  return {
    cost: nothing,
    lower: nothing,
    upper: Float64Array.from(upper),
    matrix: {
      format: 'csc' as const,
      numRows,
      numCols: entries.length,
      starts,
      indices: Int32Array.from(entries.flatMap(({ rows }) => rows)),
      values: Float64Array.from(entries.flatMap(({ values }) => values)),
    },
  };
}
