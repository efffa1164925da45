/** The rival: every route of every specialty as a column of one whole-number problem, solved by HiGHS with its defaults and a time limit. */
import loadHighs from 'highs';
import { toPoints } from '../../src/engines/composer/cost.ts';
import type { Problem } from '../../src/engines/composer/problem.ts';
import type { Column } from '../../src/engines/composer/search/column.ts';
import { Composition } from '../../src/engines/composer/search/composition.ts';
import { marginal } from '../../src/engines/composer/search/greedy.ts';
import { makeHands } from '../../src/engines/composer/search/hands.ts';
import { Layout, Master } from '../../src/engines/composer/search/master.ts';
import { buildModel } from '../../src/engines/composer/search/model.ts';
import { columnsWithin } from '../../src/engines/composer/search/relax.ts';

/** More than this and the whole model does not fit in WebAssembly's four gigabytes. */
const MOST_COLUMNS = 300_000;
const UNPLACED_POINTS = 1000;

export function allColumns(problem: Problem): Column[] | null {
  const model = buildModel(problem);
  return columnsWithin(makeHands(model), model.graphs, marginal(new Composition(model)), 1e13, MOST_COLUMNS);
}

export async function rivalPlan(
  problem: Problem,
  columns: readonly Column[],
  seconds: number,
): Promise<{ cost: number | null; seconds: number }> {
  const model = buildModel(problem);
  const count = model.specialties.reduce((sum, specialty) => sum + specialty.count, 0);
  const began = performance.now();
  const layout = new Layout(model, []);
  const master = new Master(await loadHighs(), layout, { cost: UNPLACED_POINTS, limit: count });
  try {
    master.add(columns);
    const whole = Int32Array.from(master.columns, (_, i) => layout.fixedColumns + i);
    master.solver.changeColsIntegrality(
      { kind: 'set', indices: whole },
      whole.map(() => 1),
    );
    master.solver.options.set({ time_limit: seconds });
    master.solver.run();
    const values = master.solver.getSolution().colValue;
    const entries = master.columns.map((column, i) => ({ column, count: Math.round(values[layout.fixedColumns + i] ?? 0) }));
    const plan = Composition.of(model, entries);
    const spent = (performance.now() - began) / 1000;
    return { cost: plan.unplaced() > 0 ? null : toPoints(plan.cost()), seconds: spent };
  } finally {
    master.solver.dispose();
  }
}
