/**
 * The tables of one run. A row's 95 % interval is its uncertainty: on the logit scale for shares, the logarithm for the rest, with its own width
 * on either side of the value. One number moves all rows of a table for a specialty: part common to all specialties, part its own.
 */
import { tablesOf } from '../faults/which.ts';
import { type Axis, type Cells, dense } from '../project/dense.ts';
import type { Scenario, Table } from '../scenario.ts';
import { normalIn, streamIn, streamOf } from './draw.ts';

interface Compiled {
  path: string;
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
  private readonly streams = new Map<Table, Pick<Compiled, 'path' | 'stream' | 'share' | 'least' | 'most'>>();
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
      this.streams.set(table, { path, stream: streamOf(path), share: most === 1, least, most });
      if (table.basis !== 'decision' && table.rows.some(({ low, high }) => low !== high)) this.paths.push(path);
    }
  }

  /** The cells of a run. They are overwritten by the next run. */
  cells(run: number): Cells {
    return (table, axes) => {
      if (table.basis === 'decision') {
        const found = this.fixed.get(table) ?? dense(table.rows, axes);
        this.fixed.set(table, found);
        return found;
      }
      const compiled = this.compiled.get(table) ?? this.compile(table, axes);
      this.draw(compiled, run);
      const { index, period, values, cells } = compiled;
      for (let cell = 0; cell < period; cell += 1) {
        const from = index[cell] as number;
        cells[cell] = from < 0 ? 0 : (values[from] as number);
      }
      for (let cell = period; cell < cells.length; cell += period) cells.copyWithin(cell, 0, period);
      return cells;
    };
  }

  private draw({ path, stream, share, least, most, exact, mid, up, down, common, values }: Compiled, run: number): void {
    const rows = mid.length;
    const moving = this.only === null || this.only === path;
    const own = streamIn(this.seed, run, stream);
    const together = moving ? Math.sqrt(common) * normalIn(own, 0) : 0;
    const apart = Math.sqrt(1 - common);
    for (let s = 0, to = 0; s < this.specialties.length; s += 1) {
      const z = moving ? together + apart * normalIn(own, this.specialties[s] as number) : 0;
      const width = z > 0 ? up : down;
      for (let row = 0; row < rows; row += 1, to += 1) {
        const away = z * (width[row] as number);
        if (away === 0) values[to] = exact[row] as number;
        else {
          const drawn = Math.exp((mid[row] as number) + away);
          values[to] = share ? drawn / (1 + drawn) : Math.min(most, Math.max(least, drawn));
        }
      }
    }
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
