/**
 * Puts a plan together from whole plans of the blocks: of each block one, so that what they share suffices (Dantzig and Wolfe's decomposition, by blocks).
 * What is dear for a block by itself (to lie away from its own share) may be what another needs, and no price says it in whole numbers.
 */
import type { Highs } from 'highs';
import { SCALE } from '../cost.ts';
import { weighed } from './column.ts';
import { Composition } from './composition.ts';
import type { Card, Deck } from './deck.ts';
import type { Layout } from './layout.ts';
import type { IntegerLimits } from './limits.ts';
import { disposeOf } from './master.ts';
import type { Model } from './model.ts';
import type { Objective } from './objective.ts';
import { RowSet } from './rowset.ts';

export interface CombineRequest {
  highs: Highs;
  layout: Layout;
  objective: Objective;
  mostUnplaced: number;
  deck: Deck;
  limits: IntegerLimits;
  stop: () => boolean;
}

/** The best there is, from the plan in hand; null when nothing was found. */
export function combine(request: CombineRequest, inHand: Composition): Composition | null {
  const { highs, layout, limits, deck } = request;
  const mine = new Set(deck.of(inHand));
  const cards = deck.cards.flat();
  const data = matrix(request, cards, highs.infinity);
  const solver = highs.createModel();
  try {
    solver.options.set({ output_flag: false, mip_max_nodes: limits.nodes, mip_rel_gap: 0, mip_abs_gap: 1e-4 });
    solver.addRows(data.rows);
    solver.addCols(data.columns);
    const whole = Int32Array.from(cards.keys());
    solver.changeColsIntegrality(
      { kind: 'set', indices: whole },
      whole.map(() => 1),
    );
    const known = cards.map((card) => (mine.has(card) ? 1 : 0));
    solver.setSolution({ colValue: Float64Array.from([...known, ...kinksOf(deck, inHand)]) });
    solver.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        if ((event.data.mip_total_lp_iterations ?? 0n) > limits.iterations || request.stop()) event.interrupt();
        return undefined;
      },
    });
    if (Number(solver.info.get('primal_solution_status')) !== 2) return null;
    const values = solver.getSolution().colValue;
    return Composition.of(
      layout.model,
      cards.flatMap(({ entries }, i) => ((values[i] ?? 0) > 0.5 ? entries : [])),
    );
  } catch (fault) {
    if (!(fault instanceof highs.errors.HighsError || fault instanceof WebAssembly.RuntimeError)) throw fault;
    return null;
  } finally {
    disposeOf(solver);
  }
}

/** One variable for each card, then one for each kink that several blocks share. */
function matrix({ layout, objective, mostUnplaced, deck }: CombineRequest, cards: readonly Card[], infinity: number) {
  const { model } = layout;
  const rows = new RowSet();
  const at = cards.length;
  const line = (value: (card: Card) => number) => cards.map((card, i) => [i, value(card)] as const);
  deck.cards.forEach((list, block) => {
    if (list.length > 0)
      rows.add(
        1,
        1,
        line((card) => (card.block === block ? 1 : 0)),
      );
  });
  for (const row of scarce(model, deck))
    rows.add(
      null,
      model.rows[row]?.limit ?? 0,
      line((card) => card.rows.get(row) ?? 0),
    );
  deck.kinks.forEach((no, k) => {
    const kink = model.kinks[no];
    if (kink) rows.add((-kink.sign * kink.fixed) / 100, null, [...line(({ d }) => (kink.sign * (d[k] ?? 0)) / 100), [at + k, 1]]);
  });
  const price = (no: number, weights: readonly number[]) =>
    (((model.kinks[no]?.price ?? 0) * 100) / SCALE) * (weights[model.kinks[no]?.stage ?? 0] ?? 0);
  for (const { block, weights, limit } of layout.holds)
    if (block === -1)
      rows.add(null, limit + 1e-7, [
        ...line(({ costs }) => weighed(costs, weights) / SCALE),
        ...deck.kinks.map((no, k) => [at + k, price(no, weights)] as const),
      ]);
  rows.add(
    null,
    mostUnplaced,
    line(({ unplaced }) => unplaced),
  );
  const cost = Float64Array.from([
    ...cards.map(({ costs, unplaced }) => weighed(costs, objective.weights) / SCALE + objective.unplaced * unplaced),
    ...deck.kinks.map((no) => price(no, objective.weights)),
  ]);
  const upper = new Float64Array(cost.length).fill(infinity).fill(1, 0, at);
  return rows.data({ cost, lower: new Float64Array(cost.length), upper }, infinity);
}

/** Rows that cards of all blocks together can fill beyond their limit. */
function scarce({ rows }: Model, { cards }: Deck): number[] {
  const most = new Int32Array(rows.length);
  for (const list of cards) {
    const own = new Map<number, number>();
    for (const card of list) for (const [row, count] of card.rows) own.set(row, Math.max(count, own.get(row) ?? 0));
    for (const [row, count] of own) most[row] = (most[row] ?? 0) + count;
  }
  return rows.flatMap(({ limit }, row) => ((most[row] ?? 0) > limit ? [row] : []));
}

const kinksOf = ({ kinks }: Deck, { model, d }: Composition): number[] =>
  kinks.map((no) => {
    const kink = model.kinks[no];
    return kink ? Math.max(0, (-kink.sign * ((d[no] ?? 0) + kink.fixed)) / 100) : 0;
  });
