/** What a block is told to have: so many months in each area, and no more of any stage so far. */
import { SCALE } from '../cost.ts';
import { addsTo } from './column.ts';
import type { Entry } from './composition.ts';
import type { Hold } from './hold.ts';
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
  const own = model.kinks.filter((kink) => kink.block === block);
  const sum = (value: (entry: Entry) => number) => entries.reduce((total, entry) => total + entry.count * value(entry), 0);
  const costs = model.wishes.none().map((_, k) => sum(({ column }) => column.costs[k] ?? 0));
  for (const kink of own) {
    const d = kink.fixed + sum(({ column }) => addsTo(kink, column));
    costs[kink.stage] = (costs[kink.stage] ?? 0) + kink.price * Math.max(0, -kink.sign * d);
  }
  const { wishes } = model;
  for (const { no, even } of model.blocks[block] ?? [])
    even.forEach((most, start) => {
      const here = sum(({ column }) => (column.specialty === no && column.start === start ? 1 : 0));
      wishes.add(costs, 'spread', SCALE * Math.max(0, here - most));
    });
  const also = costs.slice(0, stage + 1).map((cost, k): Hold => {
    const weights = costs.map((_, other) => (other === k ? 1 : 0));
    return { weights, unplaced: 0, block, months: null, limit: cost / SCALE + WIDER, least: null, shared: null };
  });
  return { months: model.problem.agreement.areas.map((_, area) => sum(({ column }) => column.inArea[area] ?? 0)), also };
}
