/**
 * The master problem over the columns written out so far, as rows for HiGHS. Costs are cost points here, shares person-months.
 *   demand    Σ x + unplaced = count                         per specialty
 *   capacity  Σ x ≤ places                                   per row of the model
 *   kinks     sign × (Σ D x + fixed) + v ≥ 0                 v costs the weight
 *   chords    the same kinks, cut where no whole plan can be (see lattice.ts)
 *   spread    Σ x at a start − o ≤ even                      o costs the weight
 *   limit     Σ unplaced ≤ k
 */
import type { Highs, Model as Solver } from 'highs';
import { SCALE } from '../cost.ts';
import { addsTo, type Column } from './column.ts';
import type { Model, SpecialtyModel } from './model.ts';

/** Of one relaxation: far more than any needs, lest it go round in circles. */
const MOST_ITERATIONS = 500_000;

/** A cut of a kink: v + slope × sign × (D + fixed) ≥ least, in person-months. */
export interface Chord {
  kink: number;
  slope: number;
  least: number;
}

export interface Duals {
  demand: Float64Array;
  capacity: Float64Array;
  kinks: Float64Array;
  chords: Float64Array;
  spread: Float64Array;
}

/** Points for each unplaced track, and how many there may be at most. */
export interface Unplaced {
  cost: number;
  limit: number;
}

export interface SpreadRow {
  specialty: SpecialtyModel;
  start: number;
}

/** Where each row and variable of the master stands. */
export class Layout {
  readonly model: Model;
  readonly chords: readonly Chord[];
  readonly spread: SpreadRow[];
  readonly kinkRow: number;
  readonly capacityRow: number;
  readonly chordRow: number;
  readonly spreadRow: number;
  readonly limitRow: number;
  readonly rows: number;
  readonly spreadRowAt: number[][];
  readonly fixedColumns: number;

  constructor(model: Model, chords: readonly Chord[]) {
    this.model = model;
    this.chords = chords;
    const wanted = model.problem.weights.spread > 0;
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
    this.rows = this.limitRow + 1;
    this.spreadRowAt = model.specialties.map((specialty) => specialty.even.map(() => -1));
    this.spread.forEach(({ specialty, start }, i) => {
      const at = this.spreadRowAt[specialty.no];
      if (at) at[start] = this.spreadRow + i;
    });
    this.fixedColumns = model.specialties.length + model.kinks.length + this.spread.length;
  }

  /** Row numbers and values of a column, ascending. */
  entries(column: Column): { rows: number[]; values: number[] } {
    const rows = [column.specialty, ...column.rows.map((row) => this.capacityRow + row).sort((a, b) => a - b)];
    const values = rows.map(() => 1);
    const put = (row: number, value: number) => {
      if (value === 0) return;
      rows.push(row);
      values.push(value);
    };
    const adds = this.model.kinks.map((kink) => (kink.sign * addsTo(kink, column)) / 100);
    adds.forEach((value, i) => {
      put(this.kinkRow + i, value);
    });
    this.chords.forEach((chord, i) => {
      put(this.chordRow + i, chord.slope * (adds[chord.kink] ?? 0));
    });
    const spread = this.spreadRowAt[column.specialty]?.[column.start] ?? -1;
    if (spread >= 0) put(spread, 1);
    return { rows, values };
  }
}

export class Master {
  readonly layout: Layout;
  readonly columns: Column[] = [];
  readonly solver: Solver;
  private readonly highs: Highs;
  private readonly keys = new Set<string>();

