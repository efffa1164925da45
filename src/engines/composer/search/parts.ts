/**
 * One specialty by itself. Specialties meet only at the ceilings of shared units and in the over-all share; everything else is a specialty's own. With
 * what they share paid for at the prices of the relaxation, the sum of the specialties' whole-number optima is a valid bound (Lagrangian
 * decomposition), better than the relaxation by all the half tracks that it believes in.
 */

import { SCALE } from '../cost.ts';
import type { Column } from './column.ts';
import { addsTo } from './column.ts';
import type { Duals, Layout } from './master.ts';
import type { Model } from './model.ts';

const alone = (model: Model, id: string): Model['specialties'] =>
  model.specialties.map((specialty) => (specialty.id === id ? specialty : { ...specialty, count: 0 }));

/** The model of one specialty, with its pins, in which what it shares with others has a price instead. */
export function pricedPart(model: Model, id: string): Model {
  const kinks = model.kinks.filter((kink) => kink.specialty === id);
  return { ...model, specialties: alone(model, id), kinks, pinnedCost: 0 };
}

export const isShared = (model: Model, row: number): boolean => model.rows[row]?.resource.specialty === null;

/** A column's cost with the prices of what is shared; the result lives in the priced part only. */
export function pricedColumn(column: Column, duals: Duals, layout: Layout): Column {
  const { model } = layout;
  let cost = column.cost;
  for (const row of column.rows) if (isShared(model, row)) cost -= (duals.capacity[row] ?? 0) * SCALE;
  model.kinks.forEach((kink, i) => {
    if (kink.specialty !== null) return;
    const price = layout.chords.reduce((sum, chord, n) => (chord.kink === i ? sum + chord.slope * (duals.chords[n] ?? 0) : sum), 0);
    cost -= ((duals.kinks[i] ?? 0) + price) * kink.sign * (SCALE / 100) * addsTo(kink, column);
  });
  return { ...column, cost };
}

/** The same duals for the priced part: those of its own rows, nothing for the shared ones. */
export function pricedDuals(duals: Duals, layout: Layout, part: Layout, id: string): Duals {
  const { model } = layout;
  const whole = new Map(model.kinks.map((kink, i) => [kink, i]));
  return {
    demand: duals.demand,
    capacity: duals.capacity.map((value, row) => (isShared(model, row) ? 0 : usedBy(model, row, id) ? value : 0)),
    kinks: Float64Array.from(part.model.kinks, (kink) => duals.kinks[whole.get(kink) ?? -1] ?? 0),
    chords: Float64Array.from(part.chords, (chord) => {
      const kink = part.model.kinks[chord.kink];
      const n = layout.chords.findIndex((other) => kink && model.kinks[other.kink] === kink);
      return duals.chords[n] ?? 0;
    }),
    spread: Float64Array.from(part.spread, (row) => {
      const n = layout.spread.findIndex((other) => other.specialty.no === row.specialty.no && other.start === row.start);
      return duals.spread[n] ?? 0;
    }),
  };
}

const usedBy = (model: Model, row: number, id: string): boolean => model.rows[row]?.resource.specialty === id;
