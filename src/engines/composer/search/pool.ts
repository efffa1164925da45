/** The columns at hand for each block: those of the relaxation, very many near it, and an assortment of others. */
import { SCALE } from '../cost.ts';
import { type Column, weighed } from './column.ts';
import type { Graph } from './graph.ts';
import type { Hands } from './hands.ts';
import type { Limits } from './limits.ts';
import type { Master } from './master.ts';
import type { Prices } from './price.ts';
import { assortment, columnsWithin, type Relaxed } from './relax.ts';

/** Of an assortment: no route dearer than the cheapest by so much of the guide's cost, in internal units. */
const WIDE = 3000 * SCALE;
/** More than any route costs, less than what stands for no way at all (price.ts). */
const ANY = 1e12;
/** As many routes are all of them, for the question whether something is possible at all. */
const MOST_ROUTES = 3000;
/** So many may be looked at for a wide choice. */
const MOST_WIDE = 10_000;

export class Pool {
  /** The relaxation of all stages at once: its prices tell which columns are good for all of them. */
  guide: Relaxed | null = null;
  private readonly hands: Hands;
  private readonly master: Master;
  private readonly limits: Limits;
  private readonly sorts = new Map<number, readonly Column[]>();

  constructor(hands: Hands, master: Master, limits: Limits) {
    this.hands = hands;
    this.master = master;
    this.limits = limits;
  }

  /** Those of the relaxation. */
  few(block: number): Column[] {
    return this.master.columns.filter(({ specialty }) => this.hands.model.specialties[specialty]?.block === block);
  }

  /** Very many of a block, the best for all stages first: those of the relaxation, and those with a reduced cost up to a gap, which is halved until they are not too many. */
  wide(block: number, { prices }: Relaxed, gap: number): readonly Column[] {
    let found: readonly Column[] | null = null;
    for (let theta = gap; !found && theta > gap / 256; theta /= 2)
      found = columnsWithin(this.hands, this.graphs(block), prices, theta, MOST_WIDE);
    const unique = new Map([...this.few(block), ...(found ?? [])].map((column) => [column.key, column]));
    const guide = this.guide?.prices ?? prices;
    return [...unique.values()]
      .map((column) => ({ column, price: routePrice(column, guide[column.specialty]) }))
      .sort((a, b) => a.price - b.price)
      .map(({ column }) => column);
  }

  assorted(block: number): readonly Column[] {
    if (!this.guide) return [];
    const known = this.sorts.get(block);
    if (known) return known;
    const made = assortment(this.hands, this.graphs(block), this.guide.prices, WIDE, this.limits.assortment);
    this.sorts.set(block, made);
    return made;
  }

  /** Every route there is; null when they are too many. */
  all(block: number, { prices }: Relaxed): Column[] | null {
    return columnsWithin(this.hands, this.graphs(block), prices, ANY, MOST_ROUTES);
  }

  private graphs(block: number): Graph[] {
    return (this.hands.model.blocks[block] ?? []).flatMap(({ graphs }) => graphs);
  }
}

/** What a route of one specialty costs, with its stages and rows at these prices. */
function routePrice({ costs, rows }: Column, prices: Prices | undefined): number {
  if (!prices) return 0;
  const { weights, rowSums } = prices;
  return rows.reduce((sum, row) => sum - ((rowSums[row + 1] ?? 0) - (rowSums[row] ?? 0)), weighed(costs, weights));
}
