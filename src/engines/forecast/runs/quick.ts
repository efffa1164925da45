/**
 * The stock of one run, without its ledger: exits of a year in one factor, and the chance in who leaves and who comes as one normal number a
 * specialty, area and year with the exact variance, carried on as those people would be. Without chance it is the stock of `project/stock.ts`.
 */
import type { Rates } from '../project/rates.ts';

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
  const N = new Float64Array(2 * areas * ages);
  const stays = new Float64Array(ages);
  const off = new Float64Array(areas);
  for (let s = 0; s < kinds; s += 1) {
    N.set(rates.base.subarray(s * N.length, (s + 1) * N.length));
    off.fill(0);
    for (let t = 0; t < years; t += 1) {
      const out = (t * kinds + s) * areas;
      for (let x = 0; x < 2; x += 1) {
        const cell = ((t * kinds + s) * 2 + x) * ages;
        staying(rates, cell, stays);
        for (let r = 0; r < areas; r += 1) leave(N, (x * areas + r) * ages, ages, stays, heads, fte, out + r);
        if (rates.moves)
          move(rates.moves, (s * 2 + x) * ages * areas * areas, N.subarray(x * areas * ages, (x + 1) * areas * ages), areas, ages);
        for (let r = 0; r < areas; r += 1) {
          const at = (x * areas + r) * ages;
          older(N, at, ages);
          enter(rates, N, at, completed[out + r] as number, rates.completedAs, (s * 2 + x) * ages, cell);
          enter(rates, N, at, rates.arrivals[out + r] as number, rates.arrivedAs, (s * 2 + x) * ages, cell);
        }
      }
      for (let r = 0; r < areas; r += 1) {
        // until here: variance of exits in heads, and the share that stayed in fte
        const variance = (heads[out + r] as number) + (completed[out + r] as number) + (rates.arrivals[out + r] as number);
        const before = fte[out + r] as number;
        count(rates, N, s, t, r, heads, fte, out + r);
        if (!chance) continue;
        off[r] = (off[r] as number) * before + Math.sqrt(Math.max(0, variance)) * chance(out + r);
        const now = heads[out + r] as number;
        const factor = Math.max(0, 1 + (off[r] as number) / Math.max(1, now));
        heads[out + r] = now * factor;
        fte[out + r] = (fte[out + r] as number) * factor;
      }
    }
  }
  return { heads, fte };
}

function staying({ death, retirement, leaving, ages }: Rates, cell: number, stays: Float64Array): void {
  for (let a = 0; a < ages; a += 1)
    stays[a] = (1 - (death[cell + a] as number)) * (1 - (retirement[cell + a] as number)) * (1 - (leaving[cell + a] as number));
}

function leave(
  N: Float64Array,
  at: number,
  ages: number,
  stays: Float64Array,
  variances: Float64Array,
  kept: Float64Array,
  out: number,
): void {
  let variance = 0;
  let before = 0;
  let after = 0;
  for (let a = 0; a < ages; a += 1) {
    const there = N[at + a] as number;
    const share = stays[a] as number;
    const left = there * share;
    before += there;
    after += left;
    variance += left * (1 - share);
    N[at + a] = left;
  }
  variances[out] = (variances[out] as number) + variance;
  // of both sexes: the mean of their shares is near enough for what carries chance on
  kept[out] = (kept[out] as number) + (before > 0 ? after / before / 2 : 0.5);
}

function move(moves: Float64Array, first: number, N: Float64Array, areas: number, ages: number): void {
  const square = areas * areas;
  const before = new Float64Array(areas);
  for (let a = 0; a < ages; a += 1) {
    for (let r = 0; r < areas; r += 1) before[r] = N[r * ages + a] as number;
    for (let from = 0; from < areas; from += 1) {
      const there = before[from] as number;
      const row = first + a * square + from * areas;
      for (let to = 0; to < areas; to += 1) {
        const share = moves[row + to] as number;
        if (share === 0 || to === from) continue;
        N[from * ages + a] = (N[from * ages + a] as number) - there * share;
        N[to * ages + a] = (N[to * ages + a] as number) + there * share;
      }
    }
  }
}

function older(N: Float64Array, at: number, ages: number): void {
  const last = N[at + ages - 1] as number;
  N.copyWithin(at + 1, at, at + ages - 1);
  if (ages > 1) N[at] = 0;
  N[at + ages - 1] = (ages > 1 ? (N[at + ages - 1] as number) : 0) + last;
}

function enter(rates: Rates, N: Float64Array, at: number, people: number, as: Float64Array, line: number, cell: number): void {
  if (people === 0) return;
  const { ages, death, retirement, leaving } = rates;
  for (let a = 0; a < ages; a += 1) {
    const share = as[line + a] as number;
    if (share === 0) continue;
    const stay =
      (1 - (death[cell + a] as number) / 2) * (1 - (retirement[cell + a] as number) / 2) * (1 - (leaving[cell + a] as number) / 2);
    N[at + a] = (N[at + a] as number) + people * share * stay;
  }
}

function count(rates: Rates, N: Float64Array, s: number, t: number, r: number, heads: Float64Array, fte: Float64Array, out: number): void {
  const { kinds, areas, ages, outside, absence, hours } = rates;
  let working = 0;
  let full = 0;
  for (let x = 0; x < 2; x += 1) {
    const cell = ((t * kinds + s) * 2 + x) * ages;
    const at = (x * areas + r) * ages;
    for (let a = 0; a < ages; a += 1) {
      const here = (N[at + a] as number) * (1 - (outside[cell + a] as number));
      working += here;
      full += here * (hours[cell + a] as number) * (1 - (absence[cell + a] as number));
    }
  }
  heads[out] = working;
  fte[out] = full;
}
