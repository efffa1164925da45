/**
 * Can some rules be kept together? First by parts of tracks: the least by which they are broken, over all routes (column generation; the prices are
 * those of Farkas' lemma, and a bound above zero under any such prices proves that the rules cannot be kept). Then by whole tracks.
 */
import type { Highs, Model as Solver } from 'highs';
import { SCALE } from '../cost.ts';
import { type Column, makeColumn } from '../search/column.ts';
import type { Prices } from '../search/price.ts';
import { columnsOf } from './columns.ts';
import { BROKEN, KEPT, LIMITS, NEAR_ZERO } from './limits.ts';
import type { Rows, Sides } from './rows.ts';

export interface Broken {
  /** By row: what proves it. Rows at zero have no part in it. */
  duals: Float64Array;
}

/** How a column's value in a share row is told to the solver: in months. */
const PER_MONTH = 1 / 200;

export class Program {
  readonly rows: Rows;
  readonly columns: Column[] = [];
  private readonly highs: Highs;
  private readonly solver: Solver;
  private readonly keys = new Set<string>();
  private readonly artificial: number;

  constructor(highs: Highs, rows: Rows) {
    this.highs = highs;
    this.rows = rows;
    this.solver = highs.createModel();
    this.solver.options.set({ output_flag: false, solver: 'simplex', simplex_strategy: 4, presolve: 'off' });
    const starts = new Int32Array(rows.count + 1);
    const { lower, upper } = rows.open();
    this.solver.addRows({
      lower: finite(lower, highs.infinity),
      upper: finite(upper, highs.infinity),
      matrix: { format: 'csr', numRows: rows.count, numCols: 0, starts, indices: new Int32Array(), values: new Float64Array() },
    });
    const asked = [...Array(rows.count).keys()].filter((row) => row < rows.limitRow || row >= rows.shareRow);
    for (const row of asked) this.solver.addCol(1, 0, highs.infinity, { indices: [row], values: [1] });
    this.artificial = asked.length;
  }

  dispose(): void {
    this.solver.dispose();
  }

  /** Null when the rules can be kept, if need be by parts of tracks; 'unknown' when the limits were reached. */
  relaxed(sides: Sides): Broken | null | 'unknown' {
    const { solver, rows, highs } = this;
    const all = { kind: 'range' as const, from: 0, to: rows.count - 1 };
    solver.changeRowsBounds(all, finite(sides.lower, highs.infinity), finite(sides.upper, highs.infinity));
    for (let round = 0; round < LIMITS.rounds; round++) {
      try {
        if (solver.run().modelStatus !== highs.constants.modelStatus.optimal) return 'unknown';
      } catch (fault) {
        if (fault instanceof highs.errors.HighsError) return 'unknown';
        throw fault;
      }
      if (solver.getObjectiveValue() <= KEPT) return null;
      const duals = this.cut(solver.getSolution().rowDual);
      if (!LIMITS.steps.some((steps) => this.priced(duals, sides, steps))) return 'unknown';
      if (this.proven) return { duals };
    }
    return 'unknown';
  }

  /** After a relaxation that can be kept: makes whole what is nearly so, track by track, and finds more routes on the way. */
  dive(sides: Sides): void {
    const fixed = new Map<number, number>();
    for (let n = 0; n < LIMITS.dives; n++) {
      const amounts = this.solver.getSolution().colValue.slice(this.artificial);
      const fresh = [...amounts].flatMap((value, i) =>
        Math.floor(value + KEPT) > (fixed.get(i) ?? 0) ? [[i, Math.floor(value + KEPT)] as const] : [],
      );
      const parts = [...amounts].map((value, i) => ({ i, part: value - Math.floor(value + KEPT) })).filter(({ part }) => part > KEPT);
      if (parts.length === 0) break;
      const most = parts.reduce((best, one) => (one.part > best.part ? one : best));
      for (const [i, value] of fresh.length > 0 ? fresh : [[most.i, Math.ceil(amounts[most.i] ?? 0)] as const]) {
        fixed.set(i, value);
        this.solver.changeColBounds(this.artificial + i, value, this.highs.infinity);
      }
      if (this.relaxed(sides) !== null) break;
    }
    for (const i of fixed.keys()) this.solver.changeColBounds(this.artificial + i, 0, this.highs.infinity);
  }

