/**
 * The cheapest way to give each row a column of its own (each column a row, when there are fewer columns); -1 = none left.
 * The Hungarian method with potentials: H. W. Kuhn, Naval Research Logistics Quarterly 2 (1955) 83–97, in the O(n²m) form of shortest
 * augmenting paths. Ties fall to the first column, so the same costs give the same answer.
 */
export function assign(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0;
  if (columns === 0) return costs.map(() => -1);
  if (costs.length <= columns) return rowsToColumns(costs);
  const ofColumn = rowsToColumns(Array.from({ length: columns }, (_, column) => costs.map((row) => row[column] ?? 0)));
  const answer = costs.map(() => -1);
  ofColumn.forEach((row, column) => {
    answer[row] = column;
  });
  return answer;
}

/** At most as many rows as columns. Row and column 0 are the method's own; `rowOf[column]` is the row that has the column. */
function rowsToColumns(costs: readonly (readonly number[])[]): number[] {
  const width = (costs[0]?.length ?? 0) + 1;
  const rowPrice = new Float64Array(costs.length + 1);
  const columnPrice = new Float64Array(width);
  const rowOf = new Int32Array(width);
  const cameFrom = new Int32Array(width);
  for (let row = 1; row <= costs.length; row++) {
    rowOf[0] = row;
    const least = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(width);
    let column = 0;
    do {
      done[column] = 1;
      const here = rowOf[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other < width; other++) {
        if (done[other]) continue;
        const reduced = (costs[here - 1]?.[other - 1] ?? 0) - (rowPrice[here] ?? 0) - (columnPrice[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          cameFrom[other] = column;
        }
        if ((least[other] ?? 0) < step) {
          step = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other < width; other++) {
        const owner = rowOf[other] ?? 0;
        if (done[other]) {
          rowPrice[owner] = (rowPrice[owner] ?? 0) + step;
          columnPrice[other] = (columnPrice[other] ?? 0) - step;
        } else least[other] = (least[other] ?? 0) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const answer = costs.map(() => -1);
  for (let column = 1; column < width; column++) if (rowOf[column]) answer[(rowOf[column] ?? 0) - 1] = column - 1;
  return answer;
}
