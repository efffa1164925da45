/**
 * Where each row and variable of the master stands. Costs are cost points here, shares person-months.
 *   demand    Σ x + unplaced = count                         per specialty
 *   capacity  Σ x ≤ places                                   per row of the model
 *   kinks     sign × (Σ D x + fixed) + v ≥ 0                 v costs the weight
 *   chords    the same kinks, cut where no whole plan can be (see lattice.ts)
 *   spread    Σ x at a start − o ≤ even                      o costs the weight
 *   limit     Σ unplaced ≤ k
 *   holds     cost in an earlier stage ≤ what was reached    (see hold.ts); they grow stage by stage
 */
import { addsTo, type Column } from './column.ts';
import { type Hold, heldCost, holds } from './hold.ts';
import type { Model, SpecialtyModel } from './model.ts';

/** A cut of a kink: v + slope × sign × (D + fixed) ≥ least, in person-months. */
export interface Chord {
  kink: number;
  slope: number;
  least: number;
}

export interface SpreadRow {
  specialty: SpecialtyModel;
  start: number;
}

export class Layout {
  readonly model: Model;
  readonly chords: readonly Chord[];
  readonly spread: SpreadRow[];
  readonly holds: Hold[] = [];
  readonly kinkRow: number;
  readonly capacityRow: number;
  readonly chordRow: number;
  readonly spreadRow: number;
  readonly limitRow: number;
  readonly holdRow: number;
  readonly spreadRowAt: number[][];
  readonly fixedColumns: number;
  private readonly chordsAt: { no: number; slope: number }[][];

  constructor(model: Model, chords: readonly Chord[]) {
    this.model = model;
    this.chords = chords;
    const wanted = model.wishes.weights.spread > 0;
    // Where pins alone make the spread uneven there is a cost as well, with no free track left to choose.
    const pinned = new Set(model.specialties.filter(({ pin, count }) => pin && count > 0).map(({ id }) => id));
    this.spread = model.specialties.flatMap((specialty) =>
      wanted && specialty.even.length > 1 && (specialty.count > 0 || pinned.has(specialty.id))
        ? specialty.even.map((_, start) => ({ specialty, start }))
        : [],
    );
    this.capacityRow = model.specialties.length;
    this.kinkRow = this.capacityRow + model.rows.length;
    this.chordRow = this.kinkRow + model.kinks.length;
    this.spreadRow = this.chordRow + chords.length;
    this.limitRow = this.spreadRow + this.spread.length;
    this.holdRow = this.limitRow + 1;
    this.spreadRowAt = model.specialties.map((specialty) => specialty.even.map(() => -1));
    this.spread.forEach(({ specialty, start }, i) => {
      const at = this.spreadRowAt[specialty.no];
      if (at) at[start] = this.spreadRow + i;
    });
    this.chordsAt = model.kinks.map((_, kink) => chords.flatMap((chord, no) => (chord.kink === kink ? [{ no, slope: chord.slope }] : [])));
    this.fixedColumns = model.specialties.length + model.kinks.length + this.spread.length;
  }

  /** The chords of a kink. */
  chordsOf(kink: number): readonly { no: number; slope: number }[] {
    return this.chordsAt[kink] ?? [];
  }

  /** Row numbers and values of a column, ascending. */
  entries(column: Column): { rows: number[]; values: number[] } {
    const { model } = this;
    const rows = [column.specialty, ...column.rows.map((row) => this.capacityRow + row).sort((a, b) => a - b)];
    const values = rows.map(() => 1);
    const put = (row: number, value: number) => {
      if (value === 0) return;
      rows.push(row);
      values.push(value);
    };
    const adds = model.kinks.map((kink) => (kink.sign * addsTo(kink, column)) / 100);
    adds.forEach((value, i) => {
      put(this.kinkRow + i, value);
    });
    this.chords.forEach((chord, i) => {
      put(this.chordRow + i, chord.slope * (adds[chord.kink] ?? 0));
    });
    const spread = this.spreadRowAt[column.specialty]?.[column.start] ?? -1;
    if (spread >= 0) put(spread, 1);
    const block = model.specialties[column.specialty]?.block ?? -1;
    this.holds.forEach((hold, i) => {
      if (holds(hold, block)) put(this.holdRow + i, heldCost(hold, model, column));
    });
    return { rows, values };
  }
}