  constructor(highs: Highs, layout: Layout, unplaced: Unplaced) {
    this.highs = highs;
    this.layout = layout;
    this.solver = highs.createModel();
    this.solver.options.set({ output_flag: false });
    const { model } = layout;
    const infinity = highs.infinity;
    const lower = new Float64Array(layout.rows).fill(-infinity);
    const upper = new Float64Array(layout.rows).fill(infinity);
    model.specialties.forEach((specialty, i) => {
      lower[i] = specialty.count;
      upper[i] = specialty.count;
    });
    model.rows.forEach((row, i) => {
      upper[layout.capacityRow + i] = row.limit;
    });
    model.kinks.forEach((kink, i) => {
      lower[layout.kinkRow + i] = (-kink.sign * kink.fixed) / 100;
    });
    layout.chords.forEach((chord, i) => {
      const kink = model.kinks[chord.kink];
      lower[layout.chordRow + i] = chord.least - (kink ? (chord.slope * kink.sign * kink.fixed) / 100 : 0);
    });
    layout.spread.forEach(({ specialty, start }, i) => {
      upper[layout.spreadRow + i] = specialty.even[start] ?? 0;
    });
    upper[layout.limitRow] = unplaced.limit;
    const starts = new Int32Array(layout.rows + 1);
    this.solver.addRows({
      lower,
      upper,
      matrix: { format: 'csr', numRows: layout.rows, numCols: 0, starts, indices: new Int32Array(), values: new Float64Array() },
    });
    model.specialties.forEach((specialty, i) => {
      this.solver.addCol(unplaced.cost, 0, specialty.must ? 0 : Math.min(specialty.count, unplaced.limit), {
        indices: [i, layout.limitRow],
        values: [1, 1],
      });
    });
    model.kinks.forEach((kink, i) => {
      const chords = layout.chords.flatMap((chord, n) => (chord.kink === i ? [layout.chordRow + n] : []));
      const indices = [layout.kinkRow + i, ...chords];
      this.solver.addCol((kink.price * 100) / SCALE, 0, infinity, { indices, values: indices.map(() => 1) });
    });
    layout.spread.forEach((_row, i) => {
      this.solver.addCol(model.problem.weights.spread, 0, infinity, { indices: [layout.spreadRow + i], values: [-1] });
    });
  }

  /** Frees the solver's memory; after a fault in it there may be nothing left to free. */
  dispose(): void {
    try {
      this.solver.dispose();
    } catch (fault) {
      if (!(fault instanceof WebAssembly.RuntimeError)) throw fault;
    }
  }

  /** True when one of the columns is not yet there. */
  lacks(columns: readonly Column[]): boolean {
    return columns.some((column) => !this.keys.has(column.key));
  }

  /** Adds those not yet there; returns how many. */
  add(columns: Iterable<Column>): number {
    const fresh: Column[] = [];
    for (const column of columns)
      if (!this.keys.has(column.key)) {
        this.keys.add(column.key);
        fresh.push(column);
      }
    if (fresh.length === 0) return 0;
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const column of fresh) {
      const entries = this.layout.entries(column);
      indices.push(...entries.rows);
      values.push(...entries.values);
      starts.push(indices.length);
      this.columns.push(column);
    }
    const { model } = this.layout;
    this.solver.addCols({
      cost: Float64Array.from(fresh, (column) => column.cost / SCALE),
      lower: new Float64Array(fresh.length),
      upper: Float64Array.from(fresh, (column) => model.specialties[column.specialty]?.count ?? 0),
      matrix: {
        format: 'csc',
        numRows: this.layout.rows,
        numCols: fresh.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
    return fresh.length;
  }

  /** Solves the relaxation; null when the solver gives no optimum. */
  solveRelaxed(): { duals: Duals; x: Float64Array } | null {
    const { layout, solver } = this;
    // Warm from the last basis, primal simplex is the faster one on a growing master: new columns keep it feasible.
    solver.options.set({ solver: 'simplex', simplex_strategy: 4, presolve: 'off', simplex_iteration_limit: MOST_ITERATIONS });
    try {
      if (solver.run().modelStatus !== this.highs.constants.modelStatus.optimal) return null;
    } catch (fault) {
      if (fault instanceof this.highs.errors.HighsError) return null;
      throw fault;
    }
    const { rowDual, colValue } = solver.getSolution();
    const part = (from: number, to: number) => rowDual.slice(from, to);
    return {
      duals: {
        demand: part(0, layout.capacityRow),
        capacity: part(layout.capacityRow, layout.kinkRow),
        kinks: part(layout.kinkRow, layout.chordRow),
        chords: part(layout.chordRow, layout.spreadRow),
        spread: part(layout.spreadRow, layout.limitRow),
      },
      x: colValue.slice(layout.fixedColumns),
    };
  }
}
