/**
 * The prices of what blocks share at which their least in whole tracks adds up to the most. Those of the relaxation are the best only for parts of tracks.
 * Found by the box step method (Marsten, Hogan and Blankenship 1975): the plans that blocks have answered with say what the best prices near by would
 * be; at these the blocks are asked again. Whatever the prices, what comes of them is a bound.
 */
import { SCALE } from '../cost.ts';
import { Blocks, type Priced } from './blocks.ts';
import type { Card } from './card.ts';
import type { Column } from './column.ts';
import { isLastStage } from './objective.ts';
import { disposeOf, isSolversFault } from './solver.ts';
import type { StageBound, StageRequest } from './stage.ts';
import { cardMatrix, dualsOf, priceOf, type Tie, tiesOf } from './ties.ts';

/** How far a price may go in one step, of what it is. */
const FIRST_WIDTH = 0.2;
const WIDEST = 0.8;
const NARROWEST = 0.01;
/** A step is taken when it brings so much of what was promised; when it brings so much, the next may be longer. */
const STEP = 0.1;
const TRUSTED = 0.5;
/** A step that was too far: how much shorter the next is, when blocks have answered with something new, and when not. */
const FEW_KNOWN = 0.9;
const NONE_NEW = 0.5;
/** Prices are taken to be as great as this at least, in points for a place or a unit of the others. */
const PLACE = 2;
const OTHER = 0.5;
/** What is promised beyond what there is, of what is still open: less is not worth another round. */
const LITTLE = 0.03;
/** Asked so often for no more than that, the blocks have said what they can. */
const PATIENCE = 10;
/** The same in the last stage: no other rests on it. */
const LITTLE_AT_LAST = 0.15;
/** When what is open has come down to so much of what it was, fewer columns are left. */
const NARROWED = 0.7;

export interface Ascended {
  priced: Priced;
  /** What the blocks share that has prices. */
  ties: readonly Tie[];
  /** By block: of the sorts those that a plan within `most` can have, by what is known now. */
  columns: readonly (readonly Column[])[];
  /** What a plan with the column costs at least, in internal units. */
  leastWith: ReadonlyMap<Column, number>;
  /** What the blocks have answered. */
  cards: readonly Card[];
}

/**
 * `columns`: one of each sort that a plan within `most` can have, where only the rows count on which the bound rests. Null when the blocks cannot be asked.
 */
export async function ascend(
  request: StageRequest,
  bound: StageBound,
  columns: readonly Column[],
  most: number,
  rounds: number,
): Promise<Ascended | null> {
  const { layout } = request.master;
  const { model } = layout;
  const shared = [...bound.rests].filter((row) => model.rowBlock[row] === -1);
  const ties = tiesOf(layout, shared, request.mostUnplaced);
  const blocks = new Blocks(request, columns, bound.rests, ties);
  try {
    let prices = ties.map((tie) => priceOf(bound.duals, tie));
    let best = await blocks.at(dualsOf(layout, ties, prices), Number.NEGATIVE_INFINITY);
    let width = FIRST_WIDTH;
    const little = isLastStage(model, request.stage) ? LITTLE_AT_LAST : LITTLE;
    let narrowedAt = Number.POSITIVE_INFINITY;
    const reached: number[] = [];
    for (let round = 0; round < rounds && best && width >= NARROWEST && !request.stop(); round++) {
      const open = most - best.total;
      reached.push(best.total);
      if (best.total - (reached.at(-PATIENCE) ?? Number.NEGATIVE_INFINITY) < little * open) break;
      if (open < NARROWED * narrowedAt) {
        blocks.narrow(best, most);
        narrowedAt = open;
      }
      const next = proposal(request, blocks.cards, ties, prices, width);
      const far = proposal(request, blocks.cards, ties, prices, WIDEST);
      if (!next || !far || open <= 0 || far.promised - best.total < little * open) break;
      const promise = next.promised - best.total;
      const before = blocks.cards.length;
      const there = await blocks.at(dualsOf(layout, ties, next.prices), best.total + STEP * promise);
      if (there) {
        if (there.total > best.total + TRUSTED * promise) width = Math.min(WIDEST, 2 * width);
        best = there;
        prices = next.prices;
      } else width *= blocks.cards.length > before ? FEW_KNOWN : NONE_NEW;
    }
    if (!best || !Number.isFinite(best.total)) return null;
    blocks.narrow(best, most);
    return { priced: best, ties, columns: blocks.columns, leastWith: blocks.leastWith, cards: blocks.cards };
  } finally {
    blocks.dispose();
  }
}

/** The best prices within a box around these, as far as the cards tell; and what they promise, in internal units. */
function proposal(
  { highs, master, objective }: StageRequest,
  cards: readonly Card[],
  ties: readonly Tie[],
  prices: readonly number[],
  width: number,
): { prices: number[]; promised: number } | null {
  // A price not above `high`: its row may be filled by as much as one pays `high` for; not below `low`: it may be freed at `−low`.
  const sides = ties.flatMap(({ part, atLeast }, tie) => {
    const price = prices[tie] ?? 0;
    const step = width * Math.max(Math.abs(price), part === 'capacity' ? PLACE : OTHER);
    const low = atLeast ? Math.max(0, price - step) : price - step;
    const high = atLeast ? price + step : Math.min(0, price + step);
    return [
      { tie, value: 1, cost: high },
      { tie, value: -1, cost: -low },
    ];
  });
  const data = cardMatrix(master.layout, objective, cards, ties, sides, highs.infinity);
  const solver = highs.createModel();
  try {
    solver.options.set({ output_flag: false });
    solver.addRows(data.rows);
    solver.addCols(data.columns);
    if (solver.run().modelStatus !== highs.constants.modelStatus.optimal) return null;
    const { rowDual } = solver.getSolution();
    const first = master.layout.model.blocks.length;
    return {
      prices: ties.map((_, i) => rowDual[first + i] ?? 0),
      promised: Number(solver.info.get('objective_function_value')) * SCALE,
    };
  } catch (fault) {
    if (!isSolversFault(highs, fault)) throw fault;
    return null;
  } finally {
    disposeOf(solver);
  }
}
