/**
 * The tables of one run. A row's 95 % interval is its uncertainty: on the logit scale for shares, the logarithm for the rest, with its own width
 * on either side of the value. One number moves all rows of a table for a specialty: part common to all specialties, part its own.
 */
import { tablesOf } from '../faults/which.ts';
import { type Axis, type Cells, dense } from '../project/dense.ts';
import type { Scenario, Table } from '../scenario.ts';
import { normal, streamOf } from './draw.ts';

interface Compiled {
  stream: number;
  share: boolean;
  least: number;
  most: number;
  exact: Float64Array;
  mid: Float64Array;
  up: Float64Array;
  down: Float64Array;
  common: number;
  /** Which value (specialty × rows + row) a cell has; −1 none. */
  index: Int32Array;
  /** How many cells at the beginning of `index` are repeated in all that follow: tables that are alike in all years. */
  period: number;
  values: Float64Array;
  cells: Float64Array;
}

const Z = 1.959964;
const EDGE = 1e-9;

export class Sampler {
  private readonly seed: number;
  private readonly streams = new Map<Table, Pick<Compiled, 'stream' | 'share' | 'least' | 'most'>>();
  private readonly compiled = new Map<Table, Compiled>();
  private readonly fixed = new Map<Table, Float64Array>();
  private readonly specialties: number[];
  /** Only this table varies, for the tornado; null = all. */
  only: string | null = null;
  readonly paths: string[] = [];

  constructor(scenario: Scenario, seed: number) {
    this.seed = seed;
    this.specialties = scenario.specialties.map(({ id }) => streamOf(id));
    for (const { path, table, least, most } of tablesOf(scenario)) {
      this.streams.set(table, { stream: streamOf(path), share: most === 1, least, most });
      if (table.basis !== 'decision' && table.rows.some(({ low, high }) => low !== high)) this.paths.push(path);
    }
  }

  /** The cells of a run. They are overwritten by the next run. */
  cells(run: number): Cells {
    const only = this.only === null ? null : streamOf(this.only);
    return (table, axes) => {
      if (table.basis === 'decision') {
        const found = this.fixed.get(table) ?? dense(table.rows, axes);
        this.fixed.set(table, found);
        return found;
      }
      const compiled = this.compiled.get(table) ?? this.compile(table, axes);
      this.draw(compiled, run, only === null || only === compiled.stream);
      return compiled.cells;
    };
  }

  private draw(compiled: Compiled, run: number, moving: boolean): void {
    const { stream, share, least, most, exact, mid, up, down, common, index, period, values, cells } = compiled;
    const rows = mid.length;
    const together = moving ? Math.sqrt(common) * normal(this.seed, run, stream, 0) : 0;
    for (const [s, name] of this.specialties.entries()) {
      const z = moving ? together + Math.sqrt(1 - common) * normal(this.seed, run, stream, name) : 0;
      for (let row = 0; row < rows; row += 1) {
        const away = z * ((z > 0 ? up[row] : down[row]) as number);
        const at = (mid[row] as number) + away;
        const drawn = share ? 1 / (1 + Math.exp(-at)) : Math.min(most, Math.max(least, Math.exp(at)));
        values[s * rows + row] = away === 0 ? (exact[row] as number) : drawn;
      }
    }
    for (let cell = 0; cell < period; cell += 1) {
      const from = index[cell] as number;
      cells[cell] = from < 0 ? 0 : (values[from] as number);
    }
    for (let cell = period; cell < cells.length; cell += period) cells.copyWithin(cell, 0, period);
  }

  private compile(table: Table, axes: readonly Axis[]): Compiled {
    const known = this.streams.get(table);
    if (!known) throw new Error('a table that is not of this scenario');
    const { share } = known;
    const on = (value: number) => (share ? logit(value) : Math.log(Math.max(EDGE, value)));
    const mid = Float64Array.from(table.rows, ({ value }) => on(value));
    const spread = (of: 'low' | 'high') => Float64Array.from(table.rows, (row) => Math.abs(on(row[of] ?? row.value) - on(row.value)) / Z);
    const index = Int32Array.from(
      dense(
        table.rows.map((row, at) => ({ ...row, value: at })),
        axes,
        -1,
      ),
    );
    const specialty = axes.findIndex((axis) => axis.named === 'specialty');
    if (specialty >= 0) {
      const inner = axes.slice(specialty + 1).reduce((size, axis) => size * axis.size, 1);
      const many = this.specialties.length;
      for (let cell = 0; cell < index.length; cell += 1)
        if ((index[cell] as number) >= 0) index[cell] = (index[cell] as number) + (Math.floor(cell / inner) % many) * mid.length;
    }
    const compiled: Compiled = {
      ...{
        ...known,
        exact: Float64Array.from(table.rows, ({ value }) => value),
        mid,
        up: spread('high'),
        down: spread('low'),
        common: table.common ?? 0.5,
        index,
      },
      period: axes[0]?.named === 'year' ? periodOf(index, axes[0].size) : index.length,
      values: new Float64Array(this.specialties.length * mid.length),
      cells: new Float64Array(index.length),
    };
    this.compiled.set(table, compiled);
    return compiled;
  }
}

const logit = (share: number): number => {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, share));
  return Math.log(inside / (1 - inside));
};

/** The first year's cells, when all years are like it; else all of them. */
function periodOf(index: Int32Array, years: number): number {
  const block = index.length / years;
  for (let cell = block; cell < index.length; cell += 1) if (index[cell] !== index[cell - block]) return index.length;
  return block;
}
