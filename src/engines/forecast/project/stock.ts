/** The specialists, year by year, over typed arrays. One year: exits, moves, a year older, then those who enter with half a year's exits. */
import type { Rates } from './rates.ts';

/** [year][specialty][area] */
export interface Stock {
  people: Float64Array;
  heads: Float64Array;
  fte: Float64Array;
  died: Float64Array;
  retired: Float64Array;
  left: Float64Array;
  moved: Float64Array;
}

/** `completed`: people who settle after main training [year][specialty][area]. */
export function runStock(rates: Rates, completed: Float64Array): Stock {
  const { kinds, areas, ages, years } = rates;
  const size = years * kinds * areas;
  const all = () => new Float64Array(size);
  const stock: Stock = { people: all(), heads: all(), fte: all(), died: all(), retired: all(), left: all(), moved: all() };
  const block = areas * ages;
  const was = new Float64Array(block);
  const now = new Float64Array(block);
  const before = new Float64Array(areas);
  for (let s = 0; s < kinds; s += 1)
    for (let x = 0; x < 2; x += 1) {
      was.set(rates.base.subarray((s * 2 + x) * block, (s * 2 + x + 1) * block));
      for (let t = 0; t < years; t += 1) {
        const cell = ((t * kinds + s) * 2 + x) * ages;
        const out = (t * kinds + s) * areas;
        leave(rates, was, cell, out, stock);
        move(rates, (s * 2 + x) * ages, was, before, out, stock.moved);
        grow(was, now, areas, ages);
        enter(rates, now, completed, rates.completedAs, s * 2 + x, cell, out, stock);
        enter(rates, now, rates.arrivals, rates.arrivedAs, s * 2 + x, cell, out, stock);
        count(rates, now, cell, out, stock);
        was.set(now);
      }
    }
  return stock;
}

/** Deaths, then retirement, then leaving, each among those whom the one before left. */
function leave(rates: Rates, was: Float64Array, cell: number, out: number, stock: Stock): void {
  const { areas, ages, death, retirement, leaving } = rates;
  for (let r = 0; r < areas; r += 1) {
    let died = 0;
    let retired = 0;
    let left = 0;
    for (let a = 0; a < ages; a += 1) {
      const there = was[r * ages + a] as number;
      const d = there * (death[cell + a] as number);
      const alive = there - d;
      const p = alive * (retirement[cell + a] as number);
      const l = (alive - p) * (leaving[cell + a] as number);
      died += d;
      retired += p;
      left += l;
      was[r * ages + a] = alive - p - l;
    }
    stock.died[out + r] = (stock.died[out + r] as number) + died;
    stock.retired[out + r] = (stock.retired[out + r] as number) + retired;
    stock.left[out + r] = (stock.left[out + r] as number) + left;
  }
}

function move(
  { moves, moving, areas, ages }: Rates,
  line: number,
  was: Float64Array,
  before: Float64Array,
  out: number,
  moved: Float64Array,
): void {
  for (let a = 0; a < ages; a += 1) {
    const first = (moving[line + a] as number) * areas * areas;
    if (first < 0) continue;
    let all = 0;
    for (let r = 0; r < areas; r += 1) {
      before[r] = was[r * ages + a] as number;
      all += before[r] as number;
    }
    if (all === 0) continue;
    for (let from = 0; from < areas; from += 1) {
      const there = before[from] as number;
      let away = 0;
      for (let to = 0; to < areas; to += 1) {
        if (from === to) continue;
        const people = there * (moves[first + from * areas + to] as number);
        away += people;
        was[to * ages + a] = (was[to * ages + a] as number) + people;
      }
      was[from * ages + a] = (was[from * ages + a] as number) - away;
    }
    for (let r = 0; r < areas; r += 1) moved[out + r] = (moved[out + r] as number) + (was[r * ages + a] as number) - (before[r] as number);
  }
}

function grow(was: Float64Array, now: Float64Array, areas: number, ages: number): void {
  now.set(was.subarray(0, areas * ages - 1), 1);
  for (let r = 0; r < areas; r += 1) {
    now[r * ages] = 0;
    const last = (r + 1) * ages - 1;
    now[last] = (ages > 1 ? (was[last - 1] as number) : 0) + (was[last] as number);
  }
}

function enter(
  rates: Rates,
  now: Float64Array,
  entering: Float64Array,
  as: Float64Array,
  line: number,
  cell: number,
  out: number,
  stock: Stock,
): void {
  const { areas, ages, death, retirement, leaving } = rates;
  for (let r = 0; r < areas; r += 1) {
    const people = entering[out + r] as number;
    if (people === 0) continue;
    for (let a = 0; a < ages; a += 1) {
      const come = people * (as[line * ages + a] as number);
      if (come === 0) continue;
      const d = (come * (death[cell + a] as number)) / 2;
      const p = ((come - d) * (retirement[cell + a] as number)) / 2;
      const l = ((come - d - p) * (leaving[cell + a] as number)) / 2;
      stock.died[out + r] = (stock.died[out + r] as number) + d;
      stock.retired[out + r] = (stock.retired[out + r] as number) + p;
      stock.left[out + r] = (stock.left[out + r] as number) + l;
      now[r * ages + a] = (now[r * ages + a] as number) + come - d - p - l;
    }
  }
}

function count(rates: Rates, now: Float64Array, cell: number, out: number, stock: Stock): void {
  const { areas, ages, outside, absence, hours } = rates;
  for (let r = 0; r < areas; r += 1) {
    let people = 0;
    let heads = 0;
    let fte = 0;
    for (let a = 0; a < ages; a += 1) {
      const there = now[r * ages + a] as number;
      const working = there * (1 - (outside[cell + a] as number));
      people += there;
      heads += working;
      fte += working * (hours[cell + a] as number) * (1 - (absence[cell + a] as number));
    }
    stock.people[out + r] = (stock.people[out + r] as number) + people;
    stock.heads[out + r] = (stock.heads[out + r] as number) + heads;
    stock.fte[out + r] = (stock.fte[out + r] as number) + fte;
  }
}
