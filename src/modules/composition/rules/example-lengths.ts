/**
 * One way to fill a pattern: for each element one of its allowed lengths, so that they add up to the months of the pattern – the first
 * such choice in the order of the data. Null when no choice adds up.
 */
export function exampleLengths(elements: readonly { months: readonly number[] }[], months: number): number[] | null {
  const [first, ...rest] = elements;
  if (!first) return months === 0 ? [] : null;
  for (const length of first.months) {
    if (length > months) continue;
    const others = exampleLengths(rest, months - length);
    if (others) return [length, ...others];
  }
  return null;
}
