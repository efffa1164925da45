/** The master problem over the columns written out so far, kept in HiGHS: columns and holds are added, the objective changes, the basis stays. */
import type { Highs, Model as Solver } from 'highs';
import { SCALE } from '../cost.ts';
import { type Column, weighed } from './column.ts';
import { type Hold, heldCost, holds } from './hold.ts';
import type { Layout } from './layout.ts';
import type { Objective } from './objective.ts';
import { disposeOf } from './solver.ts';

/** Of one relaxation: far more than any needs, lest it go round in circles. */
const MOST_ITERATIONS = 500_000;

/** Points for each unit of a row. */
export interface Duals {
  demand: Float64Array;
  capacity: Float64Array;
  kinks: Float64Array;
  chords: Float64Array;
  spread: Float64Array;
  limit: number;
  holds: Float64Array;
}

export class Master {
  readonly layout: Layout;
  readonly columns: Column[] = [];
  readonly solver: Solver;
  private readonly highs: Highs;
  private readonly keys = new Set<string>();
  private objective: Objective;

  constructor(highs: Highs, layout: Layout, objective: Objective, mostUnplaced: number) {
    this.highs = highs;
    this.layout = layout;
    this.objective = objective;
    this.solver = highs.createModel();
    this.solver.options.set({ output_flag: false });
    this.addFixedRows(mostUnplaced);
    this.addFixedColumns();
    for (const hold of layout.holds) this.addHoldRow(hold);
  }

  private addFixedRows(mostUnplaced: number): void {
    const { layout, highs } = this;
    const { model } = layout;
    const count = layout.holdRow;
    const lower = new Float64Array(count).fill(-highs.infinity);
    const upper = new Float64Array(count).fill(highs.infinity);
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
    upper[layout.limitRow] = mostUnplaced;
    const starts = new Int32Array(count + 1);
    const matrix = { format: 'csr' as const, numRows: count, numCols: 0, starts, indices: new Int32Array(), values: new Float64Array() };
    this.solver.addRows({ lower, upper, matrix });
  }

  private addFixedColumns(): void {
    const { layout, highs } = this;
    const { model } = layout;
    const costs = this.fixedCosts();
    let at = 0;
    for (const { no, count, must } of model.specialties)
      this.solver.addCol(costs[at++] ?? 0, 0, must ? 0 : count, { indices: [no, layout.limitRow], values: [1, 1] });
    model.kinks.forEach((_, i) => {
      const indices = [layout.kinkRow + i, ...layout.chordsOf(i).map(({ no }) => layout.chordRow + no)];
      this.solver.addCol(costs[at++] ?? 0, 0, highs.infinity, { indices, values: indices.map(() => 1) });
    });
    layout.spread.forEach((_row, i) => {
      this.solver.addCol(costs[at++] ?? 0, 0, highs.infinity, { indices: [layout.spreadRow + i], values: [-1] });
    });
  }

  private fixedCosts(): number[] {
    const { model, spread } = this.layout;
    const { weights, unplaced } = this.objective;
    return [
      ...model.specialties.map(() => unplaced),
      ...model.kinks.map((kink) => ((kink.price * 100) / SCALE) * (weights[kink.stage] ?? 0)),
      ...spread.map(() => model.wishes.weights.spread * (weights[model.wishes.stageOf('spread')] ?? 0)),
    ];
  }

  setObjective(objective: Objective): void {
    this.objective = objective;
    const costs = [...this.fixedCosts(), ...this.columns.map((column) => weighed(column.costs, objective.weights) / SCALE)];
    this.solver.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, Float64Array.from(costs));
  }

  setMostUnplaced(most: number): void {
    this.solver.changeRowBounds(this.layout.limitRow, -this.highs.infinity, most);
  }

  addHold(hold: Hold): void {
    this.layout.holds.push(hold);
    this.addHoldRow(hold);
  }

  private addHoldRow(hold: Hold): void {
    const { layout } = this;
    const { model } = layout;
    const indices: number[] = [];
    const values: number[] = [];
    const put = (column: number, value: number) => {
      if (value === 0) return;
      indices.push(column);
      values.push(value);
    };
    const first = model.specialties.length;
    model.specialties.forEach(({ block }, i) => {
      if (holds(hold, block)) put(i, hold.unplaced);
    });
    model.kinks.forEach((kink, i) => {
      if (holds(hold, kink.block)) put(first + i, ((kink.price * 100) / SCALE) * (hold.weights[kink.stage] ?? 0));
    });
    const spread = model.wishes.weights.spread * (hold.weights[model.wishes.stageOf('spread')] ?? 0);
    layout.spread.forEach(({ specialty }, i) => {
      if (holds(hold, specialty.block)) put(first + model.kinks.length + i, spread);
    });
    this.columns.forEach((column, i) => {
      const block = model.specialties[column.specialty]?.block ?? -1;
      if (holds(hold, block)) put(layout.fixedColumns + i, heldCost(hold, model, column));
    });
    this.solver.addRow(hold.least ?? -this.highs.infinity, Number.isFinite(hold.limit) ? hold.limit : this.highs.infinity, {
      indices,
      values,
    });
  }

  dispose(): void {
    disposeOf(this.solver);
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
    const { layout } = this;
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const column of fresh) {
      const entries = layout.entries(column);
      indices.push(...entries.rows);
      values.push(...entries.values);
      starts.push(indices.length);
      this.columns.push(column);
    }
    this.solver.addCols({
      cost: Float64Array.from(fresh, (column) => weighed(column.costs, this.objective.weights) / SCALE),
      lower: new Float64Array(fresh.length),
      upper: Float64Array.from(fresh, (column) => layout.model.specialties[column.specialty]?.count ?? 0),
      matrix: {
        format: 'csc',
        numRows: layout.holdRow + layout.holds.length,
        numCols: fresh.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
    return fresh.length;
  }

  /** The prices of the relaxation; null when the solver gives no optimum. */
  solveRelaxed(): Duals | null {
    const { layout, solver } = this;
    // Warm from the last basis, primal simplex is the faster one on a growing master: new columns keep it feasible.
    solver.options.set({ solver: 'simplex', simplex_strategy: 4, presolve: 'off', simplex_iteration_limit: MOST_ITERATIONS });
    try {
      if (solver.run().modelStatus !== this.highs.constants.modelStatus.optimal) return null;
    } catch (fault) {
      if (fault instanceof this.highs.errors.HighsError) return null;
      throw fault;
    }
    const { rowDual } = solver.getSolution();
    const part = (from: number, to: number) => rowDual.slice(from, to);
    return {
      demand: part(0, layout.capacityRow),
      capacity: part(layout.capacityRow, layout.kinkRow),
      kinks: part(layout.kinkRow, layout.chordRow),
      chords: part(layout.chordRow, layout.spreadRow),
      spread: part(layout.spreadRow, layout.limitRow),
      limit: rowDual[layout.limitRow] ?? 0,
      holds: part(layout.holdRow, layout.holdRow + layout.holds.length),
    };
  }
}
