/** Whittaker's smoother (1923): values near what was seen, weighted, whose second differences are small. Solved exactly, in the order of the ages. */
export function smooth(values: Float64Array, weights: Float64Array, stiffness: number): Float64Array {
  const size = values.length;
  if (size < 3) return values.slice();
  // the bands of W + λ D'D, D the second differences
  const [diagonal, one, two] = [Float64Array.from(weights, (weight) => weight + 1e-9), new Float64Array(size), new Float64Array(size)];
  for (let at = 0; at + 2 < size; at += 1) {
    for (const [k, factor] of [1, 4, 1].entries()) diagonal[at + k] = (diagonal[at + k] as number) + stiffness * factor;
    one[at] = (one[at] as number) - 2 * stiffness;
    one[at + 1] = (one[at + 1] as number) - 2 * stiffness;
    two[at] = (two[at] as number) + stiffness;
  }
  // L D L' of a matrix with five bands
  const [l1, l2] = [new Float64Array(size), new Float64Array(size)];
  const out = Float64Array.from(values, (value, at) => (weights[at] as number) * value);
  for (let at = 0; at < size; at += 1) {
    const d = diagonal[at] as number;
    l1[at] = (one[at] as number) / d;
    l2[at] = (two[at] as number) / d;
    if (at + 1 < size) {
      diagonal[at + 1] = (diagonal[at + 1] as number) - (l1[at] as number) * (one[at] as number);
      one[at + 1] = (one[at + 1] as number) - (l1[at] as number) * (two[at] as number);
      out[at + 1] = (out[at + 1] as number) - (l1[at] as number) * (out[at] as number);
    }
    if (at + 2 < size) {
      diagonal[at + 2] = (diagonal[at + 2] as number) - (l2[at] as number) * (two[at] as number);
      out[at + 2] = (out[at + 2] as number) - (l2[at] as number) * (out[at] as number);
    }
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    out[at] = (out[at] as number) / (diagonal[at] as number);
    if (at + 1 < size) out[at] = (out[at] as number) - (l1[at] as number) * (out[at + 1] as number);
    if (at + 2 < size) out[at] = (out[at] as number) - (l2[at] as number) * (out[at + 2] as number);
  }
  return out;
}
