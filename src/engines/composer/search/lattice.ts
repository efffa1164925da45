/**
 * Shares that cannot be hit. The months of whole tracks take steps, so the D of a kink (see model.ts) can only be one of a lattice of values: 40 %
 * of one track of 48 months is 19.2 months, and no track has them. Between the two values nearest to the border no plan can lie, so the straight
 * line between their costs bounds the cost of every plan, and of none too much. Without these chords the bound would believe in half tracks.
 */
import { gcd } from '../rules/gcd.ts';
import type { Graph } from './graph.ts';
import type { Kink } from './kinks.ts';
import type { Chord } from './layout.ts';
import type { Model } from './model.ts';

/** Where tracks may stay unplaced the lattice is that of any number of them. */
export function chordsOf(model: Model, allPlaced: boolean): Chord[] {
  const chords: Chord[] = [];
  model.kinks.forEach((kink, i) => {
    const lattice = latticeOf(model, kink, allPlaced);
    if (!lattice) return;
    const { base, step } = lattice;
    // e = sign × (D + fixed): the largest value of the lattice below zero, and the next.
    const e0 = kink.sign * (base + kink.fixed);
    const above = ((e0 % step) + step) % step;
    if (above === 0) return;
    const below = above - step;
    const slope = -below / step;
    chords.push({ kink: i, slope, least: (slope * above) / 100 });
  });
  return chords;
}

/** All D are base + whole multiples of step; null when they do not vary or vary too finely to matter. */
function latticeOf(model: Model, kink: Kink, allPlaced: boolean): { base: number; step: number } | null {
  let base = 0;
  let step = 0;
  for (const no of kink.members) {
    const specialty = model.specialties[no];
    if (!specialty || specialty.count === 0) continue;
    const values = new Set<number>();
    for (const graph of specialty.graphs) for (const value of valuesOf(graph, kink)) values.add(value * specialty.filled);
    const [first, ...others] = values;
    if (first === undefined) continue;
    if (allPlaced) base += specialty.count * first;
    else step = gcd(step, first);
    for (const other of others) step = gcd(step, other - first);
  }
  return step === 0 ? null : { base, step };
}

/** What one track of the graph can add to D, and perhaps more values than that (which only makes the lattice finer). */
function valuesOf(graph: Graph, kink: Kink): Set<number> {
  const upTo = new Map<(typeof graph.steps)[number], Set<number>>();
  const all = new Set<number>();
  // From the last position to the first, as the steps are stored.
  for (const step of graph.steps) {
    const own = step.area < 0 ? 0 : step.months * ((step.area === kink.area ? 100 : 0) - kink.percent);
    const values = new Set<number>();
    if (step.next.length === 0) values.add(own);
    for (const next of step.next) for (const value of upTo.get(next) ?? []) values.add(own + value);
    upTo.set(step, values);
    if (step.pos === 0) for (const value of values) all.add(value);
  }
  return all;
}
