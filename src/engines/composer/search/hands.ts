/** What every part of the search works with: the model, and a pricer for each graph. */
import { month } from '../../../kernel/month.ts';
import type { Model } from './model.ts';
import { Pricer } from './price.ts';

export interface Hands {
  model: Model;
  /** By graph number. */
  pricers: Pricer[];
  /** The first month of a graph's tracks, counted from the model's first. */
  startOf: (graphNo: number) => number;
}

export function makeHands(model: Model): Hands {
  const startOf = (graphNo: number): number => {
    const graph = model.graphs[graphNo];
    const start = graph && model.specialties[graph.specialty]?.demand.starts[graph.start];
    return start ? month(start) - model.first : 0;
  };
  return { model, startOf, pricers: model.graphs.map((graph) => new Pricer(model, graph, startOf(graph.no))) };
}
