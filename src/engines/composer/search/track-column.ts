/** A track of a plan as a route of a model; null when the model has no such route. */
import { month } from '../../../kernel/month.ts';
import type { PlanTrack } from '../plan.ts';
import { type Column, makeColumn } from './column.ts';
import type { Step } from './graph.ts';
import type { Hands } from './hands.ts';

export function columnOf(hands: Hands, track: PlanTrack): Column | null {
  const { model } = hands;
  const start = month(track.start);
  for (const graph of model.graphs) {
    const part = model.specialties[graph.specialty];
    const same = part?.id === track.specialty && (part.pin === null ? !isPin(model.problem.pins, track.id) : part.pin.id === track.id);
    if (!part || !same || graph.pattern.id !== track.pattern || part.demand.starts[graph.start] !== track.start) continue;
    const steps: Step[] = [];
    let from = graph.entry;
    for (const element of track.elements) {
      const offset = month(element.from) - start;
      const step = from.find((one) => one.unit === element.unit && one.months === element.months && one.offset === offset);
      if (!step) break;
      steps.push(step);
      from = step.next;
    }
    if (steps.length === track.elements.length && from.length === 0) return makeColumn(model, graph, steps, hands.startOf(graph.no));
  }
  return null;
}

const isPin = (pins: readonly { id: string }[], id: string): boolean => pins.some((pin) => pin.id === id);
