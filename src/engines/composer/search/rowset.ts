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
    // Turned from rows to columns: how many each has, where each begins, and then one after another.
    const starts = new Int32Array(numCols + 1);
    for (const entries of this.entries) for (const [column] of entries) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
    for (let i = 0; i < numCols; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
    const next = starts.slice();
    const indices = new Int32Array(starts[numCols] ?? 0);
    const values = new Float64Array(indices.length);
    this.entries.forEach((entries, row) => {
      for (const [column, value] of entries) {
        const at = next[column] ?? 0;
        next[column] = at + 1;
        indices[at] = row;
        values[at] = value;
      }
    });
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
          indices,
          values,
        },
      },
    };
  }
}
