/**
 * One way to go on for each track so that nowhere are more than there may be: rows for HiGHS over the ways written out so far. Months in which
 * the same tracks meet make one row, at the month with the fewest places; a place's price is laid on that month, so that the sum of the prices bounds
 * every plan, also with ways not written out.
 */
import type { Highs } from 'highs';
import { WHOLE_NUMBERS } from '../search/solver.ts';
import type { Count, Lines } from './lines.ts';
import type { Prices, Route } from './routes.ts';

/** A way to go on, or – with `elements` left without a place – not to be mended. */
export interface Choice extends Route {
  kind: 'stays' | 'moves' | 'unrepaired';
  cost: number;
}

interface Row {
  line: number;
  at: number;
  places: number;
  choices: number[];
}

/** The rows that some choices together could break. */
export function rowsOf(taken: Count, choices: readonly Choice[]): Row[] {
  const byLine = new Map<number, { choice: number; from: number; to: number }[]>();
  choices.forEach(({ uses }, choice) => {
    for (const { line, from, to } of uses) {
      const list = byLine.get(line) ?? [];
      byLine.set(line, list);
      list.push({ choice, from, to });
    }
  });
  return [...byLine].flatMap(([line, uses]) => {
    const borders = [...new Set(uses.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    return borders.slice(0, -1).flatMap((from, i): Row[] => {
      const to = borders[i + 1] ?? from;
      const here = [...new Set(uses.filter((use) => use.from <= from && from < use.to).map(({ choice }) => choice))];
      const subjects = new Set(here.map((choice) => choices[choice]?.subject));
      let at = from;
      for (let month = from; month < to; month++) if (taken.left(line, month) < taken.left(line, at)) at = month;
      const places = taken.left(line, at);
      return subjects.size > places ? [{ line, at, places, choices: here }] : [];
    });
  });
}

export interface Relaxation {
  prices: Prices;
  /** By subject, in the order given: what its cheapest way costs in the relaxation. */
  paid: number[];
  /** Σ price × places. */
  worth: number;
}

export interface Extra {
  /** Cost by choice, instead of its own. */
  costs: number[];
  /** The sum of the choices' own costs may not be more. */
  most: number;
  /** Further columns and rows: amounts by which something is exceeded. */
  amounts: { price: number; terms: number[]; fixed: number }[];
}

export class Assignment {
  private readonly highs: Highs;
  private readonly choices: readonly Choice[];
  private readonly subjects: readonly number[];
  private readonly rows: Row[];

  constructor(highs: Highs, taken: Count, subjects: readonly number[], choices: readonly Choice[]) {
    this.highs = highs;
    this.choices = choices;
    this.subjects = subjects;
    this.rows = rowsOf(taken, choices);
  }

  relaxed(lines: Lines): Relaxation | null {
    const solver = this.build(null);
    try {
      solver.options.set({ output_flag: false, solver: 'simplex', presolve: 'off' });
      if (solver.run().modelStatus !== this.highs.constants.modelStatus.optimal) return null;
      const { rowDual } = solver.getSolution();
      const prices: Prices = new Map();
      let worth = 0;
      this.rows.forEach(({ line, at, places }, i) => {
        const price = Math.max(0, -(rowDual[this.subjects.length + i] ?? 0));
        if (price === 0) return;
        worth += price * places;
        const sums = prices.get(line) ?? new Float64Array(lines.months + 1);
        prices.set(line, sums);
        for (let month = at + 1; month <= lines.months; month++) sums[month] = (sums[month] ?? 0) + price;
      });
      return { prices, paid: [...rowDual.slice(0, this.subjects.length)], worth };
    } finally {
      solver.dispose();
    }
  }

  /** Whole numbers. `bound`: no assignment of these choices costs less. */
  whole(nodes: number, extra: Extra | null): { chosen: Choice[]; value: number; bound: number } | null {
    const solver = this.build(extra);
    try {
      solver.options.set({ ...WHOLE_NUMBERS, mip_max_nodes: nodes, mip_rel_gap: 0, mip_abs_gap: extra ? 1e-6 : 0.9 });
      const indices = Int32Array.from(this.choices.keys());
      solver.changeColsIntegrality(
        { kind: 'set', indices },
        Int32Array.from(indices, () => 1),
      );
      solver.run();
      const { colValue } = solver.getSolution();
      if (colValue.length === 0) return null;
      const chosen = this.choices.filter((_, i) => (colValue[i] ?? 0) > 0.5);
      if (chosen.length !== this.subjects.length) return null;
      const bound = Number(solver.info.get('mip_dual_bound'));
      return { chosen, value: Number(solver.info.get('objective_function_value')), bound: Number.isFinite(bound) ? bound : 0 };
    } finally {
      solver.dispose();
    }
  }

  private build(extra: Extra | null) {
    const solver = this.highs.createModel();
    solver.options.set({ output_flag: false });
    const { infinity } = this.highs;
    const amounts = extra?.amounts ?? [];
    const rows = this.subjects.length + this.rows.length + (extra ? 1 : 0) + amounts.length;
    const lower = new Float64Array(rows).fill(-infinity);
    const upper = new Float64Array(rows).fill(infinity);
    lower.fill(1, 0, this.subjects.length);
    upper.fill(1, 0, this.subjects.length);
    this.rows.forEach((row, i) => {
      upper[this.subjects.length + i] = row.places;
    });
    const more = this.subjects.length + this.rows.length;
    if (extra) upper[more] = extra.most;
    amounts.forEach(({ fixed }, i) => {
      lower[more + 1 + i] = fixed;
    });
    const nothing = { starts: new Int32Array(rows + 1), indices: new Int32Array(), values: new Float64Array() };
    solver.addRows({ lower, upper, matrix: { format: 'csr', numRows: rows, numCols: 0, ...nothing } });
    const entries = this.choices.map(({ subject }) => [{ row: this.subjects.indexOf(subject.no), value: 1 }]);
    this.rows.forEach(({ choices }, i) => {
      for (const choice of choices) entries[choice]?.push({ row: this.subjects.length + i, value: 1 });
    });
    if (extra)
      this.choices.forEach(({ cost }, i) => {
        entries[i]?.push({ row: more, value: cost });
      });
    amounts.forEach(({ terms }, n) => {
      terms.forEach((value, i) => {
        if (value !== 0) entries[i]?.push({ row: more + 1 + n, value });
      });
    });
    this.choices.forEach(({ cost }, i) => {
      const mine = entries[i] ?? [];
      solver.addCol(extra?.costs[i] ?? cost, 0, 1, { indices: mine.map(({ row }) => row), values: mine.map(({ value }) => value) });
    });
    amounts.forEach(({ price }, n) => {
      solver.addCol(price, 0, infinity, { indices: [more + 1 + n], values: [1] });
    });
    return solver;
  }
}