  add(columns: readonly Column[]): number {
    const { shareRow } = this.rows;
    const fresh = columns.filter(({ key }) => !this.keys.has(key));
    for (const column of fresh) {
      this.keys.add(column.key);
      this.columns.push(column);
    }
    const told = fresh.map((column) => {
      const { rows, values } = this.rows.entries(column);
      return { rows, values: values.map((value, i) => ((rows[i] ?? 0) >= shareRow ? value * PER_MONTH : value)) };
    });
    const upper = fresh.map(() => this.highs.infinity);
    if (fresh.length > 0) this.solver.addCols(columnsOf(told, upper, this.rows.count));
    return fresh.length;
  }

  private proven = false;

  /** Looks for routes at these prices; false when there was neither a new one nor a proof. */
  private priced(duals: Float64Array, sides: Sides, steps: number): boolean {
    const { least, columns } = this.price(duals, steps);
    this.proven = this.bound(duals, sides, least) > BROKEN;
    return this.proven || this.add(columns) > 0;
  }

  /** Prices for which the bound holds: none above what a broken rule costs, places never of negative worth. */
  private cut(duals: Float64Array): Float64Array {
    const { limitRow, shareRow } = this.rows;
    return duals.map((value, row) => {
      if (Math.abs(value) < 1e-9) return 0;
      if (row >= limitRow && row < shareRow) return Math.min(0, value);
      return row >= shareRow ? Math.max(0, Math.min(1, value)) : Math.min(1, value);
    });
  }

  private bound(duals: Float64Array, { lower, upper }: Sides, least: Float64Array): number {
    let sum = 0;
    duals.forEach((value, row) => {
      if (value !== 0) sum += value * ((value > 0 ? lower[row] : upper[row]) ?? 0);
    });
    this.rows.scene.model.specialties.forEach(({ count, no }) => {
      sum += (count * Math.min(0, least[no] ?? 0)) / SCALE;
    });
    return sum;
  }

  private price(duals: Float64Array, steps: number): { least: Float64Array; columns: Column[] } {
    const { model, hands } = this.rows.scene;
    const prices = this.pricesOf(duals);
    const least = new Float64Array(model.specialties.length);
    const columns: Column[] = [];
    for (const graph of model.graphs) {
      const pricer = hands.pricers[graph.no];
      const no = graph.specialty;
      const here = prices[no];
      const paid = here?.track ?? 0;
      // Nothing is paid for such a track, so none is wanted.
      if (!pricer || !here || (paid <= 0 && here.month.every((value) => value === 0))) continue;
      pricer.setPrices(here);
      const note = (value: number) => {
        least[no] = Math.min(least[no] ?? 0, value);
      };
      for (const home of graph.homes) {
        const lower = pricer.backward(home) - paid;
        if (lower >= -NEAR_ZERO * SCALE) {
          note(lower);
          continue;
        }
        let found: Column | null = null;
        let value = -NEAR_ZERO * SCALE;
        const whole = pricer.search(home, paid + value, steps, (route) => {
          found = makeColumn(model, graph, route.steps, hands.startOf(graph.no));
          value = route.value - paid;
          return route.value;
        });
        if (found) columns.push(found);
        note(whole ? value : lower);
      }
    }
    return { least, columns };
  }

  private pricesOf(duals: Float64Array): Prices[] {
    const { rows } = this;
    const { model, limits } = rows.scene;
    const rowSums = new Float64Array(limits.length + 1);
    limits.forEach((_, i) => {
      rowSums[i + 1] = (rowSums[i] ?? 0) + (duals[rows.limitRow + i] ?? 0) * SCALE;
    });
    const { areas } = model.problem.agreement;
    const month = model.specialties.map(() => new Float64Array(areas.length));
    rows.shares.forEach((share, i) => {
      const price = (duals[rows.shareRow + i] ?? 0) * share.sign * PER_MONTH * SCALE;
      for (const no of share.members)
        areas.forEach((_, area) => {
          const at = month[no];
          const filled = model.specialties[no]?.filled ?? 0;
          if (at) at[area] = (at[area] ?? 0) + price * ((area === share.area ? 200 : 0) - share.halves) * filled;
        });
    });
    const track = rows.rowsOfPart.map(([demand, pin]) => ((duals[demand] ?? 0) + (pin < 0 ? 0 : (duals[pin] ?? 0))) * SCALE);
    const weights = model.wishes.none().map(() => 1);
    return model.specialties.map(({ no, even }) => ({
      weights,
      rowSums,
      month: month[no] ?? new Float64Array(areas.length),
      track: track[no] ?? 0,
      start: new Float64Array(even.length),
    }));
  }
}

/** The solver has its own infinity. */
const finite = (values: Float64Array, infinity: number): Float64Array =>
  values.map((value) => (value === Number.POSITIVE_INFINITY ? infinity : value === Number.NEGATIVE_INFINITY ? -infinity : value));
