/**
 * Puts a plan together from whole plans of the blocks: of each block one, so that what they share suffices (Dantzig and Wolfe's decomposition, by blocks).
 * What is dear for a block by itself (to lie away from its own share) may be what another needs, and no price says it in whole numbers.
 */
import type { Highs } from 'highs';
import { type Card, sharedKinks } from './card.ts';
import type { Layout } from './layout.ts';
import type { IntegerLimits } from './limits.ts';
import type { Model } from './model.ts';
import type { Objective } from './objective.ts';
import { disposeOf, isSolversFault, TO_THE_END } from './solver.ts';
import { cardMatrix, tiesOf } from './ties.ts';

export interface CombineRequest {
  highs: Highs;
  layout: Layout;
  objective: Objective;
  mostUnplaced: number;
  limits: IntegerLimits;
  stop: () => boolean;
}

/** The best of each block's cards together, from what is in hand; null when nothing was found. */
export function combine(request: CombineRequest, cards: readonly Card[], inHand: readonly Card[]): Card[] | null {
  const { highs, layout, objective, limits } = request;
  const { model } = layout;
  const ties = tiesOf(layout, scarce(model, cards), request.mostUnplaced);
  // A little wider than it is: the solver's feasibility is no more exact than that, and what it finds is judged in whole numbers.
  const wide = ties.map((tie) => (tie.part === 'holds' ? { ...tie, right: tie.right + 1e-7 } : tie));
  const data = cardMatrix(layout, objective, cards, wide, [], highs.infinity);
  const solver = highs.createModel();
  try {
    solver.options.set({ ...TO_THE_END, mip_max_nodes: limits.nodes });
    solver.addRows(data.rows);
    solver.addCols(data.columns);
    const whole = Int32Array.from(cards.keys());
    solver.changeColsIntegrality(
      { kind: 'set', indices: whole },
      whole.map(() => 1),
    );
    const mine = new Set(inHand);
    solver.setSolution({ colValue: Float64Array.from([...cards.map((card) => (mine.has(card) ? 1 : 0)), ...kinksOf(model, inHand)]) });
    solver.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        if ((event.data.mip_total_lp_iterations ?? 0n) > limits.iterations || request.stop()) event.interrupt();
        return undefined;
      },
    });
    if (Number(solver.info.get('primal_solution_status')) !== 2) return null;
    const values = solver.getSolution().colValue;
    return cards.filter((_, i) => (values[i] ?? 0) > 0.5);
  } catch (fault) {
    if (!isSolversFault(highs, fault)) throw fault;
    return null;
  } finally {
    disposeOf(solver);
  }
}

/** Rows that cards of all blocks together can fill beyond their limit. */
function scarce({ rows, blocks }: Model, cards: readonly Card[]): number[] {
  const own = blocks.map(() => new Map<number, number>());
  for (const { block, rows: used } of cards)
    for (const [row, count] of used) own[block]?.set(row, Math.max(count, own[block]?.get(row) ?? 0));
  const most = new Int32Array(rows.length);
  for (const used of own) for (const [row, count] of used) most[row] = (most[row] ?? 0) + count;
  return rows.flatMap(({ limit }, row) => ((most[row] ?? 0) > limit ? [row] : []));
}

const kinksOf = (model: Model, cards: readonly Card[]): number[] =>
  sharedKinks(model).map((no, k) => {
    const kink = model.kinks[no];
    const d = cards.reduce((sum, card) => sum + (card.d[k] ?? 0), 0);
    return kink ? Math.max(0, (-kink.sign * (d + kink.fixed)) / 100) : 0;
  });
