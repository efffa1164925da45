/** Round numbers that hold all values, and where a value lies between them. */

/** Three to seven, fewer where `whole` ones are too near each other; one number alone gets room to both sides. */
export function ticksOf(values: readonly number[], whole = false): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const rough = Math.max(whole ? 1 : 1e-6, (most - least) / 4) || 1;
  const power = 10 ** Math.floor(Math.log10(most === least ? Math.max(1, Math.abs(most) / 4) : rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  const first = Math.floor(least / step) - (least === most ? 1 : 0);
  const last = Math.max(Math.ceil(most / step) + (least === most ? 1 : 0), first + 1);
  return Array.from({ length: last - first + 1 }, (_none, at) => Number(((first + at) * step).toPrecision(12))).filter(
    (tick) => least < 0 || tick >= 0,
  );
}

/** From one span to another; the middle where the first is a point. */
export const scaled = (value: number, [a, b]: readonly [number, number], [to, end]: readonly [number, number]): number =>
  a === b ? (to + end) / 2 : to + ((value - a) / (b - a)) * (end - to);
