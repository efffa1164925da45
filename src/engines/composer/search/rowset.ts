/** Rows of a small problem as they are made, and the matrix of them as HiGHS takes it. */
type Entry = readonly [column: number, value: number];

export class RowSet {
  private readonly lower: (number | null)[] = [];
  private readonly upper: (number | null)[] = [];
  private readonly entries: Entry[][] = [];

  /** null = no limit. Returns the row's number. */
  add(lower: number | null, upper: number | null, entries: readonly Entry[]): number {
    this.lower.push(lower);
    this.upper.push(upper);
    this.entries.push(entries.filter(([, value]) => value !== 0));
    return this.entries.length - 1;
  }

  data(bounds: { cost: Float64Array; lower: Float64Array; upper: Float64Array }, infinity: number) {
    const numRows = this.entries.length;
    const numCols = bounds.cost.length;
    const byColumn: Entry[][] = Array.from({ length: numCols }, () => []);
    for (const [row, entries] of this.entries.entries()) for (const [column, value] of entries) byColumn[column]?.push([row, value]);
    const starts = new Int32Array(numCols + 1);
    for (const [i, list] of byColumn.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
    const flat = byColumn.flat();
    const none = {
      format: 'csr' as const,
      numRows,
      numCols: 0,
      starts: new Int32Array(numRows + 1),
      indices: new Int32Array(),
      values: new Float64Array(),
    };
    return {
      rows: {
        lower: Float64Array.from(this.lower, (value) => value ?? -infinity),
        upper: Float64Array.from(this.upper, (value) => value ?? infinity),
        matrix: none,
      },
      columns: {
        ...bounds,
        matrix: {
          format: 'csc' as const,
          numRows,
          numCols,
          starts,
          indices: Int32Array.from(flat, ([row]) => row),
          values: Float64Array.from(flat, ([, value]) => value),
        },
      },
    };
  }
}
