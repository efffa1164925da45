/** Exact quantiles without sorting everything: a histogram finds the bins in which they lie, and only those are sorted. */

export interface Spread {
  median: number;
  lo50: number;
  hi50: number;
  lo80: number;
  hi80: number;
  lo95: number;
  hi95: number;
}

/** In the order of the bounds above. */
const SHARES = [0.5, 0.25, 0.75, 0.1, 0.9, 0.025, 0.975];

const BINS = 512;
const ends = new Uint32Array(BINS + 1);
const wanted = new Uint8Array(BINS);
let bins = new Uint16Array(0);

/** The value of rank round(share × (n − 1)). */
export function spreadOf(values: Values): Spread {
  const [median, lo50, hi50, lo80, hi80, lo95, hi95] = quantiles(values, SHARES) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { median, lo50, hi50, lo80, hi80, lo95, hi95 };
}

type Values = Float32Array | Float64Array;

export function quantiles(values: Values, shares: readonly number[]): number[] {
  const size = values.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < size; at += 1) {
    const value = values[at] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = high > low ? (BINS - 1) / (high - low) : 0;
  ends.fill(0);
  if (bins.length < size) bins = new Uint16Array(size);
  for (let at = 0; at < size; at += 1) {
    const bin = (((values[at] as number) - low) * scale) | 0;
    bins[at] = bin;
    ends[bin + 1] = (ends[bin + 1] as number) + 1;
  }
  for (let bin = 0; bin < BINS; bin += 1) ends[bin + 1] = (ends[bin + 1] as number) + (ends[bin] as number);
  const ranks = shares.map((share) => Math.round(share * (size - 1)));
  const places = ranks.map((rank) => binOf(rank));
  const inside = valuesIn(new Set(places), values);
  return ranks.map((rank, k) => inside.get(places[k] as number)?.[rank - (ends[places[k] as number] as number)] as number);
}

/** The last bin that begins at the rank or before. */
function binOf(rank: number): number {
  let [from, to] = [0, BINS - 1];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if ((ends[middle] as number) <= rank) from = middle;
    else to = middle - 1;
  }
  return from;
}

/** The values of some bins, sorted. */
function valuesIn(some: Set<number>, values: Values): Map<number, Float64Array> {
  const found = new Map<number, Float64Array>();
  const lists: Float64Array[] = [];
  const filled = new Uint32Array(some.size + 1);
  for (const bin of some) {
    const list = new Float64Array((ends[bin + 1] as number) - (ends[bin] as number));
    lists.push(list);
    found.set(bin, list);
    wanted[bin] = lists.length;
  }
  for (let at = 0; at < values.length; at += 1) {
    const one = wanted[bins[at] as number] as number;
    if (one === 0) continue;
    const to = filled[one] as number;
    (lists[one - 1] as Float64Array)[to] = values[at] as number;
    filled[one] = to + 1;
  }
  for (const bin of some) wanted[bin] = 0;
  for (const list of lists) list.sort();
  return found;
}
