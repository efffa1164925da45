/** What a block is told to have: so many months in each area, and no more of any stage so far. */
import { SCALE } from '../cost.ts';
import { cardOf } from './card.ts';
import type { Entry } from './composition.ts';
import { type Hold, NO_ROWS } from './hold.ts';
import type { StageRequest } from './stage.ts';

export interface Target {
  months: number[];
  also: Hold[];
}

/** A little wider than it is, for the solver's tolerances. */
const WIDER = 1e-4;

/** Of entries that may fill rows beyond their limit. */
export function targetOf({ master, stage }: StageRequest, block: number, entries: readonly Entry[]): Target {
  const { model } = master.layout;
  const { costs } = cardOf(model, block, entries);
  const sum = (value: (entry: Entry) => number) => entries.reduce((total, entry) => total + entry.count * value(entry), 0);
  const also = costs.slice(0, stage + 1).map((cost, k): Hold => {
    const weights = costs.map((_, other) => (other === k ? 1 : 0));
    return { weights, unplaced: 0, block, months: null, limit: cost / SCALE + WIDER, least: null, rests: NO_ROWS, shared: null };
  });
  return { months: model.problem.agreement.areas.map((_, area) => sum(({ column }) => column.inArea[area] ?? 0)), also };
}
