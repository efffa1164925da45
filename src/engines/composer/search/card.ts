/** A whole plan of one block, by what others feel of it. */
import { Composition, type Entry } from './composition.ts';
import type { Model } from './model.ts';

export interface Card {
  block: number;
  entries: readonly Entry[];
  /** By stage, in internal units, without the kinks that several blocks share. */
  costs: number[];
  /** Rows that several blocks want, and how many of its tracks cross each. */
  rows: Map<number, number>;
  /** What it adds to the D of each kink that several blocks share. */
  d: number[];
  unplaced: number;
}

/** Numbers of the kinks that several blocks share. */
export const sharedKinks = ({ kinks }: Model): number[] => kinks.flatMap(({ block }, i) => (block === -1 ? [i] : []));

/** The entries may fill rows beyond their limit. */
export function cardOf(model: Model, block: number, entries: readonly Entry[]): Card {
  const alone = new Composition(model);
  const rows = new Map<number, number>();
  for (const { column, count } of entries) {
    for (let n = 0; n < count; n++) alone.add(column, 1);
    for (const row of column.rows) if (model.rowBlock[row] === -1) rows.set(row, (rows.get(row) ?? 0) + count);
  }
  const unplaced = (model.blocks[block] ?? []).reduce((sum, { no, count }) => sum + count - (alone.placed[no] ?? 0), 0);
  const d = sharedKinks(model).map((no) => alone.d[no] ?? 0);
  return { block, entries, costs: alone.costsOfBlock(block), rows, d, unplaced };
}
