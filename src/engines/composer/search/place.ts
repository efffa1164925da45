/**
 * How many tracks can be placed at all? The same search without any wish: unplaced tracks are the only cost. Its bound tells whether a plan that
 * leaves some out could have placed them.
 */
import loadHighs from 'highs';
import { SCALE } from '../cost.ts';
import type { Problem, Weights } from '../problem.ts';
import { makeColumn } from './column.ts';
import { Composition } from './composition.ts';
import { makeHands } from './hands.ts';
import { solveInteger } from './integer.ts';
import type { Limits } from './limits.ts';
import { Layout, Master } from './master.ts';
import { buildModel, type Model } from './model.ts';
import { relax } from './relax.ts';

const NO_WISHES: Weights = {
  shareSpecialty: 0,
  shareAim: 0,
  shareOverall: 0,
  startArea: 0,
  endArea: 0,
  startShortage: 0,
  endShortage: 0,
  change: 0,
  distance: 0,
  university: 0,
  bothAreas: 0,
  spread: 0,
};

export interface Placed {
  /** A composition that places more than the given one; null when none was found. */
  better: Composition | null;
  /** No plan leaves fewer tracks unplaced than this. */
  atLeastUnplaced: number;
}

export async function placeMore(problem: Problem, given: Composition, limits: Limits, stop: () => boolean): Promise<Placed> {
  const model = buildModel({ ...problem, weights: NO_WISHES }, given.model.scope);
  const from = transfer(given, model);
  const layout = new Layout(model, []);
  const unplaced = { cost: 1, limit: from.unplaced() };
  const highs = await loadHighs();
  const master = new Master(highs, layout, unplaced);
  try {
    master.add([...from.entries.values()].map(({ column }) => column));
    const request = { hands: makeHands(model), layout, master, unplaced, rounds: limits.relaxRounds, stop, onRound: () => undefined };
    const { bound } = await relax(request);
    const atLeastUnplaced = Math.ceil(bound / SCALE);
    if (atLeastUnplaced >= from.unplaced() || stop()) return { better: null, atLeastUnplaced };
    const columns = master.columns.slice(-limits.columns);
    const fresh = await loadHighs();
    const { best } = solveInteger({
      highs: fresh,
      layout,
      columns,
      unplaced,
      from,
      limits: limits.integer,
      stop,
      onBetter: () => undefined,
    });
    return { better: best && transfer(best, given.model), atLeastUnplaced };
  } finally {
    master.dispose();
  }
}

/** The same routes in another model of the same problem: graphs and steps do not depend on the weights, their costs do. */
function transfer(composition: Composition, model: Model): Composition {
  const startOf = makeHands(model).startOf;
  const entries = [...composition.entries.values()].flatMap(({ column, count }) => {
    const graph = model.graphs[column.graph.no];
    const steps = column.steps.flatMap((step) => graph?.steps[step.no] ?? []);
    return graph ? [{ column: makeColumn(model, graph, steps, startOf(graph.no)), count }] : [];
  });
  return Composition.of(model, entries);
}
