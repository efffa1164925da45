/** A plan while it is being searched for: how many tracks follow each column, with the places left and the exact cost. */
import { exact, SCALE } from '../cost.ts';
import { addsTo, type Column, kinkCost } from './column.ts';
import type { Model } from './model.ts';

export interface Entry {
  column: Column;
  count: number;
}

/** Places in each row; a fresh one, to count down in. */
export function limitsOf({ rows }: Model): Int32Array {
  const limits = new Int32Array(rows.length);
  for (let row = 0; row < limits.length; row++) limits[row] = rows[row]?.limit ?? 0;
  return limits;
}

export class Composition {
  readonly model: Model;
  readonly entries = new Map<string, Entry>();
  /** Places left in each row. */
  readonly left: Int32Array;
  readonly placed: Int32Array;
  readonly placedAt: Int32Array[];
  /** D of each kink, without the pins. */
  readonly d: Float64Array;

  constructor(model: Model) {
    this.model = model;
    this.left = limitsOf(model);
    this.placed = new Int32Array(model.specialties.length);
    this.placedAt = model.specialties.map((specialty) => new Int32Array(specialty.demand.starts.length));
    this.d = new Float64Array(model.kinks.length);
  }

  static of(model: Model, entries: Iterable<Entry>): Composition {
    const composition = new Composition(model);
    for (const { column, count } of entries) for (let n = 0; n < count; n++) if (composition.fits(column)) composition.add(column, 1);
    return composition;
  }

  copy(): Composition {
    return Composition.of(this.model, this.entries.values());
  }

  fits(column: Column): boolean {
    const asked = this.model.specialties[column.specialty]?.count ?? 0;
    return (this.placed[column.specialty] ?? 0) < asked && column.rows.every((row) => (this.left[row] ?? 0) > 0);
  }

  /** Adds (1) or takes away (−1) one track. */
  add(column: Column, sign: 1 | -1): void {
    const entry = this.entries.get(column.key) ?? { column, count: 0 };
    entry.count += sign;
    if (entry.count === 0) this.entries.delete(column.key);
    else this.entries.set(column.key, entry);
    for (const row of column.rows) this.left[row] = (this.left[row] ?? 0) - sign;
    this.placed[column.specialty] = (this.placed[column.specialty] ?? 0) + sign;
    const at = this.placedAt[column.specialty];
    if (at) at[column.start] = (at[column.start] ?? 0) + sign;
    this.model.kinks.forEach((kink, i) => {
      this.d[i] = (this.d[i] ?? 0) + sign * addsTo(kink, column);
    });
  }

  unplaced(): number {
    return this.model.specialties.reduce((sum, specialty) => sum + specialty.count - (this.placed[specialty.no] ?? 0), 0);
  }

  /** Pins that must be placed and are not. */
  pinsMissing(): number {
    return this.model.specialties.reduce(
      (sum, specialty) => sum + (specialty.must ? specialty.count - (this.placed[specialty.no] ?? 0) : 0),
      0,
    );
  }

  /** By stage, in internal units, with the pins. */
  costs(): number[] {
    return this.costsWithout([], new Set());
  }

  /** The same without some kinks, and without the spread of some blocks. */
  costsWithout(blocks: readonly number[], without: ReadonlySet<number>): number[] {
    const { wishes, kinks, specialties, pinnedCosts } = this.model;
    const costs = [...pinnedCosts];
    for (const { column, count } of this.entries.values())
      for (let k = 0; k < costs.length; k++) costs[k] = (costs[k] ?? 0) + (column.costs[k] ?? 0) * count;
    kinks.forEach((kink, i) => {
      if (!without.has(i)) costs[kink.stage] = (costs[kink.stage] ?? 0) + kinkCost(kink, this.d[i] ?? 0);
    });
    for (const { no, even, block } of specialties)
      if (!blocks.includes(block))
        even.forEach((least, start) => {
          wishes.add(costs, 'spread', SCALE * Math.max(0, (this.placedAt[no]?.[start] ?? 0) - least));
        });
    return costs.map(exact);
  }

  /** What one block costs by itself: without the kinks that are about several. */
  costsOfBlock(block: number): number[] {
    const { wishes, kinks, blocks } = this.model;
    const costs = wishes.none();
    for (const { column, count } of this.ofBlock(block))
      for (let k = 0; k < costs.length; k++) costs[k] = (costs[k] ?? 0) + (column.costs[k] ?? 0) * count;
    kinks.forEach((kink, i) => {
      if (kink.block === block) costs[kink.stage] = (costs[kink.stage] ?? 0) + kinkCost(kink, this.d[i] ?? 0);
    });
    for (const { no, even } of blocks[block] ?? [])
      even.forEach((least, start) => {
        wishes.add(costs, 'spread', SCALE * Math.max(0, (this.placedAt[no]?.[start] ?? 0) - least));
      });
    return costs;
  }

  /** The entries of one block. */
  ofBlock(block: number): Entry[] {
    return [...this.entries.values()].filter(({ column }) => this.blockOf(column) === block);
  }

  without(blocks: readonly number[]): Composition {
    return Composition.of(
      this.model,
      [...this.entries.values()].filter(({ column }) => !blocks.includes(this.blockOf(column))),
    );
  }

  /** With other entries for some blocks; null when there is no room for them. */
  withBlocks(blocks: readonly number[], entries: readonly Entry[]): Composition | null {
    const next = this.without(blocks);
    for (const { column, count } of entries)
      for (let n = 0; n < count; n++) {
        if (!next.fits(column)) return null;
        next.add(column, 1);
      }
    return next;
  }

  private blockOf(column: Column): number {
    return this.model.specialties[column.specialty]?.block ?? -1;
  }
}
