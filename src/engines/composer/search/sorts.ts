/**
 * Of very many columns those that are enough. Where only some rows count, and only some stages, a column is of no use beside another of the same start and
 * months that costs no more in any of these stages and crosses no other of these rows.
 */
import type { Column } from './column.ts';

/** Bits of one word of a mask. */
const BITS = 30;

/** `columns` are in order of preference: of two that are alike the first stays. `stages`: so many of the first count. */
export function enough(columns: readonly Column[], rows: ReadonlySet<number>, stages: number): Column[] {
  const bits = new Map<number, number>();
  for (const { rows: crossed } of columns) for (const row of crossed) if (rows.has(row) && !bits.has(row)) bits.set(row, bits.size);
  const words = Math.ceil(bits.size / BITS);
  const masks = new Int32Array(columns.length * words);
  const sums = new Float64Array(columns.length);
  const groups = new Map<string, number[]>();
  columns.forEach((column, c) => {
    for (const row of column.rows) {
      const bit = bits.get(row);
      if (bit === undefined) continue;
      const at = c * words + Math.floor(bit / BITS);
      masks[at] = (masks[at] ?? 0) | (1 << (bit % BITS));
    }
    for (let k = 0; k < stages; k++) sums[c] = (sums[c] ?? 0) + (column.costs[k] ?? 0);
    const key = `${column.specialty}|${column.start}|${column.graph.row}|${column.inArea}`;
    const group = groups.get(key);
    if (group) group.push(c);
    else groups.set(key, [c]);
  });
  const dominates = (a: number, b: number): boolean => {
    for (let w = 0; w < words; w++) if (((masks[a * words + w] ?? 0) & ~(masks[b * words + w] ?? 0)) !== 0) return false;
    const mine = columns[a]?.costs ?? [];
    const other = columns[b]?.costs ?? [];
    for (let k = 0; k < stages; k++) if ((mine[k] ?? 0) > (other[k] ?? 0)) return false;
    return true;
  };
  const kept: number[] = [];
  for (const group of groups.values()) {
    // What costs less in all can only be dominated by what costs less still.
    const order = group.sort((a, b) => (sums[a] ?? 0) - (sums[b] ?? 0) || a - b);
    const mine: number[] = [];
    for (const c of order) if (!mine.some((other) => dominates(other, c))) mine.push(c);
    kept.push(...mine);
  }
  return kept.sort((a, b) => a - b).flatMap((c) => columns[c] ?? []);
}
