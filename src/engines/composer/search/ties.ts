/**
 * What ties the blocks together, as rows over whole plans of blocks: places that several want, shares over several specialties, what all together may cost
 * in an earlier stage, and what may stay unplaced.
 */
import { SCALE } from '../cost.ts';
import type { Card } from './card.ts';
import { sharedKinks } from './card.ts';
import { weighed } from './column.ts';
import type { Layout } from './layout.ts';
import type { Duals } from './master.ts';
import type { Model } from './model.ts';
import type { Objective } from './objective.ts';
import { RowSet } from './rowset.ts';

type Part = 'capacity' | 'kinks' | 'chords' | 'holds' | 'limit';

export interface Tie {
  /** Where its price stands among the duals. */
  part: Part;
  no: number;
  /** ≥ `right`; otherwise ≤. Points, places, or person-months. */
  atLeast: boolean;
  right: number;
  of: (card: Card) => number;
  /** For one unit of each shared kink's cost variable. */
  ofKinks: readonly number[];
}

/** `rows`: the numbers of the rows of places that count. */
export function tiesOf(layout: Layout, rows: Iterable<number>, mostUnplaced: number): Tie[] {
  const { model } = layout;
  const kinks = sharedKinks(model);
  const none = kinks.map(() => 0);
  const ties: Tie[] = [];
  for (const no of rows)
    ties.push({
      part: 'capacity',
      no,
      atLeast: false,
      right: model.rows[no]?.limit ?? 0,
      of: (card) => card.rows.get(no) ?? 0,
      ofKinks: none,
    });
  kinks.forEach((no, k) => {
    const { sign, fixed } = model.kinks[no] ?? { sign: 1, fixed: 0 };
    const one = kinks.map((_, i) => (i === k ? 1 : 0));
    const line = (slope: number, least: number) => ({
      atLeast: true,
      right: least - (slope * sign * fixed) / 100,
      of: ({ d }: Card) => (slope * sign * (d[k] ?? 0)) / 100,
      ofKinks: one,
    });
    ties.push({ part: 'kinks', no, ...line(1, 0) });
    for (const chord of layout.chordsOf(no))
      ties.push({ part: 'chords', no: chord.no, ...line(chord.slope, layout.chords[chord.no]?.least ?? 0) });
  });
  layout.holds.forEach(({ block, weights, unplaced, limit }, no) => {
    if (block !== -1) return;
    const of = (card: Card) => weighed(card.costs, weights) / SCALE + unplaced * card.unplaced;
    ties.push({ part: 'holds', no, atLeast: false, right: limit, of, ofKinks: kinks.map((kink) => kinkPrice(model, kink, weights)) });
  });
  ties.push({ part: 'limit', no: 0, atLeast: false, right: mostUnplaced, of: ({ unplaced }) => unplaced, ofKinks: none });
  return ties;
}

/** Points for each person-month that a kink is missed by. */
export function kinkPrice({ kinks }: Model, no: number, weights: readonly number[]): number {
  const { price = 0, stage = 0 } = kinks[no] ?? {};
  return ((price * 100) / SCALE) * (weights[stage] ?? 0);
}

export const priceOf = (duals: Duals, { part, no }: Pick<Tie, 'part' | 'no'>): number =>
  part === 'limit' ? duals.limit : (duals[part][no] ?? 0);

/** Prices of the ties; all others, and those of rows that several blocks share, are nothing. */
export function dualsOf(layout: Layout, ties: readonly Tie[], prices: readonly number[]): Duals {
  const { model } = layout;
  const duals: Duals = {
    demand: new Float64Array(model.specialties.length),
    capacity: new Float64Array(model.rows.length),
    kinks: new Float64Array(model.kinks.length),
    chords: new Float64Array(layout.chords.length),
    spread: new Float64Array(layout.spread.length),
    limit: 0,
    holds: new Float64Array(layout.holds.length),
  };
  ties.forEach(({ part, no }, i) => {
    const price = prices[i] ?? 0;
    if (part === 'limit') duals.limit = price;
    else duals[part][no] = price;
  });
  return duals;
}

/** What the ties bring at these prices, in points: no plan of all blocks costs less than this and what each block costs with the prices. */
export const broughtBy = (duals: Duals, ties: readonly Tie[]): number =>
  ties.reduce((sum, tie) => sum + priceOf(duals, tie) * tie.right, 0);

/** One variable for each card and each shared kink, then others in the ties alone; the first rows are the blocks', one card of each. */
export function cardMatrix(
  { model }: Layout,
  { weights, unplaced }: Objective,
  cards: readonly Card[],
  ties: readonly Tie[],
  others: readonly { tie: number; value: number; cost: number }[],
  infinity: number,
) {
  const rows = new RowSet();
  const kinks = sharedKinks(model);
  const line = (value: (card: Card) => number) => cards.map((card, i) => [i, value(card)] as const);
  for (const block of model.blocks.keys())
    rows.add(
      1,
      1,
      line((card) => (card.block === block ? 1 : 0)),
    );
  const first = cards.length + kinks.length;
  ties.forEach(({ of, ofKinks, atLeast, right }, i) => {
    const more = others.flatMap(({ tie, value }, n) => (tie === i ? [[first + n, value] as const] : []));
    rows.add(atLeast ? right : null, atLeast ? null : right, [
      ...line(of),
      ...ofKinks.map((value, k) => [cards.length + k, value] as const),
      ...more,
    ]);
  });
  const cost = Float64Array.from([
    ...cards.map((card) => weighed(card.costs, weights) / SCALE + unplaced * card.unplaced),
    ...kinks.map((no) => kinkPrice(model, no, weights)),
    ...others.map((other) => other.cost),
  ]);
  const upper = new Float64Array(cost.length).fill(infinity).fill(1, 0, cards.length);
  return rows.data({ cost, lower: new Float64Array(cost.length), upper }, infinity);
}
