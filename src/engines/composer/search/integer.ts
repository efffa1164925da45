/** The whole-number problem over a set of columns, by HiGHS, from the best plan known; ended by counts of nodes and iterations, never by a clock. */
import type { Highs } from 'highs';
import { SCALE } from '../cost.ts';
import type { Column } from './column.ts';
import { Composition } from './composition.ts';
import type { Layout } from './layout.ts';
import type { IntegerLimits } from './limits.ts';
import { Master } from './master.ts';
import type { Objective } from './objective.ts';
import { isSolversFault, TO_THE_END } from './solver.ts';

export interface IntegerResult {
  best: Composition | null;
  /** Internal units, without the pins' constant: no plan over these columns costs less; −∞ when the solver proved nothing. */
  bound: number;
}

export interface IntegerRequest {
  highs: Highs;
  layout: Layout;
  objective: Objective;
  columns: readonly Column[];
  mostUnplaced: number;
  from: Composition;
  limits: IntegerLimits;
  stop: () => boolean;
}

/** The solver's own bound is taken a little lower: its tolerances are 1e−6. */
const MARGIN = 1e-6;

export function solveInteger(request: IntegerRequest): IntegerResult {
  const { highs, layout, from, limits } = request;
  const { model } = layout;
  const master = new Master(highs, layout, request.objective, request.mostUnplaced);
  const { solver } = master;
  try {
    master.add([...from.entries.values()].map(({ column }) => column));
    master.add(request.columns);
    const first = layout.fixedColumns;
    // Unplaced tracks are whole as well; the amounts of the wishes follow from the rest.
    const whole = [...model.specialties.keys(), ...master.columns.map((_, i) => first + i)];
    const types = Int32Array.from(whole, () => 1);
    solver.changeColsIntegrality({ kind: 'set', indices: Int32Array.from(whole) }, types);
    solver.options.set({
      solver: 'choose',
      presolve: 'choose',
      simplex_strategy: 1,
      ...TO_THE_END,
      mip_max_nodes: limits.nodes,
    });
    const known = master.columns.map((column) => from.entries.get(column.key)?.count ?? 0);
    solver.setSolution({ colValue: startValues(layout, from, known) });
    const { callbackType } = highs.constants;
    solver.run({
      [callbackType.mipInterrupt](event) {
        if ((event.data.mip_total_lp_iterations ?? 0n) > limits.iterations || request.stop()) event.interrupt();
        return undefined;
      },
    });
    const proven = Number(solver.info.get('mip_dual_bound')) * SCALE;
    const values = solver.getSolution().colValue;
    const entries = master.columns.map((column, i) => ({ column, count: Math.round(values[first + i] ?? 0) }));
    return {
      best: values.length > first ? Composition.of(model, entries) : null,
      bound: Number.isFinite(proven) ? proven - Math.abs(proven) * MARGIN - 1e-3 : Number.NEGATIVE_INFINITY,
    };
  } catch (fault) {
    if (!isSolversFault(highs, fault)) throw fault;
    return { best: null, bound: Number.NEGATIVE_INFINITY };
  } finally {
    master.dispose();
  }
}

/** Values of every variable for a known plan. */
function startValues(layout: Layout, from: Composition, known: readonly number[]): Float64Array {
  const { model } = layout;
  const values = new Float64Array(layout.fixedColumns + known.length);
  let at = 0;
  for (const specialty of model.specialties) values[at++] = specialty.count - (from.placed[specialty.no] ?? 0);
  model.kinks.forEach((kink, i) => {
    values[at++] = Math.max(0, (-kink.sign * ((from.d[i] ?? 0) + kink.fixed)) / 100);
  });
  for (const { specialty, start } of layout.spread)
    values[at++] = Math.max(0, (from.placedAt[specialty.no]?.[start] ?? 0) - (specialty.even[start] ?? 0));
  values.set(known, at);
  return values;
}
