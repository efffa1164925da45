/** A plan while it is being searched for: how many tracks follow each column, with the places left and the exact cost. */
import { SCALE } from '../cost.ts';
import { addsTo, type Column, kinkCost } from './column.ts';
import type { Model } from './model.ts';

export class Composition {
  readonly model: Model;
  readonly entries = new Map<string, { column: Column; count: number }>();
  /** Places left in each row. */
  readonly left: Int32Array;
  readonly placed: Int32Array;
  readonly placedAt: Int32Array[];
  /** D of each kink, without the pins. */
  readonly d: Float64Array;

  constructor(model: Model) {
    this.model = model;
    this.left = Int32Array.from(model.rows, (row) => row.limit);
    this.placed = new Int32Array(model.specialties.length);
    this.placedAt = model.specialties.map((specialty) => new Int32Array(specialty.demand.starts.length));
    this.d = new Float64Array(model.kinks.length);
  }

  static of(model: Model, entries: Iterable<{ column: Column; count: number }>): Composition {
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

  /** Internal units, with the pins. */
  cost(): number {
    const { model } = this;
    let cost = model.pinnedCost;
    for (const { column, count } of this.entries.values()) cost += column.cost * count;
    model.kinks.forEach((kink, i) => {
      cost += kinkCost(kink, this.d[i] ?? 0);
    });
    for (const specialty of model.specialties)
      specialty.even.forEach((even, start) => {
        cost += model.problem.weights.spread * SCALE * Math.max(0, (this.placedAt[specialty.no]?.[start] ?? 0) - even);
      });
    return cost;
  }

  /** Pins kept come first; then more placed is better; then cheaper. */
  betterThan(other: Composition | null): boolean {
    if (!other) return true;
    const pins = other.pinsMissing() - this.pinsMissing();
    if (pins !== 0) return pins > 0;
    const more = other.unplaced() - this.unplaced();
    return more > 0 || (more === 0 && this.cost() < other.cost());
  }
}
