/** Random numbers by counter: the same run, stream and index give the same number, whoever asks, in whatever order, on however many threads. */

/** A run's part of a stream: rounds of the finaliser of MurmurHash3 (Austin Appleby, public domain) over the parts of the key. */
export function streamIn(seed: number, run: number, stream: number): number {
  const h = mix(mix(seed ^ 0x9e3779b9) ^ Math.imul(run + 1, 0x85ebca6b));
  return mix(h ^ Math.imul(stream + 1, 0xc2b2ae35));
}

function mix(value: number): number {
  let h = value >>> 0;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A stream's number from its name. */
export function streamOf(name: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) h = Math.imul(h ^ name.charCodeAt(at), 0x01000193);
  return h >>> 0;
}

/** A standard normal number of a run's stream. */
export const normalIn = (stream: number, index: number): number =>
  normalQuantile((mix(stream ^ Math.imul(index + 1, 0x27d4eb2f)) + 0.5) / 4294967296);

export const normal = (seed: number, run: number, stream: number, index: number): number => normalIn(streamIn(seed, run, stream), index);

/** Acklam's approximation of the normal quantile, relative error below 1.2e-9. */
export function normalQuantile(p: number): number {
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  const top = ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r;
  const low =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r;
  return ((top + 2.506628277459239) * q) / (low + 1);
}

function tail(q: number): number {
  const top =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q;
  const low = (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q;
  return (top + 2.938163982698783) / (low + 1);
}
