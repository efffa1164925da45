/** How many tracks can be placed at all? A stage before all others: unplaced tracks are the only cost. */
import type { Highs } from 'highs';
import { SCALE } from '../cost.ts';
import type { Composition } from './composition.ts';
import { Deck } from './deck.ts';
import { surplus } from './flex.ts';
import type { Hands } from './hands.ts';
import { solveInteger } from './integer.ts';
import { Layout } from './layout.ts';
import type { Limits } from './limits.ts';
import { Master } from './master.ts';
import { placing } from './objective.ts';
import { isBetter } from './order.ts';
import { Pool } from './pool.ts';
import { runStage } from './stage.ts';

export interface Placed {
  /** A composition that places more than the given one; null when none was found. */
  better: Composition | null;
  /** No plan leaves fewer tracks unplaced than this. */
  atLeastUnplaced: number;
}

export async function placeMore(highs: Highs, hands: Hands, given: Composition, limits: Limits, stop: () => boolean): Promise<Placed> {
  const { model } = hands;
  const mostUnplaced = given.unplaced();
  const layout = new Layout(model, []);
  const objective = placing(model);
  const master = new Master(highs, layout, objective, mostUnplaced);
  let best = given;
  let atLeastUnplaced = surplus(model);
  const raise = (bound: number) => {
    atLeastUnplaced = Math.max(atLeastUnplaced, Math.ceil(bound / SCALE));
  };
  const offer = (composition: Composition): boolean => {
    const better = isBetter(composition, best, []);
    if (better) best = composition;
    return better;
  };
  const gap = () => (best.unplaced() - atLeastUnplaced) * SCALE;
  try {
    await runStage({
      highs,
      hands,
      master,
      pool: new Pool(hands, master, limits),
      objective,
      base: null,
      deck: new Deck(model),
      stage: -1,
      mostUnplaced,
      limits,
      stop,
      best: () => best,
      offer,
      raise,
      gap,
    });
    if (gap() > 0 && !stop()) {
      const columns = master.columns.slice(-limits.columns);
      const found = solveInteger({ highs, layout, objective, columns, mostUnplaced, from: best, limits: limits.integer, stop });
      if (found.best) offer(found.best);
    }
    return { better: best === given ? null : best, atLeastUnplaced };
  } finally {
    master.dispose();
  }
}
