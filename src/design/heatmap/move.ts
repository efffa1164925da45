/** Where the keyboard is: a row, and in it the row's name (0) or its first, second … cell. */
export type Cell = { row: number; cell: number };

const within = (value: number, last: number): number => Math.max(0, Math.min(last, value));

/** Where a key leads in a grid of so many rows and columns; `undefined` for a key that isn't ours. */
export function move(rows: number, columns: number, { row, cell }: Cell, key: string, ctrl: boolean): Cell | undefined {
  const to = (nextRow: number, nextCell: number): Cell => ({ row: within(nextRow, rows - 1), cell: within(nextCell, columns) });
  switch (key) {
    case 'ArrowRight':
      return to(row, cell + 1);
    case 'ArrowLeft':
      return to(row, cell - 1);
    case 'ArrowDown':
      return to(row + 1, cell);
    case 'ArrowUp':
      return to(row - 1, cell);
    case 'PageDown':
      return to(row + 10, cell);
    case 'PageUp':
      return to(row - 10, cell);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? rows - 1 : row, columns);
    default:
      return undefined;
  }
}
