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

const SHARES: [keyof Spread, number][] = [
  ['median', 0.5],
  ['lo50', 0.25],
  ['hi50', 0.75],
  ['lo80', 0.1],
  ['hi80', 0.9],
  ['lo95', 0.025],
  ['hi95', 0.975],
];

const BINS = 512;
const counts = new Uint32Array(BINS + 1);

/** The value of rank round(share × (n − 1)). */
export function spreadOf(values: Float64Array): Spread {
  const pick = picker(values);
  return Object.fromEntries(SHARES.map(([name, share]) => [name, pick(share)])) as unknown as Spread;
}

export function picker(values: Float64Array): (share: number) => number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = high > low ? (BINS - 1) / (high - low) : 0;
  counts.fill(0);
  for (const value of values) {
    const bin = ((value - low) * scale) | 0;
    counts[bin] = (counts[bin] as number) + 1;
  }
  const ends = Uint32Array.from(counts);
  for (let bin = 1; bin < BINS; bin += 1) ends[bin] = (ends[bin] as number) + (ends[bin - 1] as number);
  return (share) => {
    const rank = Math.round(share * (values.length - 1));
    let bin = 0;
    while ((ends[bin] as number) <= rank) bin += 1;
    const inside = values.filter((value) => (((value - low) * scale) | 0) === bin).sort();
    return inside[rank - (bin === 0 ? 0 : (ends[bin - 1] as number))] as number;
  };
}
