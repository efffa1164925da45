/**
 * Partial pins come before all else: as many of them as can be are completed side by side, before any other track is looked at. The search for that is
 * the same as for the whole (greedy, repair, then proof), over the pins alone. What cannot be completed is left out, with the reasons.
 */
import loadHighs from 'highs';
import { seededRandom } from '../../../kernel/random.ts';
import type { Problem } from '../problem.ts';
import { isWhole, PINNED } from '../rules/pins.ts';
import { makeColumn } from './column.ts';
import { Composition } from './composition.ts';
import { fill, repair } from './greedy.ts';
import { makeHands } from './hands.ts';
import type { Limits } from './limits.ts';
import { buildModel, EVERYTHING, type LeftOut, type Model } from './model.ts';
import { allStages } from './objective.ts';
import { placeMore } from './place.ts';
import { reasonsOf } from './reasons.ts';

export interface Settled {
  model: Model;
  /** Every pin of the model on a route. */
  pins: Composition;
  /** No more pins could have been completed. */
  proven: boolean;
}

interface Request {
  problem: Problem;
  seed: number;
  limits: Limits;
  stop: () => boolean;
}

export async function settlePins({ problem, seed, limits, stop }: Request): Promise<Settled> {
  if (problem.pins.every(isWhole)) {
    const model = buildModel(problem);
    return { model, pins: new Composition(model), proven: true };
  }
  const alone = buildModel(problem, { ...EVERYTHING, pinsOnly: true });
  const hands = makeHands(alone);
  const { weights } = allStages(alone);
  const greedy = new Composition(alone);
  fill(hands, greedy, weights, null);
  let best = repair(hands, greedy, weights, seededRandom(seed), limits.repairRounds);
  let proven = best.unplaced() === 0;
  if (!proven) {
    const { better, atLeastUnplaced } = await placeMore(await loadHighs(), hands, best, limits, stop);
    if (better) best = better;
    proven = atLeastUnplaced >= best.unplaced();
  }
  const model = buildModel(problem, { ...EVERYTHING, leftOut: leftOutOf(best) });
  return { model, pins: transfer(best, model), proven };
}

function leftOutOf(composition: Composition): LeftOut[] {
  return composition.model.specialties.flatMap((part) =>
    !part.pin || (composition.placed[part.no] ?? 0) > 0
      ? []
      : [{ pin: part.pin, reasons: [{ code: PINNED, params: { pin: part.pin.id } }, ...reasonsOf(composition, part, 0)] }],
  );
}

/** A pin's graphs and steps are the same in both models; only their numbers differ. */
function transfer(from: Composition, model: Model): Composition {
  const { startOf } = makeHands(model);
  const entries = [...from.entries.values()].flatMap(({ column, count }) => {
    const before = from.model.specialties[column.specialty];
    const after = model.specialties.find(({ pin }) => pin !== null && pin === before?.pin);
    const graph = after?.graphs[before?.graphs.indexOf(column.graph) ?? -1];
    const steps = column.steps.flatMap((step) => graph?.steps[step.no] ?? []);
    return graph ? [{ column: makeColumn(model, graph, steps, startOf(graph.no)), count }] : [];
  });
  return Composition.of(model, entries);
}
