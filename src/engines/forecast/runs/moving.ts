/** Moves between areas, with those who stay on the diagonal. Ages at which nobody moves are passed over. */

/** Rows of cells are filled up with zeros to a multiple of this, so that the innermost sum is written out. */
const WIDE = 5;

export interface Moves {
  /** [line][age][to][from, filled up] */
  cells: Float64Array;
  width: number;
  /** Whether anybody moves: [line][age] */
  any: Uint8Array;
  before: Float64Array;
}

export function stayingMoves(moves: Float64Array, areas: number): Moves {
  const width = Math.ceil(areas / WIDE) * WIDE;
  const any = new Uint8Array(moves.length / areas / areas);
  const cells = new Float64Array(any.length * areas * width);
  for (let at = 0; at < any.length; at += 1)
    for (let from = 0; from < areas; from += 1) {
      let stay = 1;
      for (let to = 0; to < areas; to += 1) {
        if (to === from) continue;
        const share = moves[(at * areas + from) * areas + to] as number;
        cells[(at * areas + to) * width + from] = share;
        stay -= share;
        if (share > 0) any[at] = 1;
      }
      cells[(at * areas + from) * width + from] = stay;
    }
  return { cells, width, any, before: new Float64Array(width) };
}

/** People [age][area]; `line` is the first of the cells [line][age]. */
export function move({ cells, width, any, before }: Moves, line: number, N: Float64Array, areas: number, ages: number): void {
  for (let a = 0; a < ages; a += 1) {
    if (any[line + a] === 0) continue;
    const first = a * areas;
    for (let r = 0; r < areas; r += 1) before[r] = N[first + r] as number;
    let cell = (line + a) * areas * width;
    for (let to = 0; to < areas; to += 1) {
      let sum = 0;
      for (let from = 0; from < width; from += WIDE, cell += WIDE)
        sum +=
          (before[from] as number) * (cells[cell] as number) +
          (before[from + 1] as number) * (cells[cell + 1] as number) +
          (before[from + 2] as number) * (cells[cell + 2] as number) +
          (before[from + 3] as number) * (cells[cell + 3] as number) +
          (before[from + 4] as number) * (cells[cell + 4] as number);
      N[first + to] = sum;
    }
  }
}
