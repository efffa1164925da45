/** A year older, and those who enter, in the layout of a run: people [age][area]. */
import type { Rates } from '../project/rates.ts';

export function older(N: Float64Array, areas: number, ages: number): void {
  if (ages === 1) return;
  const last = (ages - 1) * areas;
  for (let r = 0; r < areas; r += 1) N[last + r] = (N[last + r] as number) + (N[last - areas + r] as number);
  N.copyWithin(areas, 0, last - areas);
  N.fill(0, 0, areas);
}

/** Those who enter are there for half a year. */
export function enter(
  rates: Rates,
  N: Float64Array,
  people: Float64Array,
  out: number,
  as: Float64Array,
  line: number,
  cell: number,
): void {
  const { ages, areas, death, retirement, leaving } = rates;
  for (let a = 0; a < ages; a += 1) {
    const share = as[line + a] as number;
    if (share === 0) continue;
    const stay =
      (1 - (death[cell + a] as number) / 2) * (1 - (retirement[cell + a] as number) / 2) * (1 - (leaving[cell + a] as number) / 2);
    for (let r = 0; r < areas; r += 1) N[a * areas + r] = (N[a * areas + r] as number) + (people[out + r] as number) * share * stay;
  }
}
