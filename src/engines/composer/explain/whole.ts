/** Whole tracks: can some rules be kept by a plan? An exact, small whole-number program over the routes given. */
import type { Highs } from 'highs';
import type { Column } from '../search/column.ts';
import { WHOLE_NUMBERS } from '../search/solver.ts';
import { columnsOf } from './columns.ts';
import { LIMITS } from './limits.ts';
import type { Entries, Rows, Sides } from './rows.ts';

export interface Entry {
  column: Column;
  count: number;
}

/** The tracks of a plan that keeps the rules; null = there is none over these columns; 'unknown' when the limits were reached. */
export function wholePlan(highs: Highs, rows: Rows, sides: Sides, columns: readonly Column[]): Entry[] | null | 'unknown' {
  if (keeps(rows, sides, [])) return [];
  const active = rows.asked(sides);
  const at = new Map(active.map((row, i) => [row, i]));
  const different = [...alike(rows, at, columns).values()];
  const solver = highs.createModel();
  try {
    solver.options.set({ ...WHOLE_NUMBERS, mip_max_nodes: LIMITS.nodes });
    const side = (values: Float64Array, open: number) =>
      Float64Array.from(active, (row) => (Number.isFinite(values[row]) ? (values[row] ?? 0) : open));
    solver.addRows({
      lower: side(sides.lower, -highs.infinity),
      upper: side(sides.upper, highs.infinity),
      matrix: {
        format: 'csr',
        numRows: active.length,
        numCols: 0,
        starts: new Int32Array(active.length + 1),
        indices: new Int32Array(),
        values: new Float64Array(),
      },
    });
    if (different.length > 0) {
      const most = different.map(({ column }) => rows.scene.model.specialties[column.specialty]?.count ?? 0);
      solver.addCols(columnsOf(different, most, active.length));
      solver.changeColsIntegrality({ kind: 'range', from: 0, to: different.length - 1 }, new Int32Array(different.length).fill(1));
    }
    const { callbackType, modelStatus } = highs.constants;
    const { modelStatus: ended } = solver.run({
      [callbackType.mipInterrupt](event) {
        if ((event.data.mip_total_lp_iterations ?? 0n) > LIMITS.iterations) event.interrupt();
        return undefined;
      },
    });
    if (ended === modelStatus.infeasible) return null;
    const found = solver.getSolution().colValue;
    const entries = different.flatMap(({ column }, i) => {
      const count = Math.round(found[i] ?? 0);
      return count > 0 ? [{ column, count }] : [];
    });
    return keeps(rows, sides, entries) ? entries : 'unknown';
  } catch (fault) {
    if (fault instanceof highs.errors.HighsError || fault instanceof WebAssembly.RuntimeError) return 'unknown';
    throw fault;
  } finally {
    solver.dispose();
  }
}

interface Different extends Entries {
  column: Column;
}

/** Routes that no active row can tell apart are one. */
function alike(rows: Rows, at: ReadonlyMap<number, number>, columns: readonly Column[]): Map<string, Different> {
  const different = new Map<string, Different>();
  for (const column of columns) {
    const { rows: touched, values } = rows.entries(column);
    const here = touched.flatMap((row, i) => {
      const index = at.get(row);
      return index === undefined ? [] : [[index, values[i] ?? 0] as const];
    });
    const key = here.map((pair) => pair.join('*')).join(' ');
    if (different.has(key)) continue;
    different.set(key, { column, rows: here.map(([index]) => index), values: here.map(([, value]) => value) });
  }
  return different;
}

/** Recounted in whole numbers: nothing rests on the solver's tolerances. */
export function keeps(rows: Rows, { lower, upper }: Sides, entries: readonly Entry[]): boolean {
  const sums = rows.amountsIn(entries);
  const parts = new Map<number, number>();
  for (const { column, count } of entries) parts.set(column.specialty, (parts.get(column.specialty) ?? 0) + count);
  const most = (no: number) => rows.scene.model.specialties[no]?.count ?? 0;
  return sums.every((sum, row) => sum >= (lower[row] ?? 0) && sum <= (upper[row] ?? 0)) && [...parts].every(([no, n]) => n <= most(no));
}
