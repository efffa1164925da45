/**
 * The stock of one run, without its ledger: exits of a year in one factor, and the chance in who leaves and who comes as one normal number a
 * specialty, area and year with the exact variance, carried on as those people would be. Without chance it is the stock of `project/stock.ts`.
 * People lie [age][area], so that those who move between areas lie side by side.
 */
import type { Rates } from '../project/rates.ts';
import { enter, older } from './entering.ts';
import { move, stayingMoves } from './moving.ts';

export interface Quick {
  /** [year][specialty][area] */
  heads: Float64Array;
  fte: Float64Array;
}

/** `chance(cell)`: a standard normal number for [year][specialty][area], or null for none. */
export function quickStock(rates: Rates, completed: Float64Array, chance: ((cell: number) => number) | null): Quick {
  const { kinds, areas, ages, years } = rates;
  const heads = new Float64Array(years * kinds * areas);
  const fte = new Float64Array(years * kinds * areas);
  const sexes = [new Float64Array(areas * ages), new Float64Array(areas * ages)];
  const year = sexes.map((): Factors => ({ stays: new Float64Array(ages), working: new Float64Array(ages), full: new Float64Array(ages) }));
  const off = new Float64Array(areas);
  const sums = { before: new Float64Array(areas), after: new Float64Array(areas), variance: new Float64Array(areas) };
  const moves = rates.moves ? stayingMoves(rates.moves, areas) : null;
  for (let s = 0; s < kinds; s += 1) {
    for (const [x, N] of sexes.entries()) byAge(rates.base, (s * 2 + x) * N.length, N, areas, ages);
    off.fill(0);
    for (let t = 0; t < years; t += 1) {
      const out = (t * kinds + s) * areas;
      for (const sum of [sums.before, sums.after, sums.variance]) sum.fill(0);
      for (let x = 0; x < 2; x += 1) {
        const N = sexes[x] as Float64Array;
        const line = (s * 2 + x) * ages;
        const cell = t * kinds * 2 * ages + line;
        const now = year[x] as Factors;
        if (t === 0 || !rates.alike) factors(rates, cell, now);
        leave(N, now.stays, areas, sums);
        if (moves) move(moves, line, N, areas, ages);
        older(N, areas, ages);
        enter(rates, N, completed, out, rates.completedAs, line, cell);
        enter(rates, N, rates.arrivals, out, rates.arrivedAs, line, cell);
        count(N, areas, now, heads, fte, out);
      }
      if (chance) for (let r = 0; r < areas; r += 1) shake(r, out + r);
    }
  }
  return { heads, fte };

  function shake(r: number, at: number): void {
    const stayed = (sums.before[r] as number) > 0 ? (sums.after[r] as number) / (sums.before[r] as number) : 1;
    const variance = (sums.variance[r] as number) + (completed[at] as number) + (rates.arrivals[at] as number);
    off[r] = (off[r] as number) * stayed + Math.sqrt(variance) * (chance?.(at) ?? 0);
    const factor = Math.max(0, 1 + (off[r] as number) / Math.max(1, heads[at] as number));
    heads[at] = (heads[at] as number) * factor;
    fte[at] = (fte[at] as number) * factor;
  }
}

interface Factors {
  stays: Float64Array;
  working: Float64Array;
  full: Float64Array;
}

/** Of one sex of a specialty in a year, by age: the share that stays, that works, and the full-time equivalents of one. */
function factors(rates: Rates, cell: number, { stays, working, full }: Factors): void {
  const { death, retirement, leaving, outside, hours, absence, ages } = rates;
  for (let a = 0; a < ages; a += 1) {
    const at = cell + a;
    stays[a] = (1 - (death[at] as number)) * (1 - (retirement[at] as number)) * (1 - (leaving[at] as number));
    working[a] = 1 - (outside[at] as number);
    full[a] = (working[a] as number) * (hours[at] as number) * (1 - (absence[at] as number));
  }
}

function byAge(base: Float64Array, from: number, N: Float64Array, areas: number, ages: number): void {
  for (let r = 0; r < areas; r += 1) for (let a = 0; a < ages; a += 1) N[a * areas + r] = base[from + r * ages + a] as number;
}

interface Sums {
  before: Float64Array;
  after: Float64Array;
  variance: Float64Array;
}

function leave(N: Float64Array, stays: Float64Array, areas: number, sums: Sums): void {
  const ages = stays.length;
  for (let r = 0; r < areas; r += 1) {
    let before = 0;
    let after = 0;
    let variance = 0;
    for (let a = 0, at = r; a < ages; a += 1, at += areas) {
      const there = N[at] as number;
      const share = stays[a] as number;
      const left = there * share;
      before += there;
      after += left;
      variance += left - left * share;
      N[at] = left;
    }
    sums.before[r] = (sums.before[r] as number) + before;
    sums.after[r] = (sums.after[r] as number) + after;
    sums.variance[r] = (sums.variance[r] as number) + variance;
  }
}

function count(N: Float64Array, areas: number, { working, full }: Factors, heads: Float64Array, fte: Float64Array, out: number): void {
  const ages = working.length;
  for (let r = 0; r < areas; r += 1) {
    let h = 0;
    let f = 0;
    for (let a = 0, at = r; a < ages; a += 1, at += areas) {
      const there = N[at] as number;
      h += there * (working[a] as number);
      f += there * (full[a] as number);
    }
    heads[out + r] = (heads[out + r] as number) + h;
    fte[out + r] = (fte[out + r] as number) + f;
  }
}
