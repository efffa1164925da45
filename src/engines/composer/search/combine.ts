/**
 * Puts a plan together from whole plans of the blocks: of each block one, so that what they share suffices. What is dear for a block by itself (to lie
 * away from its own share) may be what another needs; no change of a single block finds that, and no price says it in whole numbers.
 */
import type { Highs } from 'highs';
import { SCALE } from '../cost.ts';
import { weighed } from './column.ts';
import { Composition, type Entry } from './composition.ts';
import type { Layout } from './layout.ts';
import type { IntegerLimits } from './limits.ts';
import { disposeOf } from './master.ts';
import type { Objective } from './objective.ts';
import { RowSet } from './rowset.ts';

export interface CombineRequest {
  highs: Highs;
  layout: Layout;
  objective: Objective;
  mostUnplaced: number;
  /** By block; the first are those of the plan in hand. */
  plans: readonly Entry[][][];
  limits: IntegerLimits;
  stop: () => boolean;
}

interface Choice {
  block: number;
  entries: Entry[];
  alone: Composition;
  costs: number[];
}

/** Null when nothing was found. */
export function combine(request: CombineRequest): Composition | null {
  const { highs, layout, limits } = request;
  const { model } = layout;
  const choices = request.plans.flatMap((plans, block) =>
    plans.map((entries): Choice => {
      const alone = Composition.of(model, entries);
      return { block, entries, alone, costs: alone.costsOfBlock(block) };
    }),
  );
  const { data, start } = matrix(request, choices, highs.infinity);
  const solver = highs.createModel();
  try {
    solver.options.set({ output_flag: false, mip_max_nodes: limits.nodes, mip_rel_gap: 0, mip_abs_gap: 1e-4 });
    solver.addRows(data.rows);
    solver.addCols(data.columns);
    const whole = Int32Array.from(choices.keys());
    solver.changeColsIntegrality(
      { kind: 'set', indices: whole },
      whole.map(() => 1),
    );
    solver.setSolution({ colValue: start });
    solver.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        if ((event.data.mip_total_lp_iterations ?? 0n) > limits.iterations || request.stop()) event.interrupt();
        return undefined;
      },
    });
    if (Number(solver.info.get('primal_solution_status')) !== 2) return null;
    const values = solver.getSolution().colValue;
    return Composition.of(
      model,
      choices.flatMap(({ entries }, i) => ((values[i] ?? 0) > 0.5 ? entries : [])),
    );
  } catch (fault) {
    if (!(fault instanceof highs.errors.HighsError || fault instanceof WebAssembly.RuntimeError)) throw fault;
    return null;
  } finally {
    disposeOf(solver);
  }
}

function matrix({ layout, objective, mostUnplaced, plans }: CombineRequest, choices: readonly Choice[], infinity: number) {
  const { model } = layout;
  const rows = new RowSet();
  const kinks = model.kinks.flatMap((kink, i) => (kink.block === -1 ? [i] : []));
  const at = choices.length;
  plans.forEach((list, block) => {
    const mine = choices.flatMap((choice, i) => (choice.block === block ? [[i, 1] as const] : []));
    if (list.length > 0) rows.add(1, 1, mine);
  });
  model.rows.forEach(({ limit }, row) => {
    if (model.rowBlock[row] !== -1) return;
    const line = choices.map(({ alone }, i) => [i, limit - (alone.left[row] ?? limit)] as const).filter(([, used]) => used > 0);
    if (line.length > 0) rows.add(null, limit, line);
  });
  for (const [k, no] of kinks.entries()) {
    const kink = model.kinks[no];
    if (!kink) continue;
    const line = choices.map(({ alone }, i) => [i, (kink.sign * (alone.d[no] ?? 0)) / 100] as const);
    rows.add((-kink.sign * kink.fixed) / 100, null, [...line, [at + k, 1]]);
  }
  const price = (no: number, weights: readonly number[]) =>
    (((model.kinks[no]?.price ?? 0) * 100) / SCALE) * (weights[model.kinks[no]?.stage ?? 0] ?? 0);
  for (const hold of layout.holds) {
    if (hold.block !== -1) continue;
    const line = choices.map(({ costs }, i) => [i, weighed(costs, hold.weights) / SCALE] as const);
    rows.add(null, hold.limit + 1e-7, [...line, ...kinks.map((no, k) => [at + k, price(no, hold.weights)] as const)]);
  }
  rows.add(
    null,
    mostUnplaced,
    choices.map(({ alone, block }, i) => [i, unplacedOf(alone, block)]),
  );
  const cost = Float64Array.from([
    ...choices.map(({ costs, alone, block }) => weighed(costs, objective.weights) / SCALE + objective.unplaced * unplacedOf(alone, block)),
    ...kinks.map((no) => price(no, objective.weights)),
  ]);
  const upper = new Float64Array(cost.length).fill(infinity).fill(1, 0, at);
  const data = rows.data({ cost, lower: new Float64Array(cost.length), upper }, infinity);
  return { data, start: startOf(model, kinks, choices) };
}

const unplacedOf = ({ model, placed }: Composition, block: number): number =>
  (model.blocks[block] ?? []).reduce((sum, { no, count }) => sum + count - (placed[no] ?? 0), 0);

/** The plan in hand: the first choice of each block. */
function startOf(model: Composition['model'], kinks: readonly number[], choices: readonly Choice[]): Float64Array {
  const first = choices.map(({ block }, i) => choices[i - 1]?.block !== block);
  const values = new Float64Array(choices.length + kinks.length);
  first.forEach((yes, i) => {
    values[i] = yes ? 1 : 0;
  });
  for (const [k, no] of kinks.entries()) {
    const kink = model.kinks[no];
    if (!kink) continue;
    const d = choices.reduce((sum, { alone }, i) => sum + (first[i] ? (alone.d[no] ?? 0) : 0), kink.fixed);
    values[choices.length + k] = Math.max(0, (-kink.sign * d) / 100);
  }
  return values;
}
